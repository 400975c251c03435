import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check/check.js';
import { changedFiles } from '../../src/diagnose/advise/change.js';
import { placeInUi } from '../../src/diagnose/advise/entries.js';
import { policyLines } from '../../src/report/diagnosis/list.js';
import { NO_BASELINE } from '../../src/settle/baseline.js';
import { diagnosisOf } from '../support/diagnosis.js';
import { memoryTree } from '../support/memory-tree.js';
import { policyFrom } from '../support/policy.js';
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

/**
 * What help pages of integration vendors tell an administrator to do by hand after a failed sync: read the error, find
 * the record, the subtab and the level, add the permission, sync again. Each kind of error that they name, step by
 * step, ends in a role that passes.
 */
const project = {
  'manifest.xml': manifest({
    features: ['CUSTOMRECORDS', 'CUSTOMSEGMENTS', 'CUSTOMTRANSACTIONS', 'WEBSERVICES'],
  }),
  'deploy.xml': deploy('~/Objects/*'),
  'Objects/customrole_lease_sync.xml': role(
    'customrole_lease_sync',
    `<iswebserviceonlyrole>T</iswebserviceonlyrole>\n${permissions(['ADMI_WEBSERVICES', 'FULL'], ['LIST_VENDOR', 'VIEW'])}`,
  ),
  'Objects/customrecord_lease.xml': recordType(
    'customrecord_lease',
    permittedRoles(['ADMINISTRATOR', 'FULL']),
  ).replace('Record<', 'Lease<'),
  'Objects/cseg_property.xml': segment('cseg_property', '').replace('Segment<', 'Property<'),
  'Objects/customtransaction_accrual.xml': transactionType('customtransaction_accrual', '').replace(
    'Transaction<',
    'Rent Accrual<',
  ),
};
const ROLE = 'customrole_lease_sync';
const ROLE_FILE = `Objects/${ROLE}.xml`;

/** The kinds of errors, each with where the UI has the permission. */
const STEPS = [
  [
    'a custom record',
    'Sync of lease 12 failed: Permission Violation: You need a higher permission for custom record type Lease to access this page. Please contact your account administrator.',
    '[scriptid=customrecord_lease]',
    'Permissions > Custom Record > Lease > View',
  ],
  [
    'a custom record that is written',
    'Failed to update lease 12: Permission Violation: You need a higher permission for custom record type Lease to access this page.',
    '[scriptid=customrecord_lease]',
    'Permissions > Custom Record > Lease > Edit',
  ],
  [
    'a custom segment',
    'Permission Violation: You need a higher permission for value management of custom segment Property to access this page.',
    '[type=customsegment, scriptid=cseg_property]',
    'Permissions > Custom Record > Property > View',
  ],
  [
    'subsidiaries',
    "Permission Violation: You need  the 'Lists -&gt; Subsidiaries' permission to access this page.",
    'LIST_SUBSIDIARY',
    'Permissions > Lists > Subsidiaries > View',
  ],
  [
    'a custom transaction type',
    "Error creating accrual: Permission Violation: You need  the 'Transactions -> Rent Accrual' permission to access this page.",
    '[scriptid=customtransaction_accrual]',
    'Permissions > Transactions > Rent Accrual > Create',
  ],
  [
    'a transaction',
    "POST /services/rest/record/v1/invoice 403 Permission Violation: You need  the 'Transactions -> Invoice' permission to access this page.",
    'TRAN_CUSTINVC',
    'Permissions > Transactions > Invoice > Create',
  ],
  [
    'a transaction of another name',
    "Error creating credit note: You need the 'Transactions -> Credit Notes' permission to access this page.",
    'TRAN_CUSTCRED',
    'Permissions > Transactions > Credit Memo > Create',
  ],
  [
    'a report',
    "You need the 'Reports -> Accounts Receivable' permission to access this page.",
    'REPO_AR',
    'Permissions > Reports > Accounts Receivable > View',
  ],
  [
    'a list',
    "Failed to create vendor: You need a higher level of the 'Lists -> Vendors' permission to access this page.",
    'LIST_VENDOR',
    'Permissions > Lists > Vendors > Create',
  ],
  [
    'the setup',
    "You need the 'REST Web Services' permission to access this page.",
    'ADMI_RESTWEBSERVICES',
    'Permissions > Setup > REST Web Services > Full',
  ],
] as const;

function findingsOf(files: Readonly<Record<string, string>>) {
  const path = (some: string) => some;
  return check(memoryTree(files), { pathOf: path, isWanted: () => true, failOn: 'notice' }).findings.map(
    ({ rule, message }) => `${rule.id}: ${message}`,
  );
}

function written(text: string): Record<string, string> {
  const changes = changedFiles(diagnosisOf(text, project, ROLE).answers);
  return { ...project, ...Object.fromEntries(changes.map((file) => [file.source.path, file.text])) };
}

describe.each(STEPS)('%s', (_, text, key, place) => {
  test('leads to the permission, its subtab and its level', () => {
    const { answers, questions, advice, unclear } = diagnosisOf(text, project, ROLE);
    expect([questions, advice, unclear]).toEqual([[], [], []]);
    expect(
      answers.map(({ target, step, level }) => [target.key, placeInUi(target, step?.level ?? level)]),
    ).toEqual([[key, place]]);
  });

  test('ends in a role that passes, and that the same error asks nothing of any more', () => {
    const files = written(text);
    expect(files).not.toEqual(project);
    expect(findingsOf(files)).toEqual([]);
    const again = diagnosisOf(text.replace('a higher level of ', ''), files, ROLE);
    if (!text.includes('higher permission')) expect(changedFiles(again.answers)).toEqual([]);
  });
});

test('a whole sync log ends in a role that passes', () => {
  const log = STEPS.map(([, text], index) => `2026-11-20 10:00:${10 + index} ERROR ${text}\n`).join('');
  const files = written(log);
  expect(findingsOf(files)).toEqual([]);
  for (const [, , key] of STEPS) expect(files['Objects/customrole_lease_sync.xml']).toContain(`>${key}<`);
});

describe('the list of its help page', () => {
  /** One list, as pages write it and as people paste it. */
  const ROWS = [
    ['Transactions', 'Invoice', 'Create'],
    ['Transactions', 'Rent Accrual', 'Create'],
    ['Lists', 'Vendors', 'Edit'],
    ['Lists', 'Subsidiaries', 'View'],
    ['Reports', 'Accounts Receivable', 'View'],
    ['Setup', 'REST Web Services', 'Full'],
    ['Custom Record', 'Lease', 'Full'],
    ['Custom Record', 'Property', 'View'],
  ] as const;
  const table = (mark: string) => ROWS.map((row) => row.join(mark)).join('\n');
  const PASTED = [
    ['bullets', ROWS.map(([tab, name, level]) => `- ${tab} > ${name} (${level})`).join('\n')],
    ['dashes', ROWS.map(([tab, name, level]) => `${tab} > ${name} – ${level.toUpperCase()}`).join('\n')],
    [
      'Markdown',
      `| Subtab | Permission | Level |\n|---|---|---|\n${ROWS.map((row) => `| ${row.join(' | ')} |`).join('\n')}`,
    ],
    ['CSV', `Tab,Permission,Level\n${table(',')}`],
    ['TSV', `Tab\tPermission\tLevel\n${table('\t')}`],
    [
      'HTML',
      `<table><tr><th>Tab</th><th>Permission</th><th>Level</th></tr>\n${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table>`,
    ],
    ['cell by cell', `Tab\n\nPermission\n\nLevel\n\n${ROWS.map((row) => row.join('\n\n')).join('\n\n')}`],
  ] as const;

  test.each(PASTED)('pasted as %s ends in a role that passes and has all of it', (_, text) => {
    const { answers, questions, unclear } = diagnosisOf(text, project, ROLE);
    expect([questions, unclear]).toEqual([[], []]);
    expect(answers).toHaveLength(ROWS.length);
    const files = written(text);
    expect(findingsOf(files)).toEqual([]);
    const again = diagnosisOf(text, files, ROLE);
    expect(changedFiles(again.answers)).toEqual([]);
    expect(again.list?.beyond.map(({ key }) => key)).toEqual(['ADMI_WEBSERVICES']);
  });

  test('comes with the policy that keeps it: a change that takes one away fails', () => {
    const [[, text]] = PASTED;
    const { list } = diagnosisOf(text, project, ROLE);
    const entry = list
      ? policyLines(list)
          .map((line) => `    ${line}\n`)
          .join('')
      : '';
    const policy = policyFrom(`policy:\n  roles:\n${entry}`);
    const files = written(text);
    const broken = {
      ...files,
      [ROLE_FILE]: (files[ROLE_FILE] ?? '').replace('TRAN_CUSTINVC', 'TRAN_CUSTCRED'),
    };
    const errors = (some: Readonly<Record<string, string>>) =>
      check(memoryTree(some), {
        pathOf: (path) => path,
        isWanted: () => true,
        failOn: 'error',
        gate: { policy, baseline: NO_BASELINE, today: '2026-11-29', pathInRepository: (path) => path },
      }).findings.map(({ rule, subject }) => `${rule.id} ${subject.permission}`);
    expect(errors(files)).toEqual([]);
    expect(errors(broken)).toEqual(['missing-required-permission TRAN_CUSTINVC']);
  });
});

test('where all subsidiaries are to be open it is the role’s restriction, and no permission', () => {
  const text =
    'Permission Violation: The subsidiary restrictions on your role prevent you from seeing this record.';
  const { answers, advice } = diagnosisOf(text, project, ROLE);
  expect(answers).toEqual([]);
  expect(advice[0]?.fix).toContain('<subsidiaryoption>ALLACTIVE</subsidiaryoption>');
});

test('an error that names a field leads to the field, and no permission', () => {
  const text =
    'You do not have permissions to set a value for element custcol_cseg_property due to one of the following reasons';
  const { answers, advice } = diagnosisOf(text, project, ROLE);
  expect(answers).toEqual([]);
  expect(advice[0]?.cause).toContain('Objects/cseg_property.xml');
});
