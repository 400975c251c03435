import { describe, expect, test } from '@jest/globals';
import { accessChanges } from '../../../src/access/changes.js';
import { accessJson } from '../../../src/report/access/json.js';
import { HOW_TO_REMOVE } from '../../../src/report/access/lines.js';
import { accessMarkdown, accessSection } from '../../../src/report/access/markdown.js';
import { accessText } from '../../../src/report/access/text.js';
import { VERSION } from '../../../src/util/version.js';
import { projectOf, projectsOf } from '../../support/projects.js';
import { manifest, permissions, permittedRoles, recordType, role } from '../../support/xml.js';

const CLERK = 'Objects/customrole_ap_clerk.xml';
const clerk = (body: string) => role('customrole_ap_clerk', body, 'AP Clerk');
const record = (type: string, body = '') =>
  recordType('customrecord_claim', body, type).replace('Record<', 'Claim<');

const changes = accessChanges(
  [
    projectOf({
      [CLERK]: clerk(`<subsidiaryoption>OWN</subsidiaryoption>
${permissions(['TRAN_VENDBILL', 'VIEW'], ['LIST_ITEM', 'FULL'], ['REPO_SALES', 'VIEW'], ['[scriptid=customrecord_claim]', 'EDIT', 'EDIT'])}`),
      'Objects/customrole_old.xml': role('customrole_old', permissions(['ADMI_MANAGEROLES', 'FULL']), 'Old'),
      'Objects/customrecord_claim.xml': record('USEPERMISSIONLIST'),
    }),
  ],
  [
    projectOf({
      [CLERK]: clerk(
        permissions(
          ['TRAN_VENDPYMT', 'CREATE'],
          ['TRAN_VENDBILL', 'FULL'],
          ['LIST_ITEM', 'VIEW'],
          ['[scriptid=customrecord_claim]', 'EDIT'],
          ['NEW_THING', 'VIEW'],
        ),
      ),
      'Objects/customrole_new.xml': role(
        'customrole_new',
        permissions(['ADMI_KERNEL', 'FULL'], ['LIST_ITEM', 'VIEW']),
        'New',
      ),
      'Objects/customrecord_claim.xml': record('NONENEEDED'),
      'Objects/customrecord_list.xml': recordType('customrecord_list', permittedRoles(['CEO', 'VIEW'])),
    }),
  ],
);

const hostile = accessChanges(
  [],
  projectsOf({
    '`a|b` @everyone/manifest.xml': manifest(),
    '`a|b` @everyone/Objects/customrole_x.xml': role(
      'customrole_x',
      permissions(['[click](http://evil) #1', 'FULL'], ['::error::x\u009B31m', 'VIEW']),
      '&lt;img src=x onerror=alert(1)&gt; @octocat | ``` \u202E',
    ),
    'b/manifest.xml': manifest().replace('>test<', '>b<'),
    'b/Objects/customrole_y.xml': role('customrole_y', permissions(['x'.repeat(5000), 'VIEW'])),
  }),
);

describe('accessText', () => {
  test('tells every change on a line, the worst first', () => {
    expect(accessText(changes, false)).toBe(`\
customrole_new (New): new role with 2 permissions (1 critical), including Core Administration Permissions (ADMI_KERNEL, Setup) FULL  critical
customrecord_claim (Claim): loosened Access Type (accesstype) USEPERMISSIONLIST → NONENEEDED  high
customrole_ap_clerk (AP Clerk): granted NEW_THING VIEW  high
customrole_ap_clerk (AP Clerk): granted Pay Bills (TRAN_VENDPYMT, Transactions) CREATE  high
customrole_ap_clerk (AP Clerk): loosened Subsidiary Restrictions (subsidiaryoption) OWN → ALL  high
customrole_ap_clerk (AP Clerk): raised Bills (TRAN_VENDBILL, Transactions) VIEW → FULL  medium
CEO: granted Record ([scriptid=customrecord_list], Custom Record, listed by customrecord_list) VIEW  low
customrole_ap_clerk (AP Clerk): loosened Claim ([scriptid=customrecord_claim], Custom Record) restriction EDIT → none  low
customrole_old (Old): removed role, kept in the account with 1 permission, Bulk Manage Roles (ADMI_MANAGEROLES, Setup) FULL  kept
customrole_ap_clerk (AP Clerk): lowered Items (LIST_ITEM, Lists) FULL → VIEW  narrower
customrole_ap_clerk (AP Clerk): revoked Sales (REPO_SALES, Reports) VIEW  narrower

9 changes widen access; the highest risk is critical. 2 changes narrow access. 1 change removes access from the project only: the account keeps it after a deployment. ${HOW_TO_REMOVE}
`);
  });

  test('calls standard roles by their names', () => {
    const listed = (...roles: string[]) =>
      projectsOf({
        'manifest.xml': manifest(),
        'Objects/customrecord_x.xml': recordType(
          'customrecord_x',
          permittedRoles(...roles.map((id) => [id, 'VIEW'] as const)),
        ),
      });
    const text = accessText(accessChanges(listed('CEO'), listed('CEO', 'AP_CLERK', 'SHOPPER')), false);
    expect(text).toMatch(/^AP_CLERK \(A\/P Clerk\): granted Record /m);
    expect(text).toMatch(/^SHOPPER: granted Record /m);
  });

  test('says that nothing changes', () => {
    expect(accessText([], true)).toBe('No change of access.\n');
  });

  test('paints risks where the reader sees colours', () => {
    expect(accessText(changes, true)).toContain('\u001B[31mhigh');
  });

  test('shows nothing hostile, and the project where there are several', () => {
    const text = accessText(hostile, false);
    expect(text).not.toMatch(/\u009B|\u202E|^::/m);
    expect(text).toContain('`a|b` @everyone: customrole_x (');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(1000);
  });
});

describe('accessMarkdown', () => {
  test('tells changes role by role', () => {
    expect(accessMarkdown(changes)).toBe(`\
## Change of access

**9 changes widen access; the highest risk is critical. 2 changes narrow access. 1 change removes access from the project only: the account keeps it after a deployment. ${HOW_TO_REMOVE}**

\`customrole_new\` (New)

- 🟣 critical: new role with 2 permissions (1 critical), including **Core Administration Permissions** (\`ADMI_KERNEL\`, Setup): FULL

\`customrecord_claim\` (Claim)

- 🔴 high: loosened **Access Type** (\`accesstype\`): USEPERMISSIONLIST → NONENEEDED

\`customrole_ap_clerk\` (AP Clerk)

- 🔴 high: granted **NEW\\_THING**: VIEW
- 🔴 high: granted **Pay Bills** (\`TRAN_VENDPYMT\`, Transactions): CREATE
- 🔴 high: loosened **Subsidiary Restrictions** (\`subsidiaryoption\`): OWN → ALL
- 🟠 medium: raised **Bills** (\`TRAN_VENDBILL\`, Transactions): VIEW → FULL
- ⚪ low: loosened **Claim** (\`[scriptid=customrecord_claim]\`, Custom Record): restriction EDIT → none
- 🟢 narrower: lowered **Items** (\`LIST_ITEM\`, Lists): FULL → VIEW
- 🟢 narrower: revoked **Sales** (\`REPO_SALES\`, Reports): VIEW

\`CEO\`

- ⚪ low: granted **Record** (\`[scriptid=customrecord_list]\`, Custom Record, listed by customrecord\\_list): VIEW

\`customrole_old\` (Old)

- ⚠️ kept: removed role, kept in the account with 1 permission, **Bulk Manage Roles** (\`ADMI_MANAGEROLES\`, Setup): FULL
`);
  });

  test('tells the worst where there is no room for all', () => {
    const section = accessSection(changes, 2);
    expect(section.match(/^- /gm)).toHaveLength(2);
    // Of 12 changes one line stands for two: a new role.
    expect(section).toMatch(/and 9 more changes\.\n$/);
    expect(accessSection([], 2)).toBe('**No change of access.**\n');
  });

  test('shows nothing hostile', () => {
    const text = accessMarkdown(hostile);
    expect(text).not.toMatch(/<img|@octocat|@everyone(?! ?`)|[^\\]\]\(http|[^`]```[^`]|\u009B|\u202E/);
  });
});

describe('accessSection', () => {
  const KEYS = ['TRAN_CUSTPYMT', 'TRAN_DEPOSIT', 'TRAN_TRANSFER', 'TRAN_VENDBILL'] as const;
  const levels = (level: string, ...others: readonly (readonly [string, string])[]) =>
    projectOf({ [CLERK]: clerk(permissions(...KEYS.map((key) => [key, level] as const), ...others)) });

  test('tells many changes of one kind and risk in a role in one line', () => {
    const raised = accessChanges(
      [levels('VIEW', ['LIST_ITEM', 'VIEW'], ['TRAN_CHECK', 'VIEW'])],
      [levels('FULL', ['TRAN_CHECK', 'FULL'])],
    );
    expect(accessSection(raised, 20)).toBe(`\
**5 changes widen access; the highest risk is high. 1 change narrows access.**

\`customrole_ap_clerk\` (AP Clerk)

- 🔴 high: raised **Check** (\`TRAN_CHECK\`, Transactions): VIEW → FULL
- 🟠 medium: raised 4 permissions: **Customer Payment, Deposit, Transfer Funds and Bills**: VIEW → FULL
- 🟢 narrower: revoked **Items** (\`LIST_ITEM\`, Lists): VIEW
`);
    expect(accessMarkdown(raised).match(/raised/g)).toHaveLength(5);
  });

  test('names some of them, each with its values where these differ', () => {
    const more = [
      ['TRAN_CUSTDEP', 'EDIT'],
      ['TRAN_SALESORD', 'EDIT'],
    ] as const;
    const granted = accessChanges([projectOf({ [CLERK]: clerk('') })], [levels('FULL', ...more)]);
    expect(accessSection(granted, 20)).toContain(
      '🟠 medium: granted 6 permissions: **Customer Deposit EDIT, Customer Payment FULL, Deposit FULL, Sales Order EDIT, Transfer Funds FULL and 1 more**\n',
    );
  });

  test('counts changes, not lines, where there is no room', () => {
    expect(accessSection(accessChanges([levels('VIEW')], [levels('FULL')]), 0)).toMatch(/and 4 more changes/);
  });
});

test('accessJson holds every change', () => {
  const report = JSON.parse(accessJson(changes, { base: 'main', head: null }));
  expect(report).toMatchObject({
    version: 1,
    tool: { name: 'sdf-role-compliance', version: VERSION },
    base: 'main',
    head: null,
    widened: true,
    risk: 'critical',
  });
  expect(report.access).toHaveLength(12);
  expect(report.access[0]).toEqual({
    project: '.',
    role: 'customrole_new',
    permission: 'ADMI_KERNEL',
    name: 'Core Administration Permissions',
    tab: 'Setup',
    change: 'granted',
    before: null,
    after: 'FULL',
    risk: 'critical',
    kept: false,
  });
  expect(report.access).toContainEqual(expect.objectContaining({ role: null, object: 'customrecord_claim' }));
  expect(accessJson(hostile, { base: 'a', head: 'b' })).not.toMatch(/\u009B|\u202E/);
});
