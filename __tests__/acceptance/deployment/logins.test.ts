import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CONFIG_FILE } from '../../../src/policy/default-files.js';
import { type Row, recordType } from '../../support/xml.js';
import { checked, type Files, inProject, roleFile, rules } from './project.js';

const X = 'customrole_dp_x_sync';
const at = (key: string): Row => [key, 'FULL'];
const WEB_ONLY = '<iswebserviceonlyrole>T</iswebserviceonlyrole>';
const MCP = at('ADMI_MCP_SERVER');
const OAUTH2 = at('ADMI_LOGIN_OAUTH2');
const TOKEN = at('ADMI_LOGIN_OAUTH');
const SOAP = at('ADMI_WEBSERVICES');
const REST = at('ADMI_RESTWEBSERVICES');

describe('a role for AI clients', () => {
  const role = async (rows: readonly Row[], settings = '') =>
    (await checked(roleFile(X, rows, settings))).findings;

  test('that connects is neither incomplete nor too powerful', async () => {
    expect(await role([OAUTH2, MCP])).toEqual([]);
  });

  test('that logs in by access token cannot connect', async () => {
    const found = (await role([TOKEN, MCP])).filter(({ rule }) => rule !== 'retiring-access');
    expect(rules(found)).toEqual(['ai-role-incomplete']);
    expect(found[0]?.message).toContain('ADMI_LOGIN_OAUTH2');
  });

  test('that has core administration is refused', async () => {
    const found = await role([OAUTH2, MCP], '<coreadminpermission>T</coreadminpermission>');
    const [refused] = found.filter(({ rule }) => rule === 'ai-role-incomplete');
    expect(refused?.message).toMatch(/MCP.*core administration/);
    expect(rules(found)).not.toContain('integration-role-incomplete');
  });
});

describe('a role for web services only', () => {
  const first = async (...rows: readonly Row[]) => {
    const { findings } = await checked(roleFile('customrole_dp_soap', rows, WEB_ONLY));
    return findings.filter(({ rule }) => rule === 'integration-role-incomplete');
  };

  test('SOAP takes no OAuth 2.0', async () => {
    const [finding] = await first(OAUTH2, SOAP);
    expect(finding?.message).toContain('SOAP does not support OAuth 2.0');
    for (const { title } of finding?.fixes ?? []) expect(title).not.toContain('ADMI_LOGIN_OAUTH2');
  });

  test('SOAP without a login is not offered OAuth 2.0', async () => {
    const [finding] = await first(SOAP);
    expect(finding?.fixes.length).toBeGreaterThan(0);
    for (const { title } of finding?.fixes ?? []) expect(title).not.toContain('ADMI_LOGIN_OAUTH2');
  });

  test('REST without a login is offered OAuth 2.0 first', async () => {
    const [finding] = await first(REST);
    expect(finding?.fixes[0]?.title).toContain('ADMI_LOGIN_OAUTH2');
  });
});

describe('init', () => {
  const config = (files: Files) =>
    inProject({ ...files, [CONFIG_FILE]: null }, async (run, folder) => {
      expect((await run('init')).code).toBe(0);
      return readFileSync(join(folder, CONFIG_FILE), 'utf8');
    });

  test('leaves alone people who log in to AI clients', async () => {
    const controller = roleFile(
      'customrole_dp_controller',
      [OAUTH2, at('ADMI_PERIODCLOSING'), at('TRAN_JOURNAL')],
      '<tfaduration>0</tfaduration>\n<tfarequired>TOTP</tfarequired>',
    );
    const files = Object.fromEntries(
      Object.entries(controller).map(([path, text]) => [path, text.replace('Clerk', 'Controller')]),
    );
    expect(await config(files)).not.toContain('- match: [customrole_dp_controller]');
  });

  test('lists an integration', async () => {
    const integration = roleFile('customrole_dp_api', [OAUTH2, REST]);
    const files = Object.fromEntries(
      Object.entries(integration).map(([path, text]) => [path, text.replace('Clerk', 'API Integration')]),
    );
    expect(await config(files)).toMatch(/- match: \[customrole_dp_api\]\n {6}profile: integration/);
  });
});

describe('open to the internet', () => {
  const RECORD = 'Objects/customrecord_dp_open.xml';

  test('a record type without permissions', async () => {
    const { findings } = await checked({
      [RECORD]: recordType(
        'customrecord_dp_open',
        '<publicpermissionlevel>EDIT</publicpermissionlevel>',
        'NONENEEDED',
      ),
    });
    expect(rules(findings.filter(({ file }) => file === RECORD))).toContain('open-to-the-public');
  });

  test('a record type that lists an accountant', async () => {
    const list = `<permissions>
  <permission>
    <permittedlevel>VIEW</permittedlevel>
    <permittedrole>ACCOUNTANT</permittedrole>
  </permission>
</permissions>`;
    expect((await checked({ [RECORD]: recordType('customrecord_dp_open', list) })).findings).toEqual([]);
  });

  test.each(['FULL_ACCESS', 'ADMINISTRATOR'])('an online suitelet as %s', async (runasrole) => {
    const path = 'Objects/customscript_dp_page.xml';
    const { findings } = await checked({
      [path]: `<suitelet scriptid="customscript_dp_page">
  <name>Page</name>
  <scriptfile>[/SuiteScripts/page.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_dp_page">
      <isdeployed>T</isdeployed>
      <isonline>T</isonline>
      <loglevel>DEBUG</loglevel>
      <runasrole>${runasrole}</runasrole>
      <status>RELEASED</status>
      <title>Page</title>
    </scriptdeployment>
  </scriptdeployments>
</suitelet>
`,
      'FileCabinet/SuiteScripts/page.js': '',
    });
    expect(rules(findings.filter(({ file }) => file === path))).toEqual(['online-suitelet-as-administrator']);
  });
});
