import { describe, expect, test } from '@jest/globals';
import { type Matrix, matrixOf } from '../../src/access/matrix.js';
import { positionAt, textAt } from '../../src/sdf/source.js';
import { projectOf, projectsOf } from '../support/projects.js';
import { manifest, permissions, permittedRoles, recordType, role, transactionType } from '../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const OTHER = 'Objects/customrole_office.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const KEY = '[scriptid=customrecord_tour]';

const guide = (...rows: (readonly [string, string, string?])[]) =>
  role('customrole_guide', permissions(...rows), 'Guide');
const tour = (...rows: (readonly [string, string, string?])[]) =>
  recordType('customrecord_tour', permittedRoles(...rows));

/** A matrix as lines: each cell by role, key, level, restriction and risk. */
function cells({ roles }: Matrix): string[] {
  return roles.flatMap(({ id, cells: own }) =>
    [...own.values()].map(({ key, level, restriction, risk }) =>
      [id, key, level, restriction, risk].join(' '),
    ),
  );
}

describe('the cells', () => {
  test('say level, restriction and risk, and where they stand', () => {
    const project = projectOf({ [ROLE]: guide(['TRAN_VENDPYMT', 'CREATE'], [KEY, 'EDIT', 'VIEWANDEDIT']) });
    const matrix = matrixOf([project]);
    expect(cells(matrix)).toEqual([
      'customrole_guide TRAN_VENDPYMT CREATE none high',
      `customrole_guide ${KEY} EDIT VIEWANDEDIT low`,
    ]);
    const cell = matrix.roles[0]?.cells.get('TRAN_VENDPYMT');
    expect(cell && [textAt(cell.at), positionAt(cell.at.source, cell.at.start)]).toEqual([
      'CREATE',
      { line: 7, column: 18 },
    ]);
  });

  test('hold what an object grants, and name it', () => {
    const project = projectOf({ [ROLE]: guide(), [RECORD]: tour(['[scriptid=customrole_guide]', 'VIEW']) });
    const { roles } = matrixOf([project]);
    expect(roles[0]?.cells.get(KEY)).toMatchObject({ level: 'VIEW', object: 'customrecord_tour' });
  });

  test('hold nothing for NONE', () => {
    expect(matrixOf([projectOf({ [ROLE]: guide(['LIST_ITEM', 'NONE']) })])).toMatchObject({
      permissions: [],
      roles: [{ id: 'customrole_guide' }],
    });
  });

  test('know that everybody is more than somebody', () => {
    const project = projectOf({ [RECORD]: tour(['_ALL_ROLES', 'EDIT'], ['CEO', 'EDIT']) });
    expect(cells(matrixOf([project]))).toEqual([
      `CEO ${KEY} EDIT none low`,
      `_ALL_ROLES ${KEY} EDIT none high`,
    ]);
  });
});

describe('the roles', () => {
  test('that are inactive are there, and said to be', () => {
    const inactive = role(
      'customrole_guide',
      `<isinactive>T</isinactive>${permissions(['LIST_ITEM', 'FULL'])}`,
    );
    const { roles } = matrixOf([projectOf({ [ROLE]: inactive })]);
    expect(roles).toMatchObject([{ id: 'customrole_guide', isActive: false }]);
    expect(roles[0]?.cells.size).toBe(1);
  });

  test('of elsewhere come after those of the project', () => {
    const project = projectOf({
      [ROLE]: guide(),
      [RECORD]: tour(['CEO', 'VIEW'], ['ADMINISTRATOR', 'FULL']),
    });
    expect(matrixOf([project]).roles.map(({ id, role: own }) => [id, own !== null])).toEqual([
      ['customrole_guide', true],
      ['ADMINISTRATOR', false],
      ['CEO', false],
    ]);
  });

  test('of several projects stay apart, and share the rows of their permissions', () => {
    const files = { [ROLE]: guide(['LIST_ITEM', 'VIEW']), 'manifest.xml': manifest() };
    const projects = projectsOf(
      Object.fromEntries(
        ['two', 'one'].flatMap((folder) =>
          Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]),
        ),
      ),
    );
    const matrix = matrixOf(projects);
    expect(matrix.roles.map(({ project, id }) => `${project} ${id}`)).toEqual([
      'one customrole_guide',
      'two customrole_guide',
    ]);
    expect(matrix.permissions.map(({ key }) => key)).toEqual(['LIST_ITEM']);
    expect(matrixOf([...projects].reverse())).toEqual(matrix);
  });

  test('carry their settings', () => {
    const secured = role('customrole_guide', '<tfarequired>TOTP</tfarequired>');
    const [only] = matrixOf([projectOf({ [ROLE]: secured })]).roles;
    const held = only?.settings.find(({ setting }) => setting.field === 'tfarequired');
    expect(held).toMatchObject({ value: 'TOTP' });
  });

  test('that cannot be a column are told', () => {
    const project = projectOf({
      [ROLE]: guide(),
      'Objects/twice.xml': guide(),
      [OTHER]: '<role><name>A</name></role>',
    });
    expect(matrixOf([project]).omitted.map(({ at, reason }) => `${at.source.path}: ${reason}`)).toEqual([
      `${OTHER}: the role has no script id`,
      `Objects/twice.xml: ${ROLE} speaks for "customrole_guide" already`,
    ]);
  });
});

describe('the permissions', () => {
  test('come tab by tab as in the UI, then by name', () => {
    const rows = [
      'LIST_ITEM',
      'TRAN_VENDPYMT',
      'ADMI_KERNEL',
      KEY,
      'REPO_AR',
      'TRAN_CHECK',
      'SOMETHING',
    ] as const;
    const project = projectOf({
      [ROLE]: guide(...rows.map((key) => [key, 'FULL'] as const)),
      [RECORD]: tour(),
    });
    expect(matrixOf([project]).permissions.map(({ tab, name }) => `${tab}: ${name}`)).toEqual([
      'Transactions: Check',
      'Transactions: Pay Bills',
      'Reports: Accounts Receivable',
      'Lists: Items',
      'Setup: Core Administration Permissions',
      'Custom Record: Record',
      'null: SOMETHING',
    ]);
  });

  test('have the greatest risk at which a role holds them', () => {
    const project = projectOf({
      [ROLE]: guide(['TRAN_VENDPYMT', 'VIEW']),
      [OTHER]: role('customrole_office', permissions(['TRAN_VENDPYMT', 'FULL'])),
    });
    expect(matrixOf([project]).permissions).toMatchObject([{ key: 'TRAN_VENDPYMT', risk: 'high' }]);
  });
});

describe('what is asked for', () => {
  const project = projectOf({
    [ROLE]: guide(['LIST_ITEM', 'VIEW'], [KEY, 'FULL']),
    [OTHER]: role('customrole_office', permissions(['LIST_VENDOR', 'VIEW'])),
    [RECORD]: tour(['[scriptid=customrole_guide]', 'FULL'], ['CEO', 'VIEW']),
    'Objects/customtransaction_a.xml': transactionType(
      'customtransaction_a',
      permittedRoles(['CEO', 'VIEW']),
    ),
  });
  const shown = (wanted: string) => cells(matrixOf([project], (path) => path === wanted));

  test('a role is a column', () => {
    expect(shown(ROLE)).toEqual([
      'customrole_guide LIST_ITEM VIEW none low',
      `customrole_guide ${KEY} FULL none medium`,
    ]);
  });

  test('an object is a row', () => {
    expect(shown(RECORD)).toEqual([`customrole_guide ${KEY} FULL none medium`, `CEO ${KEY} VIEW none low`]);
  });
});

test('record types that need no permission are told', () => {
  const open = recordType('customrecord_tour', '', 'NONENEEDED');
  const closed = recordType('customrecord_bus', '', 'CUSTRECORDENTRYPERM');
  const project = projectOf({ [RECORD]: open, 'Objects/customrecord_bus.xml': closed });
  expect(matrixOf([project]).openTypes).toMatchObject([
    { object: 'customrecord_tour', field: 'accesstype', value: 'NONENEEDED', risk: 'high' },
  ]);
});
