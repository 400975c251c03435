import type { ObjectFile } from '../sdf/object-file.js';
import { parseReference } from '../sdf/reference.js';
import { type Item, pathOfItem } from './door-items.js';
import type { ProjectPair } from './match-projects.js';

/** The object that a door belongs to, in both versions. */
export interface Context {
  readonly pair: ProjectPair;
  readonly id: string;
  readonly label: string | null;
  /** Where doors are noted of which nobody knows whether they open: no source tells the default of what is absent. */
  readonly unknown: UnknownDoor[];
}

export interface UnknownDoor {
  /** The script ids that lead to it. */
  readonly object: string;
  readonly element: string;
}

const NAMES = ['label', 'name', 'recordname', 'title'];

/** What the UI calls an object; null where its file does not say so in words. */
export function labelOf(files: readonly ObjectFile[]): string | null {
  const [root] = files.flatMap((file) => file.root() ?? []);
  const name = NAMES.flatMap((element) => root?.children.filter((child) => child.name === element) ?? []);
  const text = name.find((element) => element.text !== '' && !parseReference(element.text))?.text;
  return text ?? null;
}

/** What every change of an item says of itself. */
export function subjectOf({ pair, id, label }: Context, item: Item) {
  return {
    project: (pair.head ?? pair.base)?.root ?? '.',
    role: null,
    roleName: null,
    object: pathOfItem(item, id),
    objectName: label,
    tab: null,
    whole: null,
    isDoor: true,
  };
}

/** What stands for a value that only the account knows. */
const PLACEHOLDER = '[ACCOUNT_SPECIFIC_VALUE]';

function wordsFor(entry: string): string {
  if (entry === PLACEHOLDER) return 'somebody who is known only in the account';
  return entry === 'ADMINISTRATOR' ? 'Administrator' : entry;
}

/** What a reviewer is told, with the object and the role in place of their marks. */
export function sentence(
  { id, label }: Context,
  item: Item,
  pattern: string | undefined,
  role: string | null,
  entry: string | null,
): string | null {
  if (pattern === undefined) return null;
  const path = pathOfItem(item, id);
  const object = label === null ? path : `${label} (${path})`;
  const who = wordsFor(role ?? entry ?? '');
  const said = pattern.replace('{role}', () => who).replace('{}', () => object);
  const needsSubject = item.place.isRole === true && role !== null && !pattern.includes('{role}');
  return needsSubject ? `${role} ${said}` : said;
}
