import { h } from './dom.js';

/** A field for text that is asked for while it is typed. */
export function searchField(
  label: string,
  placeholder: string,
  onInput: (text: string) => void,
): HTMLElement {
  const input = h('input', { type: 'search', placeholder, autocomplete: 'off', spellcheck: 'false' });
  input.addEventListener('input', () => onInput(input.value));
  return h('label', { class: 'field grow' }, h('span', {}, label), input);
}

/** A choice of few: value and what it is called. */
export function choice(
  label: string,
  options: readonly (readonly [string, string])[],
  onChange: (value: string) => void,
  chosen?: string,
): HTMLElement {
  const select = h(
    'select',
    {},
    ...options.map(([value, text]) => h('option', { value, selected: value === chosen }, text)),
  );
  select.addEventListener('change', () => onChange(select.value));
  return h('label', { class: 'field' }, h('span', {}, label), select);
}

export function toggle(label: string, onChange: (isOn: boolean) => void): HTMLElement {
  const input = h('input', { type: 'checkbox' });
  input.addEventListener('change', () => onChange(input.checked));
  return h('label', { class: 'toggle' }, input, h('span', {}, label));
}
