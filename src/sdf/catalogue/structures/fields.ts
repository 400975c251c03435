import type { Field } from '../structure.js';

/** A field that is T or F, and F where it is absent. */
export const flag = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'flag',
  default: 'F',
  ...more,
});

/** `VIEW` stands in Oracle's own sample of a role, though not in the list of the reference. */
export const RESTRICTION: Field = {
  name: 'restriction',
  type: 'choice',
  values: ['VIEWANDEDIT', 'EDIT'],
  doubtful: ['VIEW'],
};
