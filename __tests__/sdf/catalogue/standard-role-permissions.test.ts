import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { standardRoleFaults, standardRoles as written } from '../../../scripts/catalogue/standard-roles.mjs';
import { allPermissions, findPermission } from '../../../src/sdf/catalogue/permissions.js';
import { releases, sources } from '../../../src/sdf/catalogue/sources.js';
import {
  findStandardRole,
  HOLD_EVERYTHING,
  nameOfStandardRole,
  STANDARD_ROLE_RELEASE,
  STANDARD_ROLE_SOURCE,
  standardRoleCalled,
  standardRoles,
} from '../../../src/sdf/catalogue/standard-role-permissions.js';
import { isStandardRole } from '../../../src/sdf/catalogue/standard-roles.js';

const FILE = new URL('../../../src/sdf/catalogue/standard-role-permissions.json', import.meta.url);
const HEAD = 'role_id\trole_name\tlevel\tpermission_id\tpermission_name\tnote';

const table = (...rows: readonly string[]) =>
  `${[HEAD, ...rows].map((row) => row.replaceAll(' | ', '\t')).join('\n')}\n`;

describe('the catalogue', () => {
  test('has 53 roles, all of whose ids SDF knows', () => {
    expect(standardRoles()).toHaveLength(53);
    const ids = standardRoles().filter(({ idIs }) => idIs !== 'unknown');
    expect(ids.filter(({ id }) => !isStandardRole(id))).toEqual([]);
    expect(
      standardRoles()
        .filter(({ idIs }) => idIs === 'unknown')
        .map(({ id }) => id),
    ).toEqual([
      'Specialized User: Manufacturing Operator',
      'Specialized User: Project Manager',
      'Specialized User: Site Operator',
    ]);
    expect(
      standardRoles()
        .filter(({ idIs }) => idIs === 'guessed')
        .map(({ id }) => id),
    ).toEqual(['CUSTOMROLE41', 'CUSTOMROLE42', 'CUSTOMROLE43', 'WMS_LIMITED_ACCESS']);
  });

  test('names permissions that are known, and nothing but ids and levels', () => {
    expect(
      standardRoleFaults(readFileSync(FILE, 'utf8'), {
        permissions: allPermissions(),
        tokens: Object.keys(sources),
      }),
    ).toEqual([]);
    for (const { permissions } of standardRoles())
      expect([...permissions.keys()].filter((key) => !findPermission(key))).toEqual([]);
  });

  test('says where it comes from', () => {
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toMatchObject({
      source: STANDARD_ROLE_SOURCE,
      release: STANDARD_ROLE_RELEASE,
    });
    expect(releases[STANDARD_ROLE_SOURCE as keyof typeof releases]).toBe(STANDARD_ROLE_RELEASE);
    expect(sources[STANDARD_ROLE_SOURCE].url).toBe(
      'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/section_N295396.html',
    );
  });

  test.each([
    ['AP_CLERK', 101],
    ['ACCOUNTANT', 248],
    ['CEO', 295],
    ['TAX_ENGINE', 53],
    ['VENDOR_CENTER', 14],
    ['specialized_user_view', 382],
  ])('%s holds %i permissions', (id, count) => {
    expect(findStandardRole(id)?.permissions.size).toBe(count);
  });

  test.each([
    ['AP_CLERK', 'LIST_EXPORT', 'CREATE', 'CREATE', null],
    ['ACCOUNTANT', 'TRAN_VENDBILL', 'FULL', 'EDIT', 'twice'],
    ['BUYER', 'LIST_EMPLOYEE_RECORD', 'FULL', 'VIEW', 'twice'],
    ['Specialized User: Site Operator', 'LIST_VENDOR', 'EDIT', 'VIEW', 'twice'],
    ['ACCOUNTANT', 'TRAN_STAXLIAB', 'FULL', 'NONE', 'guessed'],
    ['specialized_user_crm', 'ADMI_DELETEDRECORD', 'VIEW', 'NONE', 'guessed'],
    ['EMPLOYEE_CENTER', 'TRAN_EDITPROFILE', 'FULL', 'EDIT', 'highest'],
    ['EMPLOYEE_CENTER', 'LIST_TAXDETAILSTAB', 'FULL', 'EDIT', 'highest'],
    ['EMPLOYEE_CENTER', 'LIST_TIMEOFF', 'EDIT', 'EDIT', null],
    ['EMPLOYEE_CENTER', 'LIST_EMPLOYEE_SELF', 'FULL', 'NONE', 'module'],
    ['EMPLOYEE_CENTER', 'TRAN_PURCHREQ', 'FULL', 'NONE', 'module'],
  ])('%s %s: %s at most, %s at least, %s', (id, key, level, least, doubt) => {
    expect(findStandardRole(id)?.permissions.get(key)).toEqual({ key, level, least, doubt });
  });

  test('counts what has no id', () => {
    expect(findStandardRole('CEO')?.nameless).toEqual(['FULL', 'FULL']);
    expect(standardRoles().filter(({ nameless }) => nameless.length > 0).length).toBeGreaterThan(10);
  });

  test('has no list for what holds everything, nor for what nobody documents', () => {
    for (const id of [...HOLD_EVERYTHING, 'DATA_WAREHOUSE_INTEGRATOR', 'SHOPPER', '_ALL_ROLES', '__proto__'])
      expect(findStandardRole(id)).toBeNull();
  });
});

describe('a name', () => {
  test.each([
    ['AP_CLERK', 'AP_CLERK'],
    ['ap_clerk', 'AP_CLERK'],
    ['A/P Clerk', 'AP_CLERK'],
    ['ceo (hands off)', 'CEO_HANDS_OFF'],
    ['CFO', 'CUSTOMROLE41'],
    ['SPECIALIZED_USER_CRM', 'specialized_user_crm'],
    ['Specialized User: Site Operator', 'Specialized User: Site Operator'],
    ['administrator', 'ADMINISTRATOR'],
    ['Full Access', 'FULL_ACCESS'],
    ['Employee Center', 'EMPLOYEE_CENTER'],
    ['customrole_clerk', null],
    ['', null],
    ['constructor', null],
  ])('%j means %s', (text, id) => {
    expect(standardRoleCalled(text)).toBe(id);
  });

  test.each([
    ['CUSTOMROLE41', 'CFO'],
    ['EMPLOYEE_CENTER', 'Employee Center'],
    ['ADMINISTRATOR', 'Administrator'],
    ['CUSTOMROLE56', null],
  ])('%s is called %s', (id, name) => {
    expect(nameOfStandardRole(id)).toBe(name);
  });
});

describe('the table of facts', () => {
  test('becomes ids and levels: of two levels the higher, with what is uncertain', () => {
    const text = written(
      table(
        'B | B Role | VIEW | LIST_ITEM | Items | ',
        'B | B Role | EDIT | LIST_ITEM | Items | twice in this role, also VIEW',
        'B | B Role | FULL |  | Nobody Knows | no id known by that name',
        ' | No Id | VIEW | TRAN_X | X | module: Payroll',
        'A | A Role | CREATE | LIST_Y | Y | id inferred from its name; role id inferred',
      ),
    );
    expect(text).not.toMatch(/Nobody|Items/);
    expect(JSON.parse(text).roles).toEqual([
      { id: 'A', name: 'A Role', guessedRole: true, CREATE: 'LIST_Y', guessed: 'LIST_Y' },
      { id: 'B', name: 'B Role', EDIT: 'LIST_ITEM', twice: 'LIST_ITEM=VIEW', nameless: 'FULL' },
      { id: null, name: 'No Id', VIEW: 'TRAN_X', module: 'TRAN_X' },
    ]);
  });

  test.each([
    ['line 1: the columns are not', 'a\tb\n'],
    ['line 2: there are not 6 columns', table('A | A | VIEW')],
    ['line 2: "SOME" is no level', table('A | A | SOME | LIST_X | X | ')],
    ['line 3: "x y" is no id', table('A | A | VIEW | LIST_X | X | ', 'A | A | VIEW | x y | X | ')],
    ['line 2: the role has no name', table('A |  | VIEW | LIST_X | X | ')],
  ])('%s', (message, text) => {
    expect(() => written(text)).toThrow(message);
  });

  test('may name only permissions and sources of the catalogue', () => {
    const text = written(table('A | A | VIEW | LIST_X | X | '));
    expect(standardRoleFaults(text, { permissions: [], tokens: [] })).toEqual([
      { line: 2, message: '"section_N295396" is no source' },
      { line: 5, message: '"LIST_X" is no permission' },
    ]);
  });
});
