import { LEVELS } from '../permissions.js';
import type { Structure } from '../structure.js';

const SEGMENT_LEVELS = ['NONE', 'VIEW', 'EDIT'];

export const CUSTOM_SEGMENT: Structure = {
  name: 'customsegment',
  source: 'oracle-samples',
  complete: false,
  fields: [
    {
      name: 'permissions',
      type: 'group',
      items: {
        name: 'permission',
        source: 'oracle-samples',
        complete: true,
        fields: [
          { name: 'role', type: 'text', required: true },
          { name: 'valuemgmtaccesslevel', type: 'choice', values: LEVELS, default: 'NONE' },
          { name: 'recordaccesslevel', type: 'choice', values: SEGMENT_LEVELS },
          { name: 'searchaccesslevel', type: 'choice', values: SEGMENT_LEVELS },
        ],
      },
    },
  ],
};
