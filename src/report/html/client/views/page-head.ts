import type { NamedData } from '../../data.js';
import type { Model } from '../model/model.js';
import { h } from '../ui/dom.js';
import { EXTERNAL } from '../ui/parts.js';
import { themeButton } from '../ui/theme.js';
import { problemsPart, tileList, toolWords, verdictMark } from './summary.js';

/** What the page is called, in its head, in the list of tabs of the browser, and on paper. */
export function titleOf({ data: { about, verdict } }: Model): string {
  const kind = verdict === null ? 'Access matrix' : 'Access report';
  return about.subject === '' ? kind : `${kind}: ${about.subject}`;
}

/** The head of the page. Where there is little room all but its first line is put away behind a button. */
export function pageHead(model: Model): HTMLElement {
  const { problems } = model.data;
  const about = h(
    'div',
    { class: 'about' },
    h('p', { class: 'origin' }, ...origin(model)),
    tileList(model),
    problemsPart(model),
  );
  const more = h(
    'button',
    {
      type: 'button',
      class: 'more-about',
      'aria-expanded': 'false',
      onclick: () => more.setAttribute('aria-expanded', String(head.classList.toggle('open'))),
    },
    problems.length > 0 ? `About (${problems.length}!)` : 'About',
  );
  const head = h(
    'header',
    { class: 'page-head' },
    h(
      'div',
      { class: 'title' },
      h('h1', {}, titleOf(model)),
      verdictMark(model),
      h(
        'span',
        { class: 'buttons' },
        more,
        h('button', { type: 'button', onclick: () => print() }, 'Print'),
        themeButton(),
      ),
    ),
    about,
  );
  return head;
}

/** Where the roles are from, who judged them, and with what. */
export function origin(model: Model): (Node | string)[] {
  const { repository, commit, pullRequest, policy } = model.data.about;
  const parts = [
    repository && named('', repository),
    commit && named('commit ', { ...commit, name: commit.name.slice(0, 12) }),
    pullRequest && named('pull request ', pullRequest),
    policy && h('span', {}, `policy: ${policy.join(', ')}`),
    h('span', { class: 'tool' }, toolWords(model)),
  ];
  return parts.filter((part) => part !== null);
}

function named(before: string, { name, address }: NamedData): HTMLElement {
  return h('span', {}, before, address === null ? name : h('a', { href: address, ...EXTERNAL }, name));
}
