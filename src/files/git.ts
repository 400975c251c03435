import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';

/** Why local git cannot answer. */
export type GitFailure =
  | 'not-installed'
  | 'not-a-repository'
  | 'unknown-revision'
  | 'incomplete-clone'
  | 'failed';

/** What is thrown where local git cannot answer: a message for the user, and what it comes from. */
export interface GitError extends Error {
  readonly failure: GitFailure;
}

export interface GitOptions {
  /** What git reads from its standard input. */
  readonly input?: string;
  /** Only so many bytes are wanted; git may have more to say. */
  readonly most?: number;
}

/** What git has answered. */
export interface Answer {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Settings that a repository could carry to have programs run, or to hide what it holds. */
const SETTINGS = ['core.fsmonitor=false', `core.hooksPath=${devNull}`, 'safe.bareRepository=explicit'];

/** What would lead git to another repository than that of the folder. */
const MISLEADING = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_EXTERNAL_DIFF',
];

/** Nothing is locked, asked, fetched or replaced, and git speaks English. */
const ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_LITERAL_PATHSPECS: '1',
};

/** What git answers in a folder. Throws a `GitError` where it refuses. */
export function git(folder: string, args: readonly string[], options: GitOptions = {}): Buffer {
  const answer = ask(folder, args, options);
  if (answer.status !== 0) throw refusal(folder, answer);
  return answer.stdout;
}

export function gitError(failure: GitFailure, message: string): GitError {
  return Object.assign(new Error(message), { name: 'GitError', failure });
}

export function isGitError(thrown: unknown): thrown is GitError {
  return thrown instanceof Error && thrown.name === 'GitError';
}

/**
 * What git answers, whatever its exit code. It runs without a shell, and not in the folder itself: Windows would take a
 * `git.exe` that lies there for git. Throws a `GitError` where it cannot be run.
 */
export function ask(folder: string, args: readonly string[], { input = '', most }: GitOptions = {}): Answer {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const { error, status, stdout, stderr } = spawnSync(
    'git',
    ['--no-pager', ...settings, '-C', folder, ...args],
    {
      cwd: dirname(process.execPath),
      env: environment(),
      input,
      maxBuffer: most ?? Number.POSITIVE_INFINITY,
      windowsHide: true,
    },
  );
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT') throw gitError('not-installed', 'git is not installed or not in PATH.');
  if (most !== undefined && code === 'ENOBUFS')
    return { status: 0, stdout: stdout.subarray(0, most), stderr: '' };
  if (error) throw gitError('failed', `git could not be run: ${error.message}`);
  return { status, stdout, stderr: stderr.toString() };
}

function environment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => {
    return !MISLEADING.includes(name.toUpperCase()) && !/^GIT_TRACE/i.test(name);
  });
  return { ...Object.fromEntries(inherited), ...ENVIRONMENT };
}

/** A partial clone leaves contents at its origin, from where git may not fetch them here. */
export function incompleteClone(): GitError {
  return gitError(
    'incomplete-clone',
    'This clone does not have all files of the revision. Fetch them, or check out without a filter.',
  );
}

/** Why git has refused an answer. */
export function refusal(folder: string, { stderr }: Answer): GitError {
  const said =
    stderr
      .trim()
      .split('\n')[0]
      ?.replace(/^fatal: /, '') ?? '';
  if (/not a git repository|cannot use bare repository/.test(said))
    return gitError('not-a-repository', `${folder} is not inside a git repository.`);
  if (/dubious ownership/.test(said)) {
    return gitError(
      'not-a-repository',
      `${folder} is in a git repository of another user, which git does not trust. Allow it with: git config --global --add safe.directory ${folder}`,
    );
  }
  if (/promisor remote|transport '.*' not allowed/.test(stderr)) return incompleteClone();
  return gitError('failed', `git refused: ${said || 'it gave no reason'}.`);
}
