import { invalidDependency, messages, words } from '../../../src/rules/project/invalid-dependency.js';
import { testRule } from '../../support/rule-table.js';
import { manifest, permissions, role } from '../../support/xml.js';

const MANIFEST = 'manifest.xml';
const names = (...objects: readonly string[]) => ({ [MANIFEST]: manifest({ objects: [...objects] }) });
const suiteApp = (dependencies: string) => ({
  [MANIFEST]: `<manifest projecttype="SUITEAPP">
  <publisherid>com.example</publisherid>
  <projectid>tours</projectid>
  <projectname>Tours</projectname>
  <projectversion>1.0.0</projectversion>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORDS</feature>
    </features>
${dependencies}  </dependencies>
</manifest>
`,
});
const write = (bare: string, files: Readonly<Record<string, string>>) =>
  ({ title: words.write(bare), applicability: 'safe', files }) as const;

testRule(invalidDependency, {
  accept: [
    { name: 'bare ids', files: names('customrecord_native', 'customrecord_native.custrecord_x') },
    { name: 'a SuiteApp with features alone', files: suiteApp('') },
    { name: 'a SuiteApp with an empty list', files: suiteApp('    <objects/>\n') },
  ],
  reject: [
    {
      name: 'a reference, which the role beside it needs',
      files: {
        ...names('«[scriptid=customrecord_native]»'),
        'Objects/customrole_clerk.xml': role(
          'customrole_clerk',
          permissions(['[scriptid=customrecord_native]', 'VIEW']),
        ),
      },
      reports: [
        {
          message: messages.brackets({ value: '[scriptid=customrecord_native]', due: 'customrecord_native' }),
          fixes: [write('customrecord_native', names('customrecord_native'))],
        },
      ],
    },
    {
      name: 'a reference beside the bare id, and the same reference again',
      files: names(
        'customrecord_a',
        '«[scriptid=customrecord_a]»',
        '«[customrecord_b]»',
        '«[scriptid=customrecord_b]»',
      ),
      reports: [
        {
          message: messages.brackets({ value: '[scriptid=customrecord_a]', due: 'customrecord_a' }),
          fixes: [
            {
              title: words.removeRepeated('[scriptid=customrecord_a]', 'customrecord_a'),
              applicability: 'safe',
              files: names('customrecord_a', '[customrecord_b]', '[scriptid=customrecord_b]'),
            },
          ],
        },
        {
          message: messages.brackets({ value: '[customrecord_b]', due: 'customrecord_b' }),
          fixes: [
            write(
              'customrecord_b',
              names(
                'customrecord_a',
                '[scriptid=customrecord_a]',
                'customrecord_b',
                '[scriptid=customrecord_b]',
              ),
            ),
          ],
        },
        {
          message: messages.brackets({ value: '[scriptid=customrecord_b]', due: 'customrecord_b' }),
          fixes: [
            {
              title: words.removeRepeated('[scriptid=customrecord_b]', 'customrecord_b'),
              applicability: 'safe',
              files: names('customrecord_a', '[scriptid=customrecord_a]', '[customrecord_b]'),
            },
          ],
        },
      ],
    },
    {
      name: 'a reference to an object of a SuiteApp',
      files: names('«[appid=com.example.a, scriptid=customrecord_a]»'),
      reports: [{ message: messages.owned({ value: '[appid=com.example.a, scriptid=customrecord_a]' }) }],
    },
    {
      name: 'objects in a SuiteApp',
      files: suiteApp('    «<objects>»\n      <object>customrecord_native</object>\n    </objects>\n'),
      reports: [
        {
          message: messages.suiteApp({ group: 'objects' }),
          fixes: [{ title: words.removeGroup('objects'), applicability: 'choice', files: suiteApp('') }],
        },
      ],
    },
  ],
});
