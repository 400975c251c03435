import type { DutyData } from '../../data.js';
import { h } from '../ui/dom.js';

/** The sides of a duty; of each one permission is enough. */
export function sidesList({ sides }: DutyData): HTMLElement {
  return h(
    'ol',
    { class: 'duty-sides' },
    ...sides.map((side) => h('li', {}, side.map(({ name, level }) => `${name} (${level})`).join(' or '))),
  );
}
