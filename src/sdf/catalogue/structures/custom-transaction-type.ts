import { LEVELS } from '../permissions.js';
import type { Structure } from '../structure.js';

export const CUSTOM_TRANSACTION_TYPE: Structure = {
  name: 'customtransactiontype',
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
          { name: 'permittedrole', type: 'text', required: true },
          { name: 'permittedlevel', type: 'choice', values: LEVELS, required: true },
        ],
      },
    },
  ],
};
