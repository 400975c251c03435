import type { Structure } from '../structure.js';
import { flag } from './fields.js';

/** A suitelet: only the part that says who may run it, and under which role. */
export const SUITELET: Structure = {
  name: 'suitelet',
  source: 'SDFxml_2909147388',
  complete: false,
  fields: [
    flag('isinactive'),
    {
      name: 'scriptdeployments',
      type: 'group',
      items: {
        name: 'scriptdeployment',
        source: 'SDFxml_2909147388',
        complete: false,
        fields: [
          flag('isdeployed', { default: 'T' }),
          flag('isonline'),
          { name: 'runasrole', type: 'text' },
          { name: 'status', type: 'text' },
        ],
      },
    },
  ],
};
