import type { Command } from '../arguments.js';
import { build } from './build.js';
import { check } from './check.js';
import { init } from './init.js';
import { render } from './render.js';

/** All commands, in the order in which a publisher meets them. */
export const COMMANDS: readonly Command[] = [init, check, render, build];
