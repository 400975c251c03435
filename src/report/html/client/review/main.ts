import { type ReviewData, RISK_NAMES } from '../../../review/data.js';
import { csv } from '../../../writing/csv.js';
import { announce, fill, h } from '../ui/dom.js';
import { themeButton } from '../ui/theme.js';
import { cellsOf, EVERYTHING, isWanted, type Row, rowsOf, type Wanted } from './model.js';
import { reviewTable } from './table.js';

start(JSON.parse(document.getElementById('data')?.textContent ?? ''));

function start(data: ReviewData): void {
  const rows = rowsOf(data);
  const counts = h('p', { class: 'counts' });
  const tiles = h('ul', { class: 'tiles' });
  const table = reviewTable(data.isCompared, () => tell());
  let wanted = EVERYTHING;
  const tell = () => {
    const open = rows.filter(({ decision, change }) => decision === '' && change !== 'gone').length;
    fill(tiles, ...tilesOf(rows, open));
  };
  const apply = (change: Partial<Wanted>) => {
    wanted = { ...wanted, ...change };
    const found = rows.filter((row) => isWanted(row, wanted));
    table.show(found);
    counts.textContent = `${found.length} of ${rows.length} rows`;
    announce(counts.textContent);
  };
  document.body.append(
    h('header', { class: 'page-head' }, titleOf(data, rows), tiles, notesOf(data.notes)),
    h('main', {}, toolbar(data, rows, apply), counts, rows.length === 0 ? nothing() : table.element),
    h('div', { id: 'live', class: 'unseen', role: 'status', 'aria-live': 'polite' }),
  );
  tell();
  apply({});
}

function titleOf(data: ReviewData, rows: readonly Row[]): HTMLElement {
  const { people, path, day } = data;
  return h(
    'div',
    { class: 'title' },
    h('h1', {}, 'Access review'),
    h('span', { class: 'quiet' }, `${people} people in ${path}, ${day}`),
    h(
      'span',
      { class: 'buttons' },
      h('button', { type: 'button', onclick: () => save(data, rows) }, 'Save as CSV'),
      h('button', { type: 'button', onclick: () => print() }, 'Print'),
      themeButton(),
    ),
  );
}

/** All rows with what was filled in: the file that the next review is compared with. */
function save({ headers, isCompared, day }: ReviewData, rows: readonly Row[]): void {
  const text = csv([headers, ...rows.map((row) => cellsOf(row, isCompared))]);
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  h('a', { href: address, download: `access-review-${day}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function tilesOf(rows: readonly Row[], open: number): HTMLElement[] {
  const people = new Set(rows.filter(({ change }) => change !== 'gone').map(({ person }) => person));
  const ofRisk = (risk: string) =>
    rows.filter(({ held, change }) => held.risk === risk && change !== 'gone').length;
  return [
    tile(people.size, 'people with conflicting duties', ''),
    ...[...RISK_NAMES].reverse().flatMap((risk, index) => {
      const number = ofRisk(risk);
      return number === 0 ? [] : [tile(number, risk, index < 2 ? 'bad' : '')];
    }),
    tile(open, 'to decide', open > 0 ? 'open' : ''),
  ];
}

function tile(number: number, name: string, kind: string): HTMLElement {
  return h('li', { class: kind }, h('b', {}, String(number)), h('span', {}, name));
}

function notesOf(notes: readonly string[]): HTMLElement | null {
  if (notes.length === 0) return null;
  return h('div', { class: 'callout' }, h('ul', {}, ...notes.map((note) => h('li', {}, note))));
}

function toolbar(
  { isCompared }: ReviewData,
  rows: readonly Row[],
  apply: (change: Partial<Wanted>) => void,
): HTMLElement {
  const duties = new Map(rows.map(({ held }) => [held.duty, held.title]));
  const text = h('input', { type: 'search', placeholder: 'Person, role or duty', autocomplete: 'off' });
  text.addEventListener('input', () => apply({ text: text.value }));
  const risks = [...RISK_NAMES].reverse().filter((risk) => rows.some(({ held }) => held.risk === risk));
  return h(
    'div',
    { class: 'toolbar', role: 'search', 'aria-label': 'Filter the rows' },
    h('label', { class: 'field grow' }, h('span', {}, 'Text'), text),
    choice('Risk', risks.map(same), (risk) => apply({ risk })),
    choice('Duty', [...duties].sort(), (duty) => apply({ duty })),
    isCompared &&
      choice('Change', ['new', 'changed', 'kept', 'gone'].map(same), (change) => apply({ change })),
    choice(
      'Decision',
      [
        ['open', 'To decide'],
        ['decided', 'Decided'],
      ],
      (state) => apply({ state }),
    ),
  );
}

function same(word: string): readonly [string, string] {
  return [word, word];
}

function choice(
  label: string,
  options: readonly (readonly [string, string])[],
  onChange: (value: string) => void,
): HTMLElement {
  const all = [['', 'All'] as const, ...options];
  const select = h('select', {}, ...all.map(([value, name]) => h('option', { value }, name)));
  select.addEventListener('change', () => onChange(select.value));
  return h('label', { class: 'field' }, h('span', {}, label), select);
}

function nothing(): HTMLElement {
  return h(
    'div',
    { class: 'empty' },
    h('b', {}, 'Nothing to decide'),
    h('p', {}, 'Nobody holds all sides of a duty.'),
  );
}
