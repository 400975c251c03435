import { openingTag } from '../../sdf/value.js';
import { say } from '../message.js';
import type { Rule } from '../rule.js';

export const messages = {
  missing: ({ project }: { project: string }) => missing(project),
  removed: ({ project }: { project: string }) => `${missing(project)} The change removes it.`,
};

function missing(project: string): string {
  return `"${project}" has no deploy.xml next to manifest.xml: SuiteCloud CLI 4 stops with "Missing deploy.xml" and deploys nothing.`;
}

export const missingDeployFile: Rule = {
  id: 'missing-deploy-file',
  group: 'project',
  severity: 'warning',
  summary: 'A project without deploy.xml',
  messages,
  what: `The folder of a manifest.xml has no deploy.xml. An error if the change removes the file. Without it, all
objects of the project are checked as if they were deployed.`,
  why: 'SuiteCloud CLI 4 refuses to package or deploy the project.',
  fix: null,
  related: ['deploy-path-without-files', 'nested-project'],
  example: {
    lacks: ['deploy.xml'],
    bad: {
      'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
    },
    good: {
      'deploy.xml': `<deploy>
  <objects>
    <path>~/Objects/*</path>
  </objects>
</deploy>
`,
    },
  },
  sources: ['section_4737888643', 'suitecloud-cli'],
  *check({ lacksDeploy, manifest, root }, { base }) {
    if (!lacksDeploy || !manifest) return;
    const isRemoved = base !== null && base.manifest !== null && !base.lacksDeploy;
    yield {
      ...say(messages, isRemoved ? 'removed' : 'missing', { project: manifest.projectName ?? root }),
      severity: isRemoved ? 'error' : 'warning',
      at: openingTag(manifest.root),
      subject: {},
    };
  },
};
