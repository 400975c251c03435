import {
  connectPermissionBlocked,
  messages,
  words,
} from '../../../src/rules/security/connect-permission-blocked.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const ROLE = 'Objects/customrole_analyst.xml';
const id = 'customrole_analyst';
const CONNECT = 'ADMI_SUITEANALYTICSCONNECT';
const analyst = (lines: string, ...rows: readonly (readonly [string, string])[]) =>
  role(id, `${lines}\n${permissions(...rows)}`);
const removed = `Remove ${CONNECT} (SuiteAnalytics Connect) from ${id}`;
const choice = 'choice' as const;

testRule(connectPermissionBlocked, {
  accept: [
    { name: 'a role for Connect', files: { [ROLE]: analyst('', [CONNECT, 'FULL'], ['LIST_ITEM', 'VIEW']) } },
    {
      name: 'settings that Connect takes',
      files: {
        [ROLE]: analyst('<restrictip>F</restrictip>\n<tfarequired>OFF</tfarequired>', [CONNECT, 'FULL']),
      },
    },
    {
      name: 'settings that it refuses in a role that does not use it',
      files: { [ROLE]: analyst('<restrictip>T</restrictip>', [CONNECT, 'NONE'], ['ADMI_INTEGRAPP', 'FULL']) },
    },
    {
      name: 'an inactive role',
      files: { [ROLE]: analyst('<isinactive>T</isinactive>\n<restrictip>T</restrictip>', [CONNECT, 'FULL']) },
    },
    {
      name: 'a permission at NONE',
      files: { [ROLE]: analyst('', [CONNECT, 'FULL'], ['ADMI_INTEGRAPP', 'NONE']) },
    },
  ],
  reject: [
    {
      name: 'a role that is bound to addresses',
      files: { [ROLE]: analyst('<restrictip>‹T›</restrictip>', [CONNECT, '«FULL»'], ['LIST_ITEM', 'VIEW']) },
      reports: [
        {
          message: messages.blocked({
            level: 'FULL',
            role: id,
            cause: { field: 'restrictip', value: 'T' },
            more: 0,
          }),
          related: [words.refused('restrictip T')],
          fixes: [
            {
              title: removed,
              applicability: choice,
              files: { [ROLE]: analyst('<restrictip>T</restrictip>', ['LIST_ITEM', 'VIEW']) },
            },
          ],
        },
      ],
    },
    {
      name: 'two-factor authentication, core administration and a permission that demands it',
      files: {
        [ROLE]: analyst(
          '<tfarequired>‹SMS›</tfarequired>\n<coreadminpermission>‹T›</coreadminpermission>\n<tfaduration>0</tfaduration>',
          ['ADMI_INTEGRAPP', '‹FULL›'],
          [CONNECT, '«FULL»'],
        ),
      },
      reports: [
        {
          message: messages.blocked({
            level: 'FULL',
            role: id,
            cause: { field: 'tfarequired', value: 'SMS' },
            more: 2,
          }),
          related: [
            words.refused('tfarequired SMS'),
            words.refused('ADMI_INTEGRAPP, which requires two-factor authentication'),
            words.refused('ADMI_KERNEL, which requires two-factor authentication'),
          ],
          fixes: [
            {
              title: removed,
              applicability: choice,
              files: {
                [ROLE]: analyst(
                  '<tfarequired>SMS</tfarequired>\n<coreadminpermission>T</coreadminpermission>\n<tfaduration>0</tfaduration>',
                  ['ADMI_INTEGRAPP', 'FULL'],
                ),
              },
            },
          ],
        },
      ],
    },
  ],
});
