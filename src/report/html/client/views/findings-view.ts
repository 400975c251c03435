import type { FindingData } from '../../data.js';
import { holdsAll, wordsOf } from '../model/filter.js';
import type { Model } from '../model/model.js';
import { count, placeWords, roleTitle } from '../model/words.js';
import { announce, fill, h } from '../ui/dom.js';
import { choice, searchField, toggle } from '../ui/fields.js';
import { empty, findingCard } from '../ui/parts.js';
import type { View } from './view.js';

/** So many are drawn at once. */
const PAGE = 100;

interface Wanted {
  readonly text: string;
  readonly severity: string;
  readonly rule: string;
  readonly onlyIntroduced: boolean;
}

/** The findings with what filters them. */
export function findingsView(model: Model): View {
  const { findings } = model.data;
  const list = h('div', { class: 'cards' });
  const counts = h('p', { class: 'counts' });
  let wanted: Wanted = { text: '', severity: '', rule: '', onlyIntroduced: false };

  const apply = (change: Partial<Wanted>) => {
    wanted = { ...wanted, ...change };
    const found = findings.filter((finding) => isWanted(model, finding, wanted));
    counts.textContent = `${found.length} of ${count(findings.length, 'finding')}`;
    announce(counts.textContent);
    fill(list);
    showMore(model, list, found, 0);
    if (found.length === 0) list.append(emptyText(findings.length));
  };

  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const element = h(
    'div',
    {},
    h(
      'div',
      { class: 'toolbar', role: 'search', 'aria-label': 'Filter the findings' },
      searchField('Text', 'Message, file, role or rule', (text) => apply({ text })),
      choice(
        'Severity',
        [
          ['', 'All'],
          ['error', 'Errors'],
          ['warning', 'Warnings'],
          ['notice', 'Notices'],
        ],
        (severity) => apply({ severity }),
      ),
      choice('Rule', [['', 'All'], ...rules.map((rule) => [rule, rule] as const)], (rule) => apply({ rule })),
      model.data.verdict?.introduced != null &&
        toggle('Only introduced', (onlyIntroduced) => apply({ onlyIntroduced })),
    ),
    h('div', { class: 'under-toolbar' }, counts),
    list,
    silencedPart(model),
  );
  return { element, shown: () => apply({}) };
}

/** The next ones, and a button for those after them. */
function showMore(model: Model, list: HTMLElement, found: readonly FindingData[], from: number): void {
  const cards = found.slice(from, from + PAGE).map((finding) => findingCard(model, finding));
  list.append(...cards);
  const left = found.length - from - cards.length;
  if (left === 0) return;
  const button = h(
    'button',
    { type: 'button', class: 'more' },
    `Show ${Math.min(PAGE, left)} more of ${left}`,
  );
  button.addEventListener('click', () => {
    button.remove();
    showMore(model, list, found, from + PAGE);
    list.children[from + PAGE]?.querySelector('a')?.focus();
  });
  list.append(button);
}

function isWanted(
  model: Model,
  finding: FindingData,
  { text, severity, rule, onlyIntroduced }: Wanted,
): boolean {
  if (severity !== '' && finding.severity !== severity) return false;
  if (rule !== '' && finding.rule !== rule) return false;
  if (onlyIntroduced && finding.introduced !== true) return false;
  const words = wordsOf(text);
  return words.length === 0 || holdsAll(textOf(model, finding), words);
}

function textOf(model: Model, finding: FindingData): string {
  const roles = finding.roles.map((role) => roleTitle(model, role));
  return [finding.message, finding.rule, placeWords(model, finding), finding.duty, ...roles]
    .join(' ')
    .toLowerCase();
}

function emptyText(all: number): HTMLElement {
  return all === 0
    ? empty('No findings', 'Nothing was found that SDF would refuse or the policy forbids.')
    : empty('Nothing matches', 'No finding fits all filters. Clear one of them.');
}

/** What is accepted counts for nothing, but is not hidden. */
export function silencedPart(model: Model): HTMLElement | null {
  const { silenced } = model.data;
  if (silenced.length === 0) return null;
  return h(
    'details',
    { class: 'silenced' },
    h(
      'summary',
      {},
      `${count(silenced.length, 'finding')} accepted by a comment, an exception or the baseline`,
    ),
    h(
      'ul',
      {},
      ...silenced.map(({ rule, message, by, reason, ...at }) =>
        h(
          'li',
          {},
          h('code', {}, rule),
          ' ',
          message,
          ' ',
          h(
            'span',
            { class: 'quiet' },
            `By ${by}${reason === null ? '' : `: ${reason}`}. `,
            placeWords(model, at),
          ),
        ),
      ),
    ),
  );
}
