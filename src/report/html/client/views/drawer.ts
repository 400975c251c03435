import { fill, h } from '../ui/dom.js';

export interface Drawer {
  readonly element: HTMLElement;
  /** Shows something; `back` gets the focus when the drawer is closed. */
  readonly open: (title: string, content: readonly (Node | null)[], back: () => void) => void;
  readonly close: () => void;
}

/**
 * A drawer beside the view, which gets narrower, or below it where that is higher than wide. Esc closes it.
 *
 * @param onClose called when it was open and is no more
 */
export function createDrawer(onClose: () => void): Drawer {
  const heading = h('h2', { id: 'drawer-title', tabindex: -1 });
  // What scrolls has to be reached by keys.
  const content = h('div', {
    class: 'drawer-content',
    tabindex: 0,
    role: 'group',
    'aria-labelledby': 'drawer-title',
  });
  let goBack = () => {};
  const close = () => {
    if (element.hidden) return;
    element.hidden = true;
    document.documentElement.classList.remove('has-drawer');
    onClose();
    goBack();
  };
  const element = h(
    'section',
    { class: 'drawer', role: 'dialog', 'aria-labelledby': 'drawer-title', hidden: true },
    h(
      'header',
      {},
      heading,
      h('button', { type: 'button', class: 'icon', 'aria-label': 'Close', onclick: close }, '✕'),
    ),
    content,
  );
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return {
    element,
    close,
    open: (title, children, back) => {
      goBack = back;
      heading.textContent = title;
      fill(content, ...children);
      content.scrollTop = 0;
      element.hidden = false;
      document.documentElement.classList.add('has-drawer');
      heading.focus({ preventScroll: true });
    },
  };
}
