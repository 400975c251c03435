import type { Assignments } from '../access/assignments.js';
import { type Meaning, roleReader } from '../access/known-roles.js';
import type { Project } from '../sdf/project.js';
import { listed, people } from '../util/words.js';

/** More are no help. */
const MOST_NAMES = 20;
const MOST_CHARACTERS = 80;

export const messages = {
  unknown: (name: string, holders: number) =>
    `"${name}" is neither a role of these files nor a standard role of NetSuite. ${held(holders)}`,
  ambiguous: (name: string, ids: readonly string[], holders: number) =>
    `"${name}" is the name of ${listed(ids)}: use script ids. ${held(holders)}`,
  undocumented: (name: string, holders: number) =>
    `Oracle does not document what "${name}" holds. ${held(holders)}`,
  more: (path: string, names: number) =>
    `${path}: ${names} more names of roles mean no role that is known, so they are not judged.`,
  none: (path: string) =>
    `${path}: None of its roles is known, so nobody was judged. Roles are known by script id, by standard role id, or by name.`,
};

function held(holders: number): string {
  return `${people(holders)} ${holders === 1 ? 'holds' : 'hold'} it, which is not judged.`;
}

/** What a list of assignments says of roles that are not known, so that nothing is left out in silence. */
export interface Unmatched {
  readonly notes: readonly string[];
  /** Why nothing could be judged at all. */
  readonly problems: readonly string[];
}

/** The names of roles that mean none, each once, at its first line. */
export function unmatchedRoles(projects: readonly Project[], assignments: Assignments | null): Unmatched {
  const [first] = projects;
  if (!assignments || !first) return { notes: [], problems: [] };
  const { path, lines } = assignments;
  const holders = holdersByName(assignments);
  const readers = projects.map((project) => roleReader(project, projects));
  const all = [...lines].flatMap(([text, line]) => {
    const said = sayOf(text, readers, holders.get(text) ?? 0);
    return said === null ? [] : `${path}:${line}: ${said}`;
  });
  if (all.length === lines.size) return { notes: [], problems: [messages.none(path)] };
  const more = all.length - MOST_NAMES;
  return {
    notes: more > 0 ? [...all.slice(0, MOST_NAMES), messages.more(path, more)] : all,
    problems: [],
  };
}

/** Null for a name that means a role of which something is known. */
function sayOf(
  text: string,
  readers: readonly ((text: string) => Meaning)[],
  holders: number,
): string | null {
  const name = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  const meanings = readers.map((read) => read(text));
  const roles = meanings.flatMap((meaning) => (meaning.kind === 'roles' ? meaning.roles : []));
  if (roles.length > 0) {
    const isKnown = roles.some((role) => !role.isStandard || role.holdsEverything || role.grants.size > 0);
    return isKnown ? null : messages.undocumented(name, holders);
  }
  const ambiguous = meanings.find(({ kind }) => kind === 'ambiguous');
  return ambiguous?.kind === 'ambiguous'
    ? messages.ambiguous(name, ambiguous.ids, holders)
    : messages.unknown(name, holders);
}

function holdersByName({ sets }: Assignments): Map<string, number> {
  const holders = new Map<string, number>();
  for (const { roles, people: number } of sets)
    for (const role of roles) holders.set(role, (holders.get(role) ?? 0) + number);
  return holders;
}
