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
}

/** Tabs as the tabs pattern of ARIA has them; the address of the page names the one that is shown. */
export function createTabs(tabs: readonly Tab[]): Tabs {
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
      { role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}`, hidden: true },
      view.element,
    ),
  );
  const show = (id: string) => {
    for (const [index, tab] of tabs.entries()) {
      const isShown = tab.id === id;
      buttons[index]?.setAttribute('aria-selected', String(isShown));
      buttons[index]?.setAttribute('tabindex', isShown ? '0' : '-1');
      const panel = panels[index];
      if (panel) panel.hidden = !isShown;
      if (isShown) tab.view.shown?.();
    }
    history.replaceState(null, '', `#${id}`);
  };
  const list = h('div', { role: 'tablist', class: 'tabs', 'aria-label': 'Parts of the report' }, ...buttons);
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = (at + step + tabs.length) % tabs.length;
    show(tabs[next]?.id ?? '');
    buttons[next]?.focus();
  });
  return { list, panels, show };
}
