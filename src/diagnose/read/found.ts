import { isPermissionName } from '../../sdf/catalogue/names/names.js';
import { lineAt } from '../../sdf/source.js';
import type { Act, Saying } from '../saying.js';
import { type Call, callsOf, type EarlierCall } from './calls.js';
import { type Doubtful, doubtfulLines } from './doubtful.js';
import { AROUND, findMatches, type Match } from './matches.js';
import { operationInProse } from './operations.js';
import type { Passage } from './passage.js';

/** A sentence that was understood, and where it stands. */
export interface Found {
  readonly saying: Saying;
  readonly text: string;
  readonly act: Act | null;
  /** The line of the passage where it begins. */
  readonly index: number;
  /** The number of the line of the call that it answers. */
  readonly callLine: number | null;
  /** Whether it is a row of a permission list. */
  readonly isListed?: boolean;
}

/**
 * Reads a passage: what is understood of it, and which lines are not.
 *
 * @param before the last call that the text told of before the passage
 */
export function readPassage(
  passage: Passage,
  before: EarlierCall | null,
): { readonly found: readonly Found[]; readonly doubtful: readonly Doubtful[] } {
  const candidates = findMatches(passage);
  const calls = callsOf(passage, candidates, before);
  const matches = candidates
    .map((match, index) => ({ ...match, call: calls[index] ?? null }))
    .filter(({ needsCall, call }) => !needsCall || call?.subject);
  const answered = new Set(matches.map(({ call }) => call?.line));
  return {
    found: matches.map((match, index) => describe(passage, match, matches[index - 1]?.end ?? 0)),
    doubtful: doubtfulLines(passage, matches, (line) => answered.has(line.number)),
  };
}

/** A sentence, and the call that it answers. */
interface Answering extends Match {
  readonly call: Call | null;
}

function describe(passage: Passage, match: Answering, from: number): Found {
  const { start, end, saying, call } = match;
  const words = proseOf(passage, match, from);
  const prose = operationInProse(words);
  const told = call?.isOnLine || !prose ? actOf(call) : prose;
  return {
    saying: saying.kind === 'unnamed' ? aboutCall(saying, call, words) : saying,
    text: passage.text.slice(start, end).replace(/\s+/g, ' ').trim(),
    act: ownAct(saying) ?? told,
    index: lineAt(passage.starts, start),
    callLine: call?.line ?? null,
  };
}

/** What the sentence itself tells: SuiteQL only reads. */
function ownAct(saying: Saying): Act | null {
  if (saying.kind === 'record' && saying.isTable) return { operation: 'read', word: 'SuiteQL' };
  return 'act' in saying ? (saying.act as Act | null) : null;
}

function actOf(call: Call | null): Act | null {
  if (!call?.operation) return null;
  return { operation: call.operation, word: call.isOnLine ? call.word : `${call.word} in line ${call.line}` };
}

function aboutCall(saying: Saying & { readonly kind: 'unnamed' }, call: Call | null, prose: string): Saying {
  if (saying.subject !== null) return saying;
  const told = call ? null : recordInProse(prose);
  return {
    ...saying,
    subject: call?.subject ?? told,
    isQuery: call?.isQuery ?? false,
    ...(told && { isCall: false }),
  };
}

/** What stands before a sentence on its line; where the sentence names no permission it may tell itself. */
function proseOf({ text, starts }: Passage, { start, end, saying }: Match, from: number): string {
  const lineStart = starts[lineAt(starts, start)] ?? 0;
  const tells = saying.kind === 'unnamed' || (saying.kind === 'record' && !saying.isTable);
  return text.slice(Math.max(lineStart, from, start - AROUND), tells ? end : start);
}

/** `Error creating employee: …`: the record type that words name behind an operation. */
const RECORD =
  /\b(?:creat|add|updat|edit|delet|remov|load|fetch|read|sav|insert|submit|post)(?:e|es|ed|ing|ting)? (?:an? |the )?(?:record (?:of type )?)?['"]?([a-z][a-z ]{2,30}?)['"]?(?= ?(?:[:.,(#'"]|\d|record|in NetSuite|$))/i;

function recordInProse(text: string): string | null {
  const word = RECORD.exec(text)?.[1]?.trim();
  return word && isPermissionName(word) && !/^(?:transaction|record|entity|item)s?$/i.test(word)
    ? word
    : null;
}
