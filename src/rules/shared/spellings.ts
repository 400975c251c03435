import { canonicalKey } from '../../access/grants.js';
import { keyMatches } from '../../policy/match.js';
import type { Role } from '../../sdf/objects.js';
import type { Project } from '../../sdf/project.js';
import { groupBy } from '../../util/group-by.js';

/** The ways in which a role writes each key: a SuiteApp may name its own objects with its application id. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

export function spellingsOf(project: Project, role: Role): Spellings {
  const written = role.permissions.flatMap(({ key }) => key?.text ?? []);
  return groupBy(written, (text) => canonicalKey(project, text));
}

/** The entries whose glob means a key, however it is written. */
export function meaning<T extends { readonly glob: string }>(
  globs: readonly T[],
  key: string,
  spellings: Spellings,
): T[] {
  const texts = [key, ...(spellings.get(key) ?? [])];
  return globs.filter(({ glob }) => texts.some((text) => keyMatches(glob, text)));
}
