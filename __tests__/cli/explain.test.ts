import { describe, expect, test } from '@jest/globals';
import { RULES } from '../../src/rules/index.js';
import { endingsOf } from '../../src/sdf/catalogue/endings.js';
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
    for (const title of ['Why', 'Fix', 'Example', 'Correct version', 'Sources', 'Documentation'])
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
      'Risk, from this level up\n  VIEW: low, it reads transactions\n  CREATE: medium, it holds one side of a duty that two people should share\n',
    );
    expect((await explain('ADMI_MANAGEROLES')).stdout).toContain(
      'Risk, from this level up\n  FULL: critical, it decides who may do what, including its own holders\n',
    );
  });

  test('tells levels that NetSuite exports and SDF refuses', async () => {
    const { stdout } = await explain('ADMI_ACCOUNTING');
    expect(stdout).toContain(
      '  NONE and FULL\n  Also exported by NetSuite: EDIT\n  Refused by SDF: EDIT\n  Held at VIEW by NetSuite’s own Accountant (Reviewer), Bookkeeper and CEO (Hands Off)\n  Held at EDIT by NetSuite’s own Accountant\n',
    );
    expect(stdout).toContain('<permlevel>FULL</permlevel>');
  });

  test.each([
    [
      'ADMI_WEBSERVICES',
      'NetSuite ends SOAP web services with 2028.2 (August 2028); from 2027.1 on, 2025.2 is',
    ],
    [
      'ADMI_LOGIN_OAUTH',
      'with 2028.1 (February 2028) at the earliest; from 2027.1 on, no new integration can use it.',
    ],
    ['ADMI_MANAGE_OAUTH_TOKENS', 'NetSuite ends token-based authentication (OAuth 1.0)'],
    ['ADMI_LOGIN_OAUTH2', 'without PKCE with 2027.1 (February 2027). Use PKCE in new integrations instead.'],
    ['ADMI_SUITEANALYTICSCONNECT', 'Use the data source NetSuite2.com instead.'],
  ])('%s tells the end of its service, with sources', async (id, words) => {
    const { stdout } = await explain(id);
    const [, section = ''] = stdout.split('What ends\n');
    expect(section.replace(/\s+/g, ' ')).toContain(words);
    for (const { sources } of endingsOf(id))
      for (const source of sources) expect(stdout).toContain(`${source}.html`);
  });

  test('tells what no source tells', async () => {
    const unknown = allPermissions().find(({ levels, names }) => levels === null && names.length === 0);
    const { stdout } = await explain(unknown?.id ?? '');
    expect(stdout).toContain('no name known');
    expect(stdout).toContain('No public source lists the levels.');
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
    ['doors', /^isonline +Available Without Login \(suitelet\)$/m],
    ['doors', /^accesslevel +Default Access Level, Access Level \(crmcustomfield, .* and \d+ more\)$/m],
    ['doors', /^restrictip +Restrict by IP Address \(role\)$/m],
  ])('--list %s', async (list, line) => {
    const { code, stdout } = await explain('--list', list);
    expect(code).toBe(0);
    expect(stdout).toMatch(line);
  });
});

describe('a door', () => {
  test('by its element', async () => {
    const { code, stdout } = await explain('isonline');
    expect(code).toBe(0);
    expect(stdout).toBe(`isonline  door, high

Available Without Login
  Lets in people without a login.

Where
  scriptdeployments/scriptdeployment/isonline of suitelet

Values, from the narrowest to the widest
  F
  T: anyone on the internet may open it

If it is absent
  As with F.

Risk
  If an existing object opens: high. For a new object: high. Higher if it opens more than usual:
  code with the rights of an administrator, or a permission of higher risk.

Sources
  XML reference: deployment of a suitelet
    https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/SDFxml_2909147388.html
`);
  });

  test.each([
    ['restlet.allroles', ['every role may run it'], 1],
    ['RESTLET/scriptdeployments/scriptdeployment/allroles', ['every role may run it'], 1],
    ['Execute as Role', ['runasrole', 'executeas', 'Critical for an administrator'], 2],
    ['defaultrecordaccesslevel', ['Unknown: no public source says'], 1],
    ['CLASS.restriction', ['recordrestrictions/recordrestriction[CLASS]/restriction of role'], 1],
    ['publicpermissionlevel', ['people without a login'], 1],
    ['usereventscript.allroles', ['never counts as wider'], 1],
  ])('%s', async (asked, words, number) => {
    const { code, stdout } = await explain(asked);
    expect(code).toBe(0);
    for (const word of words) expect(stdout).toContain(word);
    expect(stdout.match(/ {2}door, /g)).toHaveLength(number);
  });

  test.each(['restlet.isonline', 'restlet/allroles/zebra', 'zebra.allroles', 'restlet/other/allroles'])(
    '%s is none',
    async (asked) => {
      expect((await explain(asked)).code).toBe(2);
    },
  );

  test('every one that is listed, by the id of the list', async () => {
    const { stdout } = await explain('--list', 'doors');
    const ids = stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    expect(ids.length).toBeGreaterThan(50);
    for (const id of ids) {
      const { code, stdout: text } = await explain(id);
      expect([id, code]).toEqual([id, 0]);
      expect(text).not.toMatch(/\{|undefined|null/);
      expect(text).toMatch(/^Sources\n {2}\S/m);
    }
  });
});

describe('wrong use', () => {
  test.each([
    [
      ['level-missmatch'],
      '"level-missmatch" is not a rule, duty, permission, role or door that is known here. Did you mean "level-mismatch"?',
    ],
    [
      ['LIST_VENDER'],
      '"LIST_VENDER" is not a rule, duty, permission, role or door that is known here. Did you mean "LIST_VENDOR"?',
    ],
    [['~'], '"~" is not a rule, duty, permission, role or door that is known here.'],
    [['Permissions'], 'Name one of the permissions. To list them: explain --list permissions'],
    [['doors'], 'Name one of the doors. To list them: explain --list doors'],
    [['a', 'b'], '"a b" is not a rule, duty, permission, role or door that is known here.'],
    [[], 'Name a rule, a duty, a permission, a role or a door, for example: explain TRAN_VENDBILL'],
    [['TRAN_VENDBILL', '--list', 'rules'], '--list takes no ID.'],
    [['--list', 'x'], 'Unknown list "x". Use rules, duties, permissions or doors.'],
    [
      ['Global Permissions'],
      '"Global Permissions" is not a permission. Global Permissions is a feature that adds permissions to an employee, not a permission of a role.',
    ],
    [
      ['[scriptid=customrecord_x]'],
      '"[scriptid=customrecord_x]" is an object of an account. Only rules, duties, roles, standard permissions and doors can be explained.',
    ],
  ])('%j', async (words, message) => {
    expect(await explain(...words)).toEqual({
      code: 2,
      stdout: '',
      stderr: `sdf-role-compliance: ${message}\n`,
    });
  });
});
