import { h } from './dom.js';

/** A name, and what is known of it: null and '' are left out. */
export type Fact = readonly [string, Node | string | null];

export function factList(facts: readonly Fact[]): HTMLElement {
  const known = facts.filter(([, value]) => value !== null && value !== '');
  return h(
    'dl',
    { class: 'facts' },
    ...known.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]),
  );
}

/** A heading with what is below it; nothing where that is nothing. */
export function section(title: string, children: readonly Node[]): Node[] {
  return children.length === 0 ? [] : [h('h3', {}, title), ...children];
}
