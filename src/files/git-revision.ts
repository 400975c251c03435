import { realpathSync } from 'node:fs';
import { ask, git, gitError, refusal } from './git.js';
import { topOf } from './git-repository.js';

/** The full id of the commit that a revision means: a branch, a tag, an id, or what else git takes. */
export function resolveCommit(folder: string, revision: string): string {
  const { status, stdout } = ask(folder, ['rev-parse', ...VERIFIED, commitName(revision)]);
  const commit = stdout.toString().trim();
  if (status === 0 && isId(commit)) return commit;
  throw isShallow(folder)
    ? gitError(
        'incomplete-clone',
        `"${revision}" is not in this clone, which has only part of the history. Fetch it, or check out with fetch-depth: 0.`,
      )
    : gitError('unknown-revision', `There is no git revision "${revision}" here.`);
}

/** The same, with the top folder of the repository. */
export function resolveWithTop(folder: string, revision: string): { commit: string; top: string } {
  const args = ['rev-parse', '--show-toplevel', ...VERIFIED, commitName(revision)];
  const { status, stdout } = ask(folder, args);
  const [, top = '', commit = ''] = /^(.*)\n(.*)\n$/s.exec(stdout.toString()) ?? [];
  return status === 0 && isId(commit)
    ? { commit, top: realpathSync.native(top) }
    : { commit: resolveCommit(folder, revision), top: topOf(folder) };
}

const VERIFIED = ['--verify', '--quiet', '--end-of-options'];

/** The newest commit that two revisions have in common; null where there is none, as in a clone of depth 1. */
export function mergeBase(folder: string, one: string, other: string): string | null {
  const answer = ask(folder, ['merge-base', commitName(one), commitName(other)]);
  if (answer.status === 0) return answer.stdout.toString().trim();
  if (answer.status === 1) return null;
  // Says which of them is none.
  for (const revision of [one, other]) resolveCommit(folder, revision);
  throw refusal(folder, answer);
}

/** How git is asked for the commit that a revision means, and for nothing else. Throws a `GitError` for what is none. */
export function commitName(revision: string): string {
  if (!isRevision(revision)) throw gitError('unknown-revision', `"${revision}" is not a git revision.`);
  return `${revision}^{commit}`;
}

/** Git itself takes nearly anything; an option it must never see, and nobody names a control character. */
function isRevision(text: string): boolean {
  return /^[^-]/u.test(text) && !/\p{Cc}/u.test(text);
}

function isId(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text);
}

function isShallow(folder: string): boolean {
  return git(folder, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
}
