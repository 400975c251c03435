import { join } from 'node:path';

/** An environment variable is what jest hands on to its workers. */
export const PLACE = 'SDF_ROLE_COMPLIANCE_DOORS';

/**
 * The file that starts the action or the command.
 * @param {'action' | 'cli'} name
 */
export function door(name) {
  return join(process.env[PLACE] ?? '', `${name}.js`);
}
