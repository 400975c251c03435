import { groupBy } from '../util/group-by.js';
import type { Source, Span } from './source.js';
import type { Edit } from './xml-edit.js';

/**
 * The text of a file after edits of it; what is added in one place stands in the order of the edits.
 *
 * Throws for edits that overlap: `compatible` chooses such as do not.
 */
export function applyEdits({ text }: Source, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort(byPlace)) {
    if (edit.start < at) throw new Error(`Two edits of ${edit.source.path} overlap.`);
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join('');
}

/**
 * Of several groups of edits those that can be applied together, the earlier group first: none of whose edits
 * touches a range that another one changes, unless both add to one list. A group is taken whole or not at all.
 */
export function compatible(groups: readonly (readonly Edit[])[]): Edit[] {
  const taken: Edit[] = [];
  const takenOf = new Map<Source, Taken>();
  for (const group of groups) {
    if (group.some((edit) => collides(edit, takenOf.get(edit.source)))) continue;
    for (const edit of group) {
      const known = takenOf.get(edit.source) ?? { sorted: [], added: new Map() };
      takenOf.set(edit.source, known);
      take(edit, known);
      taken.push(edit);
    }
  }
  return taken;
}

/** What is to be changed in a file. */
interface Taken {
  /** By place. Of what is added to one list only the first. */
  readonly sorted: Edit[];
  /** What is added to lists, by the offset. */
  readonly added: Map<number, Set<string>>;
}

function collides(edit: Edit, taken: Taken | undefined): boolean {
  if (!taken) return false;
  const added = lengthensList(edit) ? taken.added.get(edit.start) : undefined;
  return added ? added.has(edit.text) : touchesAny(edit, taken.sorted);
}

function take(edit: Edit, { sorted, added }: Taken): void {
  const others = lengthensList(edit) ? added.get(edit.start) : undefined;
  if (others) {
    others.add(edit.text);
    return;
  }
  sorted.splice(indexAfter(sorted, edit), 0, edit);
  if (lengthensList(edit)) added.set(edit.start, new Set([edit.text]));
}

/** Edits by the file they change. */
export function bySource(edits: readonly Edit[]): Map<Source, Edit[]> {
  return groupBy(edits, (edit) => edit.source);
}

/** Whether an edit touches one of others in the same file, which are sorted and do not overlap. */
function touchesAny(edit: Edit, others: readonly Edit[]): boolean {
  const last = { start: edit.end, end: Number.POSITIVE_INFINITY };
  const before = others[indexAfter(others, last) - 1];
  return before !== undefined && before.end >= edit.start;
}

/** How many edits of a sorted list stand before a range or at it. */
function indexAfter(sorted: readonly Edit[], range: Span): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const edit = sorted[middle];
    if (edit && byPlace(edit, range) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether an element is added right after one of its own name: any number of others may be added there as well. */
function lengthensList({ source, start, end, text }: Edit): boolean {
  const name = /^\s*<([\w-]+)/.exec(text)?.[1];
  return start === end && name !== undefined && source.text.endsWith(`</${name}>`, start);
}

function byPlace(one: Span, other: Span): number {
  return one.start - other.start || one.end - other.end;
}
