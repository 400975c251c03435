import type { DifferenceData, DriftData } from '../../drift/data.js';
import { holdsAll, wordsOf } from '../model/filter.js';
import { count } from '../model/words.js';
import { announce, h } from '../ui/dom.js';
import { choice, searchField } from '../ui/fields.js';
import { empty } from '../ui/parts.js';
import { type Column, sortableTable } from '../ui/sortable-table.js';
import { themeButton } from '../ui/theme.js';

/** What differs, seen from the repository. */
const KINDS: Readonly<Record<string, (difference: DifferenceData) => boolean>> = {
  'More in the account': ({ repository, account }) => account > repository,
  'Less in the account': ({ repository, account }) => account < repository,
};

const data: DriftData = JSON.parse(document.getElementById('data')?.textContent ?? '');
start(data);

function start({ tool, sentence, differences, lists }: DriftData): void {
  const shown = lists.map(({ title, lines }) =>
    h('section', {}, h('h2', {}, title), h('ul', {}, ...lines.map((line) => h('li', {}, line)))),
  );
  const none = empty('No permission differs', 'Every role that both sides know holds the same in both.');
  document.body.append(
    h(
      'div',
      { class: 'screen tables' },
      h(
        'header',
        { class: 'page-head' },
        h(
          'div',
          { class: 'title' },
          h('h1', {}, 'Account and repository'),
          h('span', { class: 'quiet' }, sentence),
          h('span', { class: 'tool quiet' }, `${tool.name} ${tool.version}`),
          h(
            'span',
            { class: 'buttons' },
            h('button', { type: 'button', onclick: () => print() }, 'Print'),
            themeButton(),
          ),
        ),
      ),
      h('main', {}, h('div', { class: 'page' }, differences.length > 0 ? differencesPart() : none, ...shown)),
      h('div', { id: 'live', class: 'unseen', role: 'status', 'aria-live': 'polite' }),
    ),
  );
}

interface Wanted {
  readonly text: string;
  readonly what: string;
}

function differencesPart(): HTMLElement {
  const { differences } = data;
  const counts = h('p', { class: 'counts' });
  const table = sortableTable<DifferenceData>('Differences', columns(), 0);
  let wanted: Wanted = { text: '', what: '' };
  const apply = (change: Partial<Wanted>) => {
    wanted = { ...wanted, ...change };
    const words = wordsOf(wanted.text);
    const found = differences.filter(
      (one) =>
        (KINDS[wanted.what]?.(one) ?? true) &&
        holdsAll([one.role, one.roleName, one.name, one.key, one.place].join(' ').toLowerCase(), words),
    );
    counts.textContent = `${found.length} of ${count(differences.length, 'difference')}`;
    announce(counts.textContent);
    table.show(found);
  };
  apply({});
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'toolbar', role: 'search', 'aria-label': 'Filter the differences' },
      searchField('Text', 'Role, permission or file', (text) => apply({ text })),
      choice('Show', [['', 'All'], ...Object.keys(KINDS).map((kind) => [kind, kind] as const)], (what) =>
        apply({ what }),
      ),
    ),
    h('div', { class: 'under-toolbar' }, counts),
    table.element,
  );
}

function columns(): Column<DifferenceData>[] {
  return [
    {
      title: 'Role',
      value: ({ role }) => role,
      show: ({ role, roleName }) => h('span', {}, roleName ?? role, roleName !== null && code(role)),
      isWord: true,
    },
    {
      title: 'Permission',
      value: ({ name }) => name,
      show: ({ name, key }) => h('span', {}, name, name !== key && code(key)),
    },
    {
      title: 'Repository',
      value: ({ repository }) => repository,
      show: ({ repository }) => level(repository),
    },
    { title: 'Account', value: ({ account }) => account, show: ({ account }) => level(account) },
    {
      title: 'Place',
      value: ({ place }) => place,
      show: ({ place, line }) =>
        h(
          'span',
          {},
          code(place),
          line !== null && h('span', { class: 'quiet' }, `line ${line} of the export`),
        ),
    },
    {
      title: 'Take it over, or undo it',
      value: ({ undo }) => undo,
      show: ({ takeOver, undo }) =>
        h(
          'div',
          {},
          takeOver && h('p', {}, h('b', {}, 'Repository: '), takeOver.title),
          ...(takeOver?.xml ?? []).map(({ place, text }) =>
            h('p', {}, code(place), text !== '' && code(text)),
          ),
          h('p', {}, h('b', {}, 'Account: '), undo),
        ),
    },
  ];
}

function level(index: number): HTMLElement {
  return h('span', { class: `level level-${index}` }, index === 0 ? 'no access' : (data.levels[index] ?? ''));
}

function code(text: string): HTMLElement {
  return h('code', { class: 'key' }, text);
}
