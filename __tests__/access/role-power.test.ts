import { describe, expect, test } from '@jest/globals';
import { mayMore, type Power, powerOf } from '../../src/access/role-power.js';
import { projectOf } from '../support/projects.js';
import { permissions, permittedRoles, recordType, role } from '../support/xml.js';

const project = projectOf({
  'Objects/customrole_small.xml': role('customrole_small', permissions(['TRAN_FIND', 'VIEW'])),
  'Objects/customrole_pays.xml': role('customrole_pays', permissions(['TRAN_VENDPYMT', 'FULL'])),
  'Objects/customrole_vendor.xml': role('customrole_vendor', permissions(['TRAN_PURCHORD', 'VIEW'])),
  'Objects/customrecord_tour.xml': recordType(
    'customrecord_tour',
    permittedRoles(['TAX_ENGINE', 'FULL'], ['SHOPPER', 'FULL']),
  ),
});

describe('powerOf', () => {
  test.each<[string, Power]>([
    ['', 'none'],
    ['ADMINISTRATOR', 'administrator'],
    ['FULL_ACCESS', 'administrator'],
    ['SYSTEM_ADMINISTRATOR', 'administrator'],
    ['DEVELOPER', 'privileged'],
    ['AP_CLERK', 'privileged'],
    ['VENDOR_CENTER', 'other'],
    ['TAX_ENGINE', 'other'],
    ['SHOPPER', 'unknown'],
    ['DATA_WAREHOUSE_INTEGRATOR', 'unknown'],
    ['customrole_small', 'other'],
    ['customrole_pays', 'privileged'],
    ['customrole_elsewhere', 'unknown'],
    ['NO_SUCH_ROLE', 'unknown'],
  ])('%s: %s', (id, power) => {
    expect(powerOf(project, id)).toBe(power);
  });
});

describe('mayMore', () => {
  test.each<[string, string, boolean]>([
    ['AP_CLERK', 'ADMINISTRATOR', false],
    ['ADMINISTRATOR', 'AP_CLERK', true],
    ['AP_CLERK', 'AP_CLERK', false],
    ['AP_CLERK', '', true],
    ['', 'AP_CLERK', false],
    ['AP_CLERK', 'customrole_small', true],
    ['customrole_pays', 'AP_CLERK', true],
    ['customrole_vendor', 'VENDOR_CENTER', false],
    ['VENDOR_CENTER', 'customrole_vendor', true],
    // Nobody knows what these hold.
    ['SHOPPER', 'AP_CLERK', true],
    ['AP_CLERK', 'SHOPPER', true],
    // It holds more of which nobody tells what it is.
    ['QA_MANAGER', 'CEO', true],
    // What an object of the project grants counts as well.
    ['TAX_ENGINE', 'TAX_ENGINE', false],
    ['TAX_ENGINE', 'specialized_user_view', true],
  ])('%s against %s: %s', (one, other, isMore) => {
    expect(mayMore({ project, id: one }, { project, id: other })).toBe(isMore);
  });

  test('doubts count against the change: what may be held against what is surely held', () => {
    const role_ = (key: string, level: string) =>
      projectOf({ 'Objects/customrole_x.xml': role('customrole_x', permissions([key, level])) });
    const more = (key: string, level: 'VIEW' | 'EDIT' | 'FULL', id: string) =>
      mayMore({ project: role_(key, level), id: 'customrole_x' }, { project: null, id });
    // Oracle documents EDIT and FULL.
    expect(more('TRAN_VENDBILL', 'EDIT', 'ACCOUNTANT')).toBe(false);
    expect(more('TRAN_VENDBILL', 'FULL', 'ACCOUNTANT')).toBe(true);
    // Only with a module.
    expect(more('TRAN_PURCHREQ', 'VIEW', 'EMPLOYEE_CENTER')).toBe(true);
  });
});
