import { permissionsCalled, tabNamed, withTab } from '../../../sdf/catalogue/names/names.js';
import type { Level } from '../../../sdf/catalogue/permissions.js';
import type { Area, PermissionWords } from '../../saying.js';
import { levelIn } from '../shapes/shape.js';

/** What a cell with the name of a permission means: rows, each of one permission, or of several of which one is enough. */
export type Names = readonly (readonly PermissionWords[])[];

/** Whether a text is the name of a standard permission. */
export function isKnown(text: string): boolean {
  return MAY_BE_NAME.test(text) && permissionsCalled(text).length > 0;
}

/** Names are words; what programs write is none. */
const MAY_BE_NAME = /^[A-Za-z][^{}[\]"=\\]{1,119}$/;

/** A longer cell is no name. */
const LONGEST = 200;

/**
 * Reads the cell with the name of a permission: its tab may stand before it, a level or a note behind it, and it may
 * hold several.
 *
 * @param area the tab that a column or a heading names
 * @param level the level that a column names
 */
export function namesIn(cell: string, area: Area | null, level: Level | null): Names {
  const text = plainName(cell.slice(0, LONGEST));
  const whole = nameIn(text, area, level);
  if (isKnown(whole.name)) return [[whole]];
  for (const [mark, isEither] of MARKS) {
    const written = text.split(mark);
    if (written.length < 2) continue;
    const parts = written.map((part) => nameIn(plainName(part), area, level));
    if (parts.some(({ name }) => !isKnown(name))) continue;
    return isEither ? [parts] : parts.map((one) => [one]);
  }
  return [[whole]];
}

/** The level that stands behind a name in its own cell: `Custom Lists (VIEW)`. */
export function levelBehind(cell: string): Level | null {
  return levelIn(/[([](view|create|edit|full)\b[^)\]]{0,40}[)\]]/i.exec(cell)?.[1]);
}

/** What parts several names; whether one of them is enough. */
const MARKS: readonly (readonly [RegExp, boolean])[] = [
  [/\s-?or-?\s|\s?\/\s?/i, true],
  [/\s(?:and|&)\s|\s?[,;+]\s/i, false],
];

/** Without the marks of lists before it, and those of notes behind it. */
function plainName(written: string): string {
  return written.replace(/^[-*•◦·☐☑✓✔\s]+|[\s*†‡¹²³:.]+$/g, '').replace(/\s+/g, ' ');
}

/** The longest beginning of a text that is a name: without what stands in brackets, or without a note. */
function nameIn(text: string, area: Area | null, level: Level | null): PermissionWords {
  const { tab, name: whole } = withTab(text);
  const bare = whole.replace(/\s?[([][^)\]]{0,120}[)\]]/g, '').trim();
  const noted = bare.replace(NOTE, '').trim();
  const name = [...new Set([whole, bare, noted])].find(isKnown) ?? (bare || whole);
  const known = permissionsCalled(name);
  const only = known.length === 1 ? (known[0]?.tab ?? null) : null;
  return { name, area: tab ?? area ?? only, level };
}

const NOTE = /\s?(?:\b(?:notes?|only|required|optional|if)\b:?|[–—]|\s-\s).{0,200}$/i;

/** The tab that a cell or a heading names, whatever note stands behind it. */
export function tabIn(cell: string): Area | null {
  return tabNamed(cell.replace(/\s?\([^)]{0,60}\)\s*$/, '').replace(/[*_:]+/g, ''));
}
