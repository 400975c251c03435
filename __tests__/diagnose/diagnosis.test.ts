import { describe, expect, test } from '@jest/globals';
import { wantsProjects } from '../../src/diagnose/diagnosis.js';
import { diagnosisOf, scanOf, short } from '../support/diagnosis.js';
import { manifest, permissions, permittedRoles, recordType, role, segment } from '../support/xml.js';

const project = (body: string, more: Readonly<Record<string, string>> = {}) => ({
  'manifest.xml': manifest(),
  'Objects/customrole_sync.xml': role('customrole_sync', body),
  ...more,
});
const tour = (body = '', accessType = 'USEPERMISSIONLIST') =>
  recordType('customrecord_tour', body, accessType).replace('Record<', 'Tour<');
const need = (name: string) => `You need the '${name}' permission to access this page.\n`;
const higher = (name: string) => `You need a higher level of the '${name}' permission to access this page.\n`;
const TOUR = 'You need a higher permission for custom record type Tour to access this page.\n';
const forRole = (text: string, files: Readonly<Record<string, string>>) =>
  diagnosisOf(text, files, 'customrole_sync');

describe('a log of many errors', () => {
  test('is one answer, in the order of the subtabs, each permission at its highest level', () => {
    const text = [
      need('Set Up Company'),
      need('Lists -> Items'),
      `POST /services/rest/record/v1/item\n${need('Lists -> Items')}`,
      need('Transactions -> Invoice'),
      need('Reports -> Sales'),
      need('Lists -> Accounts'),
      `Failed to update invoice: ${need('Transactions -> Invoice')}`,
    ].join('\n\n\n\n\n\n');
    const diagnosis = diagnosisOf(text);
    expect(short(diagnosis)).toEqual([
      'TRAN_CUSTINVC EDIT Transactions',
      'REPO_SALES VIEW Reports',
      'LIST_ACCOUNT VIEW Lists',
      'LIST_ITEM CREATE Lists',
      'ADMI_SETUPCOMPANY VIEW Setup',
    ]);
    expect(diagnosis.answers.find(({ target }) => target.key === 'LIST_ITEM')?.asked).toMatchObject({
      times: 2,
    });
  });

  test('asks nothing that it answers by name elsewhere', () => {
    const either =
      "You must have either 'Transactions -> Invoice' or 'Transactions -> Cash Sale' permission to bill sales orders.\n";
    expect(short(diagnosisOf(either + higher('Transactions -> Invoice')))).toEqual([
      'TRAN_CUSTINVC CREATE Transactions',
    ]);
    // VIEW would not be enough to bill.
    expect(short(diagnosisOf(either + need('Transactions -> Invoice')))).toHaveLength(2);
  });

  test('asks the same question once', () => {
    const { questions } = diagnosisOf('You do not have privileges to view this page\n'.repeat(5));
    expect(questions).toEqual([
      expect.objectContaining({ asked: expect.objectContaining({ line: 1, times: 5 }) }),
    ]);
  });

  test('gives the same advice once', () => {
    const text = 'Invalid permlevel reference key EDIT for permkey REPO_RECONCILE.\n'.repeat(3);
    expect(diagnosisOf(text).advice).toEqual([
      expect.objectContaining({ asked: expect.objectContaining({ line: 1, times: 3 }) }),
    ]);
  });
});

describe('a role', () => {
  const files = project(
    permissions(['LIST_ITEM', 'VIEW'], ['LIST_ACCOUNT', 'FULL'], ['TRAN_CUSTINVC', 'NONE']),
  );
  const stepOf = (text: string) => {
    const [answer] = forRole(text, files).answers;
    const side = answer?.step?.role;
    return [answer?.level, answer?.step?.level, side?.present, side?.change];
  };

  test.each([
    ['lacks a permission', need('Lists -> Currency'), ['VIEW', 'VIEW', null, 'add']],
    ['has one at a lower level', higher('Lists -> Items'), ['CREATE', 'CREATE', 'VIEW', 'raise']],
    ['has one at NONE', need('Transactions -> Invoice'), ['VIEW', 'VIEW', 'NONE', 'raise']],
    ['has one at a higher level', need('Lists -> Accounts'), ['VIEW', 'FULL', 'FULL', 'none']],
    ['has one at the highest level', higher('Lists -> Accounts'), ['FULL', 'FULL', 'FULL', 'none']],
    ['has one at the level', need('Lists -> Items'), ['VIEW', 'VIEW', 'VIEW', 'none']],
  ])('%s', (_, text, expected) => {
    expect(stepOf(text)).toEqual(expected);
  });

  test('is not given again what it has', () => {
    const text =
      'POST /services/rest/record/v1/account\nYour current role does not have permission to perform this action.';
    expect(short(forRole(text, files))).toEqual([
      '? A permission is missing, but the message does not say which. [ADMI_RESTWEBSERVICES FULL]',
    ]);
  });

  test('with all that comes into question leaves other reasons', () => {
    const all = project(permissions(['LIST_ACCOUNT', 'FULL'], ['ADMI_RESTWEBSERVICES', 'FULL']));
    const text =
      'POST /services/rest/record/v1/account\nYour current role does not have permission to perform this action.';
    expect(forRole(text, all).questions[0]?.hint).toMatch(
      /^In its file, the role already has what may be meant: LIST_ACCOUNT/,
    );
  });

  test.each([
    ['that has it already', need('Lists -> Accounts'), /has it at FULL in its file/],
    [
      'that does not have what the message says it has',
      higher('Lists -> Currency'),
      /the account may differ/,
    ],
    ['that would become dangerous', need('Manage Roles'), /critical risk/],
  ])('is noted where it is one %s', (_, text, note) => {
    expect(forRole(text, files).answers[0]?.notes).toEqual([expect.stringMatching(note)]);
  });

  test('that is inactive is told', () => {
    const inactive = project('<isinactive>T</isinactive>', { 'Objects/customrecord_tour.xml': tour() });
    const [answer] = forRole(TOUR, inactive).answers;
    expect(answer?.notes).toEqual(['customrole_sync is inactive: nobody can use it.']);
    expect(answer?.step?.object).toBeNull();
  });
});

describe('both sides', () => {
  const key = '[scriptid=customrecord_tour]';
  const permitted = (level: string, restriction?: string) =>
    permittedRoles(['[scriptid=customrole_sync]', level, restriction]);
  const sides = (roleBody: string, objectBody: string, text = TOUR) => {
    const files = project(roleBody, { 'Objects/customrecord_tour.xml': tour(objectBody) });
    const step = forRole(text, files).answers[0]?.step;
    return [step?.level, step?.role.change, step?.object?.change];
  };

  test.each([
    ['neither names the other', '', '', ['VIEW', 'add', 'add']],
    ['the role alone has it', permissions([key, 'VIEW']), '', ['CREATE', 'raise', 'add']],
    ['the object alone lists it', '', permitted('EDIT'), ['EDIT', 'add', 'none']],
    ['both have it', permissions([key, 'VIEW']), permitted('VIEW'), ['CREATE', 'raise', 'raise']],
    ['the object has more', permissions([key, 'VIEW']), permitted('FULL'), ['FULL', 'raise', 'none']],
    ['the role has more', permissions([key, 'FULL']), permitted('VIEW'), ['FULL', 'none', 'raise']],
  ])('where %s', (_, roleBody, objectBody, expected) => {
    expect(sides(roleBody, objectBody)).toEqual(expected);
  });

  test('have the same restriction', () => {
    const files = project('', { 'Objects/customrecord_tour.xml': tour(permitted('VIEW', 'EDIT')) });
    expect(JSON.stringify(forRole(TOUR, files).answers[0]?.step?.role.entry)).toContain('"EDIT"');
  });

  test('a segment is known by its label and by its record type', () => {
    const files = project('', {
      'Objects/cseg_region.xml': segment('cseg_region', '').replace('Segment<', 'Region<'),
      'Objects/customrecord_cseg_region.xml': recordType(
        'customrecord_cseg_region',
        '<customsegment>[scriptid=cseg_region]</customsegment>',
      ).replace('Record<', 'Region<'),
    });
    const expected = ['[type=customsegment, scriptid=cseg_region] VIEW Custom Record'];
    for (const text of [
      'You need a higher permission for value management of custom segment Region to access this page.',
      'You need a higher permission for custom record type Region to access this page.',
      "Record 'customrecord_cseg_region' was not found",
    ]) {
      const diagnosis = forRole(text, files);
      expect(short(diagnosis)).toEqual(expected);
      expect(diagnosis.answers[0]?.step?.object?.in.id).toBe('cseg_region');
    }
  });
});

describe('a record type', () => {
  test.each(['tour', 'TOUR', ' Tour ', 'Tours'])('is found as "%s"', (label) => {
    const text = `You need a higher permission for custom record type ${label} to access this page.`;
    const files = project('', { 'Objects/customrecord_tour.xml': tour() });
    expect(short(forRole(text, files))).toEqual(['[scriptid=customrecord_tour] VIEW Custom Record']);
  });

  test('whose name several have is a question', () => {
    const files = project('', {
      'Objects/customrecord_tour.xml': tour(),
      'Objects/customrecord_old.xml': tour().replace('customrecord_tour', 'customrecord_old'),
    });
    expect(short(forRole(TOUR, files))).toEqual([
      '? Several record types are called "Tour". [[scriptid=customrecord_old] VIEW, [scriptid=customrecord_tour] VIEW]',
    ]);
  });

  test('of the role’s project counts before one of another', () => {
    const files = {
      ...project('', { 'Objects/customrecord_tour.xml': tour() }),
      'other/manifest.xml': manifest(),
      'other/Objects/customrecord_other.xml': tour().replace('customrecord_tour', 'customrecord_other'),
    };
    expect(short(forRole(TOUR, files))).toEqual(['[scriptid=customrecord_tour] VIEW Custom Record']);
    expect(short(diagnosisOf(TOUR, files))[0]).toMatch(/^\? Several/);
  });

  test('of another project is a question, unless the manifest names it', () => {
    const files = {
      ...project(''),
      'other/manifest.xml': manifest(),
      'other/Objects/customrecord_tour.xml': tour(),
    };
    expect(short(forRole(TOUR, files))).toEqual([
      '? customrecord_tour is neither in the project of the role nor in its manifest. It is in other/Objects/customrecord_tour.xml. [[scriptid=customrecord_tour] VIEW]',
    ]);
    const named = { ...files, 'manifest.xml': manifest({ objects: ['customrecord_tour'] }) };
    const diagnosis = forRole(TOUR, named);
    expect(short(diagnosis)).toEqual(['[scriptid=customrecord_tour] VIEW Custom Record']);
    expect(diagnosis.answers[0]?.step?.object).toBeNull();
  });

  test('that leaves access to Custom Record Entries takes that permission', () => {
    const files = project('', { 'Objects/customrecord_tour.xml': tour('', 'CUSTRECORDENTRYPERM') });
    const diagnosis = forRole(TOUR, files);
    expect(short(diagnosis)).toEqual(['LIST_CUSTRECORDENTRY VIEW Lists']);
    expect(diagnosis.answers[0]?.notes[0]).toContain('CUSTRECORDENTRYPERM');
  });

  test('that needs no permission is told', () => {
    const files = project('', { 'Objects/customrecord_tour.xml': tour('', 'NONENEEDED') });
    expect(short(forRole(TOUR, files))).toEqual([
      expect.stringMatching(/^! null: By its access type NONENEEDED/),
    ]);
  });

  test('named by a translation is not found by it', () => {
    const files = project('', {
      'Objects/customrecord_tour.xml': tour().replace('>Tour<', '>[scriptid=custcollection_x.tour]<'),
    });
    expect(short(forRole(TOUR, files))).toEqual([
      '? No record type in the projects here is called "Tour". []',
    ]);
  });
});

describe('restrictions and fields', () => {
  test('a restriction tells what the role says now', () => {
    const files = project('<subsidiaryoption>OWN</subsidiaryoption>');
    const text = 'The subsidiary restrictions on your role deny you access to this record.';
    expect(forRole(text, files).advice[0]?.cause).toContain('customrole_sync has subsidiaryoption OWN');
    const rest = 'The restrictions on your role deny you access to this record.';
    expect(forRole(rest, project('')).advice[0]?.cause).toContain(
      'subsidiaryoption not set, which means ALL, subsidiaryviewingallowed not set; employeerestriction not set',
    );
    const department = 'The department restrictions on your role deny you access to this record.';
    const restricted = project(
      '<recordrestrictions><recordrestriction><segment>DEPARTMENT</segment><restriction>OWNONLY</restriction></recordrestriction></recordrestrictions>',
    );
    expect(forRole(department, restricted).advice[0]?.cause).toContain('OWNONLY for DEPARTMENT');
  });

  test('a segment on a record leads to the segment', () => {
    const text = 'You do not have permissions to set a value for element custbody_cseg_region due to';
    const files = project('', {
      'Objects/cseg_region.xml': segment(
        'cseg_region',
        '<permissions><permission><role>[scriptid=customrole_sync]</role><recordaccesslevel>VIEW</recordaccesslevel></permission></permissions>',
      ),
    });
    const [hint] = forRole(text, files).advice;
    expect(hint?.cause).toContain(
      '(Objects/cseg_region.xml), as its recordaccesslevel. For customrole_sync it is VIEW.',
    );
    expect(hint?.fix).toContain('<recordaccesslevel>EDIT</recordaccesslevel>');
    expect(hint?.fix).toContain('[type=customsegment, scriptid=cseg_region]');
    expect(forRole(text, project('')).advice[0]?.cause).toContain('cseg_region.');
  });

  test('a custom field leads to its file', () => {
    const text = 'You are attempting to read an unauthorized field: custbody_guide';
    const files = project('', {
      'Objects/custbody_guide.xml': '<transactionbodycustomfield scriptid="custbody_guide"/>',
    });
    expect(forRole(text, files).advice[0]?.fix).toContain('(Objects/custbody_guide.xml)');
    expect(diagnosisOf(text).advice[0]?.fix).toContain('roleaccesses');
  });
});

test.each([
  [need('Lists -> Items'), false],
  [TOUR, true],
  ["Record 'customrecord_tour' was not found", true],
  [need('Transactions -> Tour Refund'), true],
  ['The subsidiary restrictions on your role deny you access to this record.', false],
  ['', false],
])('projects are read where they can tell something: %s', (text, wants) => {
  expect(wantsProjects(scanOf(text))).toBe(wants);
});
