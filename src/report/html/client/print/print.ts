import type { Model } from '../model/model.js';
import { h } from '../ui/dom.js';
import { accessView } from '../views/access-view.js';
import { exceptionsView } from '../views/exceptions-view.js';
import { origin, titleOf } from '../views/page-head.js';
import { silencedPart } from '../views/silenced-part.js';
import { problemsPart, tileList, verdictMark } from '../views/summary.js';
import { doorsPart } from './doors-part.js';
import { dutiesPart } from './duties-part.js';
import { findingsPart } from './findings-part.js';
import { matrixPart } from './matrix-part.js';
import { overview } from './overview.js';
import { settingsPart } from './settings-part.js';

/** Shows all of the report while it is printed: the screen draws only what is in sight. */
export function printWhole(model: Model): void {
  let whole: HTMLElement | null = null;
  document.documentElement.style.setProperty('--paper-title', JSON.stringify(paperTitle(model)));
  addEventListener('beforeprint', () => {
    whole ??= document.body.appendChild(printed(model));
  });
  addEventListener('afterprint', () => {
    whole?.remove();
    whole = null;
  });
}

/** What every sheet says at its top. */
function paperTitle(model: Model): string {
  const { repository, commit, pullRequest } = model.data.about;
  const names = [repository?.name, commit?.name.slice(0, 12), pullRequest?.name];
  return [titleOf(model), ...names.filter((name) => name !== undefined)].join(' · ');
}

function printed(model: Model): HTMLElement {
  const { verdict, access, exceptions } = model.data;
  return h(
    'div',
    { class: 'printed' },
    h('h1', {}, titleOf(model), ' ', verdictMark(model)),
    h('p', { class: 'origin' }, ...origin(model)),
    tileList(model),
    problemsPart(model),
    ...part('Summary', overview(model)),
    ...(access ? part('Change of access', [accessView(model, access).element]) : []),
    ...(verdict ? part('Findings', findingsPart(model)) : []),
    ...(verdict ? part('Duties', dutiesPart(model)) : []),
    ...part('Doors', doorsPart(model)),
    ...(exceptions.length > 0 ? part('Exceptions', [exceptionsView(model).element]) : []),
    ...part('Accepted findings', opened(silencedPart(model))),
    ...part('Settings of roles', settingsPart(model)),
    ...part('Access matrix', matrixPart(model)),
  );
}

/** Nobody can open on paper what is closed. */
function opened(details: HTMLElement | null): HTMLElement[] {
  details?.setAttribute('open', '');
  return details ? [details] : [];
}

function part(title: string, children: readonly HTMLElement[]): HTMLElement[] {
  if (children.length === 0) return [];
  const all = [h('h2', { class: 'part' }, title), ...children];
  // What leads over to a grid on sheets that lie is on the first of them.
  const first = all.findIndex(({ classList }) => classList.contains('lying'));
  if (first <= MOST_TO_LEAD_OVER)
    for (const one of all.slice(0, Math.max(first, 0))) one.classList.add('lying');
  return all;
}

const MOST_TO_LEAD_OVER = 3;
