import type { View } from '../views/view.js';
import { h } from './dom.js';

/** A view with its name, and how many things are in it. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly count: number | null;
  readonly view: View;
}

export interface Tabs {
  readonly list: HTMLElement;
  readonly panels: readonly HTMLElement[];
  readonly show: (id: string) => void;
  /** The tab that is shown. */
  readonly shown: () => Tab | undefined;
}

/**
 * Tabs as the tabs pattern of ARIA has them.
 *
 * @param onShow called whenever another one has come into sight
 */
export function createTabs(tabs: readonly Tab[], onShow: () => void): Tabs {
  let current = '';
  const buttons = tabs.map(({ id, title, count }) =>
    h(
      'button',
      {
        type: 'button',
        role: 'tab',
        id: `tab-${id}`,
        'aria-controls': `panel-${id}`,
        onclick: () => show(id),
      },
      title,
      count !== null && h('span', { class: 'count' }, String(count)),
    ),
  );
  const panels = tabs.map(({ id, view }) =>
    h(
      'section',
      {
        role: 'tabpanel',
        id: `panel-${id}`,
        'aria-labelledby': `tab-${id}`,
        class: view.fills ? 'fills' : '',
        // What scrolls has to be reached by keys; a grid in it is, already.
        tabindex: view.fills ? null : 0,
        hidden: true,
      },
      view.element,
    ),
  );
  const show = (id: string) => {
    current = id;
    for (const [index, tab] of tabs.entries()) {
      const isShown = tab.id === id;
      buttons[index]?.setAttribute('aria-selected', String(isShown));
      buttons[index]?.setAttribute('tabindex', isShown ? '0' : '-1');
      if (isShown) buttons[index]?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
      const panel = panels[index];
      if (panel) panel.hidden = !isShown;
      if (isShown) tab.view.shown?.();
    }
    onShow();
  };
  const list = h('div', { role: 'tablist', class: 'tabs', 'aria-label': 'Parts of the report' }, ...buttons);
  list.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = nextTab(event.key, at, tabs.length);
    if (next === null) return;
    event.preventDefault();
    show(tabs[next]?.id ?? '');
    buttons[next]?.focus();
  });
  return { list, panels, show, shown: () => tabs.find(({ id }) => id === current) };
}

function nextTab(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
