import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_FILE } from '../../policy/default-files.js';

/** The config that a repository has, under the name that is read or the one that is often meant; null for none. */
export function existingConfig(top: string): string | null {
  const names = [CONFIG_FILE, CONFIG_FILE.replace(/\.yml$/, '.yaml')];
  return names.find((path) => lstatSync(join(top, path), { throwIfNoEntry: false })) ?? null;
}

const WORKFLOWS = '.github/workflows';
/** No workflow is longer. */
const MOST_BYTES = 1024 * 1024;

/** The workflow of a repository that uses the action already; null for none. */
export function existingWorkflow(top: string): string | null {
  const folder = join(top, WORKFLOWS);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null;
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/i.test(name));
  const own = names.sort().find((name) => usesAction(join(folder, name)));
  return own === undefined ? null : `${WORKFLOWS}/${own}`;
}

function usesAction(path: string): boolean {
  const stats = lstatSync(path);
  if (!stats.isFile() || stats.size > MOST_BYTES) return false;
  return /^[\s-]*uses:\s*["']?sdf-role-compliance\/sdf-role-compliance@/m.test(readFileSync(path, 'utf8'));
}
