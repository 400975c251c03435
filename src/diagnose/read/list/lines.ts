import { withTab } from '../../../sdf/catalogue/names/names.js';
import { isKnown, levelBehind, type Names, namesIn, tabIn } from './names.js';
import type { State } from './state.js';
import { levelOfCell } from './text.js';

const BULLET = /^(?:[-*•]\s\[[ xX✓]?\]|[-*•◦·☐☑✓✔]|\[[ xX✓]?\]|\d{1,3}[.)])\s{1,4}/;

const LEVEL_ROW =
  /^(?<name>\S.{2,90}?)\s?(?<mark>[-–—:=>→([]|\s-\s|->|=>)\s?(?<level>(?:view|create|edit|full)\b(?:[)\] ].{0,20}|\/\w{4,6})?)$/i;

/** `Custom Lists (VIEW) Allows …`: what a permission is for, behind its level. */
const DESCRIBED = /^(?<name>[A-Z][^()|]{2,60}?) \((?<level>view|create|edit|full)\)\s\S/i;

/** The permissions of a line of words; null for a line that is no row of a list. */
export function namesOfLine(line: string, state: State): Names | null {
  const isItem = BULLET.test(line);
  const text = line.replace(BULLET, '');
  return inline(text, state) ?? withLevel(text, isItem, state) ?? (isItem ? withoutLevel(text, state) : null);
}

/** `Lists > Accounts – VIEW`, or `Vendors: Edit` below a heading that names the tab. */
function withLevel(text: string, isItem: boolean, state: State): Names | null {
  const described = DESCRIBED.exec(text)?.groups;
  if (described && isKnown(described.name ?? ''))
    return namesIn(described.name ?? '', state.area, levelOfCell(described.level ?? ''));
  const { name = '', mark = '', level: written = '' } = LEVEL_ROW.exec(text)?.groups ?? {};
  const level = levelOfCell(written.replace(/[)\]]$/, ''));
  const own = name.replace(/[\s–—:=>→([-]+$/, '');
  if (!level || !isNamed(own, isItem && isWritten(mark, written), state)) return null;
  return namesIn(own, state.area, level);
}

/** Whether a line looks as lists are written, rather than prose: `- Vendors: Edit`. */
function isWritten(mark: string, level: string): boolean {
  return !mark.includes('>') && /^[A-Z]/.test(level);
}

/**
 * A name with its tab is one, unless it is a path of the UI or holds another row; another only where a heading or the way it is written tells that this is a
 * list.
 */
function isNamed(name: string, isItem: boolean, { isList }: State): boolean {
  const own = withTab(name);
  if (levelBehind(name) || (/[>→]/.test(own.name) && !isKnown(own.name))) return false;
  return own.tab !== null || ((isList || isItem) && isKnown(name));
}

/** `Lists: Customers (View), Vendors (Edit)` */
function inline(text: string, state: State): Names | null {
  const [, before = '', rest = ''] = /^([A-Za-z ]{4,22}?)\s?[:–—-]\s?(.{8,500})$/.exec(text) ?? [];
  const tab = tabIn(before);
  const items = rest.split(/[,;]\s/).map((item) => ITEM.exec(item.trim())?.groups);
  if (!tab || items.length < 2 || items.some((item) => item === undefined)) return null;
  state.area = tab;
  return items.flatMap((item) => namesIn(item?.name ?? '', tab, levelOfCell(item?.level ?? '')));
}

const ITEM = /^(?:and )?(?<name>[A-Z][^()]{2,60}?) ?[([–—:-] ?(?<level>view|create|edit|full)\b[)\]]?\.?$/i;

/**
 * `1) Lists - Customers` below words that say that all of them are needed. The whole of a row is one name: what a subtab
 * holds, or when a permission is needed, is written in the same way.
 */
function withoutLevel(text: string, { introduction, area }: State): Names | null {
  if (!introduction?.isDemand || text.length > 90) return null;
  const { tab, name } = withTab(text.replace(/\s?\([^()]{0,60}\)$|[.;]$/g, ''));
  return isKnown(name) ? [[{ name, area: tab ?? area, level: introduction.level }]] : null;
}
