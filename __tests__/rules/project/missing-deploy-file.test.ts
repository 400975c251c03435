import { messages, missingDeployFile } from '../../../src/rules/project/missing-deploy-file.js';
import { testRule } from '../../support/rule-table.js';
import { manifest, role } from '../../support/xml.js';

const ROLE = 'Objects/customrole_clerk.xml';
const CLERK = role('customrole_clerk');
const marked = manifest().replace(/<manifest .*>/, '«$&»');
const files = { 'manifest.xml': marked, [ROLE]: CLERK };

testRule(missingDeployFile, {
  accept: [
    { name: 'a deploy.xml', files: { [ROLE]: CLERK } },
    { name: 'a deploy.xml that cannot be read', files: { 'deploy.xml': '<deploy><', [ROLE]: CLERK } },
    {
      name: 'a folder without manifest.xml',
      files: { [ROLE]: CLERK },
      lacks: ['manifest.xml', 'deploy.xml'],
    },
  ],
  reject: [
    {
      name: 'none at all',
      files,
      lacks: ['deploy.xml'],
      reports: [{ message: messages.missing({ project: 'test' }) }],
    },
    {
      name: 'one that the change removes',
      files,
      base: { [ROLE]: CLERK },
      lacks: ['deploy.xml'],
      reports: [{ message: messages.removed({ project: 'test' }), severity: 'error' }],
    },
  ],
});
