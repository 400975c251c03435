import { type EarlierCall, MOST_LINES_BEFORE } from './calls.js';
import { clean } from './clean.js';
import type { Doubtful } from './doubtful.js';
import { type Found, readPassage } from './found.js';
import { keeper } from './keeper.js';
import { type Line, lineSplitter } from './lines.js';
import { listReader } from './list-rows.js';
import { findOperations, mayHoldCall } from './operations.js';
import { passageOf } from './passage.js';
import { passageFinder, type Window } from './passages.js';
import type { Scan, Unclear } from './saying.js';
import { mayMatter } from './suspects.js';

/** Reads a text that comes in chunks, of whatever length, and keeps what it says and no more. */
export interface Scanner {
  read(chunk: string): void;
  end(): Scan;
}

export function scanner(): Scanner {
  const kept = keeper();
  const calls = callMemory();
  const rows = listReader();
  /** The lines where lists begin, and the last row. */
  const starts = new Set<number>();
  let lastRow = Number.NEGATIVE_INFINITY;
  const introducesList = ({ line, text }: Unclear) =>
    text.endsWith(':') && [1, 2, 3].some((after) => starts.has(line + after));
  let count = 0;
  const passages = passageFinder(mayMatter, ({ lines, from, upTo }: Window) => {
    const { found, doubtful } = readPassage(passageOf(lines), calls.before(lines[0]));
    const isNew = ({ index }: Found | Doubtful) => index >= from && index < upTo;
    const lineOf = ({ index }: Found | Doubtful) => lines[index] as Line;
    for (const some of found.filter(isNew)) {
      kept.addFound(some, lineOf(some));
      calls.answered(some.callLine, lineOf(some).number);
    }
    for (const some of doubtful.filter(isNew)) kept.addDoubtful(some, lineOf(some));
  });
  const splitter = lineSplitter((line) => {
    count = line.number;
    const row = rows.read(line.text);
    if (row === 'part') return;
    if (row) {
      if (line.number > lastRow + 1 && starts.size < MOST_LISTS) starts.add(line.number);
      lastRow = line.number;
      const saying = { kind: 'permission', name: row, lack: 'absent', act: null } as const;
      kept.addFound({ saying, act: null, text: line.text.trim(), index: 0, callLine: null }, line);
      return;
    }
    if (mayHoldCall(line.text)) calls.remember(line);
    passages.add(line);
  });
  return {
    read: splitter.add,
    end() {
      splitter.end();
      passages.end();
      const result = kept.result();
      const unclear = result.unclear.filter((some) => !introducesList(some));
      return { ...result, unclear, lines: count };
    },
  };
}

/** More lists in one text nobody pastes. */
const MOST_LISTS = 1000;

/** More calls in one passage nobody waits for an answer to. */
const MOST_CALLS = 64;

/** The last calls of a text, for the errors that answer them. */
function callMemory() {
  const calls: { readonly line: Line; answeredIn: number | null }[] = [];
  return {
    remember(line: Line) {
      calls.push({ line, answeredIn: null });
      if (calls.length > MOST_CALLS) calls.shift();
    },
    answered(callLine: number | null, errorLine: number) {
      const call = calls.findLast(({ line }) => line.number === callLine);
      if (call) call.answeredIn = errorLine;
    },
    /** The call before a passage that begins with this line. */
    before(first: Line | undefined): EarlierCall | null {
      const call = calls.findLast(({ line }) => first && line.number < first.number);
      if (!first || !call || first.number - call.line.number > MOST_LINES_BEFORE) return null;
      const mark = findOperations(clean(call.line.text)).at(-1);
      return mark ? { mark, line: call.line.number, answeredIn: call.answeredIn } : null;
    },
  };
}
