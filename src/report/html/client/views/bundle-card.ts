import type { FindingData } from '../../data.js';
import type { Model } from '../model/model.js';
import { count } from '../model/words.js';
import { h } from '../ui/dom.js';
import { EXTERNAL, findingCard, severityMark, shortPlace } from '../ui/parts.js';

/** Findings of one rule in one role in a line each; all that each says can be opened. */
export function bundleCard(model: Model, findings: readonly [FindingData, ...FindingData[]]): HTMLElement {
  const [{ severity, rule, help, bundle }] = findings;
  const { headline = '', ending = null } = model.data.bundles[bundle] ?? {};
  const details = h('div', { class: 'cards' });
  const all = h('details', {}, h('summary', {}, 'Show all details'), details);
  // Most are never opened.
  all.addEventListener('toggle', () => {
    if (all.open && details.children.length === 0)
      details.append(...findings.map((finding) => findingCard(model, finding)));
  });
  return h(
    'article',
    { class: `card finding ${severity}` },
    h(
      'header',
      {},
      severityMark(severity),
      h('a', { href: help, ...EXTERNAL, class: 'rule' }, rule),
      h('span', { class: 'tag' }, count(findings.length, 'finding')),
    ),
    h('p', {}, headline),
    h('ul', { class: 'briefs' }, ...findings.map((finding) => briefLine(model, finding))),
    ending !== null && h('p', {}, h('b', {}, 'Fix: '), ending),
    all,
  );
}

function briefLine(model: Model, finding: FindingData): HTMLElement {
  const { severity, brief, introduced } = finding;
  return h(
    'li',
    {},
    h('span', { class: `severity ${severity}` }, severity),
    ' ',
    brief,
    ' ',
    introduced === true && h('span', { class: 'tag' }, 'introduced'),
    ' ',
    shortPlace(model, finding),
  );
}
