import type { Model } from '../model/model.js';
import { count } from '../model/words.js';
import { h } from '../ui/dom.js';

/** The verdict and the numbers that matter, above everything else. */
export function summary(model: Model): HTMLElement {
  const { verdict, problems } = model.data;
  return h(
    'section',
    { class: 'summary', 'aria-label': 'Summary' },
    verdict &&
      h(
        'b',
        { class: `verdict ${verdict.passed ? 'passed' : 'failed'}`, title: verdict.sentence },
        h('span', { 'aria-hidden': 'true' }, verdict.passed ? '✓ ' : '✕ '),
        verdict.passed ? 'Passed' : 'Failed',
      ),
    h('ul', { class: 'tiles' }, ...tiles(model)),
    problems.length > 0 &&
      h(
        'div',
        { class: 'callout problems', role: 'note' },
        h('b', {}, verdict ? 'This run fails whatever was found:' : 'Not everything could be read:'),
        h('ul', {}, ...problems.map((problem) => h('li', {}, problem))),
      ),
  );
}

/** What made the report, and of which permissions it knows. */
export function toolLine({ data: { tool, access } }: Model): HTMLElement {
  const compared =
    access === null ? '' : `, compared with a base: ${count(access.length, 'change')} of access`;
  const words = `${tool.name} ${tool.version}, permissions as of NetSuite ${tool.catalogue}${compared}`;
  return h('span', { class: 'tool quiet' }, words);
}

/** A number, what it counts, and how it is coloured where it is not 0. */
type Tile = readonly [number | null, string, string?];

function tiles({ data: { verdict, conflicts, exceptions }, matrix }: Model): HTMLElement[] {
  const open = conflicts.filter(({ state }) => state === 'open').length;
  const judged: Tile[] = verdict
    ? [
        [verdict.errors, 'error', 'error'],
        [verdict.warnings, 'warning', 'warning'],
        [verdict.notices, 'notice'],
        [verdict.suppressed, 'accepted finding'],
        [open, 'open duty conflict', 'error'],
        [exceptions.length, 'exception'],
      ]
    : [];
  const looked: Tile[] = [
    [matrix.roles.length, 'role'],
    [matrix.permissions.length, 'permission'],
    [matrix.projects.length, 'project'],
  ];
  return [...judged, ...looked].flatMap(([number, noun, kind = '']) =>
    number === null ? [] : [tile(number, noun, kind)],
  );
}

function tile(number: number, noun: string, kind: string): HTMLElement {
  const words = number === 1 ? noun : `${noun}s`;
  return h('li', { class: number > 0 ? kind : 'none' }, h('b', {}, String(number)), h('span', {}, words));
}
