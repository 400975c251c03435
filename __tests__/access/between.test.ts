import { describe, expect, test } from '@jest/globals';
import { type Between, betweenOf } from '../../src/access/between.js';
import { holdersOf } from '../../src/access/holders.js';
import type { Level } from '../../src/sdf/catalogue/permissions.js';
import { positionAt } from '../../src/sdf/source.js';
import { projectOf } from '../support/projects.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role, segment } from '../support/xml.js';

const CLERK = 'Objects/customrole_clerk.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const KEY = '[scriptid=customrecord_tour]';
const OWN = '[scriptid=customrole_clerk]';
const ALL = { 'manifest.xml': manifest({ features: ['CUSTOMRECORDS', 'CUSTOMSEGMENTS'] }) };

function between(
  files: Readonly<Record<string, string>>,
  key: string,
  level: Level = 'VIEW',
  id = 'customrole_clerk',
): Between {
  const project = projectOf({ ...ALL, ...files });
  const holder = holdersOf(project).get(id);
  if (!holder) throw new Error(`There is no holder ${id}.`);
  return betweenOf({ kind: 'permission', key, name: key, level }, project, holder);
}

/** Each reason with its line. */
const told = (reasons: Between['missing']) =>
  reasons.map(({ says, at }) => (at ? `${positionAt(at.source, at.start).line}: ${says}` : says));

const clerk = (body: string) => ({ [CLERK]: role('customrole_clerk', body) });

describe('a standard permission', () => {
  test.each<[string, string, Level, boolean, string[]]>([
    ['is held', permissions(['LIST_ITEM', 'EDIT']), 'EDIT', true, []],
    [
      'has no row',
      permissions(['LIST_VENDOR', 'EDIT']),
      'VIEW',
      false,
      ['1: customrole_clerk has no row for LIST_ITEM.'],
    ],
    ['has no permissions', '', 'VIEW', false, ['1: customrole_clerk has no row for LIST_ITEM.']],
    [
      'has a level too low',
      permissions(['LIST_ITEM', 'VIEW']),
      'EDIT',
      false,
      ['7: customrole_clerk holds LIST_ITEM at VIEW, which is below EDIT.'],
    ],
    [
      'has NONE',
      permissions(['LIST_ITEM', 'NONE']),
      'VIEW',
      false,
      ['7: The row has the level NONE, which grants nothing.'],
    ],
    [
      'has no level',
      '<permissions><permission><permkey>LIST_ITEM</permkey></permission></permissions>',
      'VIEW',
      false,
      ['4: The row has no level.'],
    ],
    [
      'is of an inactive role',
      `<isinactive>T</isinactive>${permissions(['LIST_ITEM', 'FULL'])}`,
      'VIEW',
      false,
      ['4: customrole_clerk is inactive: nobody can use it.'],
    ],
    [
      'is of an inactive role, and too low',
      `<isinactive>T</isinactive>\n${permissions(['LIST_ITEM', 'VIEW'])}`,
      'FULL',
      false,
      [
        '4: customrole_clerk is inactive: nobody can use it.',
        '8: customrole_clerk holds LIST_ITEM at VIEW, which is below FULL.',
      ],
    ],
  ])('%s', (_, body, level, isHeld, missing) => {
    const found = between(clerk(body), 'LIST_ITEM', level);
    expect([found.isHeld, told(found.missing)]).toEqual([isHeld, missing]);
  });

  test('may not take the level', () => {
    const asked = (level: Level) =>
      told(between(clerk(permissions(['ADMI_ACCTPERIODS', level])), 'ADMI_ACCTPERIODS', 'EDIT').missing);
    expect(asked('VIEW')).toContain('EDIT is not a level of ADMI_ACCTPERIODS, which has VIEW or FULL.');
    expect(asked('FULL')).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    [
      'core administration',
      '<coreadminpermission>T</coreadminpermission>',
      ['4: The role has core administration, which covers most of what an administrator may do.'],
    ],
    [
      'two rows',
      permissions(['LIST_ITEM', 'VIEW'], ['LIST_ITEM', 'FULL']),
      ['11: The XML can be read in several ways: it may grant only VIEW.'],
    ],
    [
      'settings',
      `<employeerestriction>OWNONLY</employeerestriction>\n<subsidiaryoption>OWN</subsidiaryoption>\n${permissions(['LIST_ITEM', 'VIEW'])}`,
      [
        '5: Subsidiary Restrictions (subsidiaryoption) is OWN: it does not reach every record.',
        '4: Employee Restrictions (employeerestriction) is OWNONLY: it does not reach every record.',
      ],
    ],
    [
      'a segment',
      `<recordrestrictions>\n<recordrestriction>\n<segment>CLASS</segment>\n<restriction>OWNONLY</restriction>\n</recordrestriction>\n</recordrestrictions>\n${permissions(['LIST_ITEM', 'VIEW'])}`,
      ['7: Class Restrictions (CLASS.restriction) is OWNONLY: it does not reach every record.'],
    ],
    ['nothing', permissions(['LIST_ITEM', 'VIEW']), []],
  ])('%s is told', (_, body, narrowing) => {
    const { narrowing: reasons } = between(clerk(body), 'LIST_ITEM');
    expect(told(reasons).filter((one) => !one.startsWith('It belongs'))).toEqual(narrowing);
  });

  test.each<[string, readonly string[], string[]]>([
    [
      'ADMI_ACCTPERIODS',
      ['CUSTOMRECORDS'],
      [
        'It belongs to the feature Accounting Periods, which the account must have on; the manifest does not name ACCOUNTINGPERIODS.',
      ],
    ],
    ['ADMI_ACCTPERIODS', ['ACCOUNTINGPERIODS'], []],
    ['TRAN_VENDPYMT', [], ['It belongs to the feature A/P, which the account must have on.']],
  ])('%s with the features %j', (key, features, narrowing) => {
    const files = {
      ...clerk(permissions([key, 'FULL'])),
      'manifest.xml': manifest({ features: [...features] }),
    };
    expect(told(between(files, key).narrowing)).toEqual(narrowing);
  });

  test('of a file that is not deployed may be another in the account', () => {
    const files = { ...clerk(permissions(['LIST_ITEM', 'VIEW'])), 'deploy.xml': deploy('~/Objects/other/*') };
    expect(told(between(files, 'LIST_ITEM').narrowing)).toContain(
      '1: deploy.xml does not deploy customrole_clerk: the account may have another version of it.',
    );
  });
});

describe('a record type', () => {
  const files = (body: string, object: string, accessType = 'USEPERMISSIONLIST') => ({
    ...clerk(body),
    [RECORD]: recordType('customrecord_tour', object, accessType),
  });
  const row = permissions([KEY, 'EDIT', 'VIEWANDEDIT']);
  const listed = permittedRoles([OWN, 'EDIT', 'VIEWANDEDIT']);

  test.each<[string, Readonly<Record<string, string>>, Level, boolean, string[], string[]]>([
    [
      'with a list that names the role',
      files(row, listed),
      'EDIT',
      true,
      [],
      ['7: The restriction VIEWANDEDIT allows the role to view and change own records only.'],
    ],
    [
      'whose list does not name the role',
      files(row, permittedRoles(['CEO', 'FULL'])),
      'EDIT',
      true,
      [],
      [
        '7: The restriction VIEWANDEDIT allows the role to view and change own records only.',
        '1: The list of customrecord_tour does not name customrole_clerk, but both sides must match.',
      ],
    ],
    [
      'that neither names',
      files('', permittedRoles(['CEO', 'FULL'])),
      'VIEW',
      false,
      [
        `1: customrole_clerk has no row for ${KEY}.`,
        '1: The list of customrecord_tour does not name customrole_clerk.',
      ],
      [],
    ],
    [
      'that its list alone grants',
      files('', listed),
      'EDIT',
      true,
      [],
      [
        '6: The restriction VIEWANDEDIT allows the role to view and change own records only.',
        '1: Only the list of customrecord_tour grants it: customrole_clerk has no row for it.',
      ],
    ],
    [
      'whose list differs',
      files(permissions([KEY, 'FULL']), permittedRoles([OWN, 'VIEW'])),
      'FULL',
      true,
      [],
      ['6: The list of customrecord_tour gives VIEW, the role FULL: SDF does not deploy both.'],
    ],
    [
      'at NONE on both sides',
      files(permissions([KEY, 'NONE']), permittedRoles([OWN, 'NONE'])),
      'VIEW',
      false,
      [
        '7: The row has the level NONE, which grants nothing.',
        '6: The list of customrecord_tour gives customrole_clerk NONE.',
      ],
      [],
    ],
    [
      'without a list',
      files(row, listed, 'CUSTRECORDENTRYPERM'),
      'VIEW',
      false,
      [
        '2: customrecord_tour does not use its list of roles (access type CUSTRECORDENTRYPERM): it requires Custom Record Entries (LIST_CUSTRECORDENTRY), which customrole_clerk does not hold.',
        '5: The row of customrole_clerk for customrecord_tour has no effect.',
      ],
      [],
    ],
    [
      'without a list, with Custom Record Entries',
      files(permissions(['LIST_CUSTRECORDENTRY', 'EDIT']), '', 'CUSTRECORDENTRYPERM'),
      'EDIT',
      true,
      [],
      [],
    ],
    [
      'without a list, with Custom Record Entries too low',
      files(permissions(['LIST_CUSTRECORDENTRY', 'VIEW']), '', 'CUSTRECORDENTRYPERM'),
      'EDIT',
      false,
      ['7: customrole_clerk holds LIST_CUSTRECORDENTRY at VIEW, which is below EDIT.'],
      [],
    ],
    [
      'that needs no permission',
      files('', '', 'NONENEEDED'),
      'FULL',
      true,
      [],
      [
        '2: customrecord_tour has the access type NONENEEDED: every internal role may use it, and its list of roles has no effect.',
      ],
    ],
  ])('%s', (_, all, level, isHeld, missing, narrowing) => {
    const found = between(all, KEY, level);
    expect([found.isHeld, told(found.missing), told(found.narrowing)]).toEqual([isHeld, missing, narrowing]);
  });

  test('whose feature the manifest does not name', () => {
    const all = { ...files(row, listed), 'manifest.xml': manifest({ features: [] }) };
    expect(told(between(all, KEY).narrowing)).toContain(
      '1: The manifest does not list the feature CUSTOMRECORDS: in an account where it is off, the row is left out.',
    );
  });

  test('a standard role that it lists holds it', () => {
    const found = between(files('', permittedRoles(['CEO', 'EDIT'])), KEY, 'EDIT', 'CEO');
    expect([found.isHeld, told(found.missing), told(found.narrowing)]).toEqual([true, [], []]);
  });
});

test('a segment is held by the level of its values', () => {
  const body =
    '<permissions>\n<permission>\n<role>[scriptid=customrole_clerk]</role>\n<valuemgmtaccesslevel>VIEW</valuemgmtaccesslevel>\n</permission>\n</permissions>';
  const files = {
    ...clerk(permissions(['[type=customsegment, scriptid=cseg_region]', 'VIEW'])),
    'Objects/cseg_region.xml': segment('cseg_region', body),
  };
  const found = between(files, '[type=customsegment, scriptid=cseg_region]');
  expect([found.isHeld, told(found.missing), told(found.narrowing)]).toEqual([true, [], []]);
});

test('a permission that no list knows belongs to no feature', () => {
  const { isHeld, narrowing } = between(clerk(permissions(['LIST_NEW_IN_2031', 'VIEW'])), 'LIST_NEW_IN_2031');
  expect(isHeld).toBe(true);
  expect(narrowing).toEqual([]);
});

test('what deploy.xml leaves out narrows only what is held', () => {
  const files = {
    ...clerk(permissions(['LIST_EMPLOYEE', 'VIEW'])),
    'deploy.xml': deploy('~/Objects/other.xml'),
  };
  const told = (key: string) =>
    between(files, key).narrowing.filter(({ says }) => says.includes('deploy.xml'));
  expect(told('LIST_EMPLOYEE')).toHaveLength(1);
  expect(told('LIST_VENDOR')).toEqual([]);
});
