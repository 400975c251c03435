import fc from 'fast-check';

/** One thing that goes wrong with a text. Places are shares of its length, so that the same hurt fits any text. */
export interface Hurt {
  readonly kind:
    | 'cut'
    | 'end'
    | 'insert'
    | 'replace'
    | 'repeat'
    | 'swap'
    | 'lose-line'
    | 'repeat-line'
    | 'flip';
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly piece: string;
}

const share = fc.integer({ min: 0, max: 10_000 }).map((some) => some / 10_000);

/** Some hurts, one at least; what is put in is one of the pieces, or any text. */
export function hurts(pieces: readonly string[], most = 4): fc.Arbitrary<readonly Hurt[]> {
  const hurt = fc.record({
    kind: fc.constantFrom<Hurt['kind']>(
      ...(['cut', 'end', 'insert', 'insert', 'insert', 'replace', 'replace'] as const),
      ...(['repeat', 'swap', 'lose-line', 'repeat-line', 'flip'] as const),
    ),
    at: share,
    to: share,
    length: fc.oneof({ weight: 5, arbitrary: fc.nat(12) }, { weight: 1, arbitrary: fc.nat(400) }),
    piece: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
  });
  return fc.array(hurt, { minLength: 1, maxLength: most });
}

/** A text after all of that. */
export function hurtText(text: string, all: readonly Hurt[]): string {
  return all.reduce(hurtOnce, text);
}

function hurtOnce(text: string, { kind, at, to, length, piece }: Hurt): string {
  const start = Math.round(at * text.length);
  const end = Math.min(start + length, text.length);
  const [before, inside, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (kind === 'cut') return before + after;
  if (kind === 'end') return before;
  if (kind === 'insert') return before + piece + inside + after;
  if (kind === 'replace') return before + piece + after;
  if (kind === 'repeat') return before + inside.repeat(2) + after;
  if (kind === 'swap') return swapped(text, start, Math.round(to * text.length), length);
  if (kind === 'flip') return before + flipped(inside, to) + after;
  const line = {
    start: text.lastIndexOf('\n', start - 1) + 1,
    end: text.indexOf('\n', start) + 1 || text.length,
  };
  const own = text.slice(line.start, line.end);
  return text.slice(0, line.start) + (kind === 'lose-line' ? '' : own.repeat(2)) + text.slice(line.end);
}

function swapped(text: string, one: number, other: number, length: number): string {
  const [first, second] = [Math.min(one, other), Math.max(one, other)];
  const size = Math.min(length, second - first);
  const [a, b] = [text.slice(first, first + size), text.slice(second, second + size)];
  return text.slice(0, first) + b + text.slice(first + size, second) + a + text.slice(second + size);
}

/** The first character with one bit turned. */
function flipped(text: string, bit: number): string {
  if (text === '') return '';
  return String.fromCharCode(text.charCodeAt(0) ^ (1 << Math.floor(bit * 15))) + text.slice(1);
}
