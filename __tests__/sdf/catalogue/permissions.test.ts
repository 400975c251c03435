import { describe, expect, test } from '@jest/globals';
import {
  allPermissions,
  compareLevels,
  findPermission,
  isLevel,
  LEVELS,
  type Level,
  levelVerdict,
  nearestPermissions,
  type Permission,
} from '../../../src/sdf/catalogue/permissions.js';

function permission(id: string): Permission {
  const found = findPermission(id);
  if (found === undefined) throw new Error(`the catalogue has no ${id}`);
  return found;
}

describe('levels', () => {
  test('rise from NONE to FULL', () => {
    expect(LEVELS).toEqual(['NONE', 'VIEW', 'CREATE', 'EDIT', 'FULL']);
    expect([...LEVELS].reverse().sort(compareLevels)).toEqual(LEVELS);
  });

  test.each<[Level, Level, number]>([
    ['VIEW', 'CREATE', -1],
    ['FULL', 'NONE', 1],
    ['EDIT', 'EDIT', 0],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareLevels(a, b))).toBe(sign);
  });

  test.each(['view', ' VIEW', 'READ', '', '3', 'constructor'])('"%s" is none', (text) => {
    expect(isLevel(text)).toBe(false);
  });
});

describe('findPermission', () => {
  test('knows 758 ids', () => {
    expect(allPermissions()).toHaveLength(758);
    for (const each of allPermissions()) expect(findPermission(each.id)).toBe(each);
  });

  test.each([
    ['LIST_VENDOR', 'Vendors', 'Lists', 'Accounting'],
    ['TRAN_VENDPYMT', 'Pay Bills', 'Transactions', 'A/P'],
    ['REPO_BALANCESHEET', 'Balance Sheet', 'Reports', 'Accounting'],
    ['ADMI_MANAGEROLES', 'Bulk Manage Roles', 'Setup', 'Show Role Differences'],
    ['ADMI_LOGIN_OAUTH', 'Log in using Access Tokens', 'Setup', 'TBA'],
    ['REGT_ACCTPAY', 'Accounts Payable Register', 'Lists', 'A/P'],
    ['GRAP_AP', 'Accounts Payable Graphing', 'Reports', undefined],
    ['ADMI_SAC_READALL', 'SuiteAnalytics Connect - Read All', 'Reports', undefined],
    ['SYSTEM_STATUS', 'System Status', null, undefined],
    ['TRAN_VPREPAPPRV', 'Vendor Prepayment Approval', 'Transactions', undefined],
  ])('%s is "%s" on the tab %s', (id, name, tab, feature) => {
    const { names, ...found } = permission(id);
    expect([names[0], found.tab, found.feature]).toEqual([name, tab, feature]);
  });

  test.each([
    ['TRAN_SALESORDFULFILL', 'Fulfill Sales Orders'],
    ['ADMI_WEBSERVICES', 'Web Services'],
    ['ADMI_SITEMANAGEMENT', 'Web Site Management'],
    ['LIST_JOB', 'Projects'],
  ])('%s is also called "%s"', (id, name) => {
    expect(permission(id).names).toContain(name);
  });

  test.each(['CUSTOM_NONSENSE', 'list_vendor', 'LIST_VENDOR ', '', '__proto__', 'constructor', 'toString'])(
    'does not know "%s"',
    (id) => {
      expect(findPermission(id)).toBeUndefined();
    },
  );
});

describe('levelVerdict', () => {
  // Oracle's sample of a role for SDF developers grants each of these at FULL.
  test.each([
    'ADMI_ADVANCED_TEMPLATES',
    'ADMI_APP_DEPLOYMENT',
    'ADMI_CRMLIST',
    'ADMI_CUSTBODYFIELD',
    'ADMI_CUSTCATEGORY',
    'ADMI_CUSTCENTER',
    'ADMI_CUSTCOLUMNFIELD',
    'ADMI_CUSTENTITYFIELD',
    'ADMI_CUSTENTRYFORM',
    'ADMI_CUSTEVENTFIELD',
    'ADMI_CUSTFIELDTAB',
    'ADMI_CUSTFORM',
    'ADMI_CUSTITEMFIELD',
    'ADMI_CUSTITEMNUMBERFIELD',
    'ADMI_CUSTLIST',
    'ADMI_CUSTOMSCRIPT',
    'ADMI_CUSTOMSUBLIST',
    'ADMI_CUSTOTHERFIELD',
    'ADMI_CUSTRECORD',
    'ADMI_CUSTSECTION',
    'ADMI_CUSTTRANFIELD',
    'ADMI_CUSTTRANSACTION',
    'ADMI_ENABLEFEATURES',
    'ADMI_KPIREPORT',
    'ADMI_MANAGEROLES',
    'ADMI_MANAGE_OWN_OAUTH_TOKENS',
    'ADMI_SAVEDASHBOARD',
    'ADMI_SUBLIST',
    'ADMI_WEBSERVICES',
    'ADMI_WORKFLOW',
    'LIST_EMAILTEMPLATE',
    'LIST_FILECABINET',
  ])('%s takes FULL', (id) => {
    expect(levelVerdict(permission(id), 'FULL')).toBe('allowed');
  });

  test.each([
    // id, then the verdict on NONE, VIEW, CREATE, EDIT and FULL: + allowed, ~ exported, - not allowed
    ['LIST_VENDOR', '+++++'],
    ['ADMI_WEBSERVICES', '+---+'],
    ['REPO_BALANCESHEET', '++---'],
    ['REPO_SCHEDULE', '+---+'],
    ['REPO_ANALYTICS', '+--+-'],
    ['LIST_EXPORT', '+-+--'],
    ['ADMI_NUMBERING', '++-++'],
    ['TRAN_BALJRNAL', '+++-+'],
    ['LIST_TALENT_ADMINISTRATION', '-+--+'],
    ['LIST_EMPLOYEE_SELF', '-++++'],
    // exported by NetSuite at a level that no source lists
    ['LIST_EMPLOYEE_RECORD', '~++++'],
    ['ADMI_DELETEDRECORD', '+~-~+'],
    ['REPO_TRAN', '++--~'],
    // exported, and refused when deployed again
    ['REPO_RECONCILE', '++--~'],
    ['ADMI_ACCOUNTING', '+---+'],
    // the sources disagree
    ['REPO_CUSTOMIZATION', '+++++'],
    // a source that leaves NONE out as a habit
    ['ADMI_USER', '+---+'],
    ['LIST_BULK_PROCESSING', '++---'],
    ['TRAN_VPREPAPPRV', '+---+'],
    // no source tells the levels
    ['ADMI_SS_SCHEDULING', '+++++'],
    ['SYSTEM_STATUS', '+++++'],
  ])('%s: %s', (id, signs) => {
    const sign = { allowed: '+', exported: '~', 'not-allowed': '-' };
    expect(LEVELS.map((level) => sign[levelVerdict(permission(id), level)]).join('')).toBe(signs);
  });

  test('tells exported levels that SDF refuses from others', () => {
    expect(permission('REPO_RECONCILE')).toMatchObject({ exported: ['EDIT', 'FULL'], refused: ['EDIT'] });
    expect(permission('ADMI_ACCOUNTING')).toMatchObject({ exported: ['EDIT'], refused: ['EDIT'] });
    expect(permission('REPO_TRAN')).not.toHaveProperty('refused');
  });
});

describe('nearestPermissions', () => {
  test.each([
    ['LIST_VENDR', ['LIST_VENDOR']],
    ['list_vendor', ['LIST_VENDOR']],
    ['List_Vendr', ['LIST_VENDOR']],
    ['ADMI_WEBSERVICESOVERRIDESSTRING', ['ADMI_WEBSERVICESOVERRIDESSTRIG']],
    ['TRAN_SALESORDERAPPRV', ['TRAN_SALESORDAPPRV']],
    ['REPO_942', ['REPO_940', 'REPO_941']],
    ['CUSTOM_NONSENSE', []],
    ['__proto__', []],
    ['', []],
    ['L'.repeat(1_000_000), []],
  ])('of "%.40s"', (id, ids) => {
    expect(nearestPermissions(id, 3)).toEqual(ids);
  });

  test('gives no more than it is asked for', () => {
    expect(nearestPermissions('REPO_942', 1)).toEqual(['REPO_940']);
  });
});
