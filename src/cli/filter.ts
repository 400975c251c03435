import { resolve } from 'node:path';
import { narrow } from '../check/check.js';
import { git } from '../files/git.js';
import { topOf } from '../files/git-repository.js';
import { relativePath } from '../files/relative-path.js';
import {
  type ChangedFile,
  type ChangedFiles,
  type FilterMode,
  isShown,
  needsFiles,
} from '../settle/filter-mode.js';
import type { CheckResult, Threshold } from '../settle/result.js';
import { readHunks } from '../util/hunks.js';
import { count } from '../util/words.js';
import { asked, type Base } from './base-tree.js';
import type { World } from './command.js';

/** The findings that a mode shows: they alone are reported and decide. What is not shown is counted once on stderr. */
export function filterFindings(
  all: CheckResult,
  mode: FilterMode,
  failOn: Threshold,
  { commit }: Base,
  world: World,
): CheckResult {
  const files = needsFiles(mode) ? asked(() => changesSince(commit, world.folder)) : null;
  const result = narrow(all, (finding) => isShown(mode, finding, files, (same) => same), failOn);
  const hidden = all.findings.length - result.findings.length;
  if (hidden > 0)
    world.tell(
      `Not shown: ${count(hidden, 'finding')} outside --filter-mode ${mode}, the default with --base. --filter-mode nofilter shows all.`,
    );
  return result;
}

/** What changed since a commit, as git shows it, by paths from the current folder. */
function changesSince(commit: string, folder: string): ChangedFiles {
  const top = topOf(folder);
  const list = (...args: readonly string[]) => git(top, args).toString().split('\0').filter(Boolean);
  const changed = new Set(list('diff', '--no-ext-diff', '--no-renames', '--name-only', '-z', commit));
  const added = new Set(list('ls-files', '--others', '--exclude-standard', '-z'));
  const known = new Map<string, ChangedFile | null>();
  const look = (path: string): ChangedFile | null => {
    if (added.has(path)) return { hunks: [], isWhole: true };
    if (!changed.has(path)) return null;
    const options = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-renames', '--unified=3'];
    const hunks = readHunks(git(top, ['diff', ...options, commit, '--', path]).toString());
    return { hunks, isWhole: hunks.length === 0 };
  };
  return {
    fileOf(seen) {
      const path = relativePath(top, resolve(folder, seen));
      const file = known.has(path) ? (known.get(path) ?? null) : look(path);
      known.set(path, file);
      return file;
    },
  };
}
