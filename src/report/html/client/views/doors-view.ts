import { type Door, doorsOf, filterDoors } from '../model/doors.js';

import type { Model } from '../model/model.js';
import { count, placeWords, riskName } from '../model/words.js';
import { announce, fill, h } from '../ui/dom.js';
import { csvButton } from '../ui/download.js';
import { createFilters, type Field } from '../ui/filters.js';
import { pages } from '../ui/more.js';
import { empty, riskMark, shortPlace, tableOf } from '../ui/parts.js';
import type { View } from './view.js';

/** Who comes in beside the holders of permissions, and through what. */
export function doorsView(model: Model, changed: () => void): View {
  const all = doorsOf(model);
  const body = h('tbody', {});
  const list = pages(body, (door: Door) => doorRow(model, door));
  const none = h('div', {});
  const counts = h('p', { class: 'counts' });
  let shown: readonly Door[] = [];
  const filters = createFilters('Filter the doors', fieldsFor(model, all), (values) => {
    shown = filterDoors(all, {
      text: values.text ?? '',
      who: values.who ?? '',
      kind: values.kind ?? '',
      risk: Number(values.risk ?? 0),
      onlyDeployed: values.deployed === 'on',
      withDefaults: values.defaults !== 'on',
    });
    list.show(shown);
    fill(none, shown.length === 0 ? nothing(all.length) : null);
    table.hidden = shown.length === 0;
    counts.textContent = `${shown.length} of ${count(all.length, 'door')}`;
    announce(counts.textContent);
    changed();
  });
  const table = tableOf('Open doors', HEAD, body, 'doors stacks');
  return {
    element: h(
      'div',
      {},
      h('p', { class: 'quiet intro' }, INTRO),
      h(
        'div',
        { class: 'bar' },
        filters.element,
        h(
          'div',
          { class: 'under-toolbar' },
          counts,
          filters.reset,
          csvButton('doors', () => [CSV_HEAD, ...shown.map((door) => csvRow(model, door))]),
        ),
      ),
      table,
      none,
      list.more,
      untouchedPart(model),
    ),
    values: filters.values,
    restore: filters.set,
  };
}

const INTRO =
  'Access that does not come from the permissions of a role: fields, segments, record types, scripts, workflows, files and audiences.';
const HEAD = ['Who', 'What', 'Door', 'Value', 'Risk', 'Source'];
const CSV_HEAD = ['Who', 'What', 'Object', 'Kind', 'Door', 'Element', 'Value', 'Risk', 'Note', 'Source'];

function doorRow(model: Model, door: Door): HTMLElement {
  const cells: readonly (Node | string)[] = [
    h('span', {}, door.says, door.note !== '' && h('span', { class: 'quiet' }, ` (${door.note})`)),
    h('span', {}, door.name, ' ', h('code', {}, door.element), ' ', h('span', { class: 'quiet' }, door.kind)),
    h('code', {}, door.value === '' ? '–' : door.value),
    riskMark(model, door.risk),
    shortPlace(model, door) ?? '',
  ];
  return h(
    'tr',
    {},
    h('th', { scope: 'row' }, door.who),
    ...cells.map((cell, index) => h('td', { 'data-label': HEAD[index + 1] }, cell)),
  );
}

function csvRow(model: Model, door: Door): string[] {
  const { who, says, object, kind, name, element, value, risk, note } = door;
  return [
    who,
    says,
    object,
    kind,
    name,
    element,
    value,
    riskName(model, risk),
    note,
    placeWords(model, door) ?? '',
  ];
}

function fieldsFor(model: Model, all: readonly Door[]): Field[] {
  const each = (values: readonly string[]) => [...new Set(values)].map((value) => [value, value] as const);
  const risks = model.matrix.risks.map((name, risk) => [String(risk), `${name} or more`] as const).slice(1);
  return [
    { name: 'text', label: 'Text', kind: 'search', placeholder: 'Object, door or role' },
    { name: 'who', label: 'Who', kind: 'choice', options: [['', 'All'], ...each(all.map(({ who }) => who))] },
    {
      name: 'kind',
      label: 'Kind',
      kind: 'choice',
      options: [['', 'All'], ...each(all.map(({ kind }) => kind).sort())],
    },
    { name: 'risk', label: 'Risk', kind: 'choice', options: [['', 'Any'], ...risks] },
    { name: 'deployed', label: 'Only in the deploy scope', kind: 'toggle' },
    ...(all.some(({ isDefault }) => isDefault)
      ? [{ name: 'defaults', label: "Without NetSuite's defaults", kind: 'toggle' } as const]
      : []),
  ];
}

function nothing(all: number): HTMLElement {
  return all === 0
    ? empty('No open doors', 'Permissions of roles are the only access that these files grant.')
    : empty('Nothing matches', 'No door fits all filters. Clear one of them.');
}

/** What stands in no row is told, or a reader would take it for shut. */
export function untouchedPart({ data: { doors } }: Model): HTMLElement | null {
  if (!doors || doors.untouched.length === 0) return null;
  const kinds = doors.untouched.map(([kind, number]) => `${number} ${kind}`).join(', ');
  return h(
    'p',
    { class: 'quiet' },
    `Not listed: what NetSuite's defaults leave open (everyone may edit a custom field). Objects with nothing else open: ${kinds}. `,
    h('code', {}, 'matrix --doors'),
    ' lists each.',
  );
}
