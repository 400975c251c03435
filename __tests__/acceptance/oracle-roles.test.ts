import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { LEVELS } from '../../src/sdf/catalogue/permissions.js';
import { reportOf } from '../support/fix-faults.js';
import type { JsonFinding } from '../support/json-report.js';
import {
  deploy,
  manifest,
  permissions,
  permittedRoles,
  type Row,
  recordType,
  role,
  segment,
  transactionType,
} from '../support/xml.js';

/**
 * What Oracle's help page "Custom Roles as XML Definitions" (section_4731154857) says, statement by statement, as far
 * as files alone can show it. The three roles in oracle/ are the samples of that page, without their ellipses.
 */

type Files = Readonly<Record<string, string>>;

const ALL_FEATURES = manifest({
  features: [
    ...['CUSTOMRECORDS', 'CUSTOMSEGMENTS', 'CUSTOMTRANSACTIONS', 'WEBSERVICES', 'IPADDRESSRULES'],
    ...['LOCATIONS', 'DEPARTMENTS', 'CLASSES', 'SUBSIDIARIES'],
  ],
});

function check(objects: Files) {
  const files = { 'manifest.xml': ALL_FEATURES, 'deploy.xml': deploy('~/Objects/*'), ...objects };
  return reportOf(files);
}

const sample = (id: string) => ({
  [`Objects/${id}.xml`]: readFileSync(join(import.meta.dirname, `oracle/${id}.xml`), 'utf8'),
});
const guide = (body: string) => ({ 'Objects/customrole_guide.xml': role('customrole_guide', body) });
const tour = (...rows: readonly Row[]) => ({
  'Objects/customrecord_tour.xml': recordType('customrecord_tour', permittedRoles(...rows)),
});
const TOUR = '[scriptid=customrecord_tour]';
const GUIDE = '[scriptid=customrole_guide]';

const told = ({ severity, rule, line, column }: JsonFinding) => `${severity} ${rule} ${line}:${column}`;
const errorsOf = (objects: Files) =>
  check(objects)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

describe('the basic sample', () => {
  test('is wrong in nothing but its empty permission, which stands for one to be filled in', () => {
    expect(check(sample('customrole_sample')).findings.map(told)).toEqual([
      'notice unavailable-field 7:29',
      'error missing-element 15:13',
      'error missing-element 16:13',
    ]);
  });

  test('once filled in is in order', () => {
    const [[path, text]] = Object.entries(sample('customrole_sample')) as [[string, string]];
    const filled = text
      .replace('<permkey></permkey>', '<permkey>LIST_CUSTJOB</permkey>')
      .replace('<permlevel></permlevel>', '<permlevel>VIEW</permlevel>');
    expect(check({ [path]: filled })).toMatchObject({
      conclusion: 'success',
      findings: [{ rule: 'unavailable-field' }],
    });
  });
});

describe('permissions', () => {
  test('name the script id of an object, as a reference', () => {
    const record = tour([GUIDE, 'VIEW']);
    expect(errorsOf({ ...guide(permissions([TOUR, 'VIEW'])), ...record })).toEqual([]);
    expect(errorsOf({ ...guide(permissions(['customrecord_tour', 'VIEW'])), ...record })).toEqual([
      'bare-script-id',
    ]);
  });

  test('may name standard ones as well', () => {
    expect(errorsOf(guide(permissions(['LIST_CUSTJOB', 'VIEW'], ['TRAN_SALESORD', 'FULL'])))).toEqual([]);
  });

  test.each(LEVELS)('have a level of access, such as %s', (level) => {
    expect(errorsOf(guide(permissions(['LIST_CUSTJOB', level])))).toEqual([]);
  });

  test('have no other level, and must have one', () => {
    expect(errorsOf(guide(permissions(['LIST_CUSTJOB', 'ALL'])))).toEqual(['invalid-value']);
    expect(errorsOf(guide(permissions(['LIST_CUSTJOB', ''])))).toEqual(['missing-element']);
  });

  describe('are restricted only for SDF custom objects', () => {
    test.each(['EDIT', 'VIEWANDEDIT'])('by %s', (restriction) => {
      expect(errorsOf(guide(permissions(['LIST_CUSTJOB', 'EDIT', restriction])))).toEqual([
        'restriction-on-standard-permission',
      ]);
      const restricted = guide(permissions([TOUR, 'EDIT', restriction]));
      expect(errorsOf({ ...restricted, ...tour([GUIDE, 'EDIT', restriction]) })).toEqual([]);
    });

    test('and an empty restriction is none', () => {
      expect(errorsOf(guide(permissions(['LIST_CUSTJOB', 'EDIT', ''])))).toEqual([]);
    });
  });
});

/** An object of each kind that lists the role at a level. */
const KINDS: Readonly<Record<string, { readonly key: string; readonly at: (level: string) => Files }>> = {
  'record type': { key: TOUR, at: (level) => tour([GUIDE, level]) },
  segment: {
    key: '[type=customsegment, scriptid=cseg_division]',
    at: (level) => ({
      'Objects/cseg_division.xml': segment(
        'cseg_division',
        `<permissions>
  <permission>
    <role>${GUIDE}</role>
    <valuemgmtaccesslevel>${level}</valuemgmtaccesslevel>
  </permission>
</permissions>`,
      ),
    }),
  },
  'transaction type': {
    key: '[scriptid=customtransaction_trip]',
    at: (level) => ({
      'Objects/customtransaction_trip.xml': transactionType(
        'customtransaction_trip',
        permittedRoles([GUIDE, level]),
      ),
    }),
  },
};

const PAIRS_OF_LEVELS = LEVELS.flatMap((one) => LEVELS.map((other) => [one, other] as const));
const RESTRICTIONS = [undefined, '', 'EDIT', 'VIEWANDEDIT'] as const;

describe('a role and an object that refer to each other', () => {
  for (const [kind, { key, at }] of Object.entries(KINDS)) {
    test.each(PAIRS_OF_LEVELS)(`name one level: the role %s, the ${kind} %s`, (own, other) => {
      const { conclusion, findings } = check({ ...guide(permissions([key, own])), ...at(other) });
      expect(findings.map(({ rule }) => rule)).toEqual(own === other ? [] : ['level-mismatch']);
      // Projects that contain a level mismatch cannot be deployed.
      expect(conclusion).toBe(own === other ? 'success' : 'failure');
    });

    test(`are told of each other: the ${kind} lacks the role, or the role the ${kind}`, () => {
      const object = at('VIEW');
      const alone = Object.fromEntries(
        Object.entries(object).map(([path, text]) => [path, text.replace(GUIDE, 'ADMINISTRATOR')]),
      );
      expect(errorsOf({ ...guide(permissions([key, 'VIEW'])), ...alone })).toEqual(['missing-counterpart']);
      expect(errorsOf({ ...guide(permissions(['LIST_CUSTJOB', 'VIEW'])), ...object })).toEqual([
        'missing-counterpart',
      ]);
    });
  }

  test.each(RESTRICTIONS.flatMap((one) => RESTRICTIONS.map((other) => [one, other] as const)))(
    'name one restriction: the role %j, the record type %j',
    (own, other) => {
      const same = (own || null) === (other || null);
      const files = { ...guide(permissions([TOUR, 'EDIT', own])), ...tour([GUIDE, 'EDIT', other]) };
      expect(errorsOf(files)).toEqual(same ? [] : ['restriction-mismatch']);
    },
  );

  test.each(['segment', 'transaction type'])('have no restriction to compare where it is a %s', (kind) => {
    const { key, at } = KINDS[kind]!;
    for (const restriction of RESTRICTIONS)
      expect(errorsOf({ ...guide(permissions([key, 'EDIT', restriction])), ...at('EDIT') })).toEqual([]);
  });

  test('where the record type permits VIEW the role must say VIEW, and can be made to', () => {
    const { findings } = check({ ...guide(permissions([TOUR, 'FULL'])), ...tour([GUIDE, 'VIEW']) });
    expect(findings).toMatchObject([
      { file: 'Objects/customrole_guide.xml', fixes: [{ edits: [{ text: 'VIEW' }] }, {}] },
    ]);
  });
});

describe('the fields that restrict a role', () => {
  test.each([
    ['restrictbydevice', ['T', 'F']],
    ['restrictip', ['T', 'F']],
    ['restricttimeandexpenses', ['T', 'F']],
    ['employeerestriction', ['NONE', 'DEFAULTTOOWN', 'OWNONLY', 'UNASSIGNED']],
  ])('%s takes %j and nothing else', (field, values) => {
    for (const value of values) expect(errorsOf(guide(`<${field}>${value}</${field}>`))).toEqual([]);
    expect(errorsOf(guide(`<${field}>MAYBE</${field}>`))).toEqual(['invalid-value']);
  });

  test('employeeviewingallowed belongs to employeerestriction', () => {
    const rules = (restriction: string) =>
      check(
        guide(
          `<employeerestriction>${restriction}</employeerestriction>\n<employeeviewingallowed>T</employeeviewingallowed>`,
        ),
      ).findings.map(({ severity, rule }) => `${severity} ${rule}`);
    expect(rules('OWNONLY')).toEqual([]);
    expect(rules('UNASSIGNED')).toEqual([]);
    expect(rules('NONE')).toEqual(['warning unavailable-field']);
  });
});

const restricted = (...all: readonly string[]) =>
  guide(
    `<recordrestrictions>\n${all
      .map((fields) => `<recordrestriction>\n${fields}\n</recordrestriction>`)
      .join('\n')}\n</recordrestrictions>`,
  );
const restriction = (name: string, more = '') =>
  `<segment>${name}</segment>\n<restriction>OWNONLY</restriction>\n${more}`;

describe('record restrictions', () => {
  test('may be several, one for each record type', () => {
    expect(
      check(restricted(...['LOCATION', 'DEPARTMENT', 'CLASS'].map((name) => restriction(name)))).findings,
    ).toEqual([]);
  });

  test('may not be two of one record type', () => {
    expect(
      errorsOf(restricted(restriction('LOCATION'), restriction('CLASS'), restriction('LOCATION'))),
    ).toEqual(['repeated-segment']);
  });

  test('name their record type and the kind of restriction', () => {
    expect(errorsOf(restricted('<restriction>OWNONLY</restriction>'))).toEqual(['missing-element']);
    expect(errorsOf(restricted('<segment>CLASS</segment>'))).toEqual(['missing-element']);
    expect(errorsOf(restricted(restriction('EMPLOYEE')))).toEqual(['invalid-value']);
  });

  test.each(['viewingallowed', 'itemsrestricted'])('may say %s', (field) => {
    for (const value of ['T', 'F'])
      expect(check(restricted(restriction('CLASS', `<${field}>${value}</${field}>`))).findings).toEqual([]);
  });

  test.each(['LOCATION', 'DEPARTMENT', 'CLASS'])('of %s may need their feature in the manifest', (name) => {
    const { conclusion, findings } = check({ ...restricted(restriction(name)), 'manifest.xml': manifest() });
    expect(conclusion).toBe('success');
    expect(findings).toMatchObject([{ severity: 'warning', rule: 'undeclared-feature' }]);
    const feature = name.endsWith('S') ? `${name}ES` : `${name}S`;
    expect(findings[0]?.fixes[0]?.edits[0]?.text.trim()).toBe(
      `<feature required="false">${feature}</feature>`,
    );
  });
});

test('the sample of restrictions has three misspelt fields, and two that do nothing', () => {
  expect(check(sample('customrole_restrictsample')).findings.map(told)).toEqual([
    'error unknown-element 13:13',
    'error unknown-element 19:13',
    'notice unavailable-field 19:29',
    'notice unavailable-field 20:29',
    'error unknown-element 25:13',
  ]);
});

describe('the sample of a developer', () => {
  const developer = sample('customrole_sdfdeveloper');
  const record = (level: string) => ({
    'Objects/customrecord_sample.xml': recordType(
      'customrecord_sample',
      permittedRoles(['[scriptid=customrole_sdfdeveloper]', level]),
    ),
  });

  test('can be deployed with its record type; only its restriction VIEW is in no list', () => {
    const { conclusion, findings } = check({ ...developer, ...record('FULL') });
    expect(conclusion).toBe('success');
    expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
      expect.stringMatching(/^notice "F" in "employeeviewingallowed"/),
      expect.stringMatching(/^warning "VIEW" is not a documented value of "restriction"/),
    ]);
  });

  test('names 32 standard permissions at levels that they take', () => {
    const standard = Object.values(developer)[0]?.match(/<permkey>[A-Z_]+<\/permkey>/g);
    expect(standard).toHaveLength(32);
    const rules = check({ ...developer, ...record('FULL') }).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('unknown-permission');
    expect(rules).not.toContain('level-not-allowed');
  });

  test('cannot without the record type, or beside one that says another level', () => {
    expect(errorsOf(developer)).toEqual(['unresolved-reference']);
    expect(errorsOf({ ...developer, ...record('EDIT') })).toEqual(['level-mismatch']);
  });
});
