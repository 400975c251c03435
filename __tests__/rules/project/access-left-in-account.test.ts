import { accessLeftInAccount, messages } from '../../../src/rules/project/access-left-in-account.js';
import { testRule } from '../../support/rule-table.js';
import { manifest, permissions, permittedRoles, recordType, role, segment } from '../../support/xml.js';

const MANIFEST = 'manifest.xml';
const RECORD = 'Objects/customrecord_dock.xml';
const CLERK = 'Objects/customrole_clerk.xml';
const marked = (text: string) => text.replace('<permissions>', '«<permissions>»');
const dock = (...rows: readonly (readonly [string, string])[]) =>
  recordType('customrecord_dock', permittedRoles(...rows));
const BOTH = dock(['ADMINISTRATOR', 'FULL'], ['ACCOUNTANT', 'FULL']);
const clerk = role('customrole_clerk', permissions(['TRAN_VENDPYMT', 'FULL']));
const SUITE_APP = manifest().replace('ACCOUNTCUSTOMIZATION', 'SUITEAPP');
const markedManifest = manifest().replace(/<manifest .*>/, '«$&»');
const division = (...roles: readonly string[]) =>
  segment(
    'cseg_division',
    `<permissions>\n${roles
      .map(
        (id) =>
          `  <permission>\n    <role>${id}</role>\n    <valuemgmtaccesslevel>EDIT</valuemgmtaccesslevel>\n  </permission>`,
      )
      .join('\n')}\n</permissions>`,
  );
const keep = (object: string) => messages.keep('ACCOUNTANT', object);

testRule(accessLeftInAccount, {
  accept: [
    { name: 'no base', files: { [RECORD]: BOTH } },
    { name: 'no change', base: { [RECORD]: BOTH }, files: { [RECORD]: BOTH } },
    {
      name: 'a row that goes to NONE',
      base: { [RECORD]: BOTH },
      files: { [RECORD]: dock(['ADMINISTRATOR', 'FULL'], ['ACCOUNTANT', 'NONE']) },
    },
    {
      name: 'a role that becomes inactive',
      base: { [CLERK]: clerk },
      files: { [CLERK]: clerk.replace('<centertype>', '<isinactive>T</isinactive>\n  <centertype>') },
    },
    {
      name: 'a row of a role itself, on which sources disagree',
      base: { [CLERK]: clerk },
      files: { [CLERK]: role('customrole_clerk') },
    },
    {
      name: 'the file of a role of a SuiteApp, which is deleted',
      base: { [MANIFEST]: SUITE_APP, [CLERK]: clerk },
      files: { [MANIFEST]: SUITE_APP },
    },
    {
      name: 'the file of a record type of a SuiteApp, which is deleted',
      base: { [MANIFEST]: SUITE_APP, [RECORD]: BOTH },
      files: { [MANIFEST]: SUITE_APP },
    },
    {
      name: 'what lies in no project',
      base: { [CLERK]: clerk, [RECORD]: BOTH },
      files: { [RECORD]: BOTH },
      lacks: ['manifest.xml', 'deploy.xml'],
    },
  ],
  reject: [
    {
      name: 'the row of a standard role in a record type',
      base: { [RECORD]: BOTH },
      files: { [RECORD]: marked(dock(['ADMINISTRATOR', 'FULL'])) },
      reports: [
        {
          message: left(messages.row('ACCOUNTANT', 'customrecord_dock')),
          fixes: [
            {
              title: keep('customrecord_dock'),
              applicability: 'choice',
              files: { [RECORD]: dock(['ADMINISTRATOR', 'FULL'], ['ACCOUNTANT', 'NONE']) },
            },
          ],
        },
      ],
    },
    {
      name: 'the row of a standard role in a segment',
      base: { 'Objects/cseg_division.xml': division('ADMINISTRATOR', 'ACCOUNTANT') },
      files: { 'Objects/cseg_division.xml': marked(division('ADMINISTRATOR')) },
      reports: [
        {
          message: left(messages.row('ACCOUNTANT', 'cseg_division')),
          fixes: [
            {
              title: keep('cseg_division'),
              applicability: 'choice',
              files: {
                'Objects/cseg_division.xml': division('ADMINISTRATOR', 'ACCOUNTANT').replace(
                  /(ACCOUNTANT<[/]role>\s*<valuemgmtaccesslevel>)EDIT/,
                  '$1NONE',
                ),
              },
            },
          ],
        },
      ],
    },
    {
      name: 'a row in a SuiteApp',
      base: { [MANIFEST]: SUITE_APP, [RECORD]: BOTH },
      files: { [MANIFEST]: SUITE_APP, [RECORD]: marked(dock(['ADMINISTRATOR', 'FULL'])) },
      reports: [
        {
          message: left(messages.row('ACCOUNTANT', 'customrecord_dock')),
          fixes: [
            {
              title: keep('customrecord_dock'),
              applicability: 'choice',
              files: { [RECORD]: dock(['ADMINISTRATOR', 'FULL'], ['ACCOUNTANT', 'NONE']) },
            },
          ],
        },
      ],
    },
    {
      name: 'the file of a role',
      base: { [CLERK]: clerk },
      files: { [MANIFEST]: markedManifest },
      reports: [{ message: left(messages.role('Clerk')) }],
    },
    {
      name: 'the file of a record type',
      base: { [RECORD]: BOTH },
      files: { [MANIFEST]: markedManifest },
      reports: [{ message: left(messages.object('customrecord_dock')) }],
    },
    {
      name: 'several at once, at the object that is left',
      base: { [RECORD]: BOTH, [CLERK]: clerk },
      files: { [RECORD]: marked(dock(['ADMINISTRATOR', 'FULL'])) },
      reports: [
        {
          message: left(messages.row('ACCOUNTANT', 'customrecord_dock'), messages.role('Clerk')),
        },
      ],
    },
  ],
});

function left(...what: readonly string[]): string {
  const text = messages.left(what, 0);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
