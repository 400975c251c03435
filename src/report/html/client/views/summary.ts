import type { Model } from '../model/model.js';
import { count } from '../model/words.js';
import { h } from '../ui/dom.js';
import { changesIn } from './access-view.js';

/** Whether the run passed; nothing where nothing was judged. */
export function verdictMark({ data: { verdict } }: Model): HTMLElement | null {
  return (
    verdict &&
    h(
      'b',
      { class: `verdict ${verdict.passed ? 'passed' : 'failed'}`, title: verdict.sentence },
      h('span', { 'aria-hidden': 'true' }, verdict.passed ? '✓ ' : '✕ '),
      verdict.passed ? 'Passed' : 'Failed',
    )
  );
}

/** Why the run fails whatever was found, or what is missing; nothing where there is nothing. */
export function problemsPart({ data: { verdict, problems } }: Model): HTMLElement | null {
  if (problems.length === 0) return null;
  return h(
    'div',
    // What scrolls has to be reached by keys.
    { class: 'callout problems', role: 'group', 'aria-label': 'Problems', tabindex: 0 },
    h('b', {}, verdict ? 'This run fails regardless of the findings:' : 'Not everything could be read:'),
    h('ul', {}, ...problems.map((problem) => h('li', {}, problem))),
  );
}

/** What made the report, and of which permissions it knows. */
export function toolWords({ data: { tool, access, notCompared } }: Model): string {
  const part = notCompared === null ? '' : ' in what was compared';
  const compared =
    access === null ? '' : `, compared with a base: ${count(changesIn(access), 'change')} of access${part}`;
  return `${tool.name} ${tool.version}, permissions as of NetSuite ${tool.catalogue}${compared}`;
}

/** A number, what it counts: one and several, and how it is coloured where it is not 0. */
type Tile = readonly [number: number, one: string, several: string, kind?: string];

/** The numbers that matter. */
export function tileList(model: Model): HTMLElement {
  return h('ul', { class: 'tiles', 'aria-label': 'Summary' }, ...tilesOf(model).map(tile));
}

function tilesOf({ data: { verdict, conflicts, exceptions }, matrix }: Model): Tile[] {
  const open = conflicts.filter(({ state }) => state === 'open').length;
  const elsewhere = matrix.roles.filter(({ isDefined }) => !isDefined).length;
  const judged: Tile[] = verdict
    ? [
        [verdict.errors, 'error', 'errors', 'error'],
        [verdict.warnings, 'warning', 'warnings', 'warning'],
        [verdict.notices, 'notice', 'notices'],
        [verdict.suppressed, 'accepted finding', 'accepted findings'],
        [open, 'open duty conflict', 'open duty conflicts', 'error'],
        [exceptions.length, 'exception', 'exceptions'],
      ]
    : [];
  return [
    ...judged,
    [matrix.roles.length - elsewhere, 'role', 'roles'],
    ...(elsewhere === 0 ? [] : [[elsewhere, 'role defined elsewhere', 'roles defined elsewhere'] as const]),
    [matrix.permissions.length, 'permission', 'permissions'],
    [matrix.projects.length, 'project', 'projects'],
  ];
}

function tile([number, one, several, kind = '']: Tile): HTMLElement {
  return h(
    'li',
    { class: number > 0 ? kind : 'none' },
    h('b', {}, String(number)),
    h('span', {}, number === 1 ? one : several),
  );
}
