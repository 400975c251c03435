import type { Saying, Scan, Unclear } from '../saying.js';
import { type EarlierCall, MOST_LINES_BEFORE } from './calls.js';
import { clean } from './clean.js';
import type { Doubtful } from './doubtful.js';
import { type Found, readPassage } from './found.js';
import { keeper } from './keeper.js';
import { type Line, lineSplitter } from './lines.js';
import { introductionIn } from './list/introduction.js';
import { listReader } from './list/reader.js';
import type { ListRow } from './list/state.js';
import { findOperations, mayHoldCall } from './operations.js';
import { passageOf } from './passage.js';
import { passageFinder, type Window } from './passages.js';
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
  const lists = listLines();
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
  const addRows = (found: readonly ListRow[]) => {
    for (const row of found) kept.addFound(foundIn(row), { number: row.line, text: row.text });
  };
  const splitter = lineSplitter((line) => {
    count = line.number;
    const { rows: found, isPart } = rows.read(line);
    addRows(found);
    if (isPart) lists.add(line.number);
    if (isPart) return;
    if (mayHoldCall(line.text)) calls.remember(line);
    passages.add(line);
  });
  return {
    read: splitter.add,
    end() {
      splitter.end();
      passages.end();
      addRows(rows.end());
      const result = kept.result();
      const unclear = result.unclear.filter((some) => !lists.explains(some));
      return { ...result, unclear, lines: count };
    },
  };
}

function foundIn({ names, text }: ListRow): Found {
  const [only, ...others] = names;
  const saying: Saying =
    only && others.length === 0
      ? { kind: 'permission', name: only, lack: 'absent', act: null }
      : { kind: 'any-of', names, act: null };
  return { saying, act: null, text, index: 0, callLine: null, isListed: true };
}

/** More lines of lists in one text nobody pastes. */
const MOST_LIST_LINES = 2000;
/** So many lines before a row stands what introduces it, and so many behind one its notes. */
const LINES_AROUND_ROW = 6;

/** The lines of a text that belong to lists. */
function listLines() {
  const all = new Set<number>();
  return {
    add(line: number) {
      if (all.size < MOST_LIST_LINES) all.add(line);
    },
    /** Whether a line that speaks of permissions is the introduction or a note of a list. */
    explains({ line, text }: Unclear): boolean {
      if (all.size === 0 || TROUBLE.test(text) || introductionIn(text)?.isRemoval) return false;
      for (let away = 1; away <= LINES_AROUND_ROW; away++)
        if (all.has(line + away) || all.has(line - away)) return true;
      return false;
    },
  };
}

/** Words of errors, which no list has. */
const TROUBLE =
  /\b(?:errors?|fatal|fail(?:ed|ure|s)?|exception|denied|refused|violation|insufficient|unauthori[sz]ed|not allowed|(?:do|does) ?(?:not|n.t) have)\b/i;

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
