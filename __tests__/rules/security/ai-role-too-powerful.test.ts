import { aiRoleTooPowerful, messages } from '../../../src/rules/security/ai-role-too-powerful.js';
import { capitalised, titles } from '../../../src/rules/shared/access-fixes.js';
import { GRANTS } from '../../../src/rules/shared/permission-words.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const ID = 'customrole_assistant';
const PATH = `Objects/${ID}.xml`;
const CLIENT = [
  ['ADMI_MCP_SERVER', 'FULL'],
  ['ADMI_LOGIN_OAUTH2', 'FULL'],
] as const;
const holds = (...rows: readonly (readonly [string, string])[]) => role(ID, permissions(...CLIENT, ...rows));

testRule(aiRoleTooPowerful, {
  accept: [
    {
      name: 'a role that reads, with the record tools',
      files: {
        [PATH]: holds(['ADMI_RESTWEBSERVICES', 'FULL'], ['LIST_FIND', 'VIEW'], ['TRAN_VENDPYMT', 'VIEW']),
      },
    },
    { name: 'a role of people', files: { [PATH]: role(ID, permissions(['TRAN_VENDPYMT', 'FULL'])) } },
  ],
  reject: [
    {
      name: 'payments',
      files: { [PATH]: holds(['TRAN_VENDPYMT', '«FULL»']) },
      reports: [
        {
          message: messages.powerful({ permission: 'TRAN_VENDPYMT', level: 'FULL', field: null, role: ID }),
          fixes: [
            {
              title: `${capitalised(titles.lower('TRAN_VENDPYMT', ID, 'VIEW'))} (${GRANTS.VIEW})`,
              applicability: 'choice',
              files: { [PATH]: holds(['TRAN_VENDPYMT', 'VIEW']) },
            },
          ],
        },
      ],
    },
  ],
});
