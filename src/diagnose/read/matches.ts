import { lineAt } from '../../sdf/source.js';
import type { Saying } from '../saying.js';
import type { Passage } from './passage.js';
import { SHAPES } from './shapes/index.js';
import type { Shape } from './shapes/shape.js';

/** A sentence of a passage that is understood. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly saying: Saying;
  readonly isVague: boolean;
  readonly needsCall: boolean;
}

/** What is looked at of a line on either side of a sentence. */
export const AROUND = 400;

/** The sentences of a passage, in their order; codes only where no sentence says more. */
export function findMatches(passage: Passage): Match[] {
  return withoutVague(allMatches(passage));
}

const byAnchor = new Map<string, Shape[]>();
for (const shape of SHAPES) {
  const longer = SHAPES.map(({ anchor }) => anchor).filter((anchor) => anchor.startsWith(shape.anchor));
  for (const anchor of new Set(longer)) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), shape]);
}

const ANCHORS = new RegExp(
  [...byAnchor.keys()]
    .sort((one, other) => other.length - one.length)
    .map((anchor) => anchor.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s'))
    .join('|'),
  'gi',
);

function allMatches(passage: Passage): Match[] {
  const { text } = passage;
  const matches: Match[] = [];
  ANCHORS.lastIndex = 0;
  for (let anchor = ANCHORS.exec(text); anchor; anchor = ANCHORS.exec(text)) {
    const match = matchAt(passage, anchor.index, anchor[0]);
    if (match) matches.push(match);
    ANCHORS.lastIndex = match ? Math.max(match.end, anchor.index + 1) : anchor.index + 1;
  }
  return matches;
}

function matchAt(passage: Passage, at: number, anchor: string): Match | null {
  const shapes = byAnchor.get(anchor.toLowerCase().replace(/\s/g, ' ')) ?? [];
  for (const { pattern, say, isVague = false, needsCall = false } of shapes) {
    pattern.lastIndex = at;
    const found = pattern.exec(passage.text);
    if (!found) continue;
    const context = { sentence: found[0], line: () => aroundOf(passage, at) };
    const saying = say(found.groups ?? {}, context);
    const start = at - (found.groups?.lead?.length ?? 0);
    if (saying) return { start, end: at + found[0].length, saying, isVague, needsCall };
  }
  return null;
}

function aroundOf({ text, starts }: Passage, at: number): string {
  const index = lineAt(starts, at);
  const start = Math.max(starts[index] ?? 0, at - AROUND);
  const end = Math.min((starts[index + 1] ?? text.length + 1) - 1, at + AROUND);
  return text.slice(start, end);
}

/** So near to a sentence a code belongs to it. */
const NEAR = 600;

/** A code beside a sentence says nothing of its own, and one of several codes enough. */
function withoutVague(matches: readonly Match[]): Match[] {
  const plain = matches.filter(({ isVague }) => !isVague);
  const sure = matches.filter(({ needsCall }) => !needsCall);
  let last: Match | null = null;
  return matches.filter((match) => {
    if (!match.isVague) return true;
    // A number may mean nothing after all, and takes the place of no code.
    if (match.needsCall) return !isNear(sure, match.start);
    const isAlone = !isNear(plain, match.start) && !(last && match.start - last.end < NEAR);
    last = match;
    return isAlone;
  });
}

/** Whether a place is near to one of some matches, which are in their order. */
function isNear(matches: readonly Match[], at: number): boolean {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const [previous, next] = [matches[low - 1], matches[low]];
  return (
    (previous !== undefined && at - previous.end < NEAR) || (next !== undefined && next.start - at < NEAR)
  );
}
