import { invalidProjectType, messages, words } from '../../../src/rules/project/invalid-project-type.js';
import { testRule } from '../../support/rule-table.js';
import { manifest, role } from '../../support/xml.js';

const MANIFEST = 'manifest.xml';
const ROLE = 'Objects/customrole_clerk.xml';
const typed = (type: string) => manifest().replace('ACCOUNTCUSTOMIZATION', type);
const rejects = (type: string, near: string | null) => ({
  name: type,
  files: { [MANIFEST]: typed(`«${type}»`) },
  reports: [
    {
      message: messages.unknown({ value: type }),
      fixes: near
        ? [
            {
              title: words.change(near),
              applicability: 'choice' as const,
              files: { [MANIFEST]: typed(near) },
            },
          ]
        : [],
    },
  ],
});

testRule(invalidProjectType, {
  accept: [
    { name: 'an account customization', files: {} },
    { name: 'a SuiteApp', files: { [MANIFEST]: typed('SUITEAPP') } },
    { name: 'a manifest of something else', files: { [MANIFEST]: '<manifest/>' } },
  ],
  reject: [
    rejects('ACCOUNTCUSTOMISATION', 'ACCOUNTCUSTOMIZATION'),
    rejects('SuiteApp', 'SUITEAPP'),
    rejects('BUNDLE', null),
    {
      name: 'none beside a role',
      files: {
        [MANIFEST]: '«<manifest>»\n  <projectname>test</projectname>\n</manifest>\n',
        [ROLE]: role('customrole_clerk'),
      },
      reports: [{ message: messages.absent() }],
    },
  ],
});
