import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { useCommand, useFolder, writeFiles } from '../support/command.js';
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
 * What the vendor of an integration has customers do by hand after a failed sync (help of Re-Leased, "Adding
 * Permissions to the Re-Leased Integration Role in NetSuite"): read the error, find the subtab and the level, add the
 * permission, sync again. Here with the command alone, for each kind of error that the page names.
 */

const PROJECT = {
  'manifest.xml': manifest({
    features: ['CUSTOMRECORDS', 'CUSTOMSEGMENTS', 'CUSTOMTRANSACTIONS', 'WEBSERVICES', 'SUBSIDIARIES'],
  }),
  'deploy.xml': deploy('~/Objects/*'),
  'Objects/customrole_lease_sync.xml': role(
    'customrole_lease_sync',
    `<iswebserviceonlyrole>T</iswebserviceonlyrole>\n<subsidiaryoption>ALLACTIVE</subsidiaryoption>\n${permissions(['ADMI_WEBSERVICES', 'FULL'], ['ADMI_LOGIN_OAUTH', 'FULL'], ['LIST_CUSTJOB', 'VIEW'])}`,
  ),
  'Objects/customrecord_lease.xml': recordType(
    'customrecord_lease',
    permittedRoles(['ADMINISTRATOR', 'FULL']),
  ).replace('Record<', 'Lease<'),
  'Objects/cseg_property.xml': segment('cseg_property', '').replace('Segment<', 'Property<'),
  'Objects/customtransaction_rent.xml': transactionType('customtransaction_rent', '').replace(
    'Transaction<',
    'Rent Accrual<',
  ),
};
const ROLE = 'Objects/customrole_lease_sync.xml';
const needs = (what: string) =>
  `Permission Violation: You need  the '${what}' permission to access this page. Please contact your account administrator.`;

const ERRORS = [
  {
    kind: 'a custom record',
    error:
      'Failed to update lease 12: Permission Violation: You need a higher permission for custom record type Lease to access this page.',
    place: 'Permissions > Custom Record > Lease > Edit',
    files: {
      [ROLE]: '[scriptid=customrecord_lease]',
      'Objects/customrecord_lease.xml': 'customrole_lease_sync',
    },
  },
  {
    kind: 'a custom segment',
    error:
      'Permission Violation: You need a higher permission for value management of custom segment Property to access this page.',
    place: 'Permissions > Custom Record > Property > View',
    files: { [ROLE]: 'scriptid=cseg_property', 'Objects/cseg_property.xml': 'customrole_lease_sync' },
  },
  {
    kind: 'subsidiaries',
    error: needs('Lists -&gt; Subsidiaries'),
    place: 'Permissions > Lists > Subsidiaries > View',
    files: { [ROLE]: 'LIST_SUBSIDIARY' },
  },
  {
    kind: 'a custom transaction type',
    error: `Error creating accrual: ${needs('Transactions -&gt; Rent Accrual')}`,
    place: 'Permissions > Transactions > Rent Accrual > Create',
    files: {
      [ROLE]: 'customtransaction_rent',
      'Objects/customtransaction_rent.xml': 'customrole_lease_sync',
    },
  },
  {
    kind: 'a transaction',
    error: `POST /services/rest/record/v1/invoice 403 ${needs('Transactions -> Invoice')}`,
    place: 'Permissions > Transactions > Invoice > Create',
    files: { [ROLE]: 'TRAN_CUSTINVC' },
  },
  {
    kind: 'a list',
    error: `Failed to create vendor: ${needs('Lists -> Vendors')}`,
    place: 'Permissions > Lists > Vendors > Create',
    files: { [ROLE]: 'LIST_VENDOR' },
  },
  {
    kind: 'a report',
    error: needs('Reports -> Accounts Receivable'),
    place: 'Permissions > Reports > Accounts Receivable > View',
    files: { [ROLE]: 'REPO_AR' },
  },
  {
    kind: 'the setup',
    error: needs('REST Web Services'),
    place: 'Permissions > Setup > REST Web Services > Full',
    files: { [ROLE]: 'ADMI_RESTWEBSERVICES' },
  },
] as const;

const { run } = useCommand();
const folder = useFolder();
let repositories = 0;

/** The project in a repository of its own, with what the integration logged. */
function repositoryWith(log: string): string {
  const cwd = join(folder(), String(++repositories));
  mkdirSync(join(cwd, '.git'), { recursive: true });
  return writeFiles(cwd, { ...PROJECT, 'sync.log': log });
}

const diagnose = (cwd: string, ...options: string[]) =>
  run(['diagnose', 'sync.log', '--role', 'customrole_lease_sync', ...options], { cwd });
const read = (cwd: string, path: string) => readFileSync(join(cwd, path), 'utf8');

describe.each(ERRORS)('an error about $kind', ({ error, place, files }) => {
  test('leads to the subtab and the level, and changes nothing unasked', () => {
    const cwd = repositoryWith(`${error}\n`);
    const { code, stdout, stderr } = diagnose(cwd);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(place);
    for (const [path, text] of Object.entries(PROJECT)) expect(read(cwd, path)).toBe(text);
  });

  test('ends in a role that passes, with no byte changed elsewhere', () => {
    const cwd = repositoryWith(`${error}\n`);
    expect(diagnose(cwd, '--write').code).toBe(0);
    for (const [path, text] of Object.entries(PROJECT)) {
      const added = (files as Readonly<Record<string, string>>)[path];
      if (added === undefined) {
        expect(read(cwd, path)).toBe(text);
        continue;
      }
      const lines = new Set(read(cwd, path).split('\n'));
      expect(read(cwd, path)).toContain(added);
      expect(text.split('\n').filter((line) => !lines.has(line))).toEqual([]);
    }
    expect(run(['check', '--fail-on-severity', 'warning'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  });
});

test('a log of all of them ends in a role that passes, and so does the same log again', () => {
  const cwd = repositoryWith(
    ERRORS.map(({ error }, index) => `2026-11-20T10:00:${10 + index}Z ERROR ${error}\n`).join(''),
  );
  const { code, stdout } = diagnose(cwd, '--write');
  expect(code).toBe(0);
  for (const { place } of ERRORS) expect(stdout).toContain(place);
  expect(run(['check', '--fail-on-severity', 'warning'], { cwd }).code).toBe(0);
});

test('a restriction by subsidiary is told as what it is, and no permission is added', () => {
  const cwd = repositoryWith('The subsidiary restrictions on your role deny you access to this record.\n');
  expect(diagnose(cwd, '--write').stdout).toContain('No permission changes that');
  expect(read(cwd, ROLE)).toBe(PROJECT[ROLE]);
});
