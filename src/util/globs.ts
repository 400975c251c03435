import { Minimatch, type MinimatchOptions } from 'minimatch';

/** Says whether a path, relative and with `/`, is meant. */
export type PathFilter = (path: string) => boolean;

/** What a glob may be at most, so that none keeps a run busy: `{a,b}{a,b}…` doubles with every brace. */
const MAX_LENGTH = 1000;
const MAX_ALTERNATIVES = 200;

const OPTIONS: MinimatchOptions = {
  braceExpandMax: MAX_ALTERNATIVES + 1,
  dot: true,
  nocomment: true,
  nonegate: true,
  // The same globs mean the same on every system: paths have `/`, and `\` makes the next character an ordinary one.
  platform: 'linux',
};

/**
 * A filter for a list of minimatch globs: a path is meant if a glob matches it or a folder above it.
 *
 * Globs begin at the top, as those of GitHub workflows do: `Legacy` and `Legacy/` are the folder there and all in it,
 * `*.xml` the files there, and a double star and slash before a name means any folder. One that begins with `!`
 * takes back what those before it matched; the last that matches decides. An empty list means nothing.
 *
 * Throws for a glob that `faultInGlob` tells.
 */
export function globFilter(globs: readonly string[]): PathFilter {
  const patterns = globs.map((glob) => {
    const fault = faultInGlob(glob);
    if (fault !== null) throw new Error(fault);
    return { negated: glob.startsWith('!'), matcher: compile(glob) };
  });
  return (path) => {
    const paths = pathAndFolders(path);
    let meant = false;
    for (const { negated, matcher } of patterns) {
      if (meant === negated && paths.some((part) => matcher.match(part))) meant = !negated;
    }
    return meant;
  };
}

/** Why a text cannot be used as a glob, or null. */
export function faultInGlob(glob: string): string | null {
  const shown = glob.length > 60 ? `${glob.slice(0, 60)}…` : glob;
  if (glob.length > MAX_LENGTH) return `The glob "${shown}" is longer than ${MAX_LENGTH} characters.`;
  try {
    if (compile(glob).set.length <= MAX_ALTERNATIVES) return null;
    return `The braces of the glob "${shown}" expand to more than ${MAX_ALTERNATIVES} globs. Use fewer.`;
  } catch (error) {
    return `The glob "${shown}" cannot be read: ${(error as Error).message}.`;
  }
}

function compile(glob: string): Minimatch {
  const path = glob.replace(/^!/, '');
  const pattern = path.replace(/^\.?\/+/, '').replace(/\/+$/, '');
  const isTop = path !== '' && (pattern === '' || pattern === '.');
  return new Minimatch(isTop ? '**' : pattern, OPTIONS);
}

function pathAndFolders(path: string): string[] {
  const paths = [path];
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
    paths.push(path.slice(0, at));
  return paths;
}
