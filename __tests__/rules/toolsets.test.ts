import { describe, expect, test } from '@jest/globals';
import { accessChanges } from '../../src/access/changes.js';
import { missingCounterpart } from '../../src/rules/counterpart/missing-counterpart.js';
import { RULES } from '../../src/rules/index.js';
import { projectOf, projectsOf } from '../support/projects.js';
import { findings } from '../support/rule-table.js';
import { deploy, manifest, permissions, type Row, role, segment } from '../support/xml.js';

const PATH = 'Objects/custtoolset_pay.xml';
const CLERK = 'Objects/customrole_clerk.xml';
const SAMPLE = 'FileCabinet/SuiteScripts/samples/customrole_sample.xml';
const clerk = { [CLERK]: role('customrole_clerk', permissions(['TRAN_VENDBILL', 'VIEW'])) };
const toolset = (...rows: readonly Row[]) => `<toolset scriptid="custtoolset_pay">
  <name>Pay</name>
  <scriptfile>[/SuiteScripts/pay.js]</scriptfile>
  <rpcschema>[/SuiteScripts/pay.json]</rpcschema>
  <exposetoaiconnector>T</exposetoaiconnector>
${permissions(...rows)}
</toolset>
`;
const app = (executeAs: string) => `<singlepageapp scriptid="custspa_pay">
  <name>Pay</name>
  <executeas>${executeAs}</executeas>
</singlepageapp>
`;

/** What all rules say of a file of a project: rule, severity, and the text at the place. */
const told = (files: Readonly<Record<string, string>>) =>
  RULES.flatMap((rule) =>
    findings(rule, { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*'), ...clerk, ...files }),
  )
    .filter(({ rule: { group } }) => group !== 'security')
    .map(
      ({ rule, severity, at }) =>
        `${severity} ${rule.id} ${at.source.path} ${at.source.text.slice(at.start, at.end)}`,
    );

describe('permissions of a toolset', () => {
  test.each<[string, string, readonly Row[]]>([
    ['a misspelt key', 'warning unknown-permission', [['LIST_VENDR', 'VIEW']]],
    ['a level that is none', 'error invalid-value', [['LIST_VENDOR', 'WRITE']]],
    ['a level that the permission does not take', 'error level-not-allowed', [['REPO_RECONCILE', 'EDIT']]],
    [
      'a key twice',
      'error duplicate-permission',
      [
        ['LIST_VENDOR', 'VIEW'],
        ['LIST_VENDOR', 'VIEW'],
      ],
    ],
    ['a script id without brackets', 'error bare-script-id', [['customrecord_dock', 'VIEW']]],
    ['an object that is nowhere', 'error unresolved-reference', [['[scriptid=customrecord_dock]', 'VIEW']]],
    [
      'a required value that is left to the account',
      'error value-not-deployable',
      [['[ACCOUNT_SPECIFIC_VALUE]', 'VIEW']],
    ],
  ])('%s', (_name, expected, rows) => {
    const [first = ''] = told({ [PATH]: toolset(...rows) }).filter((line) => line.startsWith(expected));
    expect(first).toContain(PATH);
    expect(rows.flat().some((value) => first.endsWith(` ${value}`))).toBe(true);
  });
  test('are fine where they are permissions at levels that these take', () => {
    expect(told({ [PATH]: toolset(['LIST_VENDOR', 'VIEW'], ['TRAN_VENDPYMT', 'FULL']) })).toEqual([]);
  });
  test('are named as those of an object, not of a role', () => {
    const [found] = RULES.flatMap((rule) =>
      findings(rule, { ...clerk, [PATH]: toolset(['LIST_VENDR', 'VIEW']) }),
    ).filter(({ rule }) => rule.id === 'unknown-permission');
    expect(found?.subject).toEqual({ object: 'custtoolset_pay', permission: 'LIST_VENDR' });
  });
  test('grant nothing to a role', () => {
    const before = { 'manifest.xml': manifest(), ...clerk, [PATH]: toolset(['TRAN_VENDPYMT', 'FULL']) };
    const after = { ...before, [PATH]: toolset(['TRAN_VENDPYMT', 'VIEW']) };
    const roles = accessChanges(projectsOf(before), projectsOf(after)).filter(
      (change) => 'role' in change && change.role === 'customrole_clerk',
    );
    expect(roles).toEqual([]);
  });
});

describe('the role of a single page app', () => {
  test('is not the administrator', () => {
    expect(told({ 'Objects/custspa_pay.xml': app('ADMINISTRATOR') })).toEqual([
      'error invalid-value Objects/custspa_pay.xml ADMINISTRATOR',
    ]);
  });
  test.each(['[scriptid=customrole_clerk]', '', 'ACCOUNTANT'])('may be "%s"', (executeAs) => {
    expect(told({ 'Objects/custspa_pay.xml': app(executeAs) })).toEqual([]);
  });
});

describe('XML in the File Cabinet of a project', () => {
  const sample = (level: string) => role('customrole_sample', permissions(['LIST_VENDOR', level]));

  test('is no object, whatever stands in it', () => {
    expect(told({ [SAMPLE]: sample('Everything') })).toEqual([]);
    expect(told({ [SAMPLE]: '<role scriptid="customrole_sample"><name>' })).toEqual([]);
    const project = projectOf({ ...clerk, [SAMPLE]: sample('FULL') });
    expect(project.roles.map(({ id }) => id)).toEqual(['customrole_clerk']);
    expect(project.definitions.has('customrole_sample')).toBe(false);
  });
  test('changes no access', () => {
    const at = (level: string) =>
      projectsOf({ 'manifest.xml': manifest(), ...clerk, [SAMPLE]: sample(level) });
    expect(accessChanges(at('VIEW'), at('FULL'))).toEqual([]);
  });
  test('is read where there is no project, and beside Objects', () => {
    expect(
      projectsOf({ [SAMPLE]: sample('VIEW') }).flatMap(({ roles }) => roles.map(({ id }) => id)),
    ).toEqual(['customrole_sample']);
    const beside = { 'deploy.xml': deploy('~/More/*'), 'More/customrole_sample.xml': sample('VIEW') };
    expect(projectOf(beside).roles.map(({ inScope }) => inScope)).toEqual([true]);
  });
});

describe('a row of a segment for a role that has none', () => {
  const fund = (level: string) => ({
    'manifest.xml': manifest(),
    ...clerk,
    'Objects/cseg_fund.xml': segment(
      'cseg_fund',
      `<permissions>\n  <permission>\n    <role>[scriptid=customrole_clerk]</role>\n    <valuemgmtaccesslevel>${level}</valuemgmtaccesslevel>\n  </permission>\n</permissions>`,
    ),
  });
  test('is nothing to agree on at NONE', () => {
    expect(findings(missingCounterpart, { 'deploy.xml': deploy('~/Objects/*'), ...fund('NONE') })).toEqual(
      [],
    );
  });
  test('is an error at VIEW', () => {
    const found = findings(missingCounterpart, { 'deploy.xml': deploy('~/Objects/*'), ...fund('VIEW') });
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
  });
});
