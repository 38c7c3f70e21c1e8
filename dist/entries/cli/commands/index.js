import { build } from './build.js';
import { check } from './check.js';
import { init } from './init.js';
import { render } from './render.js';

/** All commands, in the order in which a publisher meets them. */
const COMMANDS = [init, check, render, build];

export { COMMANDS };
