import { join } from 'node:path';

/** An environment variable is what jest hands on to its workers. */
export const PLACE = 'SDF_ROLE_COMPLIANCE_DOORS';

/** Lets Node.js 22 and later keep what it compiled of the doors: every start after the first takes less. */
export function quickStart() {
  return { NODE_COMPILE_CACHE: join(process.env[PLACE] ?? '', 'compiled') };
}

/**
 * The file that starts the action or the command.
 * @param {'action' | 'cli'} name
 */
export function door(name) {
  return join(process.env[PLACE] ?? '', `${name}.js`);
}
