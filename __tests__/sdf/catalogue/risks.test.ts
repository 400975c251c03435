import { describe, expect, test } from '@jest/globals';
import { findPermission, LEVELS } from '../../../src/sdf/catalogue/permissions.js';
import { compareRisks, explainRisk, greatestRisk, RISKS, riskOf } from '../../../src/sdf/catalogue/risks.js';
import dangers from '../../../src/sdf/catalogue/risks.json' with { type: 'json' };
import { sources } from '../../../src/sdf/catalogue/sources.js';

describe('riskOf', () => {
  test.each([
    // Privileged: what NetSuite itself demands two-factor authentication for, and what makes its holder more.
    ['ADMI_KERNEL', 'FULL', 'critical'],
    ['ADMI_MANAGEROLES', 'FULL', 'critical'],
    ['ADMI_MANAGE_OAUTH_TOKENS', 'FULL', 'critical'],
    ['ADMI_SAC_READALL', 'FULL', 'critical'],
    ['ADMI_VIEWCREDITCARDS', 'VIEW', 'critical'],
    ['ADMI_INTEGRAPP', 'FULL', 'high'],
    ['ADMI_SECRETS', 'EDIT', 'high'],
    ['ADMI_CUSTOMSCRIPT', 'FULL', 'high'],
    ['ADMI_IMPORTOVERRIDESSTRIG', 'FULL', 'high'],
    ['ADMI_PERIODOVERRIDE', 'FULL', 'high'],
    ['ADMI_SUITEANALYTICSCONNECT', 'FULL', 'high'],
    // To look at the values is the harm, not to change them.
    ['LIST_EMPLOYEESSN', 'VIEW', 'high'],
    // To act is the harm, not to look.
    ['ADMI_CUSTOMSCRIPT', 'VIEW', 'low'],
    ['TRAN_VENDPYMT', 'VIEW', 'low'],
    ['TRAN_VENDPYMT', 'CREATE', 'high'],
    ['LIST_VENDOR', 'VIEW', 'low'],
    ['LIST_VENDOR', 'EDIT', 'high'],
    ['TRAN_VENDBILL', 'CREATE', 'medium'],
    ['TRAN_SALESORDAPPRV', 'EDIT', 'medium'],
    // In most real roles.
    ['LIST_EXPORT', 'CREATE', 'medium'],
    ['REPO_ANALYTICS', 'EDIT', 'medium'],
    ['ADMI_WEBSERVICES', 'FULL', 'medium'],
    ['ADMI_RESTWEBSERVICES', 'FULL', 'medium'],
    ['ADMI_DELETEDRECORD', 'FULL', 'low'],
    // By area alone.
    ['TRAN_ESTIMATE', 'FULL', 'medium'],
    ['TRAN_ESTIMATE', 'VIEW', 'low'],
    ['LIST_CONTACT', 'EDIT', 'low'],
    ['LIST_CONTACT', 'FULL', 'medium'],
    ['REPO_SALES', 'FULL', 'low'],
    ['REGT_ACCTPAY', 'FULL', 'low'],
    ['GRAP_AR', 'FULL', 'low'],
    ['ADMI_CUSTENTITYFIELD', 'FULL', 'medium'],
    ['[scriptid=customrecord_tour]', 'EDIT', 'low'],
    ['[scriptid=customrecord_tour]', 'FULL', 'medium'],
    ['[appid=com.acme.tours, type=customsegment, scriptid=cseg_region]', 'FULL', 'medium'],
    ['[scriptid=customtransaction_claim]', 'CREATE', 'medium'],
    ['[scriptid=customsale_claim]', 'VIEW', 'low'],
    ['customrecord_tour', 'VIEW', 'low'],
    ['SOMETHING_NEW', 'CREATE', 'high'],
    ['', 'FULL', 'high'],
    ['__proto__', 'FULL', 'high'],
  ] as const)('of %s at %s is %s', (key, level, risk) => {
    expect(riskOf(key, level)).toBe(risk);
  });

  test.each(dangers.flatMap(({ keys }) => keys))('of %s grows with the level, and NONE is nothing', (key) => {
    const risks = LEVELS.map((level) => RISKS.indexOf(riskOf(key, level)));
    const [none, ...granted] = risks;
    expect(none).toBe(0);
    if (!['ADMI_AUDITLOGIN', 'ADMI_DELETEDRECORD'].includes(key)) {
      expect(granted).toEqual([...granted].sort());
      expect(Math.max(...granted)).toBeGreaterThan(0);
    }
  });
});

describe('explainRisk', () => {
  test('says why', () => {
    expect(explainRisk('TRAN_VENDPYMT', 'CREATE')).toMatchObject({
      risk: 'high',
      why: 'can pay money out or approve payments',
    });
    expect(explainRisk('TRAN_VENDPYMT', 'VIEW').why).toBe('reads transactions');
    expect(explainRisk('[scriptid=customrecord_tour]', 'FULL').why).toBe(
      'changes and deletes custom records or segments',
    );
    expect(explainRisk('ADMI_KERNEL', 'NONE').why).toBe('grants nothing of a part of the setup');
  });
});

describe('the table of dangers', () => {
  test('names each permission once, and permissions alone', () => {
    const keys = dangers.flatMap((danger) => danger.keys);
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys.filter((key) => !findPermission(key))).toEqual([]);
  });

  test.each(dangers)(
    'says of $keys why, and where that comes from',
    ({ risk, from, why, keys, sources: tokens }) => {
      expect(RISKS).toContain(risk);
      expect(LEVELS).toContain(from);
      expect(why).toMatch(/^[a-z].*[^.]$/);
      expect(keys).toEqual([...keys].sort());
      expect(tokens.length).toBeGreaterThan(0);
      expect(tokens.filter((token) => !Object.hasOwn(sources, token))).toEqual([]);
    },
  );
});

test('compareRisks and greatestRisk order risks', () => {
  expect([...RISKS].reverse().sort(compareRisks)).toEqual(RISKS);
  expect(greatestRisk(['low', 'high', 'medium'])).toBe('high');
  expect(greatestRisk([])).toBeNull();
});
