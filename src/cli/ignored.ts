import type { Hint } from '../policy/hint.js';
import type { Gate } from '../settle/gate.js';
import type { PathFilter } from '../util/globs.js';
import type { Arguments } from './arguments.js';

/** What is left out, by options and by the policy. */
export interface Ignored {
  /** By a path of the tree. */
  readonly isIgnored: PathFilter;
  /** The same by each of the two. */
  readonly byOptions: PathFilter;
  readonly byPolicy: PathFilter;
  /** The globs of the policy that have left out nothing. */
  readonly unused: () => readonly Hint[];
}

/** @param pathOf how users see a path of the tree */
export async function ignoredBy(
  given: Arguments,
  { policy, pathInRepository }: Gate,
  pathOf: (path: string) => string,
): Promise<Ignored> {
  const byOptions = await ignoredByOptions(given.options.get('ignore') ?? [], pathOf);
  if (policy.ignore.length === 0)
    return { isIgnored: byOptions, byOptions, byPolicy: () => false, unused: () => [] };
  const { ignoredBy: ignoredByPolicy } = await import('../policy/ignored.js');
  const { isIgnored, unused } = ignoredByPolicy(policy);
  const byPolicy = (path: string) => isIgnored(pathInRepository(pathOf(path)));
  return {
    isIgnored: (path) => byPolicy(path) || byOptions(path),
    byOptions,
    byPolicy,
    unused,
  };
}

/** Globs of options mean paths as users see them; outside the current folder `**` means any folder as well. */
async function ignoredByOptions(
  globs: readonly string[],
  pathOf: (path: string) => string,
): Promise<PathFilter> {
  if (globs.length === 0) return () => false;
  const { globFilter } = await import('../util/globs.js');
  const isMeant = globFilter(globs);
  return (path) => {
    const shown = pathOf(path);
    return isMeant(shown) || (shown.startsWith('../') && isMeant(shown.replace(/^(?:\.\.\/)+/, '')));
  };
}
