import { describe, expect, test } from '@jest/globals';
import { questionsOf } from '../../src/access/asked.js';
import type { WayIn } from '../../src/access/way-in.js';
import { type Answer, isHeld, whoOf } from '../../src/access/who.js';
import { GENERAL_DUTIES, SOX_DUTIES } from '../../src/policy/built-in-duties.js';
import type { Level } from '../../src/sdf/catalogue/permissions.js';
import type { Project } from '../../src/sdf/project.js';
import { positionAt } from '../../src/sdf/source.js';
import { projectOf, projectsOf } from '../support/projects.js';
import {
  manifest,
  permissions,
  permittedRoles,
  type Row,
  recordType,
  role,
  segment,
} from '../support/xml.js';

const CLERK = 'Objects/customrole_clerk.xml';
const OTHER = 'Objects/customrole_other.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const KEY = '[scriptid=customrecord_tour]';
const DUTIES = [...SOX_DUTIES, ...GENERAL_DUTIES];

const clerk = (...rows: readonly Row[]) => role('customrole_clerk', permissions(...rows), 'Clerk');
const other = (...rows: readonly Row[]) => role('customrole_other', permissions(...rows), 'Other');

function ask(asked: string, projects: readonly Project[], level: Level = 'VIEW', more = {}): Answer {
  const [question] = questionsOf(asked, level, { projects, duties: DUTIES });
  if (!question) throw new Error(`${asked} means nothing`);
  return whoOf(question, projects, more);
}

/** What files of a project hold, without the standard roles: role, level, how, key. */
function own(files: Readonly<Record<string, string>>, asked: string, level: Level = 'VIEW'): string[] {
  return ask(asked, [projectOf(files)], level)
    .holders.filter(({ through }) => through !== 'standard role')
    .map(shown);
}

function shown({ role: id, level, restriction, through, permission }: WayIn): string {
  return [
    id ?? '-',
    level ?? '-',
    ...(restriction === 'none' ? [] : [restriction]),
    through,
    permission,
  ].join(' ');
}

function script(body: string, deployment = ''): string {
  return `<suitelet scriptid="customscript_pay">
  <name>Pay</name>
  ${body}
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_pay">
      <isdeployed>T</isdeployed>
      <status>RELEASED</status>
      ${deployment}
    </scriptdeployment>
  </scriptdeployments>
</suitelet>
`;
}

describe('a standard permission', () => {
  test.each<[string, Level, string[]]>([
    [
      'TRAN_VENDPYMT',
      'VIEW',
      ['customrole_clerk EDIT role TRAN_VENDPYMT', 'customrole_other VIEW role TRAN_VENDPYMT'],
    ],
    ['TRAN_VENDPYMT', 'CREATE', ['customrole_clerk EDIT role TRAN_VENDPYMT']],
    ['TRAN_VENDPYMT', 'EDIT', ['customrole_clerk EDIT role TRAN_VENDPYMT']],
    ['TRAN_VENDPYMT', 'FULL', []],
    ['TRAN_CHECK', 'VIEW', []],
    ['pay bills', 'EDIT', ['customrole_clerk EDIT role TRAN_VENDPYMT']],
    ['Transactions > Pay Bills', 'EDIT', ['customrole_clerk EDIT role TRAN_VENDPYMT']],
  ])('%s at %s', (asked, level, holders) => {
    const files = {
      [CLERK]: clerk(['TRAN_VENDPYMT', 'EDIT'], ['TRAN_CHECK', 'NONE']),
      [OTHER]: other(['TRAN_VENDPYMT', 'VIEW']),
    };
    expect(own(files, asked, level)).toEqual(holders);
  });

  test('says where the level is, in every kind of text', () => {
    const text = `\uFEFF${clerk(['LIST_ITEM', 'VIEW'], ['TRAN_VENDPYMT', 'EDIT']).replaceAll('\n', '\r\n')}`;
    const [way] = ask('TRAN_VENDPYMT', [projectOf({ [CLERK]: text })]).holders;
    expect(way?.at && [way.at.source.path, positionAt(way.at.source, way.at.start)]).toEqual([
      CLERK,
      { line: 11, column: 18 },
    ]);
  });

  test('is held by standard roles, which are in no file and no project', () => {
    const { holders, everything, unknown } = ask('TRAN_VENDPYMT', [], 'CREATE');
    expect(holders.map(shown)).toEqual([
      'ACCOUNTANT EDIT standard role TRAN_VENDPYMT',
      'AP_CLERK EDIT standard role TRAN_VENDPYMT',
      'BOOKKEEPER EDIT standard role TRAN_VENDPYMT',
      'CEO FULL standard role TRAN_VENDPYMT',
      'CUSTOMROLE41 FULL standard role TRAN_VENDPYMT',
    ]);
    expect(holders.every(({ project, at }) => project === null && at === null)).toBe(true);
    expect(everything).toEqual(['ADMINISTRATOR', 'FULL_ACCESS']);
    expect(unknown).toContain('DATA_WAREHOUSE_INTEGRATOR');
    expect(unknown).not.toContain('_ALL_ROLES');
  });

  test('stays doubtful where the documentation is', () => {
    const doubts = (asked: string) =>
      new Map(ask(asked, []).holders.map(({ role: id, doubt }) => [id, doubt]));
    expect(doubts('TRAN_VENDBILL').get('ACCOUNTANT')).toMatch(/two levels.*lower is EDIT$/);
    expect(doubts('TRAN_PURCHREQ').get('EMPLOYEE_CENTER')).toMatch(/module/);
    expect(doubts('TRAN_STAXLIAB').get('ACCOUNTANT')).toMatch(/inferred/);
    expect(doubts('TRAN_EDITPROFILE').get('EMPLOYEE_CENTER')).toMatch(/highest.*lowest is EDIT$/);
    expect(doubts('REPO_RECONCILE').get('CEO')).toMatch(/not for the permission/);
    expect(doubts('TRAN_VENDPYMT').get('CEO')).toBeNull();
  });

  test('is not held by an inactive role, which is named', () => {
    const inactive = role(
      'customrole_clerk',
      `<isinactive>T</isinactive>${permissions(['TRAN_VENDPYMT', 'FULL'])}`,
    );
    const answer = ask('TRAN_VENDPYMT', [projectOf({ [CLERK]: inactive })]);
    expect(answer.holders.filter(({ through }) => through === 'role')).toEqual([]);
    expect(answer.inactive.map(shown)).toEqual(['customrole_clerk FULL role TRAN_VENDPYMT']);
  });

  test('is held with a doubt by a role that may be inactive', () => {
    const body = `<isinactive>F</isinactive>\n<isinactive>T</isinactive>\n${permissions(['TRAN_VENDPYMT', 'FULL'])}`;
    const { holders, inactive } = ask('TRAN_VENDPYMT', [
      projectOf({ [CLERK]: role('customrole_clerk', body) }),
    ]);
    expect([holders[0]?.role, holders[0]?.doubt, inactive]).toEqual([
      'customrole_clerk',
      'its file does not show clearly whether the role is inactive',
      [],
    ]);
  });

  test('may be a part of core administration, unless the role names it', () => {
    const core = (rows: readonly Row[]) =>
      role('customrole_clerk', `<coreadminpermission>T</coreadminpermission>${permissions(...rows)}`);
    const asked = (rows: readonly Row[]) =>
      ask('TRAN_VENDPYMT', [projectOf({ [CLERK]: core(rows) })], 'EDIT').holders.filter(
        ({ through }) => through === 'role',
      );
    const [way] = asked([['TRAN_VENDPYMT', 'VIEW']]);
    expect(way && shown(way)).toBe('customrole_clerk FULL role ADMI_KERNEL');
    expect(way?.doubt).toMatch(/core administration/);
    expect(asked([['TRAN_VENDPYMT', 'FULL']]).map(shown)).toEqual([
      'customrole_clerk FULL role TRAN_VENDPYMT',
    ]);
  });

  test('that is written in several ways counts as the most it can mean', () => {
    const [way] = ask(
      'TRAN_VENDPYMT',
      [projectOf({ [CLERK]: clerk(['TRAN_VENDPYMT', 'VIEW'], ['TRAN_VENDPYMT', 'FULL']) })],
      'FULL',
    ).holders;
    expect(way).toMatchObject({ level: 'FULL', doubt: expect.stringContaining('several ways') });
  });

  test('counts only what is asked for by path', () => {
    const project = projectOf({
      [CLERK]: clerk(['TRAN_VENDPYMT', 'EDIT']),
      [OTHER]: other(['TRAN_VENDPYMT', 'EDIT']),
    });
    const { holders } = ask('TRAN_VENDPYMT', [project], 'VIEW', {
      isWanted: (path: string) => path === OTHER,
    });
    expect(holders.filter(({ project: root }) => root !== null).map(shown)).toEqual([
      'customrole_other EDIT role TRAN_VENDPYMT',
    ]);
  });

  test('is told of each project, in their order', () => {
    const projects = projectsOf({
      'b/manifest.xml': manifest(),
      'b/Objects/customrole_clerk.xml': clerk(['TRAN_VENDPYMT', 'EDIT']),
      'a/manifest.xml': manifest(),
      'a/Objects/customrole_clerk.xml': clerk(['TRAN_VENDPYMT', 'FULL']),
    });
    const { holders } = ask('TRAN_VENDPYMT', projects);
    expect(holders.slice(0, 2).map(({ project, level }) => [project, level])).toEqual([
      ['a', 'FULL'],
      ['b', 'EDIT'],
    ]);
  });

  test('that the catalogue does not know is known where a role holds it', () => {
    const project = projectOf({ [CLERK]: clerk(['TRAN_NEWTHING', 'EDIT']) });
    expect(ask('TRAN_NEWTHING', [project]).holders.map(shown)).toEqual([
      'customrole_clerk EDIT role TRAN_NEWTHING',
    ]);
    expect(questionsOf('TRAN_OTHERTHING', 'VIEW', { projects: [project], duties: [] })).toEqual([]);
  });

  test('can come with how many people hold each role', () => {
    const people = ({ role: id }: Pick<WayIn, 'role'>) => (id === 'CEO' ? 3 : undefined);
    const { holders } = ask('TRAN_VENDPYMT', [], 'FULL', { people });
    expect(holders.map(({ role: id, people: count }) => [id, count])).toEqual([
      ['CEO', 3],
      ['CUSTOMROLE41', undefined],
    ]);
  });
});

describe('code that runs as a role', () => {
  test.each<[string, string, string, string[]]>([
    ['Administrator', '', '<runasrole>ADMINISTRATOR</runasrole>', ['ADMINISTRATOR FULL door runasrole']],
    [
      'a standard role that holds it',
      '',
      '<runasrole>AP_CLERK</runasrole>',
      ['AP_CLERK EDIT door runasrole'],
    ],
    ['a standard role that does not', '', '<runasrole>SALES_PERSON</runasrole>', []],
    ['a standard role that nobody documents', '', '<runasrole>SHOPPER</runasrole>', []],
    [
      'a role of the project',
      '',
      '<runasrole>[scriptid=customrole_clerk]</runasrole>',
      ['customrole_clerk FULL door runasrole'],
    ],
    ['an inactive role', '', '<runasrole>[scriptid=customrole_other]</runasrole>', []],
    ['a role of elsewhere', '', '<runasrole>[scriptid=customrole_elsewhere]</runasrole>', []],
    ['nobody', '', '', []],
    ['Administrator, inactive', '<isinactive>T</isinactive>', '<runasrole>ADMINISTRATOR</runasrole>', []],
  ])('%s', (_, body, deployment, doors) => {
    const files = {
      [CLERK]: clerk(['TRAN_VENDPYMT', 'FULL']),
      [OTHER]: role(
        'customrole_other',
        `<isinactive>T</isinactive>${permissions(['TRAN_VENDPYMT', 'FULL'])}`,
      ),
      'Objects/customscript_pay.xml': script(body, deployment),
    };
    expect(own(files, 'TRAN_VENDPYMT', 'EDIT').filter((way) => way.includes(' door '))).toEqual(doors);
  });

  test('may do so by core administration, and by Custom Record Entries', () => {
    const files = {
      [CLERK]: role('customrole_clerk', '<coreadminpermission>T</coreadminpermission>'),
      [OTHER]: other(['LIST_CUSTRECORDENTRY', 'EDIT']),
      [RECORD]: recordType('customrecord_tour', '', 'CUSTRECORDENTRYPERM'),
      'Objects/customscript_pay.xml': script('', '<runasrole>[scriptid=customrole_clerk]</runasrole>'),
      'Objects/customscript_b.xml': script('', '<runasrole>[scriptid=customrole_other]</runasrole>').replace(
        'script_pay',
        'script_b',
      ),
    };
    const doors = (asked: string, level: Level) =>
      ask(asked, [projectOf(files)], level)
        .holders.filter(({ through }) => through === 'door')
        .map((way) => [shown(way), way.doubt !== null]);
    expect(doors('TRAN_VENDPYMT', 'EDIT')).toEqual([['customrole_clerk FULL door runasrole', true]]);
    expect(doors('customrecord_tour', 'EDIT')).toEqual([
      ['customrole_other EDIT door runasrole', false],
      ['customrole_clerk FULL door runasrole', true],
    ]);
    expect(doors('customrecord_tour', 'FULL')).toEqual([['customrole_clerk FULL door runasrole', true]]);
  });

  test('is a way in, the internet first, said in words and at its line', () => {
    const workflow = `<workflow scriptid="customworkflow_a">
  <name>A</name>
  <releasestatus>RELEASED</releasestatus>
  <runasadmin>T</runasadmin>
</workflow>
`;
    const { holders } = ask('TRAN_VENDPYMT', [
      projectOf({
        'Objects/customscript_pay.xml': script('', '<isonline>T</isonline><runasrole>AP_CLERK</runasrole>'),
        'Objects/a.xml': workflow,
      }),
    ]);
    const doors = holders.filter(({ through }) => through === 'door');
    expect(
      doors.map(({ object, says, name, at }) => [
        object,
        says,
        name,
        at && positionAt(at.source, at.start).line,
      ]),
    ).toEqual([
      [
        'customscript_pay.customdeploy_pay',
        'customscript_pay.customdeploy_pay runs as AP_CLERK, and anyone on the internet may open it',
        'A/P Clerk',
        8,
      ],
      ['customworkflow_a', 'customworkflow_a runs as Administrator', 'Administrator', 4],
    ]);
  });
});

describe('a record type', () => {
  const files = (
    accessType: string,
    body = permittedRoles(
      ['[scriptid=customrole_other]', 'EDIT', 'VIEWANDEDIT'],
      ['CEO', 'FULL'],
      ['_ALL_ROLES', 'VIEW'],
    ),
  ) => ({
    [CLERK]: clerk([KEY, 'FULL']),
    [OTHER]: other(['LIST_CUSTRECORDENTRY', 'CREATE']),
    [RECORD]: recordType('customrecord_tour', body, accessType),
  });

  test.each([KEY, 'customrecord_tour', 'Record', 'record'])('is known as %s', (asked) => {
    expect(own(files('USEPERMISSIONLIST'), asked)).toEqual([
      `customrole_clerk FULL role ${KEY}`,
      `customrole_other EDIT VIEWANDEDIT object ${KEY}`,
      `CEO FULL object ${KEY}`,
      `_ALL_ROLES VIEW object ${KEY}`,
    ]);
  });

  test('names no standard role but those that it lists', () => {
    const answer = ask('customrecord_tour', [projectOf(files('USEPERMISSIONLIST'))]);
    expect(answer.holders.filter(({ through }) => through === 'standard role')).toEqual([]);
    expect(answer.unknown).toEqual([]);
    expect(answer.holders.find(({ role: id }) => id === 'CEO')).toMatchObject({
      name: 'CEO',
      object: 'customrecord_tour',
    });
  });

  test('without a list is held by Custom Record Entries, of standard roles as well', () => {
    const answer = ask('customrecord_tour', [projectOf(files('CUSTRECORDENTRYPERM'))], 'CREATE');
    const project = answer.holders.filter(({ through }) => through !== 'standard role');
    expect(project.map(shown)).toEqual([
      `customrole_clerk FULL role ${KEY}`,
      'customrole_other CREATE role LIST_CUSTRECORDENTRY',
    ]);
    expect(project.map(({ doubt }) => doubt !== null)).toEqual([true, false]);
    const standard = answer.holders.filter(({ through }) => through === 'standard role');
    expect(standard.length).toBeGreaterThan(0);
    expect(new Set(standard.map(({ permission }) => permission))).toEqual(new Set(['LIST_CUSTRECORDENTRY']));
    expect(answer.unknown).not.toEqual([]);
  });

  test.each<[string, Level, string[]]>([
    ['', 'FULL', ['- FULL door accesstype']],
    [
      '<publicpermissionlevel>VIEW</publicpermissionlevel>',
      'VIEW',
      ['- FULL door accesstype', '- VIEW door publicpermissionlevel'],
    ],
    ['<publicpermissionlevel>VIEW</publicpermissionlevel>', 'EDIT', ['- FULL door accesstype']],
    [
      '<externalrolepermissionlevel>EDIT</externalrolepermissionlevel>',
      'EDIT',
      ['- FULL door accesstype', '- EDIT door externalrolepermissionlevel'],
    ],
  ])('that needs no permission is a door: %s at %s', (body, level, doors) => {
    const ways = own(files('NONENEEDED', body), 'customrecord_tour', level);
    expect(ways.filter((way) => way.includes(' door '))).toEqual(doors);
  });

  test('that only a role names is known all the same; one that nobody names is not', () => {
    const project = projectOf({
      [CLERK]: clerk(['[appid=com.x, scriptid=customrecord_far]', 'VIEW'], ['customrecord_near', 'EDIT']),
    });
    expect(ask('customrecord_near', [project]).holders.map(shown)).toEqual([
      'customrole_clerk EDIT role [scriptid=customrecord_near]',
    ]);
    expect(ask('[scriptid=customrecord_far,appid=com.x]', [project]).holders.map(shown)).toEqual([
      'customrole_clerk VIEW role [appid=com.x, scriptid=customrecord_far]',
    ]);
    expect(questionsOf('customrecord_absent', 'VIEW', { projects: [project], duties: [] })).toEqual([]);
  });

  test('that nobody but Administrator holds is held by nobody', () => {
    const alone = recordType('customrecord_tour', permittedRoles(['ADMINISTRATOR', 'FULL']));
    const answer = ask('customrecord_tour', [projectOf({ [RECORD]: alone })]);
    expect([answer.holders.map(({ role: id }) => id), isHeld(answer)]).toEqual([['ADMINISTRATOR'], false]);
  });
});

describe('a segment, and other objects with doors', () => {
  test('tell their values and their doors', () => {
    const body = `<defaultrecordaccesslevel>VIEW</defaultrecordaccesslevel>
<defaultsearchaccesslevel>NONE</defaultsearchaccesslevel>
<permissions>
  <permission>
    <role>[scriptid=customrole_clerk]</role>
    <valuemgmtaccesslevel>FULL</valuemgmtaccesslevel>
    <recordaccesslevel>EDIT</recordaccesslevel>
    <searchaccesslevel>NONE</searchaccesslevel>
  </permission>
</permissions>`;
    const files = { [CLERK]: clerk(), 'Objects/cseg_region.xml': segment('cseg_region', body) };
    const key = '[type=customsegment, scriptid=cseg_region]';
    expect(own(files, 'cseg_region')).toEqual([
      `customrole_clerk FULL object ${key}`,
      '- VIEW door defaultrecordaccesslevel',
      'customrole_clerk EDIT door recordaccesslevel',
    ]);
    expect(own(files, 'cseg_region', 'EDIT')).toEqual([
      `customrole_clerk FULL object ${key}`,
      'customrole_clerk EDIT door recordaccesslevel',
    ]);
  });

  test('a record type that holds the values of a segment is doubtful: the segment decides', () => {
    const files = {
      [CLERK]: clerk(['[scriptid=customrecord_cseg_region]', 'EDIT']),
      'Objects/cseg_region.xml': segment('cseg_region', ''),
      'Objects/customrecord_cseg_region.xml': recordType(
        'customrecord_cseg_region',
        '<customsegment>cseg_region</customsegment>',
      ),
    };
    const [way, ...others] = ask('customrecord_cseg_region', [projectOf(files)]).holders;
    expect([way && shown(way), way?.doubt, others]).toEqual([
      'customrole_clerk EDIT role [scriptid=customrecord_cseg_region]',
      expect.stringContaining('segment'),
      [],
    ]);
  });

  test('whose default nobody tells are doubtful', () => {
    const { holders } = ask('cseg_region', [
      projectOf({ 'Objects/cseg_region.xml': segment('cseg_region', '') }),
    ]);
    expect(holders.map(({ permission, doubt }) => [permission, doubt])).toEqual([
      ['defaultrecordaccesslevel', expect.stringContaining('no public source')],
      ['defaultsearchaccesslevel', expect.stringContaining('no public source')],
    ]);
  });

  test.each<[string, Level, string[]]>([
    ['<accesslevel>0</accesslevel><searchlevel>0</searchlevel>', 'VIEW', []],
    ['<accesslevel>1</accesslevel><searchlevel>0</searchlevel>', 'VIEW', ['- VIEW door accesslevel']],
    ['<accesslevel>1</accesslevel><searchlevel>0</searchlevel>', 'EDIT', []],
    ['', 'EDIT', ['- EDIT door accesslevel', '- EDIT door searchlevel']],
    [
      '<accesslevel>0</accesslevel><searchlevel>0</searchlevel><roleaccesses><roleaccess><role>CEO</role><accesslevel>2</accesslevel><searchlevel>0</searchlevel></roleaccess></roleaccesses>',
      'VIEW',
      ['CEO EDIT door accesslevel'],
    ],
    [
      '<accesslevel>0</accesslevel><searchlevel>0</searchlevel><availableexternally>T</availableexternally>',
      'FULL',
      ['- - door availableexternally'],
    ],
  ])('a custom field: %s at %s', (body, level, doors) => {
    const field = `<entitycustomfield scriptid="custentity_iban"><label>IBAN</label>${body}</entitycustomfield>`;
    expect(own({ 'Objects/custentity_iban.xml': field }, 'custentity_iban', level)).toEqual(doors);
  });

  test('a script: who may call it, and as whom it runs', () => {
    const files = {
      'Objects/customscript_pay.xml': script(
        '',
        '<allroles>T</allroles><audslctrole>CUSTOMER_CENTER|[scriptid=customrole_x]</audslctrole><runasrole>CEO</runasrole>',
      ),
    };
    expect(own(files, 'customscript_pay')).toEqual([
      'CEO - door runasrole',
      'CUSTOMER_CENTER - door audslctrole',
      'customrole_x - door audslctrole',
      '- - door allroles',
    ]);
  });
});

describe('a duty', () => {
  test('is held by who holds all its sides', () => {
    const files = {
      [CLERK]: clerk(['LIST_VENDOR', 'EDIT'], ['TRAN_VENDPYMT', 'CREATE']),
      [OTHER]: other(['LIST_VENDOR', 'FULL'], ['TRAN_VENDPYMT', 'VIEW']),
    };
    expect(own(files, 'vendor-and-payment')).toEqual([
      'customrole_clerk CREATE role TRAN_VENDPYMT',
      'customrole_clerk EDIT role LIST_VENDOR',
    ]);
    expect(own(files, 'Create vendors and pay them')).toHaveLength(2);
  });

  test('is held by 26 standard roles alone, whichever it is', () => {
    const holding = DUTIES.flatMap(({ id }) => [...new Set(ask(id, []).holders.map(({ role: one }) => one))]);
    expect(new Set(holding).size).toBe(26);
    const count = (id: string) => holding.filter((one) => one === id).length;
    expect(['CEO', 'CUSTOMROLE41', 'ACCOUNTANT', 'BOOKKEEPER', 'AP_CLERK', 'BUYER'].map(count)).toEqual([
      34, 34, 22, 20, 10, 8,
    ]);
  });

  test('is one door of code that runs as somebody who holds it', () => {
    const files = { 'Objects/customscript_pay.xml': script('', '<runasrole>AP_CLERK</runasrole>') };
    expect(own(files, 'vendor-and-payment')).toEqual(['AP_CLERK - door runasrole']);
    expect(own(files, 'roles-and-postings')).toEqual([]);
  });
});
