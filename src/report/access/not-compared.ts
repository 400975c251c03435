import type { NotCompared } from '../../access/change.js';
import { groupBy } from '../../util/group-by.js';
import { listed } from '../../util/words.js';
import { cut } from '../writing/cut.js';

/** More names, and more reasons, are only counted. */
const MOST_NAMED = 3;
const MOST_REASONS = 5;
const MOST_OF_A_NAME = 80;

/** Whether a change touches what nobody has compared. */
export function isPartial(entries: readonly NotCompared[] | null): boolean {
  return entries !== null && entries.length > 0;
}

/** What of a change is not compared and why, on one line however much it is; null where all of it is. */
export function notComparedSentence(entries: readonly NotCompared[] | null): string | null {
  if (entries === null || entries.length === 0) return null;
  const groups = [...groupBy(entries, ({ kind, why }) => JSON.stringify([kind, why])).values()];
  const shown = groups.slice(0, MOST_REASONS).map(groupWords);
  const left = groups.slice(MOST_REASONS).reduce((sum, group) => sum + group.length, 0);
  return `Not compared, so it may open access unseen: ${[...shown, ...(left > 0 ? [`${left} more`] : [])].join('; ')}.`;
}

function groupWords(group: readonly NotCompared[]): string {
  const names = group.slice(0, MOST_NAMED).map(({ what }) => cut(what, MOST_OF_A_NAME));
  const left = group.length - names.length;
  const all = listed([...names, ...(left > 0 ? [`${left} more`] : [])]);
  const [first] = group;
  const kind = first?.kind ?? null;
  return `${kind === null ? '' : `${cut(kind, MOST_OF_A_NAME)} `}${all} (${cut(first?.why ?? '', 2 * MOST_OF_A_NAME)})`;
}

/** An entry of `notCompared` in JSON. Paths are as users see them, unless they are to be written otherwise. */
export function jsonNotCompared(entry: NotCompared, pathOf = (path: string) => path): NotCompared {
  const { what, why, kind, file } = entry;
  return { what: kind === null ? pathOf(what) : what, why, kind, file: pathOf(file) };
}
