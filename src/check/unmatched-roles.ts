import type { Assignments } from '../access/assignments.js';
import { type KnownRole, type Meaning, roleReader, type UnmatchedName } from '../access/known-roles.js';
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
    `${path}: ${names} more role names match no known role, so they are not checked.`,
  none: (path: string) =>
    `${path}: None of its roles is known, so nothing was checked. Roles are matched by script id, standard role id or name.`,
};

function held(holders: number): string {
  return `${people(holders)} ${holders === 1 ? 'holds' : 'hold'} it, which is not checked.`;
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
  if (!assignments || !first) return NOTHING;
  const { path } = assignments;
  const read = roleReader(first, projects);
  const names = unmatchedNames(assignments, read);
  const isAnyKnown = [...assignments.lines.keys()].some((text) => read(text).roles.some(isDocumented));
  if (!isAnyKnown) return { notes: [], problems: [messages.none(path)] };
  const all = [...names.values()].map((name) => `${path}:${name.line}: ${sentenceOf(name)}`);
  const more = all.length - MOST_NAMES;
  return {
    notes: more > 0 ? [...all.slice(0, MOST_NAMES), messages.more(path, more)] : all,
    problems: [],
  };
}

const NOTHING: Unmatched = { notes: [], problems: [] };

interface Name extends UnmatchedName {
  readonly line: number;
  /** Whether it is that of a standard role. */
  readonly isStandard: boolean;
  holders: number;
}

/** The names in the order of their lines, each with the number of people who hold it. */
function unmatchedNames({ lines, sets }: Assignments, read: (text: string) => Meaning): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const [text, line] of lines)
    for (const name of namesIn(read(text)))
      if (!names.has(name.text)) names.set(name.text, { ...name, line, holders: 0 });
  for (const { roles, people: number } of sets) {
    const own = new Set(roles.flatMap((text) => namesIn(read(text)).map((name) => name.text)));
    for (const text of own) {
      const name = names.get(text);
      if (name) name.holders += number;
    }
  }
  return names;
}

function namesIn({ roles, unmatched }: Meaning): Omit<Name, 'line' | 'holders'>[] {
  return [
    ...unmatched.map((name) => ({ ...name, isStandard: false })),
    ...roles
      .filter((role) => !isDocumented(role))
      .map(({ name, id }) => ({ text: name ?? id, ids: [], isStandard: true })),
  ];
}

function isDocumented({ isStandard, holdsEverything, grants }: KnownRole): boolean {
  return !isStandard || holdsEverything || grants.size > 0;
}

function sentenceOf({ text, ids, isStandard, holders }: Name): string {
  const name = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
  if (isStandard) return messages.undocumented(name, holders);
  return ids.length > 0 ? messages.ambiguous(name, ids, holders) : messages.unknown(name, holders);
}
