import { expect, test } from '@jest/globals';
import {
  integrationRoleIncomplete,
  messages,
  words,
} from '../../../src/rules/security/integration-role-incomplete.js';
import { findings, testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_sync.xml';
const id = 'customrole_sync';
const profile = (more = '') => ({
  [CONFIG]: `policy: { roles: [{ match: "customrole_s*", profile: integration${more} }] }\n`,
});
type Row = readonly [string, string];
const REST: Row = ['ADMI_RESTWEBSERVICES', 'FULL'];
const SOAP: Row = ['ADMI_WEBSERVICES', 'FULL'];
const OAUTH2: Row = ['ADMI_LOGIN_OAUTH2', 'FULL'];
const OAUTH: Row = ['ADMI_LOGIN_OAUTH', 'FULL'];
const sync = (...rows: readonly Row[]) => role(id, permissions(...rows));
const webOnly = (mark: string, ...rows: readonly Row[]) =>
  role(id, `<iswebserviceonlyrole>${mark}</iswebserviceonlyrole>\n${permissions(...rows)}`);
const subsidiary = (lines: string) => role(id, `${lines}\n${permissions(REST, OAUTH2)}`);
const choice = 'choice' as const;

const added = (key: string, name: string) => `Add ${key} (${name}) at FULL to ${id}`;
const ADD_REST = added('ADMI_RESTWEBSERVICES', 'REST Web Services');
const ADD_OAUTH2 = added('ADMI_LOGIN_OAUTH2', 'Log In using OAuth 2.0 Access Tokens');
const ADD_OAUTH = added('ADMI_LOGIN_OAUTH', 'Log in using Access Tokens');

testRule(integrationRoleIncomplete, {
  accept: [
    ...[
      [REST, OAUTH2],
      [REST, OAUTH],
      [SOAP, OAUTH],
      [SOAP, ['ADMI_MANAGE_OWN_OAUTH_TOKENS', 'FULL'] as const],
    ].map((rows) => ({
      name: rows.map(([key]) => key).join(' and '),
      files: { ...profile(), [ROLE]: sync(...rows) },
    })),
    { name: 'a role for people', files: { [ROLE]: sync(REST) } },
    { name: 'a mark that is off', files: { [ROLE]: webOnly('F', REST) } },
    {
      name: 'an inactive role',
      files: { ...profile(), [ROLE]: role(id, '<isinactive>T</isinactive>') },
    },
    {
      name: 'a role for Connect',
      files: { ...profile(), [ROLE]: sync(['ADMI_SUITEANALYTICSCONNECT', 'FULL']) },
    },
    {
      name: 'a role for Connect that reads all',
      files: { ...profile(), [ROLE]: sync(['ADMI_SAC_READALL', 'FULL']) },
    },
    ...[
      '<subsidiaryoption>ALL</subsidiaryoption>',
      '<subsidiaryoption>SELECTED</subsidiaryoption>',
      '<subsidiaryoption>OWN</subsidiaryoption>\n<subsidiaryviewingallowed>T</subsidiaryviewingallowed>',
    ].map((lines) => ({
      name: `the subsidiaries of ${lines.replace(/\n/g, ' ')}`,
      files: { ...profile(), [ROLE]: subsidiary(lines) },
    })),
    {
      name: 'its own subsidiary, which the policy wants so',
      files: {
        ...profile(', settings: { subsidiaryoption: OWN }'),
        [ROLE]: subsidiary('<subsidiaryoption>OWN</subsidiaryoption>'),
      },
    },
    {
      name: 'its own subsidiary, of which no profile says that more is needed',
      files: {
        [ROLE]: subsidiary(
          '<iswebserviceonlyrole>T</iswebserviceonlyrole>\n<subsidiaryoption>OWN</subsidiaryoption>',
        ),
      },
    },
  ],
  reject: [
    {
      name: 'a marked role that cannot log in',
      files: { [ROLE]: webOnly('«T»', REST) },
      reports: [
        {
          message: messages.noLogin({ role: id }),
          fixes: [
            { title: ADD_OAUTH2, applicability: choice, files: { [ROLE]: webOnly('T', REST, OAUTH2) } },
            { title: ADD_OAUTH, applicability: choice, files: { [ROLE]: webOnly('T', REST, OAUTH) } },
          ],
        },
      ],
    },
    {
      name: 'a marked role that reaches no web service',
      files: { [ROLE]: webOnly('«T»', OAUTH2) },
      reports: [
        {
          message: messages.noService({ role: id }),
          fixes: [{ title: ADD_REST, applicability: choice, files: { [ROLE]: webOnly('T', OAUTH2, REST) } }],
        },
      ],
    },
    {
      name: 'a role with the profile and a login at NONE',
      files: {
        ...profile(),
        [ROLE]: sync(SOAP, ['ADMI_LOGIN_OAUTH2', 'NONE']).replace('<permissions>', '«<permissions>»'),
      },
      reports: [
        {
          message: messages.noLogin({ role: id }),
          fixes: [
            {
              title: ADD_OAUTH,
              applicability: choice,
              files: { [ROLE]: sync(SOAP, ['ADMI_LOGIN_OAUTH2', 'NONE'], OAUTH) },
            },
          ],
        },
      ],
    },
    {
      name: 'SOAP with a login by OAuth 2.0 alone, which it does not take',
      files: { ...profile(), [ROLE]: sync(SOAP, OAUTH2).replace('<permissions>', '«<permissions>»') },
      reports: [
        {
          message: messages.soap({ role: id }),
          fixes: [
            { title: ADD_REST, applicability: choice, files: { [ROLE]: sync(SOAP, OAUTH2, REST) } },
            { title: ADD_OAUTH, applicability: choice, files: { [ROLE]: sync(SOAP, OAUTH2, OAUTH) } },
          ],
        },
      ],
    },
    {
      name: 'a role with the profile that reaches its own subsidiary alone',
      files: { ...profile(), [ROLE]: subsidiary('<subsidiaryoption>«OWN»</subsidiaryoption>') },
      reports: [
        {
          message: messages.ownSubsidiary({ role: id }),
          fixes: [
            {
              title: words.seeOthers(id),
              applicability: choice,
              files: {
                [ROLE]: subsidiary('<subsidiaryoption>OWN</subsidiaryoption>').replace(
                  '</role>',
                  '  <subsidiaryviewingallowed>T</subsidiaryviewingallowed>\n</role>',
                ),
              },
            },
            {
              title: words.reachAll(id),
              applicability: choice,
              files: { [ROLE]: subsidiary('<subsidiaryoption>ALLACTIVE</subsidiaryoption>') },
            },
          ],
        },
      ],
    },
  ],
});

test('a role that lacks everything is told of each', () => {
  const found = findings(integrationRoleIncomplete, { ...profile(), [ROLE]: role(id) });
  expect(found.map(({ message }) => message)).toEqual([
    messages.noService({ role: id }),
    messages.noLogin({ role: id }),
  ]);
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});
