import { lineAt } from '../../sdf/source.js';
import { beginsEntry } from './clean.js';
import type { Line } from './lines.js';
import type { Match } from './matches.js';
import type { Passage } from './passage.js';
import { type Suspicion, suspicionOf } from './suspects.js';

/** A line of a passage that nothing was understood of. */
export interface Doubtful {
  readonly index: number;
  readonly text: string;
  readonly suspicion: Suspicion;
}

/** The lines of a passage that speak of trouble, and that no sentence that is understood accounts for. */
export function doubtfulLines(
  passage: Passage,
  matches: readonly Match[],
  isCall: (line: Line) => boolean,
): Doubtful[] {
  const { lines, text, starts } = passage;
  const understood = understoodLines(passage, matches);
  return starts.flatMap((start, index) => {
    const own = lines[index];
    if (!own || understood[index] || isCall(own)) return [];
    const line = text.slice(start, (starts[index + 1] ?? text.length) - 1);
    const suspicion = suspicionOf(line, own.text);
    if (!suspicion || (suspicion === 'error' && isPartOf(passage, index, understood))) return [];
    return [{ index, text: line, suspicion }];
  });
}

/** Of each line whether something of it is understood. */
function understoodLines({ starts }: Passage, matches: readonly Match[]): readonly boolean[] {
  const understood = starts.map(() => false);
  for (const { start, end } of matches) {
    for (let index = lineAt(starts, start); index <= lineAt(starts, end - 1); index++)
      understood[index] = true;
  }
  return understood;
}

/** How many lines what belongs to a sentence may stand before it, and behind it. */
const INTRODUCTION = 2;
const ENVELOPE = 6;

/** Whether a line only introduces or wraps a sentence that is understood. */
function isPartOf({ lines }: Passage, index: number, understood: readonly boolean[]): boolean {
  const raw = (line: number) => lines[line]?.text ?? '';
  for (let next = index + 1; next <= index + INTRODUCTION && !beginsEntry(raw(next)); next++)
    if (understood[next]) return true;
  if (!CONTINUES.test(raw(index))) return false;
  return understood.slice(Math.max(0, index - ENVELOPE), index + ENVELOPE + 1).includes(true);
}

/** How the lines of JSON, XML, a trace, and of what SDF says about a message begin. */
const CONTINUES = /^(?:\s|[{}[\]"'<,)]|File:|Object:|-)/;
