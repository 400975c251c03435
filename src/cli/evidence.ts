import { resolve } from 'node:path';
import { versionsOf } from '../check/base.js';
import type { CheckResult, Threshold } from '../check/check.js';
import { isGitError, resolveCommit } from '../files/git.js';
import { gitTree } from '../files/git-tree.js';
import type { FileTree } from '../files/tree.js';
import { evidenceJson, type Subject } from '../report/evidence.js';
import type { Gate } from '../settle/gate.js';
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
  readonly failOn: Threshold;
}

/** The evidence of a run over files as they lie on disk, whose policy lies there as well. */
export function evidenceOf(result: CheckResult, looked: LookedAt, world: World): string {
  const { gate, failOn } = looked;
  return evidenceJson(result, result, {
    subject: subjectOf(looked, world),
    gate,
    policySide: { from: 'files', commit: null },
    verdict: { conclusion: result.conclusion, failOn, filterMode: null, faults: [] },
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
