import { displayWidth } from './display-width.js';

/** What paints text and takes no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are made of them
const PAINT = /\u001B\[[\d;]*m/g;

/** Lines of files: a code frame, XML, an address. They are of use only as they are. */
const AS_IT_IS = /│|^\s*<|^\s*\S+$/;

/** A first column, such as that of options in a help: what follows is set below itself. */
const FIRST_COLUMN = /^ *\S(?:.*?\S)?(?: {2,})(?=\S)/;

/**
 * A text for people, its lines broken at blanks to the width of a terminal, so that the terminal breaks no words. What
 * follows stands below the start of its line or column. With a width of null nothing changes: no terminal shows it.
 */
export function fitTerminal(text: string, width: number | null | undefined): string {
  if (!width || width < LEAST_WIDTH) return text;
  return text
    .split('\n')
    .flatMap((line) => fitLine(line, width))
    .join('\n');
}

/** In less room nothing can be set well. */
const LEAST_WIDTH = 20;

function fitLine(line: string, width: number): string[] {
  const bare = line.replace(PAINT, '');
  if (displayWidth(bare) <= width || AS_IT_IS.test(bare)) return [line];
  const indent = ' '.repeat(hangingIndent(bare, width));
  const lines: string[] = [];
  let current = '';
  for (const piece of line.split(/(?<=\S)(?= )/)) {
    const next = current + piece;
    if (current.trim() !== '' && widthOf(next) > width) {
      lines.push(current);
      current = indent + piece.trimStart();
    } else current = next;
  }
  return [...lines, current];
}

function widthOf(text: string): number {
  return displayWidth(text.replace(PAINT, ''));
}

function hangingIndent(bare: string, width: number): number {
  const column = displayWidth(FIRST_COLUMN.exec(bare)?.[0] ?? '');
  const start = bare.length - bare.trimStart().length;
  return column > 0 && column <= width / 2 ? column : start;
}
