import { messages, openToThePublic, words } from '../../../src/rules/security/open-to-the-public.js';
import { testRule } from '../../support/rule-table.js';
import { permittedRoles, recordType, segment } from '../../support/xml.js';

const RECORD = 'Objects/customrecord_open.xml';
const PAGE = 'Objects/customscript_page.xml';
const FILE = 'FileCabinet/SuiteScripts/.attributes/pay.js.attr.xml';
const OTHER_FILE = 'FileCabinet/SuiteScripts/.attributes/logo.png.attr.xml';
const levels = (body: string, accessType = 'NONENEEDED') => recordType('customrecord_open', body, accessType);
const script = (
  kind: string,
  fields: Readonly<Record<string, string>>,
) => `<${kind} scriptid="customscript_page">
  <name>Page</name>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_page">
${Object.entries(fields)
  .map(([name, value]) => `      <${name}>${value}</${name}>\n`)
  .join('')}    </scriptdeployment>
  </scriptdeployments>
</${kind}>
`;
const ONLINE = { isdeployed: 'T', isonline: 'T', status: 'RELEASED' };
const attributes = (open: string) =>
  `<file>\n  <availablewithoutlogin>${open}</availablewithoutlogin>\n</file>\n`;
const list = (role: string, level: string) => levels(permittedRoles([role, level]), 'USEPERMISSIONLIST');
const fund = (role: string, record: string) =>
  segment(
    'cseg_fund',
    `<permissions>
  <permission>
    <role>${role}</role>
    <valuemgmtaccesslevel>NONE</valuemgmtaccesslevel>
    <recordaccesslevel>${record}</recordaccesslevel>
  </permission>
</permissions>`,
  );
const lowered = (
  object: string,
  files: Readonly<Record<string, string>>,
  name = 'the level of ONLINE_FORM_USER',
) => ({ title: words.lower(name, object), applicability: 'choice', files }) as const;
const closed = (path: string, file: string) =>
  ({ title: words.closeFile(file), applicability: 'choice', files: { [path]: attributes('F') } }) as const;

testRule(openToThePublic, {
  accept: [
    { name: 'a record type with a list', files: { [RECORD]: list('ACCOUNTANT', 'FULL') } },
    {
      name: 'levels that are NONE, or that the access type makes idle',
      files: {
        [RECORD]: levels('<publicpermissionlevel>NONE</publicpermissionlevel>'),
        'Objects/customrecord_other.xml': recordType(
          'customrecord_other',
          '<publicpermissionlevel>EDIT</publicpermissionlevel>',
          'USEPERMISSIONLIST',
        ),
      },
    },
    {
      name: 'a record type that needs no permission, with a level for nobody outside',
      files: { [RECORD]: levels('') },
    },
    {
      name: 'an inactive record type',
      files: {
        [RECORD]: levels('<publicpermissionlevel>EDIT</publicpermissionlevel>\n<isinactive>T</isinactive>'),
      },
    },
    {
      name: 'a role of the public at NONE, and one in a list that is idle',
      files: {
        [RECORD]: list('ONLINE_FORM_USER', 'NONE'),
        'Objects/customrecord_other.xml': recordType(
          'customrecord_other',
          permittedRoles(['_ALL_ROLES', 'EDIT']),
          'CUSTRECORDENTRYPERM',
        ),
        'Objects/cseg_fund.xml': fund('ONLINE_FORM_USER', 'NONE'),
      },
    },
    {
      name: 'a page that wants a login, is off, or is being tested',
      files: {
        [PAGE]: script('suitelet', { ...ONLINE, isonline: 'F' }),
        'Objects/customscript_b.xml': script('suitelet', { ...ONLINE, isdeployed: 'F' }),
        'Objects/customscript_c.xml': script('suitelet', { ...ONLINE, status: 'TESTING' }),
      },
    },
    {
      name: 'a page that runs as an administrator, which another rule tells',
      files: { [PAGE]: script('suitelet', { ...ONLINE, runasrole: 'ADMINISTRATOR' }) },
    },
    {
      name: 'a script of another kind with such an audience',
      files: { [PAGE]: script('usereventscript', { audslctrole: 'ONLINE_FORM_USER', status: 'RELEASED' }) },
    },
    { name: 'a file that wants a login', files: { [FILE]: attributes('F') } },
    {
      name: 'a file of attributes that lies elsewhere',
      files: { 'Objects/pay.js.attr.xml': attributes('T') },
    },
  ],
  reject: [
    {
      name: 'a record type that the public may change',
      files: {
        [RECORD]: levels(
          '<externalrolepermissionlevel>«VIEW»</externalrolepermissionlevel>\n<publicpermissionlevel>«EDIT»</publicpermissionlevel>',
        ),
      },
      reports: [
        {
          message: messages.external({ level: 'VIEW', object: 'customrecord_open' }),
          fixes: [
            lowered(
              'customrecord_open',
              {
                [RECORD]: levels(
                  '<externalrolepermissionlevel>NONE</externalrolepermissionlevel>\n<publicpermissionlevel>EDIT</publicpermissionlevel>',
                ),
              },
              'externalrolepermissionlevel',
            ),
          ],
        },
        {
          message: messages.public({ level: 'EDIT', object: 'customrecord_open' }),
          fixes: [
            lowered(
              'customrecord_open',
              {
                [RECORD]: levels(
                  '<externalrolepermissionlevel>VIEW</externalrolepermissionlevel>\n<publicpermissionlevel>NONE</publicpermissionlevel>',
                ),
              },
              'publicpermissionlevel',
            ),
          ],
        },
      ],
    },
    {
      name: 'a role of people without a login in a list',
      files: { [RECORD]: list('«ONLINE_FORM_USER»', 'CREATE') },
      reports: [
        {
          message: messages.form({ object: 'customrecord_open', level: 'CREATE' }),
          fixes: [lowered('customrecord_open', { [RECORD]: list('ONLINE_FORM_USER', 'NONE') })],
        },
      ],
    },
    {
      name: 'all roles, and a segment on records',
      files: {
        [RECORD]: list('«_ALL_ROLES»', 'VIEW'),
        'Objects/cseg_fund.xml': fund('«ONLINE_FORM_USER»', 'EDIT'),
      },
      reports: [
        {
          message: messages.form({ object: 'cseg_fund', level: 'EDIT' }),
          fixes: [lowered('cseg_fund', { 'Objects/cseg_fund.xml': fund('ONLINE_FORM_USER', 'NONE') })],
        },
        {
          message: messages.everybody({ object: 'customrecord_open', level: 'VIEW' }),
          fixes: [
            lowered('customrecord_open', { [RECORD]: list('_ALL_ROLES', 'NONE') }, 'the level of _ALL_ROLES'),
          ],
        },
      ],
    },
    {
      name: 'a page without a login',
      files: { [PAGE]: script('suitelet', { ...ONLINE, isonline: '«T»', runasrole: 'BUYER' }) },
      reports: [
        {
          message: messages.online({ suitelet: 'customscript_page.customdeploy_page' }),
          fixes: [
            {
              title: words.close('customscript_page.customdeploy_page'),
              applicability: 'choice',
              files: { [PAGE]: script('suitelet', { ...ONLINE, isonline: 'F', runasrole: 'BUYER' }) },
            },
          ],
        },
      ],
    },
    {
      name: 'an audience of everybody, whatever rights the script has',
      files: {
        [PAGE]: script('restlet', {
          audslctrole: 'ADMINISTRATOR|«ONLINE_FORM_USER»',
          runasrole: 'ADMINISTRATOR',
          status: 'RELEASED',
        }),
      },
      reports: [
        {
          message: messages.audience({
            role: 'ONLINE_FORM_USER',
            script: 'customscript_page.customdeploy_page',
          }),
        },
      ],
    },
    {
      name: 'files that were open always, once',
      files: { [FILE]: attributes('‹T›'), [OTHER_FILE]: attributes('«T»') },
      reports: [
        {
          message: messages.file({ file: '/SuiteScripts/logo.png', more: 1 }),
          related: [words.otherFile('/SuiteScripts/pay.js')],
        },
      ],
    },
    {
      name: 'each file that a change opens',
      base: { [FILE]: attributes('F'), [OTHER_FILE]: attributes('T') },
      files: { [FILE]: attributes('«T»'), [OTHER_FILE]: attributes('«T»') },
      reports: [
        {
          message: messages.file({ file: '/SuiteScripts/logo.png', more: 0 }),
          fixes: [closed(OTHER_FILE, '/SuiteScripts/logo.png')],
        },
        {
          message: messages.file({ file: '/SuiteScripts/pay.js', more: 0 }),
          fixes: [closed(FILE, '/SuiteScripts/pay.js')],
        },
      ],
    },
  ],
});
