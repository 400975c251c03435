import { messages, suppressionUnused } from '../../../src/rules/policy/suppression-unused.js';
import { testRule } from '../../support/rule-table.js';
import { manifest, permissions, role } from '../../support/xml.js';

const CONFIG = '.github/sdf-role-compliance.yml';
const ROLE = 'Objects/customrole_clerk.xml';
const WRONG = permissions(['TRAN_CHECK', 'All']);
const RIGHT = permissions(['TRAN_CHECK', 'VIEW']);
/** The place of what is wrong is told with a comment that misses it. */
const SHOWN = WRONG.replace('All', '‹All›');
const clerk = (...body: readonly string[]) => role('customrole_clerk', body.join('\n'));
const ignore = (rules: string) => `<!-- sdf-role-compliance-ignore ${rules}: a reason -->`;

testRule(suppressionUnused, {
  accept: [
    {
      name: 'a comment that suppresses a finding below',
      files: { [ROLE]: clerk(ignore('invalid-value'), WRONG) },
    },
    {
      name: 'a comment in its own element',
      files: { [ROLE]: clerk(WRONG.replace('<permlevel>', `${ignore('invalid-value')}<permlevel>`)) },
    },
    {
      name: 'a comment before the whole document',
      files: { [ROLE]: `<?xml version="1.0"?>\n<!-- Clerk -->\n${ignore('invalid-value')}\n${clerk(WRONG)}` },
    },
    {
      name: 'other comments between',
      files: { [ROLE]: clerk(ignore('invalid-value'), '<!-- see below -->', '<!-- - -->', WRONG) },
    },
    {
      name: 'other comments',
      files: { [ROLE]: clerk('<!-- sdf-role-compliance-ignored -->', '<!-- x -->', WRONG) },
    },
    {
      name: 'a comment of several rules that all report',
      files: {
        [ROLE]: clerk(
          ignore('invalid-value,unknown-permission'),
          permissions(['TRAN_CHECK', 'All'], ['TRAN_NOTHING_OF_THE_KIND', 'VIEW']),
        ),
      },
    },
    {
      name: 'a file that cannot be read',
      files: { [ROLE]: clerk(ignore('invalid-value')).replace('</name>', '') },
    },
  ],
  reject: [
    {
      name: 'a rule that reports nothing there',
      files: {
        [ROLE]: clerk(
          ignore('«level-mismatch»'),
          RIGHT,
          `<!--sdf-role-compliance-ignore«invalid-value»-->`.replace('ignore«', 'ignore «'),
          '<isinactive>F</isinactive>',
        ),
      },
      reports: [
        { message: messages.unused({ rule: 'level-mismatch', element: 'permissions' }) },
        { message: messages.unused({ rule: 'invalid-value', element: 'isinactive' }) },
      ],
    },
    {
      name: 'a comment below what it is about',
      files: { [ROLE]: clerk(SHOWN, ignore('«invalid-value»'), '<isinactive>F</isinactive>') },
      reports: [
        {
          message: messages.misplaced({
            rule: 'invalid-value',
            element: 'isinactive',
            meant: 'permlevel',
            line: 7,
          }),
          related: ['The finding is here.'],
        },
      ],
    },
    {
      name: 'a comment below what another one suppresses already',
      files: {
        [ROLE]: clerk(
          ignore('invalid-value'),
          WRONG,
          ignore('«invalid-value»'),
          '<isinactive>F</isinactive>',
        ),
      },
      reports: [{ message: messages.unused({ rule: 'invalid-value', element: 'isinactive' }) }],
    },
    {
      name: 'a comment far below a fault of its rule',
      files: {
        [ROLE]: clerk(
          WRONG,
          '<!-- x -->\n'.repeat(10),
          ignore('«invalid-value»'),
          '<isinactive>F</isinactive>',
        ),
      },
      reports: [{ message: messages.unused({ rule: 'invalid-value', element: 'isinactive' }) }],
    },
    {
      name: 'one of several rules',
      files: { [ROLE]: clerk(ignore('invalid-value ,  «level-mismatch»'), WRONG) },
      reports: [{ message: messages.unused({ rule: 'level-mismatch', element: 'permissions' }) }],
    },
    {
      name: 'the outer of two comments for one finding',
      files: {
        [ROLE]: clerk(
          ignore('«invalid-value»'),
          WRONG.replace('<permission>', `${ignore('invalid-value')}<permission>`),
        ),
      },
      reports: [{ message: messages.unused({ rule: 'invalid-value', element: 'permissions' }) }],
    },
    {
      name: 'a misspelt rule, and one that cannot be suppressed',
      files: { [ROLE]: clerk(ignore('«invalid-values», «malformed-xml», «what ever»'), WRONG) },
      reports: [
        { message: messages.unknown({ rule: 'invalid-values', nearest: 'invalid-value' }) },
        { message: messages.unknown({ rule: 'malformed-xml', nearest: null }) },
        { message: messages.unknown({ rule: 'what ever', nearest: null }) },
      ],
    },
    {
      name: 'a rule that is off',
      files: {
        [ROLE]: clerk(ignore('«invalid-value»'), WRONG),
        [CONFIG]: 'rules: { invalid-value: off }\n',
      },
      reports: [{ message: messages.off({ rule: 'invalid-value' }) }],
    },
    {
      name: 'a comment without a rule',
      files: {
        [ROLE]: clerk(
          '«<!-- sdf-role-compliance-ignore -->»',
          '«<!-- sdf-role-compliance-ignore : x -->»',
          WRONG,
        ),
      },
      reports: [{ message: messages.empty() }, { message: messages.empty() }],
    },
    {
      name: 'a comment before nothing',
      files: {
        [ROLE]: clerk(
          RIGHT.replace('VIEW', `VIEW«${ignore('invalid-value')}»`),
          `«${ignore('invalid-value')}»`,
        ),
      },
      reports: [{ message: messages.nowhere() }, { message: messages.nowhere() }],
    },
    {
      name: 'a comment at the end, near what it is about',
      files: { [ROLE]: clerk(SHOWN, `«${ignore('level-mismatch, invalid-value')}»`) },
      reports: [
        {
          message: messages.nowhereNear({ rule: 'invalid-value', meant: 'permlevel', line: 7 }),
          related: ['The finding is here.'],
        },
      ],
    },
    {
      name: 'text or an instruction between',
      files: {
        [ROLE]: clerk(`«${ignore('invalid-value')}»`, 'x', `«${ignore('invalid-value')}»`, '<?x y?>', RIGHT),
      },
      reports: [{ message: messages.nowhere() }, { message: messages.nowhere() }],
    },
    {
      name: 'a comment in the manifest',
      files: {
        [ROLE]: clerk(),
        'manifest.xml': manifest().replace(
          '  <dependencies>',
          `  ${ignore('«level-mismatch»')}\n  <dependencies>`,
        ),
      },
      reports: [{ message: messages.unused({ rule: 'level-mismatch', element: 'dependencies' }) }],
    },
  ],
});
