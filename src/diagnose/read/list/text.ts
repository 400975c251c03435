import { compareLevels, type Level } from '../../../sdf/catalogue/permissions.js';
import { levelIn } from '../shapes/shape.js';

/** Without tags of HTML and the marks of Markdown; a cell of a row ends in `|`. */
export function plainLine(raw: string): string {
  return raw
    .replace(/<\/t[dh]\s{0,5}>/gi, '|')
    .replace(TAG, '')
    .replace(/&nbsp;|\u00A0/g, ' ')
    .replace(/&(?:gt|rarr);/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/&[nm]dash;/g, '–')
    .replace(/\*\*|__|`/g, '')
    .replace(/^#{1,6}\s/, '')
    .trim();
}

/** Tags of tables and text; other words in angle brackets are placeholders. */
const TAG =
  /<\/?(?:table|thead|tbody|tfoot|tr|t[dh]|col(?:group)?|caption|p|br|div|span|strong|em|b|i|u|a|code|small|su[bp]|font|li|ul|ol|h[1-6]|img|figure)\b[^<>]{0,300}>/gi;

/** The cells of a row of a table; null for a line that has but one, or none. */
export function cellsOf(line: string): string[] | null {
  if (line.includes('|')) {
    const cells = line.replace(/^\|/, '').replace(/\|$/, '').split('|').map(trimmed);
    return cells.length > 1 ? cells : null;
  }
  if (line.includes('\t')) return line.split('\t').map(trimmed);
  for (const mark of [';', ',']) if (line.split(mark).length >= 3) return csvCells(line, mark);
  return null;
}

/** A line that has one cell, without the marks around it. */
export function onlyCell(line: string): string {
  return line.replace(/^[\s|]+|[\s|]+$/g, '');
}

function csvCells(line: string, mark: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === mark && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return [...cells, cell.trim()];
}

function trimmed(text: string): string {
  return text.trim();
}

const LEVEL = 'view|create|edit|full';

/** A level, perhaps with others that would do as well, and a note behind it. */
const LEVEL_CELL = new RegExp(
  `^[("'\\[]?(${LEVEL})\\b[)"'\\]]?(?: ?(?:/|,|or|and) ?(${LEVEL})\\b)?(?: ?\\(?(?:only|access|level|or (?:higher|above|more))\\b.{0,80}| ?[([–—*-].{0,200}|[.:;,](?: .{0,200})?|[*†‡¹²³]{1,3})?$`,
  'i',
);

/** `Full`, `View (or higher)`, `Edit or above`, `View/Full`, `View - for OneWorld`: of several the least; null for any other text. */
export function levelOfCell(cell: string): Level | null {
  const [, first, second] = LEVEL_CELL.exec(cell) ?? [];
  const levels = [first, second].map(levelIn).filter((level) => level !== null);
  return levels.sort(compareLevels)[0] ?? null;
}
