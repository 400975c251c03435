import { describe, expect, test } from '@jest/globals';
import { permissions, recordType, role, segment } from '../../support/xml.js';
import { at, CLERK, changed, checked, type Files, rules } from './project.js';

const HIDDEN = '[ACCOUNT_SPECIFIC_VALUE]';
const RECORD = 'Objects/customrecord_dp_dock.xml';
const record = (permitted: string, more = '') =>
  recordType(
    'customrecord_dp_dock',
    `${more}<permissions>
  <permission>
    <permittedlevel>VIEW</permittedlevel>
    <permittedrole>${permitted}</permittedrole>
  </permission>
</permissions>`,
  );
const clerk = (body: string): Files => ({ [CLERK]: role('customrole_dp_clerk', body) });
const ROWS = permissions(['TRAN_VENDBILL', 'VIEW']);

describe('values that SDF does not take', () => {
  test('a hidden value as the key of a permission', async () => {
    const files = clerk(permissions([HIDDEN, 'VIEW']));
    const found = at(await checked(files), files, CLERK, HIDDEN);
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
  });

  test('a hidden value as a role that a record type permits', async () => {
    const files = { [RECORD]: record(HIDDEN) };
    const found = at(await checked(files), files, RECORD, HIDDEN);
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
  });

  test('a hidden value as the owner of a record type', async () => {
    const { findings } = await checked({
      [RECORD]: record('ACCOUNTANT', `<owner>${HIDDEN}</owner>\n`),
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a role that is neither a standard one nor a reference', async () => {
    const files = { [RECORD]: record('ADMINISTRATR') };
    const found = at(await checked(files), files, RECORD, 'ADMINISTRATR');
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).toContain('ADMINISTRATOR');
  });

  test('a standard role', async () => {
    expect((await checked({ [RECORD]: record('SALES_PERSON') })).findings).toEqual([]);
  });
});

describe('the subsidiaries SELECTED', () => {
  const option = (value: string) => clerk(`<subsidiaryoption>${value}</subsidiaryoption>\n${ROWS}`);

  test('that a change brings is a warning at most', async () => {
    const files = option('SELECTED');
    const found = at(await changed(option('OWN'), files), files, CLERK, 'SELECTED');
    expect(rules(found)).toEqual(['value-not-deployable']);
    expect(found.map(({ severity }) => severity)).not.toContain('error');
  });

  test('that an export holds is nothing new', async () => {
    const before = option('SELECTED');
    const touched = { [CLERK]: (before[CLERK] ?? '').replace('Clerk', 'Clerks') };
    expect((await changed(before, touched)).findings).toEqual([]);
  });
});

describe('a segment that lists a role which has no row for it', () => {
  const SEGMENT = 'Objects/cseg_dp_dock.xml';
  const listing = (level: string): Files => ({
    [SEGMENT]: segment(
      'cseg_dp_dock',
      `<permissions>
  <permission>
    <role>[scriptid=customrole_dp_clerk]</role>
    <valuemgmtaccesslevel>${level}</valuemgmtaccesslevel>
  </permission>
</permissions>`,
    ),
  });

  test('NONE is nothing to agree on', async () => {
    const { findings } = await checked(listing('NONE'));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('VIEW is', async () => {
    const { findings } = await checked(listing('VIEW'));
    expect(rules(findings.filter(({ severity }) => severity === 'error'))).toEqual(['missing-counterpart']);
  });
});

describe('tools of AI clients', () => {
  const TOOLS = 'Objects/custtoolset_dp_pay.xml';
  const tools = (...rows: readonly (readonly [string, string])[]): Files => ({
    [TOOLS]: `<toolset scriptid="custtoolset_dp_pay">
  <name>Pay</name>
  <scriptfile>[/SuiteScripts/pay.js]</scriptfile>
  <rpcschema>[/SuiteScripts/pay.json]</rpcschema>
  <exposetoaiconnector>T</exposetoaiconnector>
${permissions(...rows)}
</toolset>
`,
    'FileCabinet/SuiteScripts/pay.js': '',
    'FileCabinet/SuiteScripts/pay.json': '{}',
  });

  test('a key that does not exist', async () => {
    const files = tools(['LIST_VENDR', 'VIEW']);
    expect(rules(at(await checked(files), files, TOOLS, 'LIST_VENDR'))).toEqual(['unknown-permission']);
  });

  test('a level that does not exist', async () => {
    const files = tools(['LIST_VENDOR', 'WRITE']);
    expect(at(await checked(files), files, TOOLS, 'WRITE')).toHaveLength(1);
  });

  test('a key twice', async () => {
    const { findings } = await checked(tools(['LIST_VENDOR', 'VIEW'], ['LIST_VENDOR', 'VIEW']));
    expect(rules(findings.filter(({ file }) => file === TOOLS))).toEqual(['duplicate-permission']);
  });

  test('a right list', async () => {
    const { findings } = await checked(tools(['LIST_VENDOR', 'VIEW'], ['TRAN_VENDPYMT', 'FULL']));
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });
});

describe('a single page app', () => {
  const APP = 'Objects/custspa_dp_dock.xml';
  const app = (executeas: string): Files => ({
    [APP]: `<singlepageapp scriptid="custspa_dp_dock">
  <name>Dock</name>
  <executeas>${executeas}</executeas>
  <folder>[/SuiteScripts/dock]</folder>
  <loglevel>ERROR</loglevel>
  <status>RELEASED</status>
  <url>/dock</url>
</singlepageapp>
`,
  });

  test('cannot run as an administrator', async () => {
    const files = app('ADMINISTRATOR');
    expect(at(await checked(files), files, APP, 'ADMINISTRATOR').length).toBeGreaterThan(0);
  });

  test('can run as a role of the project', async () => {
    const files = app('[scriptid=customrole_dp_clerk]');
    expect(at(await checked(files), files, APP, '[scriptid=customrole_dp_clerk]')).toEqual([]);
  });
});

describe('a role below the FileCabinet, which is deployed as a file', () => {
  const SAMPLE = 'FileCabinet/SuiteScripts/samples/customrole_dp_sample.xml';
  const sample = (level: string): Files => ({
    [SAMPLE]: role('customrole_dp_sample', permissions(['TRAN_VENDBILL', level])),
  });

  test('is not judged', async () => {
    expect((await checked(sample('Everything'))).findings).toEqual([]);
  });

  test('gives nobody access', async () => {
    const { access, findings } = await changed(sample('VIEW'), sample('FULL'));
    expect({ access, findings }).toEqual({ access: [], findings: [] });
  });
});
