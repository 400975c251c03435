import { expect, test } from '@jest/globals';
import { isStandardRole } from '../../../src/sdf/catalogue/standard-roles.js';

test.each([
  'ADMINISTRATOR',
  'ACCOUNTANT__REVIEWER',
  'CUSTOMROLE41',
  'DATA_WAREHOUSE_INTEGRATOR',
  'WMS_LIMITED_ACCESS',
  'specialized_user_crm',
  '_ALL_ROLES',
])('%s is a standard role', (id) => {
  expect(isStandardRole(id)).toBe(true);
});

test.each([
  'administrator',
  'customrole_clerk',
  '[scriptid=customrole_clerk]',
  'SPECIALIZED_USER_CRM',
  '',
  '__proto__',
])('"%s" is none', (id) => {
  expect(isStandardRole(id)).toBe(false);
});
