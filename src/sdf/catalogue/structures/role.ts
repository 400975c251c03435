import { LEVELS } from '../permissions.js';
import type { Condition, Structure } from '../structure.js';
import { flag, RESTRICTION } from './fields.js';

/** A permission of a role; a toolset writes those that it asks for in the same way. */
export const PERMISSION: Structure = {
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

const HOURS_OF_TRUST = [
  '0',
  '4',
  '6',
  '8',
  '12',
  ...Array.from({ length: 31 }, (_, day) => String(24 * (day + 1))),
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
    { name: 'permissions', type: 'group', items: PERMISSION },
    { name: 'recordrestrictions', type: 'group', items: RECORD_RESTRICTION },
  ],
};
