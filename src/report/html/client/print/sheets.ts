import { h } from '../ui/dom.js';

/** The heads of a grid on paper. */
export interface Columns {
  readonly names: readonly string[];
  /** Above the names of the rows. */
  readonly corner: string;
}

/** A row of a grid on paper; without cells it parts those below it from those above. */
export interface Row {
  readonly name: string;
  readonly cells: readonly { readonly text: string; readonly class: string }[] | null;
}

/** So many columns have room on a sheet that is higher than wide, and on one that is wider than high. */
const UPRIGHT = 26;
const LYING = 62;
/** The room for the columns of such sheets in millimetres, whether paper is A4 or Letter. */
const ROOM = { upright: 128, lying: 196 };
/** A column is no wider than this, and one that is at least so wide has heads of two lines. */
const WIDEST = 9;
const TWO_LINES = 5.2;

/** A grid whose heads stand upright, on as few sheets side by side as there is need of. */
export function sheets(caption: string, { names, corner }: Columns, rows: readonly Row[]): HTMLElement[] {
  const most = names.length <= UPRIGHT ? UPRIGHT : LYING;
  const count = Math.max(1, Math.ceil(names.length / most));
  const width = Math.ceil(names.length / count);
  const isUpright = names.length <= UPRIGHT;
  const room = Math.min(WIDEST, (isUpright ? ROOM.upright : ROOM.lying) / Math.max(width, 1));
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [at * width, (at + 1) * width];
    const own = rows.filter(
      ({ cells }) => cells === null || cells.slice(from, to).some(({ text }) => text !== ''),
    );
    return h(
      'div',
      { class: `sheet-table${isUpright ? '' : ' lying'}` },
      h(
        'table',
        {},
        h('caption', { class: 'unseen' }, caption),
        h('thead', {}, headRow(names.slice(from, to), corner, room)),
        h('tbody', {}, ...own.filter(isNotAlone).map((row) => bodyRow(row, from, to))),
      ),
    );
  });
}

/** What parts rows is left out where nothing comes after it. */
function isNotAlone({ cells }: Row, index: number, all: readonly Row[]): boolean {
  return cells !== null || (all[index + 1]?.cells ?? null) !== null;
}

/** @param room the width of a column in millimetres */
function headRow(names: readonly string[], corner: string, room: number): HTMLElement {
  const upright = (name: string) => {
    const span = h('span', { class: room >= TWO_LINES ? 'two-lines' : '' }, name);
    span.style.maxWidth = `${room}mm`;
    return h('th', { scope: 'col', class: 'upright' }, span);
  };
  return h('tr', {}, h('th', { scope: 'col', class: 'corner-head' }, corner), ...names.map(upright));
}

function bodyRow({ name, cells }: Row, from: number, to: number): HTMLElement {
  if (cells === null)
    return h('tr', { class: 'parting' }, h('th', { scope: 'colgroup', colspan: to - from + 1 }, name));
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, name),
    ...cells.slice(from, to).map((cell) => h('td', { class: cell.class }, cell.text)),
  );
}
