// Stands for the plan that src/build/plan.mjs makes from the zod schema in ../shape.ts while the script bundles are built.
import type { Plan } from './shape.js';

export declare const plan: Plan;
