import { type Deploy, type DeployPath, placeOfPath } from '../../sdf/deploy-scope.js';
import { objectsOf, type Project } from '../../sdf/project.js';
import { openingTag } from '../../sdf/value.js';
import { setText } from '../../sdf/xml-edit.js';
import { globFilter } from '../../util/globs.js';
import { type Said, say } from '../message.js';
import type { Context, Report, Rule } from '../rule.js';

type Path = {
  path: string;
  /** The path that packs what this one seems to mean. */
  instead: string | null;
  deploysNothing: boolean;
};

export const messages = {
  form: ({ path, instead, deploysNothing }: Path) =>
    `"${path}" packs no file: SuiteCloud CLI accepts only a path that starts with "~/" and names one file, or one folder followed by "/*".${advice(instead)}${nothing(deploysNothing)}`,
  missing: ({ path, instead, deploysNothing }: Path) =>
    `"${path}" packs no file: the project has no such file or folder.${advice(instead)}${nothing(deploysNothing)}`,
  none: () =>
    `"deploy.xml" lists no path under "objects", so SuiteCloud CLI packs no object.${nothing(true)}`,
};

function advice(instead: string | null): string {
  return instead === null ? '' : ` Write "${instead}".`;
}

function nothing(deploysNothing: boolean): string {
  return deploysNothing ? ' No role or object of this project is deployed.' : '';
}

export const words = {
  replace: (path: string) => `Deploy "${path}"`,
};

export const deployPathWithoutFiles: Rule = {
  id: 'deploy-path-without-files',
  group: 'project',
  severity: 'warning',
  summary: 'A path in deploy.xml for which SuiteCloud CLI packs nothing',
  messages,
  what: `A \`<path>\` under \`<objects>\` in deploy.xml that SuiteCloud CLI 4 packs no file for. A path must
start with \`~/\` and exactly name a file, or a folder followed by \`/*\`, which includes subfolders. A path with other
wildcards (\`customrole_*.xml\`, \`**\`), with \`.\` or \`..\`, of a folder without \`/*\`, or in another case packs nothing. A
deploy.xml without any path is reported if the project has roles or objects. \`~/Objects/*\` is not reported in a project
without objects.`,
  why: `The CLI reports success and deploys nothing. The role in the account does not change.`,
  fix: `Replaces the path with one that packs the file or folder that it seems to mean. The new path can pack more files
than the old one names.`,
  related: ['missing-deploy-file', 'nested-project'],
  example: {
    bad: {
      'deploy.xml': `<deploy>
  <objects>
    <path>~/Objects/customrole_*.xml</path>
  </objects>
</deploy>
`,
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
</role>
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
  *check(project, context) {
    const { deploy } = project;
    if (!deploy) return;
    const isNothing = deploysNothing(project, deploy);
    if (deploy.paths.length === 0) {
      if (isNothing) yield report(say(messages, 'none', {}), openingTag(deploy.root), []);
      return;
    }
    const empty = deploy.paths.filter((path) => packsNothing(path) && !isLeftOut(path, project, context));
    for (const [index, path] of empty.entries()) yield reportPath(path, index === 0 && isNothing);
  },
};

function deploysNothing(project: Project, { paths }: Deploy): boolean {
  const objects = objectsOf(project);
  return (
    objects.length > 0 && paths.every(({ hasFiles }) => !hasFiles) && objects.every(({ inScope }) => !inScope)
  );
}

/** New projects have `~/Objects/*` before they have an object. */
function packsNothing({ hasFiles, packs, instead }: DeployPath): boolean {
  if (hasFiles) return false;
  return !(packs && 'folder' in packs && packs.folder === 'Objects' && instead === null);
}

/** The files may be there, and only not be looked at. Files that are not XML are never looked at. */
function isLeftOut({ packs }: DeployPath, { root }: Project, { policy }: Context): boolean {
  if (!packs) return false;
  if ('file' in packs && /[.]\w+$/.test(packs.file) && !/[.]xml$/i.test(packs.file)) return true;
  const name = 'file' in packs ? packs.file : `${packs.folder}/any.xml`;
  return globFilter(policy.ignore.map(({ glob }) => glob))(root === '.' ? name : `${root}/${name}`);
}

function reportPath(path: DeployPath, deploysNothing: boolean): Report {
  const { element, text, instead } = path;
  const said = say(messages, isInForm(path) ? 'missing' : 'form', { path: text, instead, deploysNothing });
  const fixes = instead
    ? [
        {
          title: words.replace(instead),
          applicability: 'choice' as const,
          edits: [setText(element, instead)],
        },
      ]
    : [];
  return { ...report(said, placeOfPath(path), [text]), fixes };
}

/** Whether a path is written as the CLI takes it, so that only what it names is not there. */
function isInForm({ packs, instead }: DeployPath): boolean {
  if (!packs) return false;
  const isFolderWithoutStar = 'file' in packs && instead?.endsWith('/*') === true;
  return !isFolderWithoutStar && !('file' in packs ? packs.file : packs.folder).includes('*');
}

function report(said: Said, at: Report['at'], detail: readonly string[]): Report {
  return { ...said, at, subject: { detail } };
}
