import { elevatedExecution, messages, words } from '../../../src/rules/security/elevated-execution.js';
import { testRule } from '../../support/rule-table.js';
import { permissions, role } from '../../support/xml.js';

const PATH = 'Objects/customscript_x.xml';
const FLOW = 'Objects/customworkflow_x.xml';
const ROLE = 'Objects/customrole_boss.xml';
const BOSS = '[scriptid=customrole_boss]';
const NAME = 'customscript_x.customdeploy_x';
const boss = (key: string) => role('customrole_boss', permissions([key, 'FULL']));
const script = (
  kind: string,
  fields: Readonly<Record<string, string>>,
  more = '',
) => `<${kind} scriptid="customscript_x">
  <name>X</name>
${more}  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_x">
${Object.entries(fields)
  .map(([name, value]) => `      <${name}>${value}</${name}>\n`)
  .join('')}      <title>X</title>
    </scriptdeployment>
  </scriptdeployments>
</${kind}>
`;
const as = (runasrole: string, more = {}) => ({ isdeployed: 'T', runasrole, status: 'RELEASED', ...more });
const workflow = (flag: string, status = 'RELEASED') => `<workflow scriptid="customworkflow_x">
  <name>X</name>
  <releasestatus>${status}</releasestatus>
  <runasadmin>${flag}</runasadmin>
</workflow>
`;
const asUser = (name: string, files: Readonly<Record<string, string>>) =>
  ({ title: words.asUser(name), applicability: 'choice', files }) as const;
const { runasrole: _, ...NOBODY } = as('');

testRule(elevatedExecution, {
  accept: [
    { name: 'code with the rights of its user', files: { [PATH]: script('usereventscript', NOBODY) } },
    { name: 'an empty role', files: { [PATH]: script('usereventscript', as('')) } },
    {
      name: 'an ordinary role, standard or custom',
      files: { [PATH]: script('suitelet', as(BOSS)), [ROLE]: boss('LIST_CUSTJOB'), [FLOW]: workflow('F') },
    },
    {
      name: 'a role of elsewhere, of which nothing is known',
      files: { [PATH]: script('suitelet', as('[scriptid=customrole_other]')) },
    },
    {
      name: 'a standard role that holds nothing privileged, or of which that is not certain or not documented',
      files: Object.fromEntries(
        ['SALES_PERSON', 'CUSTOMER_CENTER', 'EMPLOYEE_CENTER', 'SHOPPER', 'DATA_WAREHOUSE_INTEGRATOR'].map(
          (id, index) => [
            `Objects/customscript_${index}.xml`,
            script('suitelet', as(id)).replaceAll('_x"', `_${index}"`),
          ],
        ),
      ),
    },
    {
      name: 'what does not run for others than its owner',
      files: {
        [PATH]: script('usereventscript', as('ADMINISTRATOR', { isdeployed: 'F' })),
        'Objects/customscript_b.xml': script('portlet', as('ADMINISTRATOR', { status: 'TESTING' })),
        'Objects/customscript_c.xml': script(
          'portlet',
          as('ADMINISTRATOR'),
          '  <isinactive>T</isinactive>\n',
        ),
        [FLOW]: workflow('T', 'SUSPENDED'),
        'Objects/customworkflow_y.xml': workflow('T', 'TESTING'),
      },
    },
    {
      name: 'what is open to everybody, which other rules tell',
      files: {
        [PATH]: script('suitelet', as('ADMINISTRATOR', { isonline: 'T' })),
        'Objects/customscript_b.xml': script(
          'restlet',
          as('ADMINISTRATOR', { audslctrole: 'ONLINE_FORM_USER' }),
        ),
      },
    },
  ],
  reject: [
    {
      name: 'what there is anyway, once a project, as a notice',
      files: {
        [PATH]: script('usereventscript', as('‹ADMINISTRATOR›')),
        'Objects/customscript_y.xml': script('mapreducescript', as('‹FULL_ACCESS›')).replaceAll('_x"', '_y"'),
        'Objects/customplugin_x.xml':
          '<customglplugin scriptid="customplugin_x"><runasrole>«ADMINISTRATOR»</runasrole></customglplugin>',
        [FLOW]: workflow('‹T›'),
        'Objects/customworkflow_y.xml': workflow('T').replaceAll('_x"', '_y"'),
      },
      reports: [
        {
          message: messages.many({
            value: 'ADMINISTRATOR',
            execution: 'customplugin_x',
            rights: null,
            more: 4,
          }),
          severity: 'notice',
          related: [NAME, 'customscript_y.customdeploy_y', 'customworkflow_x'].map(words.other),
        },
      ],
    },
    {
      name: 'what a change brings, each by itself, beside what was there',
      base: {
        [PATH]: script('usereventscript', NOBODY),
        [FLOW]: workflow('T'),
        'Objects/customworkflow_y.xml': workflow('F').replaceAll('_x"', '_y"'),
      },
      files: {
        [PATH]: script('usereventscript', as('«ADMINISTRATOR»')),
        [FLOW]: workflow('«T»'),
        'Objects/customworkflow_y.xml': workflow('«T»').replaceAll('_x"', '_y"'),
      },
      reports: [
        {
          message: messages.elevated({ value: 'ADMINISTRATOR', execution: NAME, rights: null }),
          fixes: [asUser(NAME, { [PATH]: script('usereventscript', NOBODY) })],
        },
        {
          message: messages.many({ value: 'T', execution: 'customworkflow_x', rights: null, more: 0 }),
          severity: 'notice',
        },
        {
          message: messages.elevated({ value: 'T', execution: 'customworkflow_y', rights: null }),
          fixes: [
            asUser('customworkflow_y', {
              'Objects/customworkflow_y.xml': workflow('F').replaceAll('_x"', '_y"'),
            }),
          ],
        },
      ],
    },
    {
      name: 'a privileged role in place of an ordinary one',
      base: { [PATH]: script('suitelet', as('BUYER')), [ROLE]: boss('ADMI_MANAGEROLES') },
      files: {
        [PATH]: script('suitelet', as(`«${BOSS}»`)),
        [ROLE]: boss('ADMI_MANAGEROLES').replace('FULL', '‹FULL›'),
      },
      reports: [
        {
          message: messages.elevated({
            value: BOSS,
            execution: NAME,
            rights: {
              role: 'customrole_boss',
              isStandard: false,
              permission: 'ADMI_MANAGEROLES',
              level: 'FULL',
            },
          }),
          related: [words.holds('customrole_boss')],
          fixes: [asUser(NAME, { [PATH]: script('suitelet', NOBODY) })],
        },
      ],
    },
    {
      name: 'a standard role that by its documentation is privileged',
      base: { [PATH]: script('suitelet', as('BUYER')) },
      files: { [PATH]: script('suitelet', as('«DEVELOPER»')) },
      reports: [
        {
          message: messages.elevated({
            value: 'DEVELOPER',
            execution: NAME,
            rights: { role: 'Developer', isStandard: true, permission: 'ADMI_MANAGEROLES', level: 'FULL' },
          }),
          related: [],
          fixes: [asUser(NAME, { [PATH]: script('suitelet', NOBODY) })],
        },
      ],
    },
    {
      name: 'a standard role in brackets, which is the standard role all the same',
      files: { [PATH]: script('usereventscript', as('«[scriptid=SALES_ADMINISTRATOR]»')) },
      reports: [
        {
          message: messages.many({
            value: '[scriptid=SALES_ADMINISTRATOR]',
            execution: NAME,
            rights: {
              role: 'Sales Administrator',
              isStandard: true,
              permission: 'ADMI_MANAGEROLES',
              level: 'FULL',
            },
            more: 0,
          }),
          severity: 'notice',
        },
      ],
    },
    {
      name: 'nothing new of a privileged role where an administrator was',
      base: { [PATH]: script('suitelet', as('ADMINISTRATOR')), [ROLE]: boss('ADMI_MANAGEROLES') },
      files: { [PATH]: script('suitelet', as(`«${BOSS}»`)), [ROLE]: boss('ADMI_MANAGEROLES') },
      reports: [
        {
          message: messages.many({
            value: BOSS,
            execution: NAME,
            rights: {
              role: 'customrole_boss',
              isStandard: false,
              permission: 'ADMI_MANAGEROLES',
              level: 'FULL',
            },
            more: 0,
          }),
          severity: 'notice',
        },
      ],
    },
    {
      name: 'what outsiders can call, with nothing to compare with',
      files: {
        [PATH]: script('restlet', as('«ADMINISTRATOR»', { audslctrole: 'ACCOUNTANT|‹VENDOR_CENTER›' })),
      },
      reports: [
        {
          message: messages.outsiders({ value: 'ADMINISTRATOR', execution: NAME, rights: null }),
          related: [words.reached],
          fixes: [
            asUser(NAME, {
              [PATH]: script('restlet', { ...NOBODY, audslctrole: 'ACCOUNTANT|VENDOR_CENTER' }),
            }),
          ],
        },
      ],
    },
  ],
});
