import { messages, nestedProject } from '../../../src/rules/project/nested-project.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, manifest, role } from '../../support/xml.js';

const SUB = 'Objects/Sub/manifest.xml';
const inner = manifest();

testRule(nestedProject, {
  accept: [
    {
      name: 'a project beside another',
      files: { 'Objects/customrole_a.xml': role('customrole_a'), 'other/manifest.xml': inner },
    },
    { name: 'a file of another name', files: { 'Objects/Sub/manifest2.xml': inner } },
  ],
  reject: [
    {
      name: 'a manifest in a folder of Objects, with a deploy.xml of its own',
      files: {
        [SUB]: inner.replace('<manifest', '«<manifest»'),
        'Objects/Sub/deploy.xml': deploy(),
        'Objects/Sub/customrole_a.xml': role('customrole_a'),
      },
      reports: [{ message: messages.nested({ path: SUB }) }],
    },
    {
      name: 'a manifest in Objects itself',
      files: { 'Objects/manifest.xml': inner.replace('<manifest', '«<manifest»') },
      reports: [{ message: messages.nested({ path: 'Objects/manifest.xml' }) }],
    },
  ],
});
