import type { Span } from '../source.js';

/** One piece of markup, from its `<` to its `>`. */
export interface Markup extends Span {
  readonly kind: 'comment' | 'cdata' | 'instruction' | 'declaration' | 'tag';
}

/** The markup that may hold `<` and `>` of its own: it ends at its delimiter and nowhere else. */
export const DELIMITED = [
  { kind: 'comment', open: '<!--', close: '-->' },
  { kind: 'cdata', open: '<![CDATA[', close: ']]>' },
  { kind: 'instruction', open: '<?', close: '?>' },
] as const;

/**
 * The next piece of markup at or after an offset, or null where there is none or it does not end.
 *
 * Works on any text, well-formed or not, and looks at each character a bounded number of times: it is what a file
 * is read with before it is known to be safe to parse.
 */
export function nextMarkup(text: string, from: number): Markup | null {
  const start = text.indexOf('<', from);
  if (start === -1) return null;
  const delimited = DELIMITED.find(({ open }) => text.startsWith(open, start));
  if (delimited) {
    const end = text.indexOf(delimited.close, start + delimited.open.length);
    return end === -1 ? null : { kind: delimited.kind, start, end: end + delimited.close.length };
  }
  const kind = text[start + 1] === '!' ? 'declaration' : 'tag';
  const end = kind === 'tag' ? endOfTag(text, start) : endOfDeclaration(text, start);
  return end === -1 ? null : { kind, start, end };
}

/** The offset after the `>` that no quotes enclose, or -1. */
function endOfTag(text: string, start: number): number {
  const token = /["'>]/g;
  token.lastIndex = start + 1;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    if (found[0] === '>') return token.lastIndex;
    const end = text.indexOf(found[0], token.lastIndex);
    if (end === -1) return -1;
    token.lastIndex = end + 1;
  }
  return -1;
}

/** The offset after a declaration, or -1; that of a document type may enclose others in brackets. */
function endOfDeclaration(text: string, start: number): number {
  const token = /<!--|["'[\]<>]/g;
  token.lastIndex = start + 2;
  let depth = 1;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [mark] = found;
    depth += DEPTH_CHANGE.get(mark) ?? 0;
    if (depth === 0) return token.lastIndex;
    const close = CLOSED_BY.get(mark);
    if (close === undefined) continue;
    const end = text.indexOf(close, token.lastIndex);
    if (end === -1) return -1;
    token.lastIndex = end + close.length;
  }
  return -1;
}

const DEPTH_CHANGE: ReadonlyMap<string, number> = new Map([
  ['<', 1],
  ['[', 1],
  ['>', -1],
  [']', -1],
]);
const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['<!--', '-->'],
  ['"', '"'],
  ["'", "'"],
]);

/** The text with blanks in place of processing instructions: every offset and line stays what it was. */
export function withoutInstructions(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (text.includes('<?', at)) {
    const instruction = nextInstruction(text, at);
    if (!instruction) break;
    const { start, end } = instruction;
    parts.push(text.slice(at, start), text.slice(start, end).replace(/[^\n\r]/g, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function nextInstruction(text: string, from: number): Markup | null {
  let markup = nextMarkup(text, from);
  while (markup && markup.kind !== 'instruction') markup = nextMarkup(text, markup.end);
  return markup;
}
