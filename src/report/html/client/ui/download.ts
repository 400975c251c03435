import { csv } from '../../../writing/csv.js';
import { h } from './dom.js';

/** A button that saves rows as CSV: what is shown at that time. */
export function csvButton(name: string, rows: () => readonly (readonly string[])[]): HTMLElement {
  const save = () => {
    const address = URL.createObjectURL(new Blob([csv(rows())], { type: 'text/csv' }));
    const link = h('a', { href: address, download: `${name}.csv` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return h(
    'button',
    { type: 'button', class: 'csv', title: 'Save what is shown as CSV', onclick: save },
    'CSV',
  );
}
