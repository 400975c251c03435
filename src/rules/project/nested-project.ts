import { say } from '../message.js';
import type { Rule } from '../rule.js';

export const messages = {
  nested: ({ path }: { path: string }) =>
    `"${path}" is inside the Objects folder of another project, so it does not define a project: SuiteCloud CLI deploys all files here with the outer project. Move the folder out of Objects, or remove its manifest.xml.`,
};

export const nestedProject: Rule = {
  id: 'nested-project',
  group: 'project',
  severity: 'error',
  summary: 'A manifest.xml inside the Objects folder of another project',
  messages,
  what: `A manifest.xml in \`Objects\` of a project, or in a folder below it. The objects next to it are checked as objects
of the outer project, with the deploy.xml of that project.`,
  why: `SuiteCloud CLI packs everything below \`Objects\` with the outer project, so what looks like a separate project, with
its own deploy.xml, is deployed with the outer one.`,
  fix: null,
  related: ['missing-deploy-file', 'duplicate-scriptid'],
  example: {
    bad: {
      'Objects/Sub/manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Sub</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
      'Objects/Sub/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
    },
    good: {
      'Objects/Sub/manifest.xml': '<notes>Part of the outer project.</notes>',
    },
  },
  sources: ['suitecloud-cli'],
  *check({ root, nestedManifests }) {
    for (const at of nestedManifests) {
      const { path } = at.source;
      const inProject = path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
      yield { ...say(messages, 'nested', { path: inProject }), at, subject: { detail: [inProject] } };
    }
  },
};
