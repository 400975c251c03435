import { count, listed } from '../util/words.js';

/** More names are only counted. */
const MOST_NAMED = 5;

/** What is not checked, by its paths. */
interface LeftOut {
  readonly ignored: readonly string[];
  readonly repositories: readonly string[];
}

/** What of a git repository is not checked, and how to check it; null where nothing is left out. */
export function leftOutSentence({ ignored, repositories }: LeftOut): string | null {
  const parts = [
    ...(ignored.length > 0 ? [`${named(ignored)}, which git ignores`] : []),
    ...(repositories.length > 0 ? [`${named(repositories)}, a separate repository`] : []),
  ];
  if (parts.length === 0) return null;
  return `Not checked: ${parts.join('; ')}. To check it, name the path.`;
}

function named(paths: readonly string[]): string {
  if (paths.length <= MOST_NAMED) return listed(paths);
  return listed([...paths.slice(0, MOST_NAMED), `${count(paths.length - MOST_NAMED, 'more path')}`]);
}
