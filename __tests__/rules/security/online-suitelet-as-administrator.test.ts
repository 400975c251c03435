import {
  messages,
  onlineSuiteletAsAdministrator,
  words,
} from '../../../src/rules/security/online-suitelet-as-administrator.js';
import { testRule } from '../../support/rule-table.js';
import { deploy } from '../../support/xml.js';

const FILE = 'Objects/customscript_form.xml';

const suitelet = (deployments: readonly string[], more = '') => `<suitelet scriptid="customscript_form">
  <name>Form</name>
${more}${more && '\n'}  <scriptfile>[/SuiteScripts/form.js]</scriptfile>
  <scriptdeployments>
${deployments.join('\n')}
  </scriptdeployments>
</suitelet>
`;

const deployment = (
  id: string,
  fields: Readonly<Record<string, string>>,
) => `    <scriptdeployment scriptid="${id}">
${Object.entries(fields)
  .map(([name, value]) => `      <${name}>${value}</${name}>\n`)
  .join('')}      <title>Form</title>
    </scriptdeployment>`;

const OPEN = { isdeployed: 'T', isonline: 'T', runasrole: 'ADMINISTRATOR', status: 'RELEASED' };
const one = (fields: Readonly<Record<string, string>>, more = '') =>
  suitelet([deployment('customdeploy_form', fields)], more);

testRule(onlineSuiteletAsAdministrator, {
  accept: [
    { name: 'a suitelet that wants a login', files: { [FILE]: one({ ...OPEN, isonline: 'F' }) } },
    {
      name: 'a suitelet that says nothing of logins',
      files: { [FILE]: one({ isdeployed: 'T', runasrole: 'ADMINISTRATOR', status: 'RELEASED' }) },
    },
    {
      name: 'an open suitelet under a role of its own',
      files: { [FILE]: one({ ...OPEN, runasrole: '[scriptid=customrole_form]' }) },
    },
    {
      name: 'an open suitelet under a standard role that holds nothing privileged, or of which nothing is documented',
      files: {
        [FILE]: one({ ...OPEN, runasrole: 'CUSTOMER_CENTER' }),
        'Objects/customscript_other.xml': one({ ...OPEN, runasrole: 'ONLINE_FORM_USER' }).replaceAll(
          '_form"',
          '_other"',
        ),
      },
    },
    {
      name: 'an open suitelet that names no role',
      files: { [FILE]: one({ isdeployed: 'T', isonline: 'T', status: 'RELEASED' }) },
    },
    { name: 'a deployment that is off', files: { [FILE]: one({ ...OPEN, isdeployed: 'F' }) } },
    { name: 'a deployment that is being tested', files: { [FILE]: one({ ...OPEN, status: 'TESTING' }) } },
    { name: 'an inactive suitelet', files: { [FILE]: one(OPEN, '  <isinactive>T</isinactive>') } },
    {
      name: 'a deployment that is commented out',
      files: { [FILE]: suitelet([`    <!-- ${deployment('customdeploy_form', OPEN)} -->`]) },
    },
    {
      name: 'another script with such fields',
      files: {
        'Objects/customscript_form.xml': one(OPEN).replaceAll('suitelet', 'restlet'),
      },
    },
  ],
  reject: [
    {
      name: 'an open suitelet of an administrator, whatever is deployed now',
      files: {
        'deploy.xml': deploy(),
        [FILE]: one({ ...OPEN, isonline: '‹T›', runasrole: '«ADMINISTRATOR»' }),
      },
      reports: [
        {
          message: messages.administrator({
            role: 'ADMINISTRATOR',
            suitelet: 'customscript_form.customdeploy_form',
          }),
          related: [words.online],
          fixes: [
            {
              title: words.close('customscript_form.customdeploy_form'),
              applicability: 'choice',
              files: { [FILE]: one({ ...OPEN, isonline: 'F' }) },
            },
          ],
        },
      ],
    },
    {
      name: 'an open suitelet of a standard role that by its documentation is privileged',
      files: { [FILE]: one({ ...OPEN, isonline: '‹T›', runasrole: '«DEVELOPER»' }) },
      reports: [
        {
          message: messages.privileged({
            role: 'DEVELOPER',
            suitelet: 'customscript_form.customdeploy_form',
            permission: 'ADMI_MANAGEROLES',
            level: 'FULL',
          }),
          related: [words.online],
          fixes: [
            {
              title: words.close('customscript_form.customdeploy_form'),
              applicability: 'choice',
              files: { [FILE]: one({ ...OPEN, isonline: 'F', runasrole: 'DEVELOPER' }) },
            },
          ],
        },
      ],
    },
    {
      name: 'one of several deployments, which says neither that it is deployed nor released',
      files: {
        [FILE]: suitelet([
          deployment('customdeploy_one', { ...OPEN, isonline: 'F' }),
          deployment('customdeploy_two', { runasrole: '«ADMINISTRATOR»', isonline: '‹T›' }),
        ]),
      },
      reports: [
        {
          message: messages.administrator({
            role: 'ADMINISTRATOR',
            suitelet: 'customscript_form.customdeploy_two',
          }),
          related: [words.online],
          fixes: [
            {
              title: words.close('customscript_form.customdeploy_two'),
              applicability: 'choice',
              files: {
                [FILE]: suitelet([
                  deployment('customdeploy_one', { ...OPEN, isonline: 'F' }),
                  deployment('customdeploy_two', { runasrole: 'ADMINISTRATOR', isonline: 'F' }),
                ]),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a deployment without a script id',
      files: {
        [FILE]: one({ ...OPEN, isonline: '‹T›', runasrole: '«ADMINISTRATOR»' }).replace(
          ' scriptid="customdeploy_form"',
          '',
        ),
      },
      reports: [
        {
          message: messages.administrator({ role: 'ADMINISTRATOR', suitelet: 'customscript_form' }),
          related: [words.online],
          fixes: [
            {
              title: words.close('customscript_form'),
              applicability: 'choice',
              files: {
                [FILE]: one({ ...OPEN, isonline: 'F' }).replace(' scriptid="customdeploy_form"', ''),
              },
            },
          ],
        },
      ],
    },
  ],
});
