import { BASELINE_FILE, CONFIG_FILE } from '../../policy/default-files.js';
import { quoted } from '../../report/writing/yaml.js';
import { HOME, NAME, RELEASE } from '../../util/version.js';

interface WorkflowOptions {
  /** The folders of projects, from the top of the repository; `.` for the top. */
  readonly folders: readonly string[];
  readonly branch: string;
  readonly workflowFile: string;
}

/** A workflow that checks pull requests that touch the projects. */
export function workflowText({ folders, branch, workflowFile }: WorkflowOptions): string {
  const globs = [...projectGlobs(folders), CONFIG_FILE, BASELINE_FILE, workflowFile];
  const paths = globs.map((glob) => `      - ${quoted(glob)}\n`).join('');
  return `# Checks the NetSuite roles and permissions of this repository: ${HOME}
name: Role compliance

on:
  pull_request:
    # If this check is required, remove the paths: a required check must run on every pull request.
    paths:
${paths}  merge_group:
  push:
    branches: [${quoted(asPattern(branch))}]
    paths:
${paths}
permissions:
  contents: read
  # For review comments on the lines of a pull request, and the summary comment.
  pull-requests: write

jobs:
  roles:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
      - uses: ${NAME}/${NAME}@${RELEASE}
`;
}

/** The globs of folders; one that lies in another needs none. */
function projectGlobs(folders: readonly string[]): string[] {
  if (folders.length === 0 || folders.includes('.')) return ['**/*.xml'];
  const outer = folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`)));
  return [...new Set(outer)].sort().map((folder) => `${asPattern(folder)}/**`);
}

/** A name in which nothing is a pattern of a workflow's filters. */
function asPattern(name: string): string {
  return name.replace(/[\\*?+[\]!]/g, '\\$&');
}
