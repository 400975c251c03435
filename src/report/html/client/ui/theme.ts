import { h } from './dom.js';

const THEMES = ['system', 'light', 'dark'] as const;

/** A button that goes through the themes; at first the page follows the system. */
export function themeButton(): HTMLElement {
  let current = 0;
  const button = h('button', { type: 'button' });
  const show = () => {
    const theme = THEMES[current] ?? 'system';
    document.documentElement.dataset.theme = theme;
    button.textContent = `Theme: ${theme}`;
  };
  button.addEventListener('click', () => {
    current = (current + 1) % THEMES.length;
    show();
  });
  show();
  return button;
}
