import { accessLeftInAccount, messages, words } from '../../../src/rules/project/access-left-in-account.js';
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
const keep = (object: string) => words.keep('ACCOUNTANT', object);

type Removal = Parameters<typeof messages.left>[0]['removals'][number];
const left = (...removals: readonly Removal[]) => messages.left({ removals, more: 0 });
const row = (role: string, object: string) => ({ role, roleName: null, object });
const CLERK_FILE = { role: 'customrole_clerk', roleName: 'Clerk', object: null };

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
          message: left(row('ACCOUNTANT', 'customrecord_dock')),
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
          message: left(row('ACCOUNTANT', 'cseg_division')),
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
          message: left(row('ACCOUNTANT', 'customrecord_dock')),
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
      reports: [{ message: left(CLERK_FILE) }],
    },
    {
      name: 'the file of a record type',
      base: { [RECORD]: BOTH },
      files: { [MANIFEST]: markedManifest },
      reports: [{ message: left({ role: null, roleName: null, object: 'customrecord_dock' }) }],
    },
    {
      name: 'several at once, at the object that is left',
      base: { [RECORD]: BOTH, [CLERK]: clerk },
      files: { [RECORD]: marked(dock(['ADMINISTRATOR', 'FULL'])) },
      reports: [
        {
          message: left(row('ACCOUNTANT', 'customrecord_dock'), CLERK_FILE),
        },
      ],
    },
  ],
});
