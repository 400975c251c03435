import { describe, expect, test } from '@jest/globals';
import { allPermissions } from '../../src/sdf/catalogue/permissions.js';
import { standardRoleIds } from '../../src/sdf/catalogue/standard-roles.js';
import { canonical, dueKey, dueRole } from '../../src/sdf/notation.js';
import { referencesOf } from '../../src/sdf/references.js';
import { projectOf } from '../support/projects.js';
import { permissions, permittedRoles, recordType, role } from '../support/xml.js';

describe('dueKey', () => {
  test.each([
    ['customrecord_x', '[scriptid=customrecord_x]'],
    ['[customrecord_x]', '[scriptid=customrecord_x]'],
    ['cseg_x', '[type=customsegment, scriptid=cseg_x]'],
    ['[ LIST_VENDOR ]', 'LIST_VENDOR'],
    ['[type=x, scriptid=LIST_VENDOR]', 'LIST_VENDOR'],
    ['[scriptid=list_vendor]', 'LIST_VENDOR'],
    ['[List_Vendor]', 'LIST_VENDOR'],
  ])('of %s is %s', (text, due) => {
    expect(dueKey(text)).toBe(due);
  });

  test.each([
    'LIST_VENDOR',
    'LIST_UNKNOWN',
    'customrole_x',
    'CUSTOMRECORD_X',
    '[scriptid=customrecord_x]',
    '[scriptid=cseg_x]',
    '[scriptid=LIST_UNKNOWN]',
    'list_vendor',
    '[appid=a.b, scriptid=LIST_VENDOR]',
    '[appid=a.b, scriptid=list_vendor]',
    '[bundleid=1, scriptid=LIST_VENDOR]',
    '[[customrecord_x]]',
    '[]',
    '',
    '__proto__',
    '['.repeat(100_000),
  ])('leaves %.40s as it is', (text) => {
    expect(dueKey(text)).toBe(text);
  });
});

describe('dueRole', () => {
  test.each([
    ['customrole_x', '[scriptid=customrole_x]'],
    ['[customrole1040]', '[scriptid=customrole1040]'],
    ['[ADMINISTRATOR]', 'ADMINISTRATOR'],
    ['[scriptid=CUSTOMROLE41]', 'CUSTOMROLE41'],
    ['[specialized_user_crm]', 'specialized_user_crm'],
    ['[scriptid=SPECIALIZED_USER_CRM]', 'specialized_user_crm'],
    ['[scriptid=_all_roles]', '_ALL_ROLES'],
  ])('of %s is %s', (text, due) => {
    expect(dueRole(text)).toBe(due);
  });

  test.each([
    'ADMINISTRATOR',
    'CUSTOMROLE41',
    'CUSTOMROLE_X',
    'accountant',
    '[scriptid=customrole_x]',
    '[scriptid=customrole41]',
    '[scriptid=CustomRole41]',
    '[appid=a.b, scriptid=accountant]',
    'customrecord_x',
    '',
  ])('leaves %s as it is', (text) => {
    expect(dueRole(text)).toBe(text);
  });
});

test.each(standardRoleIds().filter((id) => !id.startsWith('CUSTOMROLE')))(
  'a reference to the standard role %s is that role, whatever its case',
  (id) => {
    for (const written of [id, id.toLowerCase(), id.toUpperCase()])
      expect(dueRole(`[scriptid=${written}]`)).toBe(id);
  },
);

test('a reference to any standard permission is that permission, whatever its case', () => {
  for (const { id } of allPermissions())
    for (const written of [id, id.toLowerCase()]) expect(dueKey(`[scriptid=${written}]`)).toBe(id);
});

test.each([
  ['[ ScriptId = customrecord_x ]', '[scriptid=customrecord_x]'],
  ['[scriptid=cseg_x]', '[type=customsegment, scriptid=cseg_x]'],
  ['[scriptid=cseg_x, type=customsegment, APPID=a.b]', '[appid=a.b, type=customsegment, scriptid=cseg_x]'],
  ['[scriptid=customrole_x,bundleid=7]', '[bundleid=7, scriptid=customrole_x]'],
  ['LIST_VENDOR', 'LIST_VENDOR'],
  ['[customrecord_x]', '[customrecord_x]'],
])('the canonical form of %s is %s', (text, form) => {
  expect(canonical(text)).toBe(form);
});

test('a standard permission or role in brackets refers to nothing', () => {
  const project = projectOf({
    'Objects/customrole_guide.xml': role('customrole_guide', permissions(['[scriptid=LIST_VENDOR]', 'VIEW'])),
    'Objects/customrecord_tour.xml': recordType(
      'customrecord_tour',
      permittedRoles(['[scriptid=ADMINISTRATOR]', 'VIEW']),
    ),
  });
  expect(referencesOf(project)).toEqual([]);
});
