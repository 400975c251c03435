import { CONFIG_FILE } from '../../../src/policy/default-files.js';
import { aiRoleIncomplete, messages } from '../../../src/rules/security/ai-role-incomplete.js';
import { titles } from '../../../src/rules/shared/access-fixes.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const ID = 'customrole_assistant';
const PATH = `Objects/${ID}.xml`;
const MCP = ['ADMI_MCP_SERVER', 'FULL'] as const;
const OAUTH2 = ['ADMI_LOGIN_OAUTH2', 'FULL'] as const;
const TOKEN = ['ADMI_LOGIN_OAUTH', 'FULL'] as const;
const holds = (...rows: readonly (readonly [string, string])[]) => role(ID, permissions(...rows));
const core = '<coreadminpermission>«T»</coreadminpermission>';

testRule(aiRoleIncomplete, {
  accept: [
    { name: 'both permissions', files: { [PATH]: holds(MCP, OAUTH2) } },
    { name: 'a role that is not for AI clients', files: { [PATH]: holds(OAUTH2) } },
    {
      name: 'core administration without the connector',
      files: { [PATH]: role(ID, core.replace(/[«»]/g, '')) },
    },
  ],
  reject: [
    {
      name: 'a login by access token, which does not do',
      files: { [PATH]: holds(['ADMI_MCP_SERVER', '«FULL»'], TOKEN) },
      reports: [
        {
          message: messages.lacks({ role: ID, permission: 'ADMI_LOGIN_OAUTH2' }),
          fixes: [
            {
              title: titles.add('ADMI_LOGIN_OAUTH2', ID, 'FULL'),
              applicability: 'choice',
              files: { [PATH]: holds(MCP, TOKEN, OAUTH2) },
            },
          ],
        },
      ],
    },
    {
      name: 'the profile without the connector',
      files: {
        [CONFIG_FILE]: `policy: { roles: [{ match: ${ID}, profile: ai }] }\n`,
        [PATH]: holds(OAUTH2).replace('<permissions>', '«<permissions>»'),
      },
      reports: [
        {
          message: messages.lacks({ role: ID, permission: 'ADMI_MCP_SERVER' }),
          fixes: [
            {
              title: titles.add('ADMI_MCP_SERVER', ID, 'FULL'),
              applicability: 'choice',
              files: { [PATH]: holds(OAUTH2, MCP) },
            },
          ],
        },
      ],
    },
    {
      name: 'core administration, which the service refuses',
      files: { [PATH]: role(ID, `${core}\n${permissions(MCP, OAUTH2)}`) },
      reports: [{ message: messages.refused({ role: ID }) }],
    },
  ],
});
