import type { Values } from './address.js';
import { h } from './dom.js';

/** A field that filters: text to search for, a choice of few, or a switch. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: 'search' | 'choice' | 'toggle';
  /** Of a field for text. */
  readonly placeholder?: string;
  /** Of a choice: value, and what it is called. The first is what holds where nothing is chosen. */
  readonly options?: readonly (readonly [string, string])[];
}

export interface Filters {
  readonly element: HTMLElement;
  /** What is set, by the names of the fields. A switch that is on is `on`. */
  readonly values: () => Values;
  /** Sets all fields: those that are not named to what they were first. Tells it once. */
  readonly set: (values: Values) => void;
  /** A button that sets all back; hidden where there is nothing to set back. */
  readonly reset: HTMLElement;
}

/** Fields of which all but the first are put away where there is little room. */
export function createFilters(
  label: string,
  fields: readonly Field[],
  onChange: (values: Values) => void,
): Filters {
  const inputs = new Map<string, Input>();
  const values = () =>
    Object.fromEntries(
      [...inputs].map(([name, input]) => [name, input.get()] as const).filter(([, value]) => value !== ''),
    );
  const changed = () => {
    const set = values();
    const count = Object.keys(set).length;
    reset.hidden = count === 0;
    more.textContent = count === 0 ? 'Filters' : `Filters (${count})`;
    onChange(set);
  };
  const parts = fields.map((field) => {
    const input = INPUTS[field.kind](field, changed);
    inputs.set(field.name, input);
    return input.element;
  });
  const set = (wanted: Values) => {
    for (const [name, input] of inputs) input.set(wanted[name] ?? '');
    changed();
  };
  const reset = h(
    'button',
    { type: 'button', class: 'link', onclick: () => set({}), hidden: true },
    'Clear filters',
  );
  const more = h(
    'button',
    {
      type: 'button',
      class: 'more-filters',
      'aria-expanded': 'false',
      onclick: () => more.setAttribute('aria-expanded', String(element.classList.toggle('open'))),
    },
    'Filters',
  );
  const [first, ...others] = parts;
  const element = h('div', { class: 'toolbar', role: 'search', 'aria-label': label }, first, more, ...others);
  return { element, values, set, reset };
}

interface Input {
  readonly element: HTMLElement;
  readonly get: () => string;
  readonly set: (value: string) => void;
}

type MakeInput = (field: Field, changed: () => void) => Input;

const INPUTS: Readonly<Record<Field['kind'], MakeInput>> = {
  search({ label, placeholder = '' }, changed) {
    const input = h('input', { type: 'search', placeholder, autocomplete: 'off', spellcheck: 'false' });
    input.addEventListener('input', changed);
    return {
      element: h('label', { class: 'field grow' }, h('span', {}, label), input),
      get: () => input.value.trim(),
      set: (value) => {
        input.value = value;
      },
    };
  },
  choice({ label, options = [] }, changed) {
    const select = h('select', {}, ...options.map(([value, text]) => h('option', { value }, text)));
    select.addEventListener('change', changed);
    const usual = options[0]?.[0] ?? '';
    return {
      element: h('label', { class: 'field' }, h('span', {}, label), select),
      get: () => (select.value === usual ? '' : select.value),
      set: (value) => {
        select.value = options.some(([known]) => known === value) ? value : usual;
      },
    };
  },
  toggle({ label }, changed) {
    const input = h('input', { type: 'checkbox' });
    input.addEventListener('change', changed);
    return {
      element: h('label', { class: 'toggle' }, input, h('span', {}, label)),
      get: () => (input.checked ? 'on' : ''),
      set: (value) => {
        input.checked = value === 'on';
      },
    };
  },
};
