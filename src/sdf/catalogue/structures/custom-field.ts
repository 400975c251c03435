import type { Structure } from '../structure.js';

const FIELD_LEVELS = ['0', '1', '2'];

const ROLE_ACCESS: Structure = {
  name: 'roleaccess',
  source: 'oracle-samples',
  complete: true,
  fields: [
    { name: 'role', type: 'text', required: true },
    { name: 'accesslevel', type: 'choice', values: FIELD_LEVELS, required: true, default: '0' },
    { name: 'searchlevel', type: 'choice', values: FIELD_LEVELS, required: true, default: '0' },
  ],
};

/** A custom field of any kind: only the part that names roles. */
export const CUSTOM_FIELD: Structure = {
  name: 'customfield',
  source: 'oracle-samples',
  complete: false,
  fields: [{ name: 'roleaccesses', type: 'group', items: ROLE_ACCESS }],
};
