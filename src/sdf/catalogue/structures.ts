import { LEVELS } from './permissions.js';
import type { SourceToken } from './sources.js';

/** When a condition on a sibling field holds. A sibling that is absent or empty counts as its default. */
export interface Condition {
  readonly field: string;
  readonly is?: readonly string[];
  readonly isNot?: readonly string[];
}

/** A field of an SDF object, as Oracle's XML reference describes it. */
export interface Field {
  readonly name: string;
  /** `flag` is T or F; `choice` one of `values`; `group` holds structures; `text` anything, references included. */
  readonly type: 'flag' | 'choice' | 'text' | 'group';
  readonly values?: readonly string[];
  /** The list of values is known to be incomplete: another value is a likely mistake, not a certain one. */
  readonly open?: boolean;
  /** Values outside the list of which it is uncertain whether SDF takes them. */
  readonly doubtful?: readonly string[];
  /** What older exports write in place of a value of the list: its number in NetSuite. */
  readonly numbered?: ReadonlyMap<string, string>;
  /** A reference to another object may stand in place of a value of the list. */
  readonly reference?: boolean;
  readonly required?: boolean | Condition;
  /** The value that NetSuite takes where the field is absent. */
  readonly default?: string;
  /** The field exists only while this holds. */
  readonly availableWhen?: Condition;
  /** The feature that the manifest must name where the field is used. */
  readonly feature?: string;
  /** Of a group: what it holds. */
  readonly items?: Structure;
}

/** An element with named children. */
export interface Structure {
  readonly name: string;
  readonly fields: readonly Field[];
  /** Whether `fields` is the whole list, so that another name is a mistake. */
  readonly complete: boolean;
  /** Children that an account defines itself: custom fields of the record. */
  readonly customFields?: RegExp;
  readonly source: SourceToken;
}

/** The field of a structure that has this name. */
export function fieldOf(structure: Structure, name: string): Field | null {
  return structure.fields.find((field) => field.name === name) ?? null;
}

/** Whether a structure knows a child of this name, be it a custom field. */
export function isKnown(structure: Structure, name: string): boolean {
  return fieldOf(structure, name) !== null || (structure.customFields?.test(name) ?? false);
}

/** The values that a field takes; none where it takes any text. */
export function valuesOf(field: Field): readonly string[] {
  return field.type === 'flag' ? ['T', 'F'] : (field.values ?? []);
}

const RESTRICTIONS = ['VIEWANDEDIT', 'EDIT'];
const SEGMENT_LEVELS = ['NONE', 'VIEW', 'EDIT'];
const FIELD_LEVELS = ['0', '1', '2'];
const HOURS_OF_TRUST = [
  '0',
  '4',
  '6',
  '8',
  '12',
  ...Array.from({ length: 31 }, (_, day) => String(24 * (day + 1))),
];

/** `VIEW` stands in Oracle's own sample of a role, though not in the list of the reference. */
const RESTRICTION: Field = { name: 'restriction', type: 'choice', values: RESTRICTIONS, doubtful: ['VIEW'] };

const flag = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'flag',
  default: 'F',
  ...more,
});

const ROLE_PERMISSION: Structure = {
  name: 'permission',
  source: 'SDFxml_762449695',
  complete: true,
  fields: [
    { name: 'permkey', type: 'text', required: true },
    { name: 'permlevel', type: 'choice', values: LEVELS, required: true },
    RESTRICTION,
  ],
};

const OWN_SEGMENT_ONLY: Condition = { field: 'restriction', isNot: ['DEFAULTTOOWN'] };

const RECORD_RESTRICTION: Structure = {
  name: 'recordrestriction',
  source: 'SDFxml_1828522851',
  complete: true,
  fields: [
    { name: 'segment', type: 'choice', values: ['CLASS', 'DEPARTMENT', 'LOCATION'], required: true },
    {
      name: 'restriction',
      type: 'choice',
      values: ['DEFAULTTOOWN', 'OWNONLY', 'UNASSIGNED'],
      required: true,
    },
    flag('itemsrestricted', { availableWhen: OWN_SEGMENT_ONLY }),
    flag('viewingallowed', { availableWhen: OWN_SEGMENT_ONLY }),
  ],
};

const CENTER_TYPES = [
  'ACCOUNTCENTER',
  'BASIC',
  'CUSTOMER',
  'EMPLOYEE',
  'ENGINEERCENTER',
  'EXECUTIVE',
  'HR',
  'MARKETCENTER',
  'PARTNERCENTER',
  'PROJECTCENTER',
  'SALESCENTER',
  'SHIPPINGCENTER',
  'STOREMANAGER',
  'SUPPORTCENTER',
  'SYSADMINCENTER',
];

/** A custom role. `parentrolescriptid` and TOTP are not in the reference; NetSuite exports both. */
export const ROLE: Structure = {
  name: 'role',
  source: 'SDFxml_2121043136',
  complete: true,
  customFields: /^custrecord[0-9a-z_]*$/,
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'centertype', type: 'choice', values: CENTER_TYPES, open: true, reference: true, required: true },
    flag('isinactive'),
    flag('issalesrole'),
    flag('issupportrole'),
    flag('ispartnerrole'),
    flag('issinglesignononly'),
    flag('iswebserviceonlyrole', { feature: 'WEBSERVICES' }),
    flag('coreadminpermission'),
    flag('restrictbydevice'),
    flag('restrictip', { feature: 'IPADDRESSRULES' }),
    flag('restricttimeandexpenses'),
    flag('employeeselectionunrestricted'),
    {
      name: 'employeerestriction',
      type: 'choice',
      values: ['NONE', 'DEFAULTTOOWN', 'OWNONLY', 'UNASSIGNED'],
    },
    flag('employeeviewingallowed', {
      availableWhen: { field: 'employeerestriction', isNot: ['DEFAULTTOOWN', 'NONE'] },
    }),
    {
      name: 'subsidiaryoption',
      type: 'choice',
      values: ['ALL', 'ALLACTIVE', 'OWN', 'SELECTED'],
      default: 'ALL',
      feature: 'SUBSIDIARIES',
    },
    flag('subsidiaryviewingallowed', { feature: 'SUBSIDIARIES' }),
    {
      name: 'accountingbooksoption',
      type: 'choice',
      values: ['PRIMARY', 'SELECTED', 'ALL'],
      default: 'PRIMARY',
      feature: 'MULTIBOOK',
    },
    { name: 'issuerole', type: 'text', feature: 'ISSUEDB' },
    { name: 'tfarequired', type: 'choice', values: ['OFF', 'SMS', 'TOTP'], default: 'OFF' },
    {
      name: 'tfaduration',
      type: 'choice',
      values: HOURS_OF_TRUST,
      required: { field: 'tfarequired', isNot: ['OFF'] },
      default: '0',
    },
    { name: 'parentrolescriptid', type: 'text' },
    { name: 'permissions', type: 'group', items: ROLE_PERMISSION },
    { name: 'recordrestrictions', type: 'group', items: RECORD_RESTRICTION },
  ],
};

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
