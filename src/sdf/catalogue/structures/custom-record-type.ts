import { LEVELS } from '../permissions.js';
import type { Condition, Structure } from '../structure.js';
import { CUSTOM_FIELD } from './custom-field.js';
import { RESTRICTION } from './fields.js';

const RECORD_FIELD: Structure = { ...CUSTOM_FIELD, name: 'customrecordcustomfield' };

const NUMBERED_LEVELS = new Map(LEVELS.map((level, number) => [String(number), level]));
const NUMBERED_RESTRICTIONS = new Map([
  ['1', 'VIEWANDEDIT'],
  ['3', 'EDIT'],
]);

const WITHOUT_PERMISSION: Condition = { field: 'accesstype', is: ['NONENEEDED'] };

export const CUSTOM_RECORD_TYPE: Structure = {
  name: 'customrecordtype',
  source: 'SDFxml_372451363',
  complete: false,
  fields: [
    {
      name: 'accesstype',
      type: 'choice',
      values: ['CUSTRECORDENTRYPERM', 'USEPERMISSIONLIST', 'NONENEEDED'],
      default: 'CUSTRECORDENTRYPERM',
    },
    {
      name: 'externalrolepermissionlevel',
      type: 'choice',
      values: LEVELS,
      default: 'NONE',
      availableWhen: WITHOUT_PERMISSION,
    },
    {
      name: 'publicpermissionlevel',
      type: 'choice',
      values: LEVELS,
      default: 'NONE',
      availableWhen: WITHOUT_PERMISSION,
    },
    { name: 'customrecordcustomfields', type: 'group', items: RECORD_FIELD },
    {
      name: 'permissions',
      type: 'group',
      items: {
        name: 'permission',
        source: 'SDFxml_2290236535',
        complete: true,
        fields: [
          { name: 'permittedrole', type: 'text', required: true },
          {
            name: 'permittedlevel',
            type: 'choice',
            values: LEVELS,
            numbered: NUMBERED_LEVELS,
            required: true,
          },
          { ...RESTRICTION, numbered: NUMBERED_RESTRICTIONS },
        ],
      },
    },
  ],
};
