import { describe, expect, test } from '@jest/globals';
import { matrixOf } from '../../../src/access/matrix.js';
import { matrixCsv } from '../../../src/report/matrix/csv.js';
import { matrixJson } from '../../../src/report/matrix/json.js';
import { matrixMarkdown } from '../../../src/report/matrix/markdown.js';
import { VERSION } from '../../../src/util/version.js';
import { projectOf, projectsOf } from '../../support/projects.js';
import { manifest, permissions, permittedRoles, recordType, role } from '../../support/xml.js';

const KEY = '[scriptid=customrecord_tour]';
const small = matrixOf([
  projectOf({
    'Objects/customrole_guide.xml': role(
      'customrole_guide',
      permissions(['LIST_ITEM', 'VIEW'], [KEY, 'EDIT', 'VIEWANDEDIT']),
      'Guide',
    ),
    'Objects/customrole_old.xml': role('customrole_old', '<isinactive>T</isinactive>', '=cmd|x @team'),
    'Objects/customrecord_tour.xml': recordType('customrecord_tour', permittedRoles(['CEO', 'FULL'])),
    'Objects/customrecord_stop.xml': recordType('customrecord_stop', '', 'NONENEEDED'),
  }),
]);

describe('CSV', () => {
  const rows = matrixCsv(small).split('\r\n');

  test('has a row for each permission and a column for each role', () => {
    expect(rows.slice(0, 7)).toEqual([
      '\uFEFF"Tab","Permission","Key","Risk","customrole_guide","customrole_old","CEO"',
      '"Role","Name","","","Guide","\'=cmd|x @team","CEO"',
      '"Role","Project","","",".",".","."',
      '"Role","Status","","","active","inactive","standard role"',
      '"Role","File","","","Objects/customrole_guide.xml","Objects/customrole_old.xml",""',
      '"Lists","Items","LIST_ITEM","low","VIEW","",""',
      `"Custom Record","Record","${KEY}","medium","EDIT (restriction VIEWANDEDIT)","","FULL"`,
    ]);
  });

  test('tells open record types and settings', () => {
    expect(rows).toContain(
      '"Open without a permission","Record: Access Type NONENEEDED","customrecord_stop","high","","",""',
    );
    expect(rows).toContain('"Settings","Two-Factor Authentication Required","tfarequired","","OFF","OFF",""');
  });
});

describe('Markdown', () => {
  test('shows few roles side by side, tab by tab', () => {
    expect(matrixMarkdown(small)).toBe(`## Access matrix

2 permissions, 2 roles (and 1 that only objects name), 1 project.

### Lists

| Permission | Risk | Guide – customrole\\_guide | \\=cmd\\|x @\u200Bteam – customrole\\_old (inactive) | CEO (standard role) |
| --- | --- | --- | --- | --- |
| Items<br>LIST\\_ITEM | low | VIEW |  |  |

### Custom Record

| Permission | Risk | Guide – customrole\\_guide | \\=cmd\\|x @\u200Bteam – customrole\\_old (inactive) | CEO (standard role) |
| --- | --- | --- | --- | --- |
| Record<br>\\[scriptid=customrecord\\_tour\\] | medium | EDIT (restriction VIEWANDEDIT) |  | FULL |

### Record types open without a permission

| Record type | Field | Value | Risk |
| --- | --- | --- | --- |
| Record<br>customrecord\\_stop | Access Type | NONENEEDED | high |
`);
  });

  test('shows many roles one by one, by level', () => {
    const files = Array.from({ length: 9 }, (_, index) => [
      `Objects/customrole_${index}.xml`,
      role(
        `customrole_${index}`,
        index > 0 ? '' : permissions(['LIST_ITEM', 'VIEW'], ['TRAN_CHECK', 'FULL']),
      ),
    ]);
    const text = matrixMarkdown(matrixOf([projectOf(Object.fromEntries(files))]));
    expect(text).toContain(`### Clerk – customrole\\_0

| Level | Permissions |
| --- | --- |
| FULL | Check |
| VIEW | Items |

### Clerk – customrole\\_1

No permissions.
`);
  });
});

describe('JSON', () => {
  test('has a version, and a place for everything', () => {
    const { permissions: rows, roles, ...rest } = JSON.parse(matrixJson(small));
    expect(rest).toEqual({
      version: 1,
      tool: { name: 'sdf-role-compliance', version: VERSION },
      projects: [{ project: '.', name: 'test' }],
      openRecordTypes: [
        {
          project: '.',
          object: 'customrecord_stop',
          objectName: 'Record',
          field: 'accesstype',
          name: 'Access Type',
          value: 'NONENEEDED',
          risk: 'high',
          file: 'Objects/customrecord_stop.xml',
          line: 2,
          column: 15,
        },
      ],
    });
    expect(rows).toContainEqual({ permission: KEY, name: 'Record', tab: 'Custom Record', risk: 'medium' });
    expect(roles).toHaveLength(3);
    expect(roles[0]).toMatchObject({ role: 'customrole_guide', name: 'Guide', defined: true, active: true });
    expect(roles[0].permissions).toContainEqual({
      permission: KEY,
      level: 'EDIT',
      restriction: 'VIEWANDEDIT',
      risk: 'low',
      file: 'Objects/customrole_guide.xml',
      line: 11,
      column: 18,
    });
    expect(roles[2]).toMatchObject({ role: 'CEO', defined: false, file: null, settings: [] });
    expect(roles[2].permissions).toMatchObject([{ object: 'customrecord_tour', line: 6 }]);
  });
});

describe('doors', () => {
  const script = `<suitelet scriptid="customscript_pay">
<name>=Pay|now @team</name>
<scriptdeployments>
<scriptdeployment scriptid="customdeploy_pay">
<isdeployed>T</isdeployed>
<status>RELEASED</status>
<isonline>T</isonline>
<runasrole>ADMINISTRATOR</runasrole>
<audslctrole>[scriptid=customrole_guide]|CUSTOMER_CENTER</audslctrole>
</scriptdeployment>
</scriptdeployments>
</suitelet>`;
  const matrix = matrixOf(
    [
      projectOf({
        'Objects/customrole_guide.xml': role('customrole_guide', permissions(['LIST_ITEM', 'VIEW']), 'Guide'),
        'Objects/customscript_pay.xml': script,
        'Objects/custentity_tax.xml': '<entitycustomfield scriptid="custentity_tax">\n</entitycustomfield>',
      }),
    ],
    () => true,
    'all',
  );
  const PAY = 'customscript_pay.customdeploy_pay';

  test('are rows of the CSV, with a cell for each role that they name', () => {
    const rows = matrixCsv(matrix).split('\r\n');
    expect(rows.filter((row) => row.startsWith('"Door'))).toEqual([
      `"Door: Anyone on the internet","anyone on the internet may open =Pay|now @team (${PAY})","${PAY} isonline","critical",""`,
      `"Door: Everyone","everyone may edit custentity_tax (NetSuite's default)","custentity_tax accesslevel","low",""`,
      `"Door: Anyone who triggers the code","'=Pay|now @team (${PAY}) runs as Administrator","${PAY} runasrole","critical",""`,
      `"Door: Named roles and people","CUSTOMER_CENTER may run =Pay|now @team (${PAY})","${PAY} audslctrole","high",""`,
      `"Door: Named roles and people","'=Pay|now @team (${PAY}): Audience: Roles","${PAY} audslctrole","high","T"`,
    ]);
  });

  test('are a table of the Markdown', () => {
    const [, text = ''] = matrixMarkdown(matrix).split('### Doors\n\n');
    expect(text.split('\n').slice(0, 4)).toEqual([
      '| Who | What | Door | Risk | Note |',
      '| --- | --- | --- | --- | --- |',
      '| Anyone on the internet | anyone on the internet may open =Pay\\|now @\u200Bteam (customscript\\_pay.customdeploy\\_pay) | Available Without Login<br>isonline | critical |  |',
      "| Everyone | everyone may edit custentity\\_tax | Default Access Level<br>accesslevel | low | NetSuite's default |",
    ]);
  });

  test('are a list of the JSON, each with its place; absent where nobody asked', () => {
    const { doors } = JSON.parse(matrixJson(matrix));
    expect(doors).toHaveLength(5);
    expect(doors[0]).toEqual({
      project: '.',
      kind: 'suitelet',
      object: PAY,
      objectName: '=Pay|now @team',
      element: 'isonline',
      name: 'Available Without Login',
      reach: 'public',
      role: null,
      entry: null,
      value: 'T',
      says: `anyone on the internet may open =Pay|now @team (${PAY})`,
      risk: 'critical',
      default: false,
      certain: true,
      deployed: true,
      file: 'Objects/customscript_pay.xml',
      line: 7,
      column: 11,
    });
    expect(doors.find(({ runsAs }: { runsAs?: string }) => runsAs)).toMatchObject({
      element: 'runasrole',
      runsAs: 'ADMINISTRATOR',
    });
    expect(JSON.parse(matrixJson(small)).doors).toBeUndefined();
  });
});

test('roles of one id in several projects are told apart', () => {
  const files = ['one', 'two'].flatMap((folder) => [
    [`${folder}/manifest.xml`, manifest()],
    [`${folder}/Objects/customrole_guide.xml`, role('customrole_guide')],
  ]);
  const text = matrixCsv(matrixOf(projectsOf(Object.fromEntries(files))));
  expect(text).toContain('"customrole_guide in one","customrole_guide in two"');
});
