import { lineAt } from '../../sdf/source.js';
import { findOperations, type OperationMark } from './operations.js';
import type { Passage } from './passage.js';

/** The call that an error answers. */
export interface Call extends Omit<OperationMark, 'at'> {
  /** Whether it stands on the line of the error. */
  readonly isOnLine: boolean;
  readonly line: number;
}

/** A call that a text told of before a passage. */
export interface EarlierCall {
  readonly mark: OperationMark;
  readonly line: number;
  /** The line of the last error that answers it; null where none has. */
  readonly answeredIn: number | null;
}

/** A call is answered within so many lines: the heads of HTTP and much XML may stand between. */
export const MOST_LINES_BEFORE = 25;
/** Other errors of the same answer follow within so many lines. */
const MOST_LINES_BETWEEN = 4;
/** On its line a call may stand behind the error, this far. */
const MOST_CHARACTERS_BEHIND = 400;

/** For each sentence of a passage, in their order, the call that it answers; null for those that answer none. */
export function callsOf(
  passage: Passage,
  sentences: readonly { readonly start: number }[],
  before: EarlierCall | null,
): (Call | null)[] {
  const marks = findOperations(passage.text);
  const answered = new Map<OperationMark, number>();
  if (before?.answeredIn) answered.set(before.mark, before.answeredIn);
  let behind = 0;
  return sentences.map(({ start }) => {
    while ((marks[behind]?.at ?? Number.POSITIVE_INFINITY) <= start) behind += 1;
    const previous = marks[behind - 1];
    return (
      onLine(passage, start, [previous, marks[behind]]) ??
      earlier(passage, start, previous ? earlierCall(passage, previous) : before, answered)
    );
  });
}

/** The call on the line of a sentence: the last one before it, or else one close behind. */
function onLine(
  { starts, lines }: Passage,
  start: number,
  marks: readonly (OperationMark | undefined)[],
): Call | null {
  const index = lineAt(starts, start);
  const mark = marks.find((some) => {
    return some && lineAt(starts, some.at) === index && some.at - start < MOST_CHARACTERS_BEHIND;
  });
  return mark ? { ...mark, isOnLine: true, line: numberOf(lines, index) } : null;
}

function earlierCall({ starts, lines }: Passage, mark: OperationMark): EarlierCall {
  const index = lineAt(starts, mark.at);
  return { mark, line: numberOf(lines, index), answeredIn: null };
}

/** The last call before a sentence, unless that was answered by another error further up. */
function earlier(
  { starts, lines }: Passage,
  start: number,
  call: EarlierCall | null,
  answered: Map<OperationMark, number>,
): Call | null {
  if (!call) return null;
  const { mark, line } = call;
  const own = numberOf(lines, lineAt(starts, start));
  const last = answered.get(mark);
  if (own - (last ?? line) > (last === undefined ? MOST_LINES_BEFORE : MOST_LINES_BETWEEN)) return null;
  answered.set(mark, own);
  return { ...mark, isOnLine: false, line };
}

function numberOf(lines: Passage['lines'], index: number): number {
  return lines[index]?.number ?? 0;
}
