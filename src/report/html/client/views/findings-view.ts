import type { FindingData } from '../../data.js';
import { holdsAll, wordsOf } from '../model/filter.js';
import type { Model } from '../model/model.js';
import { count, placeWords, roleTitle } from '../model/words.js';
import type { Values } from '../ui/address.js';
import { announce, fill, h } from '../ui/dom.js';
import { csvButton } from '../ui/download.js';
import { createFilters, type Field } from '../ui/filters.js';
import { pages } from '../ui/more.js';
import { empty, findingCard } from '../ui/parts.js';
import { bundleCard } from './bundle-card.js';
import { silencedPart } from './silenced-part.js';
import type { View } from './view.js';

/** The findings with what filters them. */
export function findingsView(model: Model, changed: () => void): View {
  const { findings } = model.data;
  const cards = h('div', { class: 'cards' });
  const list = pages(cards, (item: Item) =>
    item.length === 1 ? findingCard(model, item[0]) : bundleCard(model, item),
  );
  const none = h('div', {});
  const counts = h('p', { class: 'counts' });
  let shown: readonly FindingData[] = [];
  const filters = createFilters('Filter the findings', fieldsFor(model), (values) => {
    shown = findings.filter((finding) => isWanted(model, finding, values));
    list.show(bundled(shown));
    fill(none, shown.length === 0 ? nothing(findings.length) : null);
    counts.textContent = `${shown.length} of ${count(findings.length, 'finding')}`;
    announce(counts.textContent);
    changed();
  });
  const element = h(
    'div',
    {},
    h(
      'div',
      { class: 'bar' },
      filters.element,
      h(
        'div',
        { class: 'under-toolbar' },
        counts,
        filters.reset,
        csvButton('findings', () => [CSV_HEAD, ...shown.map((finding) => csvRow(model, finding))]),
      ),
    ),
    cards,
    none,
    list.more,
    silencedPart(model),
  );
  return { element, values: filters.values, restore: filters.set };
}

/** A finding, or several that explain one another. */
type Item = readonly [FindingData, ...FindingData[]];

/** Fewer of a bundle are shown one by one. */
const LEAST = 3;

/** The findings in their order, with all that are shown of a bundle where the first of them would be. */
function bundled(shown: readonly FindingData[]): Item[] {
  const items: Item[] = [];
  const byBundle = new Map<number, FindingData[]>();
  for (const finding of shown) {
    const known = byBundle.get(finding.bundle);
    if (known) known.push(finding);
    else byBundle.set(finding.bundle, [finding]);
  }
  const told = new Set<number>();
  for (const finding of shown) {
    const own = byBundle.get(finding.bundle) ?? [];
    const [first, ...others] = own;
    if (finding.bundle === -1 || own.length < LEAST || !first) items.push([finding]);
    else if (!told.has(finding.bundle)) items.push([first, ...others]);
    told.add(finding.bundle);
  }
  return items;
}

const CSV_HEAD = [
  'Severity',
  'Rule',
  'Message',
  'File',
  'Line',
  'Roles',
  'Permissions',
  'Duty',
  'Introduced',
];

function csvRow(model: Model, finding: FindingData): string[] {
  const { severity, rule, message, file, line, duty, introduced, roles, permissions } = finding;
  return [
    ...[severity, rule, message, model.data.files[file] ?? '', String(line)],
    roles.map((role) => model.matrix.roles[role]?.id ?? '').join(' '),
    permissions.map((permission) => model.matrix.permissions[permission]?.key ?? '').join(' '),
    duty ?? '',
    introduced === null ? '' : String(introduced),
  ];
}

function fieldsFor({ data: { findings, verdict } }: Model): Field[] {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const severities = [
    ['', 'All'],
    ['error', 'Errors'],
    ['warning', 'Warnings'],
    ['notice', 'Notices'],
  ] as const;
  return [
    { name: 'text', label: 'Text', kind: 'search', placeholder: 'Message, file, role' },
    { name: 'severity', label: 'Severity', kind: 'choice', options: severities },
    {
      name: 'rule',
      label: 'Rule',
      kind: 'choice',
      options: [['', 'All'], ...rules.map((rule) => [rule, rule] as const)],
    },
    ...(verdict?.introduced == null
      ? []
      : [{ name: 'introduced', label: 'Only introduced', kind: 'toggle' } as const]),
  ];
}

function isWanted(model: Model, finding: FindingData, values: Values): boolean {
  const { severity = '', rule = '', introduced = '', text = '' } = values;
  if (severity !== '' && finding.severity !== severity) return false;
  if (rule !== '' && finding.rule !== rule) return false;
  if (introduced === 'on' && finding.introduced !== true) return false;
  const words = wordsOf(text);
  return words.length === 0 || holdsAll(textOf(model, finding), words);
}

function textOf(model: Model, finding: FindingData): string {
  const roles = finding.roles.map((role) => roleTitle(model, role));
  return [finding.message, finding.rule, placeWords(model, finding), finding.duty, ...roles]
    .join(' ')
    .toLowerCase();
}

function nothing(all: number): HTMLElement {
  return all === 0
    ? empty('No findings', 'Nothing was found that SDF would reject or the policy forbids.')
    : empty('Nothing matches', 'No finding matches all filters. Clear one of them.');
}
