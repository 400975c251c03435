import { describe, expect, test } from '@jest/globals';
import { check } from '../../../src/check/check.js';
import { RULES } from '../../../src/rules/index.js';
import { messages, retiringAccess, words } from '../../../src/rules/security/retiring-access.js';
import { allEndings, describeEnding } from '../../../src/sdf/catalogue/endings.js';
import { NO_BASELINE, updatedBaseline } from '../../../src/settle/baseline.js';
import { defaultGate } from '../../../src/settle/default-gate.js';
import { memoryTree } from '../../support/memory-tree.js';
import { policyFrom } from '../../support/policy.js';
import { findings, testRule } from '../../support/rule-table.js';
import { deploy, manifest, permissions, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_sync.xml';
const id = 'customrole_sync';
const PROFILE = { [CONFIG]: 'policy: { roles: [{ match: "customrole_s*", profile: integration }] }\n' };
type Row = readonly [string, string];
const SOAP: Row = ['ADMI_WEBSERVICES', 'FULL'];
const REST: Row = ['ADMI_RESTWEBSERVICES', 'FULL'];
const TOKEN: Row = ['ADMI_LOGIN_OAUTH', 'FULL'];
const OWN_TOKENS: Row = ['ADMI_MANAGE_OWN_OAUTH_TOKENS', 'FULL'];
const OAUTH2: Row = ['ADMI_LOGIN_OAUTH2', 'FULL'];
const CONNECT: Row = ['ADMI_SUITEANALYTICSCONNECT', 'FULL'];
const sync = (...rows: readonly Row[]) => role(id, permissions(...rows));
const marked = (xml: string, key: string, marks = '«»') =>
  xml.replace(new RegExp(`(<permkey>${key}</permkey>\\s*<permlevel>)([A-Z]+)`), `$1${marks[0]}$2${marks[1]}`);

const endingOf = (name: string) => describeEnding(allEndings().find((one) => one.id === name) as never);
const soap = (instead: string) =>
  messages.retiring({
    grant: '"FULL" of ADMI_WEBSERVICES (SOAP Web Services)',
    role: id,
    ending: endingOf('soap'),
    instead,
  });
const TOKENS = endingOf('token-based-authentication');
const token = (instead: string) =>
  messages.retiring({
    grant: '"FULL" of ADMI_LOGIN_OAUTH (Log in using Access Tokens)',
    role: id,
    ending: TOKENS,
    instead,
  });
const MOVE = 'REST web services with OAuth 2.0';
const [[rest], [oauth2]] = [REST, OAUTH2];

testRule(retiringAccess, {
  accept: [
    { name: 'REST with OAuth 2.0', files: { ...PROFILE, [ROLE]: sync(REST, OAUTH2) } },
    { name: 'SOAP of people, who log in by no token', files: { [ROLE]: sync(SOAP, REST) } },
    { name: 'Connect, which keeps the login', files: { ...PROFILE, [ROLE]: sync(CONNECT, TOKEN) } },
    {
      name: 'an inactive role',
      files: {
        ...PROFILE,
        [ROLE]: sync(SOAP, TOKEN).replace('<permissions>', '<isinactive>T</isinactive>$&'),
      },
    },
    {
      name: 'who manages the tokens of others',
      files: { [ROLE]: sync(['ADMI_MANAGE_OAUTH_TOKENS', 'FULL']) },
    },
    { name: 'levels that grant nothing', files: { ...PROFILE, [ROLE]: sync(['ADMI_WEBSERVICES', 'NONE']) } },
  ],
  reject: [
    {
      name: 'SOAP by token, for which OAuth 2.0 alone is no way out',
      files: { [ROLE]: marked(marked(sync(SOAP, TOKEN), SOAP[0]), TOKEN[0]) },
      reports: [
        { message: soap(words.move(MOVE, [rest, oauth2])) },
        { message: token(words.moveFromSoap([rest, oauth2])) },
      ],
    },
    {
      name: 'SOAP of an integration that holds OAuth 2.0, which SOAP does not take',
      files: { ...PROFILE, [ROLE]: marked(sync(SOAP, OAUTH2), SOAP[0]) },
      reports: [{ message: soap(words.move(MOVE, [rest])) }],
    },
    {
      name: 'SOAP of a role for web services only',
      files: {
        [ROLE]: marked(sync(SOAP), SOAP[0]).replace(
          '<permissions>',
          '<iswebserviceonlyrole>T</iswebserviceonlyrole>$&',
        ),
      },
      reports: [{ message: soap(words.move(MOVE, [rest, oauth2])) }],
    },
    {
      name: 'REST by token',
      files: { [ROLE]: marked(sync(REST, TOKEN), TOKEN[0]) },
      reports: [{ message: token(words.move('OAuth 2.0', [oauth2])) }],
    },
    {
      name: 'what is left of a move to REST and OAuth 2.0',
      files: { [ROLE]: marked(marked(sync(SOAP, REST, TOKEN, OAUTH2), SOAP[0]), TOKEN[0]) },
      reports: [{ message: soap(words.remove(MOVE)) }, { message: token(words.remove('OAuth 2.0')) }],
    },
    {
      name: 'RESTlets by token, Connect beside a web service, and two permissions of one login once',
      files: {
        [ROLE]: marked(marked(sync(CONNECT, REST, TOKEN, OWN_TOKENS), TOKEN[0]), OWN_TOKENS[0], '‹›'),
      },
      reports: [
        {
          message: token(words.move('OAuth 2.0', [oauth2])),
          related: [words.also(OWN_TOKENS[0])],
        },
      ],
    },
    {
      name: 'tokens of one’s own',
      files: { [ROLE]: marked(sync(OWN_TOKENS), OWN_TOKENS[0]) },
      reports: [
        {
          message: messages.retiring({
            grant: '"FULL" of ADMI_MANAGE_OWN_OAUTH_TOKENS (User Access Tokens)',
            role: id,
            ending: TOKENS,
            instead: words.move('OAuth 2.0', [oauth2]),
          }),
        },
      ],
    },
  ],
});

describe('the day', () => {
  const FILES = { [ROLE]: sync(SOAP, TOKEN) };
  const severities = (today: string, base?: Readonly<Record<string, string>>) =>
    findings(retiringAccess, FILES, base, today).map(({ severity }) => severity);

  test.each([
    ['2026-11-29', ['notice', 'notice']],
    ['2027-07-31', ['notice', 'notice']],
    ['2027-08-01', ['notice', 'warning']],
    ['2028-01-31', ['notice', 'warning']],
    ['2028-02-01', ['warning', 'warning']],
    ['2031-01-01', ['warning', 'warning']],
    ['', ['notice', 'notice']],
  ])('%s makes SOAP and the login by token %j', (today, expected) => {
    expect(severities(today)).toEqual(expected);
  });

  test.each([
    ['a new role', {}, ['notice', 'warning']],
    ['a role that gets the login', { [ROLE]: sync(SOAP) }, ['notice', 'warning']],
    ['a role that had it', { [ROLE]: sync(TOKEN) }, ['notice', 'notice']],
    ['a role that had it by its own tokens', { [ROLE]: sync(OWN_TOKENS) }, ['notice', 'notice']],
  ])('half a year before no new integration can use tokens: %s', (_, base, expected) => {
    expect(severities('2026-08-01', base)).toEqual(expected);
    expect(severities('2026-07-31', base)).toEqual(['notice', 'notice']);
  });

  const POLICY = policyFrom(`rules: { retiring-access: ${retiringAccess.severity} }\n`);
  const BY_DAY = { ...POLICY, rules: new Map([...POLICY.rules, [retiringAccess.id, null]]) };
  const tree = (files: Readonly<Record<string, string>>) =>
    memoryTree({ 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*'), ...files });
  const run = (today: string, gate = {}, base: Readonly<Record<string, string>> | null = FILES) =>
    check(tree(FILES), {
      pathOf: (path) => path,
      isWanted: () => true,
      failOn: 'warning',
      gate: { ...defaultGate(RULES), policy: BY_DAY, today, ...gate },
      base: base && tree(base),
    }).findings.filter(({ rule }) => rule === retiringAccess);

  test.each(['2026-11-29', '2028-01-31', '2028-02-01'])('%s alone brings nothing in', (today) => {
    expect(run(today).map(({ introduced, worse }) => ({ introduced, worse }))).toEqual([
      { introduced: false, worse: undefined },
      { introduced: false, worse: undefined },
    ]);
  });

  test('a baseline goes on accepting what has only come nearer', () => {
    const noticed = run('2026-11-29', {}, null);
    expect(noticed.map(({ severity }) => severity)).toEqual(['notice', 'notice']);
    const baseline = updatedBaseline(NO_BASELINE, [], noticed, (path) => path);
    expect(run('2028-02-01', { baseline }, null)).toEqual([]);
    expect(run('2028-02-01', {}, null).map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });
});
