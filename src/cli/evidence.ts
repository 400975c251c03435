import { resolve } from 'node:path';
import { versionsOf } from '../check/base.js';
import { isGitError } from '../files/git.js';
import { resolveCommit } from '../files/git-revision.js';
import { gitTree } from '../files/git-tree.js';
import type { FileTree } from '../files/tree.js';
import { evidenceJson, type Subject } from '../report/evidence/evidence.js';
import type { FilterMode } from '../settle/filter-mode.js';
import type { Gate } from '../settle/gate.js';
import type { CheckResult, Threshold } from '../settle/result.js';
import type { PathFilter } from '../util/globs.js';
import type { World } from './command.js';

/** What a run has looked at, and with what. */
export interface LookedAt {
  readonly tree: FileTree;
  readonly folders: readonly string[];
  readonly isIgnored: PathFilter;
  readonly pathOf: (path: string) => string;
  /** The commit that it was compared with; null for none. */
  readonly baseCommit: string | null;
  readonly gate: Gate;
  /** The commit whose policy decided; null for that of the files. */
  readonly policyCommit: string | null;
  readonly failOn: Threshold;
  readonly filterMode: FilterMode;
}

/**
 * The evidence of a run over files as they lie on disk.
 *
 * @param all what was found
 * @param result as far as the filter mode shows it
 */
export function evidenceOf(all: CheckResult, result: CheckResult, looked: LookedAt, world: World): string {
  const { gate, failOn, filterMode, policyCommit } = looked;
  return evidenceJson(all, result, {
    subject: subjectOf(looked, world),
    gate,
    policySide:
      policyCommit === null ? { from: 'files', commit: null } : { from: 'base', commit: policyCommit },
    verdict: {
      conclusion: result.conclusion,
      failOn,
      filterMode: filterMode === 'nofilter' ? null : filterMode,
      faults: [],
    },
    gateChanges: [],
  });
}

function subjectOf({ tree, folders, isIgnored, pathOf, baseCommit }: LookedAt, { folder }: World): Subject {
  const nothing = { repository: null, pullRequest: null, comparedWith: baseCommit };
  try {
    const commit = resolveCommit(resolve(folder, folders[0] ?? ''), 'HEAD');
    const committed = gitTree(folder, commit, folders, isIgnored);
    const { isChanged } = versionsOf(tree, committed, pathOf);
    const all = new Set([...tree.files, ...committed.files]);
    return { ...nothing, commit, isModified: [...all].some((path) => isChanged(pathOf(path))) };
  } catch (thrown) {
    if (!isGitError(thrown)) throw thrown;
    return { ...nothing, commit: null, isModified: null };
  }
}
