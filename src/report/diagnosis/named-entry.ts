import type { PermissionName } from '../../access/names.js';
import { parseReference } from '../../sdf/reference.js';
import { comment, quoted } from '../writing/yaml.js';

/** The column at which names stand behind most keys. */
const NAMES_AT = 36;

/** An entry of a config for a permission, with what the UI calls it as a comment; null where nobody knows. */
export function namedEntry(entry: string, name: PermissionName['name'] | null): string {
  return name === null ? entry : `${entry.padEnd(NAMES_AT)} # ${comment(name)}`;
}

/** The key of a permission as a config takes it. */
export function configKey(key: string): string {
  return parseReference(key) ? quoted(key) : key;
}
