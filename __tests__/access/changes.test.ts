import { describe, expect, test } from '@jest/globals';
import { type AccessChange, widens, worstRisk } from '../../src/access/change.js';
import { accessChanges } from '../../src/access/changes.js';
import type { Project } from '../../src/sdf/project.js';
import { textAt } from '../../src/sdf/source.js';
import { projectOf, projectsOf } from '../support/projects.js';
import {
  deploy,
  manifest,
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
  transactionType,
} from '../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const KEY = '[scriptid=customrecord_tour]';

const guide = (body: string) => role('customrole_guide', body, 'Guide');
type Row = readonly [string, string, string?];
const holding = (...rows: readonly Row[]) => guide(permissions(...rows));
const tour = (body: string, accessType?: string) => recordType('customrecord_tour', body, accessType);
const permitted = (who: string, level: string) => permittedRoles([who, level]);

function changesOf(before: Record<string, string>, after: Record<string, string>): AccessChange[] {
  return accessChanges([projectOf(before)], [projectOf(after)]);
}

/** A change on one line: role or object, what, from, to, risk. */
function told({ role: who, object, change, permission, before, after, risk, whole }: AccessChange): string {
  const subject = who === null ? `<${object}>` : who + (object ? ` by ${object}` : '');
  return `${subject} ${change} ${permission} ${before} → ${after} ${risk}${whole ? ` (${whole})` : ''}`;
}

function tellChanges(before: Record<string, string>, after: Record<string, string>): string[] {
  return changesOf(before, after).map(told);
}

describe('a permission', () => {
  test.each<[string, readonly Row[], readonly Row[], string[]]>([
    ['granted', [], [['TRAN_VENDPYMT', 'CREATE']], ['granted TRAN_VENDPYMT null → CREATE high']],
    ['revoked', [['TRAN_VENDPYMT', 'CREATE']], [], ['revoked TRAN_VENDPYMT CREATE → null high']],
    [
      'raised',
      [['TRAN_VENDPYMT', 'VIEW']],
      [['TRAN_VENDPYMT', 'FULL']],
      ['raised TRAN_VENDPYMT VIEW → FULL high'],
    ],
    ['lowered', [['LIST_ITEM', 'FULL']], [['LIST_ITEM', 'VIEW']], ['lowered LIST_ITEM FULL → VIEW medium']],
    ['tightened', [[KEY, 'EDIT']], [[KEY, 'EDIT', 'EDIT']], [`tightened ${KEY} none → EDIT low`]],
    [
      'tightened further',
      [[KEY, 'FULL', 'EDIT']],
      [[KEY, 'FULL', 'VIEWANDEDIT']],
      [`tightened ${KEY} EDIT → VIEWANDEDIT medium`],
    ],
    [
      'loosened',
      [[KEY, 'FULL', 'VIEWANDEDIT']],
      [[KEY, 'FULL', 'EDIT']],
      [`loosened ${KEY} VIEWANDEDIT → EDIT medium`],
    ],
    ['loosened wholly', [[KEY, 'FULL', 'EDIT']], [[KEY, 'FULL', '']], [`loosened ${KEY} EDIT → none medium`]],
    [
      'lowered and loosened',
      [[KEY, 'FULL', 'VIEWANDEDIT']],
      [[KEY, 'VIEW']],
      [`loosened ${KEY} VIEWANDEDIT → none medium`, `lowered ${KEY} FULL → VIEW medium`],
    ],
    ['granted at NONE', [], [['TRAN_VENDPYMT', 'NONE']], []],
    [
      'raised from NONE',
      [['TRAN_CHECK', 'NONE']],
      [['TRAN_CHECK', 'VIEW']],
      ['granted TRAN_CHECK null → VIEW low'],
    ],
    [
      'lowered to NONE',
      [['TRAN_CHECK', 'VIEW']],
      [['TRAN_CHECK', 'NONE']],
      ['revoked TRAN_CHECK VIEW → null low'],
    ],
    ['loosened at NONE', [[KEY, 'NONE', 'EDIT']], [[KEY, 'NONE']], []],
    ['given a level that is none', [], [['TRAN_CHECK', 'ALL']], ['granted TRAN_CHECK null → FULL high']],
    ['given a number as level', [[KEY, 'VIEW']], [[KEY, '4']], [`raised ${KEY} VIEW → FULL medium`]],
    [
      'given a restriction that is none',
      [[KEY, 'VIEW', 'EDIT']],
      [[KEY, 'VIEW', 'VIEW']],
      [`loosened ${KEY} EDIT → none low`],
    ],
    [
      'written in another way',
      [
        ['[scriptid=cseg_region]', 'VIEW'],
        ['customrecord_tour', 'FULL'],
        ['[ scriptid = customrecord_b ]', 'VIEW'],
      ],
      [
        ['[type=customsegment, scriptid=cseg_region]', 'VIEW'],
        [KEY, 'FULL', ''],
        ['[scriptid=customrecord_b]', 'VIEW'],
      ],
      [],
    ],
    [
      'written twice, of which the more counts',
      [
        ['LIST_ITEM', 'VIEW'],
        ['LIST_ITEM', 'EDIT'],
      ],
      [
        ['LIST_ITEM', 'FULL'],
        ['LIST_ITEM', 'NONE'],
      ],
      ['raised LIST_ITEM VIEW → FULL medium'],
    ],
    [
      'written twice with two restrictions',
      [[KEY, 'FULL', 'VIEWANDEDIT']],
      [
        [KEY, 'FULL', 'VIEWANDEDIT'],
        [KEY, 'VIEW'],
      ],
      [`loosened ${KEY} VIEWANDEDIT → none medium`],
    ],
    [
      'of somebody else',
      [],
      [['[appid=com.b, scriptid=customrecord_tour]', 'VIEW']],
      ['granted [appid=com.b, scriptid=customrecord_tour] null → VIEW low'],
    ],
    [
      'unknown',
      [],
      [
        ['__proto__', 'FULL'],
        ['TRAN_NEW', 'VIEW'],
      ],
      ['granted TRAN_NEW null → VIEW high', 'granted __proto__ null → FULL high'],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(tellChanges({ [ROLE]: holding(...before) }, { [ROLE]: holding(...after) })).toEqual(
      changes.map((change) => `customrole_guide ${change}`),
    );
  });

  test('is told in the words of the UI', () => {
    const files = {
      [RECORD]: tour(''),
      'Objects/cseg_region.xml': segment('cseg_region', ''),
      'Objects/customtransaction_claim.xml': transactionType('customtransaction_claim', ''),
      'Objects/customrecord_named.xml': recordType('customrecord_named', '').replace(
        'Record<',
        '[scriptid=custcollection.x]<',
      ),
    };
    const changes = changesOf(
      { ...files, [ROLE]: holding() },
      {
        ...files,
        [ROLE]: holding(
          ['TRAN_VENDPYMT', 'VIEW'],
          ['REGT_ACCTPAY', 'VIEW'],
          [KEY, 'VIEW'],
          ['[type=customsegment, scriptid=cseg_region]', 'VIEW'],
          ['[scriptid=customtransaction_claim]', 'VIEW'],
          ['[scriptid=custompurchase_away]', 'VIEW'],
          ['[scriptid=customrecord_named]', 'VIEW'],
          ['[scriptid=customlist_x]', 'VIEW'],
          ['UNKNOWN', 'VIEW'],
        ),
      },
    );
    expect(
      Object.fromEntries(changes.map(({ permission, name, tab }) => [permission, `${name}, ${tab}`])),
    ).toEqual({
      TRAN_VENDPYMT: 'Pay Bills, Transactions',
      REGT_ACCTPAY: 'Accounts Payable Register, Lists',
      [KEY]: 'Record, Custom Record',
      '[type=customsegment, scriptid=cseg_region]': 'Segment, Custom Record',
      '[scriptid=customtransaction_claim]': 'Transaction, Transactions',
      '[scriptid=custompurchase_away]': 'custompurchase_away, Transactions',
      '[scriptid=customrecord_named]': 'customrecord_named, Custom Record',
      '[scriptid=customlist_x]': 'customlist_x, null',
      UNKNOWN: 'UNKNOWN, null',
    });
    expect(changes.every(({ roleName, project }) => roleName === 'Guide' && project === '.')).toBe(true);
  });

  test('knows its place in the later version', () => {
    const [granted, lowered, revoked] = changesOf(
      { [ROLE]: holding(['LIST_ITEM', 'FULL'], ['LIST_CONTACT', 'VIEW']) },
      { [ROLE]: holding(['LIST_ITEM', 'VIEW'], ['TRAN_CHECK', 'EDIT']) },
    );
    expect(granted?.at && textAt(granted.at)).toBe('EDIT');
    expect(lowered?.at && textAt(lowered.at)).toBe('VIEW');
    expect(revoked?.at).toBeNull();
  });

  test('of the core administration is one, whether field or key', () => {
    const field = guide('<coreadminpermission>T</coreadminpermission>');
    expect(tellChanges({ [ROLE]: guide('') }, { [ROLE]: field })).toEqual([
      'customrole_guide granted ADMI_KERNEL null → FULL critical',
    ]);
    expect(tellChanges({ [ROLE]: holding(['ADMI_KERNEL', 'FULL']) }, { [ROLE]: field })).toEqual([]);
    expect(
      tellChanges({ [ROLE]: guide('<coreadminpermission>F</coreadminpermission>') }, { [ROLE]: guide('') }),
    ).toEqual([]);
  });

  test('of an object of the project is one, with or without the own application id', () => {
    const app = manifest().replace(
      '<projectname>',
      '<publisherid>com.acme</publisherid>\n  <projectid>tours</projectid>\n  <projectname>',
    );
    const files = { 'manifest.xml': app };
    expect(
      tellChanges(
        { ...files, [ROLE]: holding([KEY, 'VIEW']) },
        { ...files, [ROLE]: holding(['[appid=com.acme.tours, scriptid=customrecord_tour]', 'VIEW']) },
      ),
    ).toEqual([]);
  });
});

describe('a role', () => {
  const rich = holding(['ADMI_MANAGEROLES', 'FULL'], ['TRAN_CHECK', 'NONE'], ['LIST_ITEM', 'VIEW']);
  const inactive = guide(`<isinactive>T</isinactive>\n${permissions(['LIST_ITEM', 'VIEW'])}`);
  const active = guide(`<isinactive>F</isinactive>\n${permissions(['LIST_ITEM', 'VIEW'])}`);

  test('that comes grants all that it holds', () => {
    expect(tellChanges({}, { [ROLE]: rich })).toEqual([
      'customrole_guide granted ADMI_MANAGEROLES null → FULL critical (added)',
      'customrole_guide granted LIST_ITEM null → VIEW low (added)',
    ]);
  });

  test('that goes takes all away', () => {
    expect(tellChanges({ [ROLE]: rich }, {})).toEqual([
      'customrole_guide revoked ADMI_MANAGEROLES FULL → null critical (removed)',
      'customrole_guide revoked LIST_ITEM VIEW → null low (removed)',
    ]);
  });

  test('that is activated grants all that it holds, and one that is deactivated nothing', () => {
    expect(tellChanges({ [ROLE]: inactive }, { [ROLE]: active })).toEqual([
      'customrole_guide granted LIST_ITEM null → VIEW low (activated)',
    ]);
    expect(tellChanges({ [ROLE]: active }, { [ROLE]: inactive })).toEqual([
      'customrole_guide revoked LIST_ITEM VIEW → null low (deactivated)',
    ]);
    expect(tellChanges({}, { [ROLE]: inactive })).toEqual([]);
    expect(tellChanges({ [ROLE]: inactive }, {})).toEqual([]);
    expect(tellChanges({ [ROLE]: inactive }, { [ROLE]: inactive.replace('VIEW', 'FULL') })).toEqual([]);
  });

  test('that moves to another file or is named otherwise is the same', () => {
    expect(
      tellChanges({ [ROLE]: rich }, { 'Objects/Roles/guide.xml': rich.replace('>Guide<', '>Ranger<') }),
    ).toEqual([]);
  });

  test('whose file can no longer be read is not told as gone', () => {
    expect(tellChanges({ [ROLE]: rich }, { [ROLE]: `${rich}<` })).toEqual([]);
  });

  test('that is in a commented-out permission holds nothing by it', () => {
    expect(
      tellChanges({ [ROLE]: guide('') }, { [ROLE]: guide(`<!-- ${permissions(['LIST_ITEM', 'FULL'])} -->`) }),
    ).toEqual([]);
  });
});

describe('a setting', () => {
  const on = (field: string, value: string) => `<${field}>${value}</${field}>`;
  const restricted = (details: string) =>
    `<recordrestrictions><recordrestriction><segment>CLASS</segment>${details}</recordrestriction></recordrestrictions>`;
  const own = on('restriction', 'OWNONLY');

  /** From the narrower to the wider: each is loosened one way and tightened the other. */
  test.each([
    ['restrictip', on('restrictip', 'T'), '', 'T → F medium'],
    ['restrictip', on('restrictip', 'T'), on('restrictip', 'maybe'), 'T → maybe medium'],
    ['restrictbydevice', on('restrictbydevice', 'T'), on('restrictbydevice', 'F'), 'T → F medium'],
    ['tfarequired', on('tfarequired', 'SMS'), on('tfarequired', 'OFF'), 'SMS → OFF medium'],
    ['tfarequired', on('tfarequired', 'TOTP'), '', 'TOTP → OFF medium'],
    ['issinglesignononly', on('issinglesignononly', 'T'), '', 'T → F medium'],
    ['iswebserviceonlyrole', on('iswebserviceonlyrole', 'T'), '', 'T → F medium'],
    ['subsidiaryoption', on('subsidiaryoption', 'OWN'), '', 'OWN → ALL medium'],
    [
      'subsidiaryoption',
      on('subsidiaryoption', 'OWN'),
      on('subsidiaryoption', 'SELECTED'),
      'OWN → SELECTED medium',
    ],
    [
      'subsidiaryoption',
      on('subsidiaryoption', 'SELECTED'),
      on('subsidiaryoption', 'ALLACTIVE'),
      'SELECTED → ALLACTIVE medium',
    ],
    [
      'subsidiaryoption',
      on('subsidiaryoption', 'ALLACTIVE'),
      on('subsidiaryoption', 'ALL'),
      'ALLACTIVE → ALL medium',
    ],
    ['subsidiaryviewingallowed', '', on('subsidiaryviewingallowed', 'T'), 'F → T medium'],
    ['accountingbooksoption', '', on('accountingbooksoption', 'SELECTED'), 'PRIMARY → SELECTED medium'],
    [
      'accountingbooksoption',
      on('accountingbooksoption', 'SELECTED'),
      on('accountingbooksoption', 'ALL'),
      'SELECTED → ALL medium',
    ],
    ['employeeselectionunrestricted', '', on('employeeselectionunrestricted', 'T'), 'F → T low'],
    ['restricttimeandexpenses', on('restricttimeandexpenses', 'T'), '', 'T → F low'],
    [
      'employeerestriction',
      on('employeerestriction', 'OWNONLY'),
      on('employeerestriction', 'UNASSIGNED'),
      'OWNONLY → UNASSIGNED medium',
    ],
    [
      'employeerestriction',
      on('employeerestriction', 'UNASSIGNED'),
      on('employeerestriction', 'DEFAULTTOOWN'),
      'UNASSIGNED → DEFAULTTOOWN medium',
    ],
    ['employeerestriction', on('employeerestriction', 'OWNONLY'), '', 'OWNONLY → NONE medium'],
    [
      'employeeviewingallowed',
      on('employeerestriction', 'OWNONLY'),
      on('employeerestriction', 'OWNONLY') + on('employeeviewingallowed', 'T'),
      'F → T low',
    ],
    ['CLASS.restriction', restricted(own), '', 'OWNONLY → NONE medium'],
    [
      'CLASS.restriction',
      restricted(own),
      restricted(on('restriction', 'DEFAULTTOOWN')),
      'OWNONLY → DEFAULTTOOWN medium',
    ],
    [
      'CLASS.restriction',
      restricted(own),
      restricted(on('restriction', 'UNASSIGNED')),
      'OWNONLY → UNASSIGNED medium',
    ],
    ['CLASS.viewingallowed', restricted(own), restricted(own + on('viewingallowed', 'T')), 'F → T low'],
    ['CLASS.itemsrestricted', restricted(own + on('itemsrestricted', 'T')), restricted(own), 'T → F low'],
    [
      'CLASS.restriction',
      restricted(own),
      restricted(own) + restricted(on('restriction', 'DEFAULTTOOWN')),
      'OWNONLY → DEFAULTTOOWN medium',
    ],
  ])('%s: from %s to %s', (field, narrow, wide, told) => {
    const [from, to, risk] = told.split(/ → | (?=\w+$)/);
    expect(tellChanges({ [ROLE]: guide(narrow) }, { [ROLE]: guide(wide) })).toEqual([
      `customrole_guide loosened ${field} ${from} → ${to} ${risk}`,
    ]);
    // What nobody can tell the meaning of was the narrowest before the change, and is the widest after it.
    const isClear = !wide.includes('maybe');
    expect(tellChanges({ [ROLE]: guide(wide) }, { [ROLE]: guide(narrow) })).toEqual(
      isClear ? [`customrole_guide tightened ${field} ${to} → ${from} ${risk}`] : [],
    );
  });

  test.each([
    [
      'an absent one and its default',
      '',
      on('subsidiaryoption', 'ALL') + on('restrictip', 'F') + on('tfarequired', 'OFF'),
    ],
    ['two ways of a second factor', on('tfarequired', 'SMS'), on('tfarequired', 'TOTP')],
    [
      'a default and none, which both leave all open',
      on('employeerestriction', 'NONE'),
      on('employeerestriction', 'DEFAULTTOOWN'),
    ],
    [
      'what another setting makes meaningless',
      on('employeerestriction', 'NONE'),
      on('employeerestriction', 'NONE') + on('employeeviewingallowed', 'T'),
    ],
    [
      'a restriction of a segment that restricts nothing',
      '',
      restricted(on('restriction', 'DEFAULTTOOWN') + on('viewingallowed', 'T')),
    ],
    ['a restriction of a segment that there is not', '', restricted(own).replace('CLASS', 'REGION')],
    ['what changes no access', '', on('centertype', 'BASIC') + on('issalesrole', 'T')],
  ])('%s are the same', (_, one, other) => {
    expect(tellChanges({ [ROLE]: guide(one) }, { [ROLE]: guide(other) })).toEqual([]);
  });

  test('is told by its name, where it stands or should stand', () => {
    const [change] = changesOf({ [ROLE]: guide(on('subsidiaryoption', 'OWN')) }, { [ROLE]: guide('') });
    expect(change).toMatchObject({ name: 'Subsidiary Restrictions', tab: null });
    expect(change?.at && textAt(change.at)).toBe('<role scriptid="customrole_guide">');
  });

  test.each([
    ['is activated', '<isinactive>T</isinactive>', ''],
    ['is deactivated', '', '<isinactive>T</isinactive>'],
  ])('is not told of a role that %s', (_, before, after) => {
    const body = (flag: string, restricts: string) => ({
      [ROLE]: guide(`${flag}\n<restrictip>${restricts}</restrictip>\n${permissions(['LIST_ITEM', 'VIEW'])}`),
    });
    const changes = changesOf(body(before, 'T'), body(after, 'F'));
    expect(changes.map(({ permission }) => permission)).toEqual(['LIST_ITEM']);
  });

  test('is not told of a role that is new or inactive', () => {
    expect(tellChanges({}, { [ROLE]: guide(on('subsidiaryviewingallowed', 'T')) })).toEqual([]);
    const inactive = on('isinactive', 'T');
    expect(
      tellChanges(
        { [ROLE]: guide(inactive) },
        { [ROLE]: guide(inactive + on('subsidiaryviewingallowed', 'T')) },
      ),
    ).toEqual([]);
  });
});

describe('an object', () => {
  const lone = (level: string) => ({ [RECORD]: tour(permitted('[scriptid=customrole_away]', level)) });

  test('grants to a standard role and to a role of elsewhere', () => {
    expect(tellChanges({ [RECORD]: tour('') }, { [RECORD]: tour(permitted('AP_CLERK', 'FULL')) })).toEqual([
      `AP_CLERK by customrecord_tour granted ${KEY} null → FULL medium`,
    ]);
    expect(tellChanges(lone('VIEW'), lone('EDIT'))).toEqual([
      `customrole_away by customrecord_tour raised ${KEY} VIEW → EDIT low`,
    ]);
    expect(tellChanges(lone('VIEW'), {})).toEqual([
      `customrole_away by customrecord_tour revoked ${KEY} VIEW → null low`,
    ]);
    const [change] = changesOf(
      {},
      { [RECORD]: tour(permitted('[appid=com.b, scriptid=customrole_x]', 'VIEW')) },
    );
    expect(change).toMatchObject({
      role: '[appid=com.b, scriptid=customrole_x]',
      roleName: null,
      name: 'Record',
    });
  });

  test('that opens to all roles is worse than one that opens to one', () => {
    expect(tellChanges({ [RECORD]: tour('') }, { [RECORD]: tour(permitted('_ALL_ROLES', 'VIEW')) })).toEqual([
      `_ALL_ROLES by customrecord_tour granted ${KEY} null → VIEW medium`,
    ]);
    expect(tellChanges({ [RECORD]: tour('') }, { [RECORD]: tour(permitted('_ALL_ROLES', 'EDIT')) })).toEqual([
      `_ALL_ROLES by customrecord_tour granted ${KEY} null → EDIT high`,
    ]);
  });

  test('grants nothing by a list that is not in force', () => {
    const idle = (body: string) => ({ [RECORD]: tour(body, 'CUSTRECORDENTRYPERM') });
    expect(tellChanges(idle(''), idle(permitted('AP_CLERK', 'FULL')))).toEqual([]);
    const ofSegment = '<customsegment>[scriptid=cseg_region]</customsegment>';
    const SEGMENT = 'Objects/cseg_region.xml';
    const segment = `<customsegment scriptid="cseg_region"><recordtype>[scriptid=customrecord_tour]</recordtype></customsegment>`;
    const [shut, open] = [tour(ofSegment), tour(ofSegment + permitted('AP_CLERK', 'FULL'), 'NONENEEDED')];
    expect(
      tellChanges({ [RECORD]: shut, [SEGMENT]: segment }, { [RECORD]: open, [SEGMENT]: segment }),
    ).toEqual([]);
    // An element that points nowhere changes nothing.
    expect(tellChanges({ [RECORD]: shut }, { [RECORD]: open })).toEqual([
      '<customrecord_tour> loosened accesstype USEPERMISSIONLIST → NONENEEDED high',
    ]);
  });

  test('of a segment or transaction type grants by its list', () => {
    const entry = (level: string) =>
      `<permissions><permission><role>AP_CLERK</role><valuemgmtaccesslevel>${level}</valuemgmtaccesslevel></permission></permissions>`;
    const path = 'Objects/cseg_region.xml';
    expect(
      tellChanges(
        { [path]: segment('cseg_region', entry('VIEW')) },
        { [path]: segment('cseg_region', entry('FULL')) },
      ),
    ).toEqual([
      'AP_CLERK by cseg_region raised [type=customsegment, scriptid=cseg_region] VIEW → FULL medium',
    ]);
    const claim = 'Objects/customtransaction_claim.xml';
    expect(
      tellChanges({}, { [claim]: transactionType('customtransaction_claim', permitted('CEO', 'CREATE')) }),
    ).toEqual([
      'CEO by customtransaction_claim granted [scriptid=customtransaction_claim] null → CREATE medium',
    ]);
  });

  test('and the role tell one change once', () => {
    const both = (level: string) => ({
      [ROLE]: holding([KEY, level]),
      [RECORD]: tour(permitted('[scriptid=customrole_guide]', level)),
    });
    expect(tellChanges(both('VIEW'), both('FULL'))).toEqual([
      `customrole_guide raised ${KEY} VIEW → FULL medium`,
    ]);
  });

  test('that lists a role which does not list it grants, and listing it on the other side changes nothing', () => {
    const object = { [RECORD]: tour(permitted('[scriptid=customrole_guide]', 'VIEW')) };
    const lone = { ...object, [ROLE]: guide('') };
    const both = { ...object, [ROLE]: holding([KEY, 'VIEW']) };
    expect(tellChanges({ [RECORD]: tour(''), [ROLE]: guide('') }, lone)).toEqual([
      `customrole_guide by customrecord_tour granted ${KEY} null → VIEW low`,
    ]);
    expect(tellChanges(lone, both)).toEqual([]);
    expect(tellChanges({ [RECORD]: tour(''), [ROLE]: holding([KEY, 'VIEW']) }, both)).toEqual([]);
  });

  test('that says more than the role counts, for nobody knows which of the two an account comes to have', () => {
    const mismatch = (level: string, path: string) => ({
      'deploy.xml': deploy(path),
      [ROLE]: holding([KEY, 'VIEW']),
      [RECORD]: tour(permitted('[scriptid=customrole_guide]', level)),
    });
    expect(tellChanges(mismatch('VIEW', '~/Objects/*'), mismatch('FULL', '~/Objects/*'))).toEqual([
      `customrole_guide by customrecord_tour raised ${KEY} VIEW → FULL medium`,
    ]);
    expect(tellChanges(mismatch('FULL', '~/Objects/*'), mismatch('VIEW', '~/Objects/*'))).toEqual([
      `customrole_guide by customrecord_tour lowered ${KEY} FULL → VIEW medium`,
    ]);
    expect(tellChanges(mismatch('VIEW', `~/${RECORD}`), mismatch('FULL', `~/${RECORD}`))).toEqual([
      `customrole_guide by customrecord_tour raised ${KEY} VIEW → FULL medium`,
    ]);
  });

  const open = (type: string, more = '') => ({ [RECORD]: tour(more, type) });
  const levels = (external: string, everybody: string) =>
    `<externalrolepermissionlevel>${external}</externalrolepermissionlevel><publicpermissionlevel>${everybody}</publicpermissionlevel>`;

  test.each([
    ['USEPERMISSIONLIST', 'CUSTRECORDENTRYPERM', 'medium'],
    ['USEPERMISSIONLIST', 'NONENEEDED', 'high'],
    ['CUSTRECORDENTRYPERM', 'NONENEEDED', 'high'],
  ])('opens from %s to %s', (narrow, wide, risk) => {
    expect(tellChanges(open(narrow), open(wide))).toEqual([
      `<customrecord_tour> loosened accesstype ${narrow} → ${wide} ${risk}`,
    ]);
    expect(tellChanges(open(wide), open(narrow))).toEqual([
      `<customrecord_tour> tightened accesstype ${wide} → ${narrow} ${risk}`,
    ]);
  });

  test('of a type that nobody knows is as open as can be after a change, and as closed as can be before it', () => {
    expect(tellChanges(open('CUSTRECORDENTRYPERM'), open('WHATEVER'))).toEqual([
      '<customrecord_tour> loosened accesstype CUSTRECORDENTRYPERM → NONENEEDED high',
    ]);
    expect(tellChanges(open('WHATEVER'), open('CUSTRECORDENTRYPERM'))).toEqual([
      '<customrecord_tour> loosened accesstype USEPERMISSIONLIST → CUSTRECORDENTRYPERM medium',
    ]);
    expect(tellChanges(open('WHATEVER'), open('WHATEVER', '<description>other</description>'))).toEqual([]);
  });

  test('that names those who may use it, in place of everybody, narrows', () => {
    const named = { [RECORD]: tour(permitted('AP_CLERK', 'FULL')) };
    expect(tellChanges(open('NONENEEDED'), named)).toEqual([
      '<customrecord_tour> tightened accesstype NONENEEDED → USEPERMISSIONLIST high',
    ]);
    const outsider = { [RECORD]: tour(permitted('CUSTOMER_CENTER', 'VIEW')) };
    expect(tellChanges(open('NONENEEDED'), outsider)).toContain(
      `CUSTOMER_CENTER by customrecord_tour granted ${KEY} null → VIEW low`,
    );
  });

  test('opens to external roles and to the public where no permission is needed', () => {
    expect(
      tellChanges(open('NONENEEDED', levels('NONE', 'NONE')), open('NONENEEDED', levels('VIEW', 'FULL'))),
    ).toEqual([
      '<customrecord_tour> granted publicpermissionlevel null → FULL critical',
      '<customrecord_tour> granted externalrolepermissionlevel null → VIEW medium',
    ]);
    expect(
      tellChanges(open('NONENEEDED', levels('VIEW', 'EDIT')), open('NONENEEDED', levels('FULL', 'VIEW'))),
    ).toEqual([
      '<customrecord_tour> lowered publicpermissionlevel EDIT → VIEW critical',
      '<customrecord_tour> raised externalrolepermissionlevel VIEW → FULL high',
    ]);
    expect(
      tellChanges(
        open('USEPERMISSIONLIST', levels('NONE', 'NONE')),
        open('USEPERMISSIONLIST', levels('FULL', 'FULL')),
      ),
    ).toEqual([]);
    expect(changesOf({}, open('NONENEEDED'))[0]).toMatchObject({
      role: null,
      objectName: 'Record',
      name: 'Access Type',
    });
  });

  test('that comes or goes is told where it is open', () => {
    expect(tellChanges({}, open('NONENEEDED', levels('NONE', 'VIEW')))).toEqual([
      '<customrecord_tour> granted publicpermissionlevel null → VIEW high',
      '<customrecord_tour> granted accesstype null → NONENEEDED medium',
    ]);
    expect(tellChanges(open('NONENEEDED'), {})).toEqual([
      '<customrecord_tour> revoked accesstype NONENEEDED → null medium',
    ]);
    expect(tellChanges({}, open('CUSTRECORDENTRYPERM'))).toEqual([]);
  });

  test('that gets a list opens to the roles that it could not be used by before', () => {
    const version = (type: string, ...more: readonly Row[]) => ({
      [RECORD]: tour(permittedRoles(['[scriptid=customrole_guide]', 'FULL'], ['CEO', 'VIEW']), type),
      [ROLE]: holding([KEY, 'FULL'], ...more),
    });
    const tightened =
      '<customrecord_tour> tightened accesstype CUSTRECORDENTRYPERM → USEPERMISSIONLIST medium';
    const toChief = `CEO by customrecord_tour granted ${KEY} null → VIEW low`;
    expect(tellChanges(version('CUSTRECORDENTRYPERM'), version('USEPERMISSIONLIST'))).toEqual([
      `customrole_guide granted ${KEY} null → FULL medium`,
      tightened,
      toChief,
    ]);
    const entry = ['LIST_CUSTRECORDENTRY', 'VIEW'] as const;
    expect(tellChanges(version('CUSTRECORDENTRYPERM', entry), version('USEPERMISSIONLIST', entry))).toEqual([
      `customrole_guide raised ${KEY} VIEW → FULL medium`,
      tightened,
      toChief,
    ]);
    expect(tellChanges(version('USEPERMISSIONLIST', entry), version('CUSTRECORDENTRYPERM', entry))).toEqual([
      '<customrecord_tour> loosened accesstype USEPERMISSIONLIST → CUSTRECORDENTRYPERM medium',
      `customrole_guide lowered ${KEY} FULL → VIEW medium`,
      `CEO by customrecord_tour revoked ${KEY} VIEW → null low`,
    ]);
  });
});

describe('a row of a list that a change removes', () => {
  const listing = (...ids: readonly string[]) => ({
    'manifest.xml': manifest(),
    [RECORD]: tour(permittedRoles(...ids.map((id): Row => [id, 'VIEW']))),
  });
  const keptBy = (after: Record<string, string>) =>
    changesOf(listing('ACCOUNTANT', 'BOOKKEEPER', 'CEO'), after).map(({ role: who, kept }) => [who, kept]);

  test('is kept by the account, whoever else is listed', () => {
    expect(keptBy(listing('ACCOUNTANT', 'CEO'))).toEqual([['BOOKKEEPER', true]]);
  });

  test('is kept as well if its object goes', () => {
    expect(keptBy({ 'manifest.xml': manifest() })).toEqual([
      ['ACCOUNTANT', true],
      ['BOOKKEEPER', true],
      ['CEO', true],
    ]);
  });
});

describe('a level in an old or damaged file', () => {
  test('is a number, from the least to the highest', () => {
    const at = (level: string) => ({ [ROLE]: holding(['LIST_ITEM', level]) });
    expect(tellChanges(at('1'), at('2'))).toEqual(['customrole_guide raised LIST_ITEM VIEW → CREATE medium']);
    expect(tellChanges(at('4'), at('3'))).toEqual(['customrole_guide lowered LIST_ITEM FULL → EDIT medium']);
  });

  test('that is repeated counts as the highest, which is shown', () => {
    const twice = (...levels: readonly string[]) => ({
      [ROLE]: guide(
        `<permissions><permission><permkey>LIST_ITEM</permkey>${levels
          .map((level) => `<permlevel>${level}</permlevel>`)
          .join('')}</permission></permissions>`,
      ),
    });
    for (const levels of [
      ['FULL', 'VIEW'],
      ['VIEW', 'FULL'],
    ]) {
      const [change] = changesOf(twice('VIEW'), twice(...levels));
      expect(change).toMatchObject({ change: 'raised', after: 'FULL' });
      expect(change?.at && textAt(change.at)).toBe('FULL');
    }
  });
});

test('of two files of one role, what an inactive one holds does not count', () => {
  const second = (flag: string, level: string) => ({
    'manifest.xml': manifest(),
    'deploy.xml': deploy('~/Objects/*'),
    [ROLE]: holding(['LIST_ITEM', 'VIEW']),
    'Objects/customrole_guide_old.xml': guide(`${flag}\n${permissions(['LIST_ITEM', level])}`),
  });
  const inactive = '<isinactive>T</isinactive>';
  expect(tellChanges(second(inactive, 'VIEW'), second(inactive, 'FULL'))).toEqual([]);
  expect(tellChanges(second('', 'VIEW'), second('', 'FULL'))).toEqual([
    'customrole_guide raised LIST_ITEM VIEW → FULL medium',
  ]);
});

describe('projects', () => {
  const files = (folder: string, name: string, level: string) => ({
    [`${folder}/manifest.xml`]: manifest().replace('>test<', `>${name}<`),
    [`${folder}/Objects/customrole_guide.xml`]: holding(['LIST_ITEM', level]),
  });
  const tell = (base: readonly Project[], head: readonly Project[]) =>
    accessChanges(base, head).map((change) => `${change.project}: ${told(change)}`);

  test('are compared by their folders', () => {
    const base = projectsOf({ ...files('a', 'x', 'VIEW'), ...files('b', 'x', 'FULL') });
    const head = projectsOf({ ...files('a', 'x', 'EDIT'), ...files('b', 'x', 'FULL') });
    expect(tell(base, head)).toEqual(['a: customrole_guide raised LIST_ITEM VIEW → EDIT medium']);
  });

  test('whose folder is renamed are known by their name', () => {
    expect(tell(projectsOf(files('a', 'x', 'VIEW')), projectsOf(files('b', 'x', 'EDIT')))).toEqual([
      'b: customrole_guide raised LIST_ITEM VIEW → EDIT medium',
    ]);
  });

  test('that come and go bring and take their roles', () => {
    expect(tell(projectsOf(files('a', 'x', 'VIEW')), projectsOf(files('b', 'y', 'VIEW')))).toEqual([
      'b: customrole_guide granted LIST_ITEM null → VIEW low (added)',
      'a: customrole_guide revoked LIST_ITEM VIEW → null low (removed)',
    ]);
    const two = projectsOf({ ...files('b', 'x', 'VIEW'), ...files('c', 'x', 'VIEW') });
    expect(tell(projectsOf(files('a', 'x', 'VIEW')), two)).toHaveLength(3);
    expect(tell([], two)).toHaveLength(2);
  });
});

describe('widens and worstRisk', () => {
  const { widening, narrowing } = {
    widening: { [ROLE]: holding(['LIST_ITEM', 'VIEW'], ['TRAN_CHECK', 'CREATE']) },
    narrowing: { [ROLE]: holding(['ADMI_KERNEL', 'FULL']) },
  };

  test('count what opens, not what closes', () => {
    const changes = changesOf(narrowing, widening);
    expect(changes.map((change) => [change.change, change.risk, widens(change)])).toEqual([
      ['revoked', 'critical', false],
      ['granted', 'high', true],
      ['granted', 'low', true],
    ]);
    expect(worstRisk(changes)).toBe('high');
    expect(worstRisk([])).toBe('none');
    expect(worstRisk(changesOf(narrowing, { [ROLE]: guide('') }))).toBe('none');
  });

  test.each(['granted', 'raised', 'loosened'] as const)('%s widens', (change) => {
    expect(widens({ change })).toBe(true);
  });

  test.each(['revoked', 'lowered', 'tightened'] as const)('%s does not widen', (change) => {
    expect(widens({ change })).toBe(false);
  });
});
