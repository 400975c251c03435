import { git, isGitError } from '../../files/git.js';

/** The branch that pull requests go to, as far as the clone knows it. */
export function defaultBranch(folder: string): string {
  return (
    answer(folder, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'])?.replace(/^origin\//, '') ??
    usualBranch(folder) ??
    answer(folder, ['symbolic-ref', '--short', 'HEAD']) ??
    'main'
  );
}

function usualBranch(folder: string): string | null {
  const refs = answer(folder, ['for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes/origin']);
  const names = refs?.split('\n').map((ref) => ref.replace(/^refs\/(?:heads|remotes\/origin)\//, '')) ?? [];
  return ['main', 'master'].find((name) => names.includes(name)) ?? null;
}

/** What git says; null where it says nothing, or is not there. */
function answer(folder: string, args: readonly string[]): string | null {
  try {
    return git(folder, args).toString().trim() || null;
  } catch (error) {
    if (isGitError(error)) return null;
    throw error;
  }
}
