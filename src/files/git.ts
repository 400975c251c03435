import { spawnSync } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
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
interface Answer {
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

/** The full id of the commit that a revision means: a branch, a tag, an id, or what else git takes. */
export function resolveCommit(folder: string, revision: string): string {
  if (!isRevision(revision)) throw gitError('unknown-revision', `"${revision}" is not a git revision.`);
  const name = `${revision}^{commit}`;
  const answer = ask(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  const commit = answer.stdout.toString().trim();
  if (answer.status === 0 && /^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw isShallow(folder)
    ? gitError(
        'incomplete-clone',
        `"${revision}" is not in this clone, which has only part of the history. Fetch it, or check out with fetch-depth: 0.`,
      )
    : gitError('unknown-revision', `There is no git revision "${revision}" here.`);
}

/** The newest commit that two revisions have in common; null where there is none, as in a clone of depth 1. */
export function mergeBase(folder: string, one: string, other: string): string | null {
  const answer = ask(folder, ['merge-base', resolveCommit(folder, one), resolveCommit(folder, other)]);
  if (answer.status === 1) return null;
  if (answer.status !== 0) throw refusal(folder, answer);
  return answer.stdout.toString().trim();
}

/** The top folder of the repository that a folder lies in, without links. */
export function topOf(folder: string): string {
  const top = git(folder, ['rev-parse', '--show-toplevel']).toString().replace(/\n$/, '');
  return realpathSync.native(top);
}

/** Whether a repository may have left contents at its origin: what came from there is marked (gitrepository-layout). */
export function isPartialClone(folder: string): boolean {
  const packs = git(folder, ['rev-parse', '--path-format=absolute', '--git-path', 'objects/pack']);
  try {
    return readdirSync(packs.toString().replace(/\n$/, '')).some((file) => file.endsWith('.promisor'));
  } catch {
    return true;
  }
}

/** Whether a folder lies in a repository that git can be asked about. */
export function isInRepository(folder: string): boolean {
  return ask(folder, ['rev-parse', '--git-dir']).status === 0;
}

export function gitError(failure: GitFailure, message: string): GitError {
  return Object.assign(new Error(message), { name: 'GitError', failure });
}

export function isGitError(thrown: unknown): thrown is GitError {
  return thrown instanceof Error && thrown.name === 'GitError';
}

/** Git itself takes nearly anything; an option it must never see, and nobody names a control character. */
function isRevision(text: string): boolean {
  return /^[^-]/u.test(text) && !/\p{Cc}/u.test(text);
}

function isShallow(folder: string): boolean {
  return git(folder, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
}

/**
 * Runs git without a shell. Not in the folder itself: Windows would take a `git.exe` that lies there for git.
 */
function ask(folder: string, args: readonly string[], { input = '', most }: GitOptions = {}): Answer {
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

function refusal(folder: string, { stderr }: Answer): GitError {
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
