import type { FindingData, FixData, PlaceData } from '../../data.js';
import type { Model, ModelCell } from '../model/model.js';
import { cellWords, levelName, placeAddress, placeWords } from '../model/words.js';
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

/** Where something stands, as a link if the repository shows it; nothing where that is not known. */
export function place(model: Model, at: PlaceData): HTMLElement | null {
  const words = placeWords(model, at);
  return words === null ? null : placeLink(model, at, words, {});
}

/** The same for a column of a table: the name of the file alone, with its path for those who point at it. */
export function shortPlace(model: Model, at: PlaceData): HTMLElement | null {
  const words = placeWords(model, at);
  return words === null ? null : placeLink(model, at, words.replace(/^.*\//, ''), { title: words });
}

function placeLink(
  model: Model,
  at: PlaceData,
  words: string,
  more: Readonly<Record<string, string>>,
): HTMLElement {
  const address = placeAddress(model, at);
  const code = h('code', { class: 'place', ...more }, ...breakable(words));
  return address === null ? code : h('a', { class: 'place', ...EXTERNAL, href: address }, code);
}

/** Of a link that leads out of the report. */
export const EXTERNAL = { rel: 'noreferrer', target: '_blank' };

/** A path or an id may break after its marks, never within a word. */
export function breakable(text: string): Node[] {
  return text
    .split(/(?<=[/_.-])/)
    .flatMap((part, index) => [...(index === 0 ? [] : [h('wbr')]), document.createTextNode(part)]);
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
      h('a', { href: help, ...EXTERNAL, class: 'rule' }, rule),
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

/** A table with a caption for those who hear it. Where there is little room its rows stack their cells. */
export function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly (Node | string | null)[])[],
  className = '',
): HTMLElement {
  const bodyRows = rows.map(([first, ...others]) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, first),
      ...others.map((cell, index) => h('td', { 'data-label': head[index + 1] }, cell)),
    ),
  );
  return tableOf(caption, head, h('tbody', {}, ...bodyRows), className);
}

/** The same around rows that are there already. */
export function tableOf(
  caption: string,
  head: readonly string[],
  body: HTMLTableSectionElement,
  className = '',
): HTMLElement {
  return h(
    'div',
    { class: `table ${className}` },
    h(
      'table',
      {},
      h('caption', { class: 'unseen' }, caption),
      h('thead', {}, h('tr', {}, ...head.map((text) => h('th', { scope: 'col' }, text)))),
      body,
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
