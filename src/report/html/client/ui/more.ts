import { fill, h } from './dom.js';

/** So many are drawn at once. */
const PAGE = 100;

/** A list of which the first ones are drawn, and a button for those after them. */
export interface Pages<T> {
  readonly show: (all: readonly T[]) => void;
  /** Stands below the list. */
  readonly more: HTMLElement;
}

/** @param list gets what `draw` makes of each thing */
export function pages<T>(list: HTMLElement, draw: (one: T) => HTMLElement): Pages<T> {
  let all: readonly T[] = [];
  let drawn = 0;
  const button = h('button', { type: 'button', class: 'more', hidden: true });
  const drawNext = () => {
    const next = all.slice(drawn, drawn + PAGE).map(draw);
    list.append(...next);
    drawn += next.length;
    const left = all.length - drawn;
    button.hidden = left === 0;
    button.textContent = `Show ${Math.min(PAGE, left)} more of ${left}`;
    return next[0];
  };
  button.addEventListener('click', () => drawNext()?.querySelector('a')?.focus());
  const show = (shown: readonly T[]) => {
    all = shown;
    drawn = 0;
    fill(list);
    drawNext();
  };
  return { show, more: button };
}
