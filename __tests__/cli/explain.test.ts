import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/rules/index.js';
import { allPermissions } from '../../src/sdf/catalogue/permissions.js';
import { CATALOGUE_VERSION } from '../../src/sdf/catalogue/sources.js';
import { helpUri } from '../../src/util/version.js';
import { runIn } from '../support/world.js';

const explain = (...words: string[]) => runIn('/', ['explain', ...words]);

describe('a rule', () => {
  test('is explained with why, example, fix and sources', async () => {
    const { code, stdout, stderr } = await explain('level-mismatch');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^level-mismatch {2}error, counterpart\n\nA role and an object of the project/);
    for (const title of ['Why', 'Fix', 'Example', 'As it should be', 'Sources', 'Documentation'])
      expect(stdout).toMatch(new RegExp(`\n\n${title}\n  \\S`));
    expect(stdout).toContain('  Objects/customrole_guide.xml:\n    <role scriptid="customrole_guide">\n');
    expect(stdout).toContain('    https://github.com/oracle/netsuite-suitecloud-sdk/issues/579\n');
    expect(stdout).toContain(helpUri('level-mismatch'));
  });

  test.each(RULES.map(({ id }) => id))('%s fits a terminal', async (id) => {
    const { code, stdout } = await explain(id);
    expect(code).toBe(0);
    const prose = stdout.slice(0, stdout.indexOf('\n\nExample\n'));
    for (const line of prose.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });
});

describe('a permission', () => {
  test('is explained with name, tab, levels, feature, XML and sources', async () => {
    const { code, stdout } = await explain('TRAN_VENDBILL');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^TRAN_VENDBILL {2}Bills\n/);
    expect(stdout).toContain("In the UI\n  The Transactions subtab of a role's permissions.\n");
    expect(stdout).toContain(
      `Levels, as of NetSuite ${CATALOGUE_VERSION}\n  NONE, VIEW, CREATE, EDIT and FULL\n`,
    );
    expect(stdout).toContain('Feature\n  A/P\n');
    expect(stdout).toContain(`In a role
  <permission>
    <permkey>TRAN_VENDBILL</permkey>
    <permlevel>VIEW</permlevel>
  </permission>
`);
    expect(stdout).toContain(
      'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/chapter_N3236764.html',
    );
  });

  test('tells the risk from each level on, with its reason', async () => {
    expect((await explain('TRAN_VENDBILL')).stdout).toContain(
      'Risk, from this level on\n  VIEW: low, it reads transactions\n  CREATE: medium, it is one side of a duty that two people should share\n',
    );
    expect((await explain('ADMI_MANAGEROLES')).stdout).toContain(
      'Risk, from this level on\n  FULL: critical, it decides who may do what, its own holders among them\n',
    );
  });

  test('tells levels that NetSuite exports and SDF refuses', async () => {
    const { stdout } = await explain('ADMI_ACCOUNTING');
    expect(stdout).toContain(
      '  NONE and FULL\n  Exported by NetSuite as well: EDIT\n  Refused by SDF: EDIT\n',
    );
    expect(stdout).toContain('<permlevel>FULL</permlevel>');
  });

  test('tells what no source tells', async () => {
    const unknown = allPermissions().find(({ levels, names }) => levels === null && names.length === 0);
    const { stdout } = await explain(unknown?.id ?? '');
    expect(stdout).toContain('no name known');
    expect(stdout).toContain('No public source tells the levels.');
  });

  test('is known by its name as well, and in any case', async () => {
    expect((await explain('bills')).stdout).toMatch(/^TRAN_VENDBILL /);
    expect((await explain('tran_vendbill')).stdout).toMatch(/^TRAN_VENDBILL /);
  });

  test('can be explained, whichever it is', async () => {
    for (const { id } of allPermissions()) {
      const { code, stdout } = await explain(id);
      expect({ id, code }).toEqual({ id, code: 0 });
      expect(stdout).not.toMatch(/undefined|null|\[object/);
    }
  });
});

describe('names', () => {
  test.each([
    [['Pay', 'Bills'], 'TRAN_VENDPYMT'],
    [['Pay Bills'], 'TRAN_VENDPYMT'],
    [['Lists', '>', 'Vendors'], 'LIST_VENDOR'],
    [['Vendor', 'Bill'], 'TRAN_VENDBILL'],
    [['vendor-and-payment'], 'vendor-and-payment'],
  ])('%j', async (words, id) => {
    const { code, stdout } = await explain(...words);
    expect(code).toBe(0);
    expect(stdout.split(' ')[0]).toBe(id);
  });

  test.each(['SuiteQL', 'Global Permissions', 'Clients', 'Features and Preferences', 'Delete Event'])(
    '%s is refused without a neighbor that misleads',
    async (name) => {
      const { code, stderr } = await explain(name);
      expect(code).toBe(2);
      expect(stderr).not.toMatch(/Did you mean/);
    },
  );

  test.each([
    ['rules', /^level-mismatch +counterpart$/m],
    ['duties', /^vendor-and-payment +Create vendors and pay them$/m],
    ['permissions', /^TRAN_VENDPYMT +Pay Bills$/m],
  ])('--list %s', async (list, line) => {
    const { code, stdout } = await explain('--list', list);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
  });
});

describe('wrong use', () => {
  test.each([
    [
      ['level-missmatch'],
      '"level-missmatch" is not a rule, duty or permission that is known here. Did you mean "level-mismatch"?',
    ],
    [
      ['LIST_VENDER'],
      '"LIST_VENDER" is not a rule, duty or permission that is known here. Did you mean "LIST_VENDOR"?',
    ],
    [['~'], '"~" is not a rule, duty or permission that is known here.'],
    [['Permissions'], 'Name one of the permissions. To list them: explain --list permissions'],
    [['rules'], 'Name one of the rules. To list them: explain --list rules'],
    [['a', 'b'], '"a b" is not a rule, duty or permission that is known here.'],
    [[], 'Name a rule, a duty or a permission, for example: explain TRAN_VENDBILL'],
    [['TRAN_VENDBILL', '--list', 'rules'], '--list takes no ID.'],
    [['--list', 'x'], 'Unknown list "x". Use rules, duties or permissions.'],
    [
      ['Global Permissions'],
      '"Global Permissions" is not a permission. Global Permissions is a feature that adds permissions to an employee, not a permission of a role.',
    ],
    [
      ['[scriptid=customrecord_x]'],
      '"[scriptid=customrecord_x]" is an object of an account. Only rules, duties and standard permissions can be explained.',
    ],
  ])('%j', async (words, message) => {
    expect(await explain(...words)).toEqual({
      code: 2,
      stdout: '',
      stderr: `sdf-role-compliance: ${message}\n`,
    });
  });
});
