import { describe, expect, test } from '@jest/globals';
import { messages, personDutyConflict, words } from '../../../src/rules/security/person-duty-conflict.js';
import { findings, testRule } from '../../support/rule-table.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const BUYER = 'Objects/customrole_buyer.xml';
const TREASURY = 'Objects/customrole_treasury.xml';
const CLERK = 'Objects/customrole_clerk.xml';

type Row = readonly [string, string];
const buyer = (...rows: readonly Row[]) => role('customrole_buyer', permissions(...rows), 'Buyer');
const treasury = (...rows: readonly Row[]) => role('customrole_treasury', permissions(...rows), 'Treasury');
const clerk = (...rows: readonly Row[]) => role('customrole_clerk', permissions(...rows), 'Clerk');

/** The root of a role as the place of a finding. */
const marked = (text: string) => text.replace(/^(<role [^>]*>)/, '«$1»');

const config = (risk = 'high', sides = '[{ TRAN_VENDPYMT: CREATE }, { LIST_VENDOR: CREATE }]', more = '') =>
  `policy:
  duties:
    - { id: vendor-and-pay, title: Create vendors and pay, risk: ${risk}, sides: ${sides} }
${more}`;

const people = (...rows: readonly string[]) => `Email,Role\n${rows.join('\n')}\n`;
const BOTH = people('jane@example.com,Buyer', 'jane@example.com,Treasury');

const NAMED = { duty: 'vendor-and-pay', title: 'Create vendors and pay', why: null, documented: [] };
const VENDOR = (level: string) => `"${level}" of LIST_VENDOR (Vendors)`;
const PAYMENT = (level: string) => `"${level}" of TRAN_VENDPYMT (Pay Bills)`;

const report = (number: number, severity: 'error' | 'warning' = 'error') => ({
  severity,
  message: messages.conflict({
    ...NAMED,
    sides: [
      [{ role: 'customrole_treasury', permission: 'TRAN_VENDPYMT', level: 'CREATE', field: null }],
      [{ role: 'customrole_buyer', permission: 'LIST_VENDOR', level: 'EDIT', field: null }],
    ],
    people: number,
  }),
  related: [
    words.held(VENDOR('EDIT'), 'customrole_buyer'),
    words.held(PAYMENT('CREATE'), 'customrole_treasury'),
  ],
  fixes: [
    {
      title: 'Lower TRAN_VENDPYMT (Pay Bills) in customrole_treasury to VIEW (view only)',
      applicability: 'choice' as const,
      files: { [TREASURY]: treasury(['TRAN_VENDPYMT', 'VIEW']) },
    },
    {
      title: 'Lower LIST_VENDOR (Vendors) in customrole_buyer to VIEW (view only)',
      applicability: 'choice' as const,
      files: { [BUYER]: buyer(['LIST_VENDOR', 'VIEW']) },
    },
  ],
});

const held = {
  [BUYER]: marked(buyer(['LIST_VENDOR', '‹EDIT›'])),
  [TREASURY]: treasury(['TRAN_VENDPYMT', '‹CREATE›']),
};
const plain = { [BUYER]: buyer(['LIST_VENDOR', 'EDIT']), [TREASURY]: treasury(['TRAN_VENDPYMT', 'CREATE']) };

testRule(personDutyConflict, {
  accept: [
    { name: 'a run that is not told who holds which roles', files: { [CONFIG]: config(), ...plain } },
    {
      name: 'roles that different people hold',
      files: {
        [CONFIG]: config(),
        'people.csv': people('jane@example.com,Buyer', 'joe@example.com,Treasury'),
        ...plain,
      },
    },
    {
      name: 'a level below that of the duty',
      files: { [CONFIG]: config(), 'people.csv': BOTH, ...plain, [BUYER]: buyer(['LIST_VENDOR', 'VIEW']) },
    },
    {
      name: 'a role that holds the duty alone, which duty-conflict reports',
      files: {
        [CONFIG]: config(),
        'people.csv': BOTH,
        ...plain,
        [BUYER]: buyer(['LIST_VENDOR', 'EDIT'], ['TRAN_VENDPYMT', 'CREATE']),
      },
    },
    {
      name: 'a role that is inactive',
      files: {
        [CONFIG]: config(),
        'people.csv': BOTH,
        ...plain,
        [BUYER]: role(
          'customrole_buyer',
          `<isinactive>T</isinactive>\n${permissions(['LIST_VENDOR', 'EDIT'])}`,
          'Buyer',
        ),
      },
    },
    {
      name: 'roles that the policy names as a combination, which role-combination-conflict reports',
      files: {
        [CONFIG]: config(
          'high',
          undefined,
          '  combinations:\n    - [customrole_buyer, customrole_treasury]\n',
        ),
        'people.csv': BOTH,
        ...plain,
      },
    },
    {
      name: 'an administrator, who holds everything by one role',
      files: { [CONFIG]: config(), 'people.csv': people('jane,Buyer', 'jane,ADMINISTRATOR'), ...plain },
    },
    {
      name: 'a name that several roles have',
      files: {
        [CONFIG]: config(),
        'people.csv': BOTH,
        ...plain,
        [CLERK]: role('customrole_clerk', permissions(['LIST_CUSTJOB', 'VIEW']), 'Buyer'),
      },
    },
  ],
  reject: [
    {
      name: 'roles by name',
      files: { [CONFIG]: config(), 'people.csv': BOTH, ...held },
      reports: [report(1)],
    },
    {
      name: 'roles by script id, by name in other case and spacing, and by reference, of several people',
      files: {
        [CONFIG]: config('medium'),
        'people.csv': people(
          'jane,customrole_buyer',
          'jane,  TREASURY ',
          'joe,CUSTOMROLE_BUYER',
          'joe,[scriptid=customrole_treasury]',
          'jim,Buyer',
        ),
        ...held,
      },
      reports: [report(2, 'warning')],
    },
    {
      name: 'the same roles of people who hold others as well, once',
      files: {
        [CONFIG]: config(),
        'people.csv': people('jane,Buyer', 'jane,Treasury', 'joe,Buyer', 'joe,Treasury', 'joe,Clerk'),
        ...held,
        [CLERK]: clerk(['LIST_CUSTJOB', 'FULL']),
      },
      reports: [report(2)],
    },
  ],
});

test('the message says who holds what, how many people hold it, and what to do', () => {
  const held = (role: string, permission: string) =>
    ({ role, permission, level: 'FULL', field: null }) as const;
  const text = messages.conflict({
    duty: 'pay',
    title: 'Pay',
    why: 'One could pay.',
    sides: [
      [held('AP_CLERK', 'LIST_VENDOR'), held('AP_CLERK', 'TRAN_CHECK'), held('AP_CLERK', 'TRAN_VENDBILL')],
      [held('customrole_a', 'TRAN_VENDPYMT'), held('customrole_b', 'TRAN_VENDPYMT')],
    ],
    people: 1,
    documented: ['A/P Clerk'],
  });
  expect(text).toBe(
    '"FULL" of LIST_VENDOR (Vendors), "FULL" of TRAN_CHECK (Check) and 1 more in AP_CLERK conflicts with "FULL" of TRAN_VENDPYMT (Pay Bills) in customrole_a and "FULL" of TRAN_VENDPYMT (Pay Bills) in customrole_b (pay: Pay), and 1 person holds these roles together. One could pay. What A/P Clerk holds comes from Oracle\'s documentation. Take one of the roles away from this person, or lower what it grants.',
  );
});

describe('without a table', () => {
  const files = { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*') };
  const found = (more: Readonly<Record<string, string>>) =>
    findings(personDutyConflict, { ...files, ...more }).map(({ at, subject, project }) => ({
      file: at.source.path,
      text: at.source.text.slice(at.start, at.end),
      project,
      roles: subject.roles,
      role: subject.role,
      duty: subject.duty,
    }));

  test('without duties those of the preset sox count', () => {
    expect(found({ 'people.csv': BOTH, ...plain }).map(({ duty }) => duty)).toEqual(['vendor-and-payment']);
  });

  test('many in one role are told as one list', () => {
    const all = findings(personDutyConflict, { ...files, ...plain, [CONFIG]: config(), 'people.csv': BOTH });
    expect(all[0]?.brief).toBe('vendor-and-pay: with customrole_treasury, held by 1 person');
  });

  test('duties of three sides take as many roles as they need', () => {
    const sides = '[{ LIST_VENDOR: CREATE }, { TRAN_VENDPYMT: CREATE }, { TRAN_JOURNAL: CREATE }]';
    const three = {
      [CONFIG]: config('high', sides),
      ...plain,
      [CLERK]: clerk(['TRAN_JOURNAL', 'CREATE'], ['LIST_VENDOR', 'CREATE']),
    };
    expect(found({ ...three, 'people.csv': BOTH })).toEqual([]);
    const all = people('jane,Buyer', 'jane,Treasury', 'jane,Clerk');
    expect(found({ ...three, 'people.csv': all }).map(({ roles }) => roles)).toEqual([
      ['customrole_clerk', 'customrole_treasury'],
    ]);
  });

  test('what an object permits a role counts', () => {
    const record = '[{ "[scriptid=customrecord_a]": FULL }, { LIST_VENDOR: CREATE }]';
    const list = permittedRoles(['[scriptid=customrole_treasury]', 'FULL'], ['TAX_ENGINE', 'FULL']);
    const some = {
      [CONFIG]: config('high', record),
      ...plain,
      'Objects/customrecord_a.xml': recordType('customrecord_a', list),
    };
    expect(found({ ...some, 'people.csv': BOTH })).toHaveLength(1);
    expect(found({ ...some, 'people.csv': people('jane,Buyer', 'jane,TAX_ENGINE') })).toEqual([
      {
        file: BUYER,
        text: '<role scriptid="customrole_buyer">',
        project: '.',
        role: 'customrole_buyer',
        roles: ['TAX_ENGINE', 'customrole_buyer'],
        duty: 'vendor-and-pay',
      },
    ]);
  });

  test('a standard role holds what Oracle documents, which the message says', () => {
    const all = findings(personDutyConflict, {
      ...files,
      ...plain,
      [CONFIG]: config(),
      'people.csv': people(
        'jane,Buyer',
        'jane,Tax Engine',
        'joe,Treasury',
        'joe,Buyer ',
        'jim,Retail Clerk',
        'jim,Treasury',
      ),
    });
    expect(
      all.map(({ subject, message }) => [subject.roles?.join(), message.match(/What .* documentation/)?.[0]]),
    ).toEqual([['customrole_buyer,customrole_treasury', undefined]]);
  });

  test('standard roles alone are told at the first line of the first manifest', () => {
    const csv = people('jane,A/P Clerk', 'jane,SALES_ADMINISTRATOR', 'joe,A/P Clerk');
    const two = { ...files, 'other/manifest.xml': manifest(), 'people.csv': csv };
    const sides = '[{ TRAN_VENDPYMT: CREATE }, { ADMI_MANAGEROLES: FULL }]';
    const text = `\uFEFF${manifest()}`;
    const all = findings(personDutyConflict, {
      ...two,
      'manifest.xml': text,
      [CONFIG]: config('high', sides),
    });
    expect(
      all.map(({ at, subject }) => [
        at.source.path,
        at.start,
        at.source.text.slice(at.start, at.end),
        subject,
      ]),
    ).toEqual([
      [
        'manifest.xml',
        1,
        manifest().split('\n')[0],
        {
          roles: ['AP_CLERK', 'SALES_ADMINISTRATOR'],
          duty: 'vendor-and-pay',
          detail: ['AP_CLERK', 'SALES_ADMINISTRATOR'],
        },
      ],
    ]);
    expect(all[0]?.brief).toBe('vendor-and-pay: AP_CLERK with SALES_ADMINISTRATOR, held by 1 person');
    expect(all[0]?.message).toContain(
      "What A/P Clerk and Sales Administrator hold comes from Oracle's documentation.",
    );
  });

  test('roles of two projects conflict, which is told once, where the first of them is', () => {
    const two = {
      'a/manifest.xml': manifest(),
      'b/manifest.xml': manifest(),
      'a/Objects/customrole_treasury.xml': plain[TREASURY]!,
      'b/Objects/customrole_buyer.xml': plain[BUYER]!,
    };
    const all = findings(personDutyConflict, { [CONFIG]: config(), ...two, 'people.csv': BOTH });
    expect(all.map(({ at, project }) => [at.source.path, project])).toEqual([
      ['b/Objects/customrole_buyer.xml', 'b'],
    ]);
  });

  test('a role of many projects is that of the project that is judged', () => {
    const two = {
      'a/manifest.xml': manifest(),
      'b/manifest.xml': manifest(),
      'a/Objects/customrole_buyer.xml': plain[BUYER]!,
      'a/Objects/customrole_treasury.xml': plain[TREASURY]!,
      'b/Objects/customrole_buyer.xml': buyer(['LIST_VENDOR', 'VIEW']),
      'b/Objects/customrole_treasury.xml': plain[TREASURY]!,
    };
    const all = findings(personDutyConflict, { [CONFIG]: config(), ...two, 'people.csv': BOTH });
    expect(all.map(({ project }) => project)).toEqual(['a']);
  });

  test('each pair of roles that is enough is told', () => {
    const csv = people('jane,Buyer', 'jane,Treasury', 'joe,Buyer', 'joe,Treasury', 'joe,Clerk');
    const all = findings(personDutyConflict, {
      ...files,
      ...plain,
      [CONFIG]: config(),
      [CLERK]: clerk(['LIST_VENDOR', 'FULL']),
      'people.csv': csv,
    });
    expect(
      all.map(({ subject, message }) => [...(subject.roles ?? []), message.match(/\d+ pe\w+/)?.[0]]),
    ).toEqual([
      ['customrole_buyer', 'customrole_treasury', '2 people'],
      ['customrole_clerk', 'customrole_treasury', '1 person'],
    ]);
  });

  test('a person with very many roles is told of once, by all of them', () => {
    const roles = Array.from({ length: 120 }, (_, index) => `customrole_${String(index).padStart(3, '0')}`);
    const many = Object.fromEntries(
      roles.map((id, index) => [
        `Objects/${id}.xml`,
        role(id, permissions([index % 2 === 0 ? 'LIST_VENDOR' : 'TRAN_VENDPYMT', 'FULL']), id),
      ]),
    );
    const csv = people(...roles.map((id) => `jane,${id}`));
    const all = found({ [CONFIG]: config(), ...many, 'people.csv': csv });
    expect(all.map((finding) => finding.roles?.length)).toEqual([120]);
  });
});
