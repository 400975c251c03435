import { globFilter, type PathFilter } from '../util/globs.js';
import type { Hint } from './hint.js';
import type { Policy } from './policy.js';

/** What a policy leaves out. */
export interface Ignored {
  /** By a path from the top folder of the repository. */
  readonly isIgnored: PathFilter;
  /** The globs that have left out nothing so far: to be asked once all paths have been looked at. */
  readonly unused: () => Hint[];
}

export function ignoredBy({ ignore, files }: Policy): Ignored {
  const isMeant = globFilter(ignore.map(({ glob }) => glob));
  const waiting = new Map(ignore.map((entry) => [entry, globFilter([entry.glob.replace(/^!/, '')])]));
  return {
    isIgnored(path) {
      for (const [entry, matches] of waiting) if (matches(path)) waiting.delete(entry);
      return isMeant(path);
    },
    unused: () =>
      [...waiting.keys()]
        .filter(({ at }) => files.includes(at.source))
        .map(({ at, glob }) => ({ at, message: `"${glob}" matches no folder and no XML file.` })),
  };
}
