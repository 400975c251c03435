import type { FindingData, FixData, PlaceData } from '../../data.js';
import type { Model, ModelCell } from '../model/model.js';
import { cellWords, levelName, placeWords } from '../model/words.js';
import { h } from './dom.js';

/** A level as a coloured chip with its name. */
export function levelChip(model: Model, cell: ModelCell | null): HTMLElement {
  if (!cell) return h('span', { class: 'level level-0' }, 'no access');
  return h('span', { class: `level level-${cell.level}` }, cellWords(model, cell) ?? '');
}

/** A risk as a word with a meter of as many bars. */
export function riskMark({ matrix }: Model, risk: number): HTMLElement {
  return riskBars(matrix.risks, risk);
}

/** The same by the names of all risks. */
export function riskBars(risks: readonly string[], risk: number): HTMLElement {
  const bars = risks.map((_, index) => h('i', { class: index <= risk ? 'on' : '' }));
  return h(
    'span',
    { class: `risk risk-${risk}` },
    h('span', { class: 'bars', 'aria-hidden': 'true' }, ...bars),
    risks[risk] ?? '',
  );
}

const SEVERITY_SIGNS = { error: '✕', warning: '!', notice: 'i' } as const;

export function severityMark(severity: FindingData['severity']): HTMLElement {
  return h(
    'span',
    { class: `severity ${severity}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, SEVERITY_SIGNS[severity]),
    severity,
  );
}

/** Where something stands; nothing where that is not known. */
export function place(model: Model, at: PlaceData): HTMLElement | null {
  const words = placeWords(model, at);
  return words === null ? null : h('code', { class: 'place' }, words);
}

/** A finding with all that it says. */
export function findingCard(model: Model, finding: FindingData): HTMLElement {
  const { severity, rule, help, message, introduced, related, fixes } = finding;
  return h(
    'article',
    { class: `card finding ${severity}` },
    h(
      'header',
      {},
      severityMark(severity),
      h('a', { href: help, rel: 'noreferrer', target: '_blank', class: 'rule' }, rule),
      introduced === true && h('span', { class: 'tag' }, 'introduced'),
      place(model, finding),
    ),
    h('p', {}, message),
    related.length > 0 &&
      h(
        'ul',
        { class: 'related' },
        ...related.map((other) => h('li', {}, place(model, other), ' ', other.message)),
      ),
    ...fixes.map((fix, index) => fixPart(model, fix, index)),
  );
}

function fixPart(model: Model, { title, isSafe, xml }: FixData, index: number): HTMLElement {
  return h(
    'div',
    { class: 'fix' },
    h('b', {}, index === 0 ? 'Fix' : 'Or'),
    h('span', {}, title, isSafe && h('span', { class: 'tag quiet' }, '--fix does it')),
    ...xml
      .filter(({ text }) => text !== '')
      .map((part) => h('pre', {}, h('span', { class: 'at' }, placeWords(model, part) ?? ''), part.text)),
  );
}

/** A table with a caption for those who hear it. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (Node | string | null)[])[],
  className = '',
): HTMLElement {
  const headCells = head.map((text) => h('th', { scope: 'col' }, text));
  const bodyRows = rows.map(([first, ...others]) =>
    h('tr', {}, h('th', { scope: 'row' }, first), ...others.map((cell) => h('td', {}, cell))),
  );
  return h(
    'div',
    { class: `table ${className}` },
    h(
      'table',
      {},
      h('caption', { class: 'unseen' }, caption),
      h('thead', {}, h('tr', {}, ...headCells)),
      h('tbody', {}, ...bodyRows),
    ),
  );
}

/** What stands where there is nothing to show. */
export function empty(title: string, text: string): HTMLElement {
  return h('div', { class: 'empty' }, h('b', {}, title), h('p', {}, text));
}

/** The letter of a level, as cells show it. */
export function levelLetter(model: Model, level: number): string {
  return level === 0 ? '' : levelName(model, level).slice(0, 1);
}
