import { resolve } from 'node:path';
import { check } from '../check/check.js';
import { load } from '../check/load.js';
import { relativePath } from '../files/relative-path.js';
import { diskTree, type FileTree } from '../files/tree.js';
import { CONFIG_FILE } from '../policy/default-files.js';
import { fitTerminal } from '../report/fit-terminal.js';
import { plain } from '../report/plain.js';
import type { Project } from '../sdf/project.js';
import { NAME } from '../util/version.js';
import { count, listed } from '../util/words.js';
import { type Command, FAILED, NO_VERDICT, PASSED, type World } from './command.js';
import { wrongUse } from './failure.js';
import { configText } from './init/config-text.js';
import { defaultBranch } from './init/default-branch.js';
import { existingConfig, existingWorkflow } from './init/existing.js';
import { type FoundRole, findIntegrationRoles } from './init/integration-roles.js';
import { withoutObjections } from './init/objections.js';
import { workflowText } from './init/workflow-text.js';
import { writeNew } from './init/write-new.js';
import { repositoryTop } from './repository-top.js';

const WORKFLOW_FILE = '.github/workflows/role-compliance.yml';

export const init: Command = {
  takes: '',
  about: `Writes a commented config and workflow for this repository, and overwrites nothing. The config has its projects,
and the roles that integrations log in with, with the permissions that they hold today.

  ${CONFIG_FILE}
  ${WORKFLOW_FILE}

Exit codes: 0 something was written, 1 nothing was written because both exist, 2 incorrect usage, or something could
not be read or written.`,
  options: [],
  async run({ words }, world) {
    if (words.length > 0) throw wrongUse(`Unexpected argument "${words[0]}": init takes no path.`);
    const top = repositoryTop(world.folder);
    const tree = diskTree(top, [''], () => false);
    const { projects, problems } = load(tree, (path) => path);
    for (const problem of problems) world.tell(problem);
    const roles = withoutObjections(findIntegrationRoles(projects), projects);
    world.print(fitTerminal(`${foundLines(projects, roles).join('\n')}\n`, world.width));
    const isWritten = [
      put(CONFIG_FILE, existingConfig(top), () => configText(projects, roles), top, world),
      put(WORKFLOW_FILE, existingWorkflow(top), () => workflowOf(projects, top), top, world),
    ];
    if (isWritten[0]) world.print(fitTerminal(`\n${nextLines(tree).join('\n')}\n`, world.width));
    if (problems.length > 0) return NO_VERDICT;
    return isWritten.includes(true) ? PASSED : FAILED;
  },
};

function foundLines(projects: readonly Project[], roles: readonly FoundRole[]): string[] {
  const sure = roles.filter(({ isSure }) => isSure).map(({ id }) => plain(id));
  if (projects.length === 0) return ['Found no SDF project. You can fill in the files later.'];
  return [
    `Found ${count(projects.length, 'project')}: ${listed(projects.map(({ root }) => plain(root)))}`,
    sure.length > 0
      ? `Found ${count(sure.length, 'role')} that an integration logs in with: ${listed(sure)}`
      : 'Found no role that an integration logs in with.',
  ];
}

/** Writes a file unless one is there, and says which. Gives back whether it was written. */
function put(
  path: string,
  existing: string | null,
  text: () => string,
  top: string,
  { folder, print }: World,
): boolean {
  const shown = (some: string) => plain(relativePath(folder, resolve(top, some)));
  if (existing === null && writeNew(top, path, text())) {
    print(`Wrote ${shown(path)}\n`);
    return true;
  }
  const instead = existing === null || existing === path ? '' : `; ${shown(path)} is not written next to it`;
  print(`${shown(existing ?? path)} exists and is not changed${instead}\n`);
  return false;
}

function workflowOf(projects: readonly Project[], top: string): string {
  return workflowText({
    folders: projects.map(({ root }) => root),
    branch: defaultBranch(top),
    workflowFile: WORKFLOW_FILE,
  });
}

function nextLines(tree: FileTree): string[] {
  const options = { pathOf: (path: string) => path, isWanted: () => true, failOn: 'error' } as const;
  const { errors } = check(tree, options).summary;
  if (errors === 0) return ['The check finds no errors today. Commit both files, and open a pull request.'];
  return [
    `The check finds ${count(errors, 'error')} today. On pull requests only new findings count; on pushes all findings do.`,
    `To see them: ${NAME} check. To accept them: ${NAME} check --update-baseline`,
  ];
}
