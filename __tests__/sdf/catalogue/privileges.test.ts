import { describe, expect, test } from '@jest/globals';
import { findPermission, LEVELS, levelVerdict } from '../../../src/sdf/catalogue/permissions.js';
import { demandsTwoFactor, privilegeOf } from '../../../src/sdf/catalogue/privileges.js';
import privileges from '../../../src/sdf/catalogue/privileges.json' with { type: 'json' };
import { riskOf } from '../../../src/sdf/catalogue/risks.js';
import { sources } from '../../../src/sdf/catalogue/sources.js';

describe('the table of privileges', () => {
  test('names each permission once, and permissions alone', () => {
    const keys = privileges.flatMap((privilege) => privilege.keys);
    expect(keys).toEqual([...new Set(keys)]);
    expect(keys.filter((key) => !findPermission(key))).toEqual([]);
  });

  test.each(privileges)('says of $keys what can be done with it, and what to do instead', (privilege) => {
    expect(privilege.keys).toEqual([...privilege.keys].sort());
    expect(LEVELS).toContain(privilege.from);
    expect(privilege.attack).toMatch(/^(?:can|decides) .*[^.]$/);
    expect(privilege.instead).toMatch(/^[A-Z].*[^.]$/);
    expect(privilege.sources.filter((token) => !Object.hasOwn(sources, token))).toEqual([]);
    expect(privilege.sources.length).toBeGreaterThan(0);
  });

  test.each(privileges.flatMap(({ keys }) => keys))(
    '%s is a great risk wherever it is a privilege',
    (key) => {
      const permission = findPermission(key);
      const levels = LEVELS.filter((level) => permission && levelVerdict(permission, level) === 'allowed');
      for (const level of levels.filter((some) => privilegeOf(key, some) !== null))
        expect(['high', 'critical']).toContain(riskOf(key, level));
      expect(levels.some((level) => privilegeOf(key, level) !== null)).toBe(true);
    },
  );
});

test.each([
  ['ADMI_MANAGEROLES', 'FULL', true],
  ['ADMI_MANAGEROLES', 'NONE', false],
  ['ADMI_CUSTOMSCRIPT', 'CREATE', true],
  ['ADMI_CUSTOMSCRIPT', 'VIEW', false],
  ['LIST_EMPLOYEESSN', 'VIEW', true],
  // In most real roles.
  ['LIST_EXPORT', 'CREATE', false],
  ['REPO_ANALYTICS', 'EDIT', false],
  ['ADMI_WEBSERVICES', 'FULL', false],
  ['ADMI_RESTWEBSERVICES', 'FULL', false],
  ['LIST_MASSUPDATES', 'FULL', false],
  ['__proto__', 'FULL', false],
] as const)('%s at %s is a privilege: %s', (key, level, expected) => {
  expect(privilegeOf(key, level) !== null).toBe(expected);
});

test('NetSuite demands two-factor authentication for twelve permissions', () => {
  const demanding = privileges.filter(({ twoFactor }) => twoFactor).flatMap(({ keys }) => keys);
  expect([...demanding, 'ADMI_KERNEL'].sort()).toEqual([
    'ADMI_DEVICE_ID',
    'ADMI_INTEGRAPP',
    'ADMI_KERNEL',
    'ADMI_MANAGE_OAUTH2',
    'ADMI_MANAGE_OAUTH_TOKENS',
    'ADMI_NSASOIDCPROVIDER',
    'ADMI_OIDCSETUP',
    'ADMI_OPENIDSSOSETUP',
    'ADMI_SAMLSSOSETUP',
    'ADMI_TWOFACTORAUTHBASE',
    'ADMI_VIEWACHACCOUNT',
    'ADMI_VIEWCREDITCARDS',
  ]);
  expect(demandsTwoFactor('ADMI_KERNEL', 'FULL')).toBe(true);
  expect(demandsTwoFactor('ADMI_KERNEL', 'NONE')).toBe(false);
  expect(demandsTwoFactor('ADMI_INTEGRAPP', 'VIEW')).toBe(true);
  expect(demandsTwoFactor('ADMI_INTEGRAPP', 'NONE')).toBe(false);
  expect(demandsTwoFactor('ADMI_MANAGEROLES', 'FULL')).toBe(false);
});
