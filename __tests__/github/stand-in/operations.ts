import { CHECKS } from './checks.js';
import { COMMITS } from './commits.js';
import { PULLS } from './pulls.js';
import type { Operations } from './shared.js';

/** What the stand-in can do. */
export const OPERATIONS: Operations = { ...PULLS, ...COMMITS, ...CHECKS };
