import { type CheckOptions, checkVersions, narrow } from '../check/check.js';
import { countedSentence, without, withoutIgnored } from '../check/ignored.js';
import { ignoredChanges } from '../check/ignored-changes.js';
import { loadVersions, withHead } from '../check/load-versions.js';
import { relativePath } from '../files/relative-path.js';
import type { FileTree } from '../files/tree.js';
import { defaultFilterMode } from '../github/event.js';
import { describeFault } from '../policy/config/fault.js';
import { ignoredBy } from '../policy/ignored.js';
import type { Notice } from '../report/notice.js';
import { type FilterMode, isShown, needsFiles } from '../settle/filter-mode.js';
import type { CheckResult } from '../settle/result.js';
import { globFilter, type PathFilter } from '../util/globs.js';
import type { Change } from './change.js';
import { emptyFaults, notesOf } from './empty.js';
import type { GateChoice } from './gate.js';
import { changesIgnoredBy } from './ignored-changes.js';
import type { Inputs } from './inputs.js';
import { type Locate, locating } from './locate.js';
import { missingFiles } from './missing.js';
import { noticesOf } from './notices.js';
import { policyChanges } from './policy-changes.js';
import { workflowSentences } from './workflows.js';
import type { Workspace } from './workspace.js';

/** What was analysed, and what was found. */
export interface Analysis {
  readonly workspace: Workspace;
  readonly change: Change;
  readonly gate: GateChoice;
  /** As far as the filter mode shows it: this decides. */
  readonly result: CheckResult;
  /** All of it. */
  readonly all: CheckResult;
  readonly mode: FilterMode;
  /** Why the run cannot pass whatever was found, a sentence each. */
  readonly faults: readonly string[];
  /** What the change does to the policy that judges it, a sentence each. */
  readonly policyChanges: readonly string[];
  /** What looks as if the workflow meant something else, a sentence each. */
  readonly notes: readonly string[];
  /** What could not be had, so that more is shown than otherwise. */
  readonly notices: readonly Notice[];
  readonly atCommit: Locate;
  /** What was looked at: two steps that look at different things keep what they post apart. */
  readonly scope: string;
}

/**
 * Checks what the inputs ask for. Whole projects are judged, even where one begins above the working directory. The
 * files before and after the change are read once. They are judged by the gate in force, and once more by that of the
 * other side of the change where the two differ; the commit that GitHub shows is judged where its files differ.
 *
 * Throws nothing that is foreseen: what cannot be read is a problem of the result, what GitHub refuses a notice.
 */
export async function analyse(
  inputs: Inputs,
  workspace: Workspace,
  change: Change,
  gate: GateChoice,
): Promise<Analysis> {
  const { versions } = change;
  const ignored = ignoredBy(gate.inForce.policy);
  const { head, base, counted, isLeftOut } = judgedOf(
    versions.head,
    versions.base?.tree ?? null,
    ignored.isIgnored,
  );
  const shownTree = versions.shown?.tree ?? null;
  const shown = shownTree === versions.head ? head : shownTree && without(shownTree, ignored.isIgnored);
  const isWanted = wantedPaths(inputs, workspace);
  const options: Omit<CheckOptions, 'base' | 'pathOf'> = {
    isWanted,
    failOn: inputs.failOn,
    gate: gate.inForce,
    ignored: [
      ...(versions.base ? ignoredChanges(versions.head, versions.base.tree, isLeftOut) : []),
      ...(await changesIgnoredBy(inputs, workspace, change)),
    ],
  };
  const missing = change.isInWorkspace
    ? missingFiles(change, inputs, { isWanted, isIgnored: ignored.isIgnored })
    : [];
  const loaded = loadVersions(head, base, (path) => path);
  const all = checkVersions(loaded, options);
  const atCommit = locating(shown, head, () =>
    shown ? checkVersions(withHead(loaded, shown), options).findings : [],
  );
  const mode = inputs.filterMode ?? defaultFilterMode(change.event);
  const read = needsFiles(mode) ? await change.files() : null;
  const files = read && 'files' in read ? read.files : null;
  return {
    workspace,
    change,
    gate,
    result: narrow(all, (finding) => isShown(mode, finding, files, atCommit), inputs.failOn),
    all,
    mode,
    faults: [...missing, ...gate.faults, ...emptyFaults(head, isWanted, all, { inputs, workspace })],
    policyChanges: policyChanges(gate, all, (other) => checkVersions(loaded, { ...options, gate: other })),
    notes: [
      ...(await workflowSentences(change)),
      ...notesOf(head, isWanted, all, workspace),
      ...all.notes,
      ...[countedSentence(counted) ?? []].flat(),
      ...[...all.hints, ...ignored.unused()].map(describeFault),
    ],
    notices: noticesOf(mode, change, read),
    atCommit,
    scope: JSON.stringify([relativePath(workspace.top, workspace.start), ...stepOfWorkflow()]),
  };
}

/**
 * The step that runs, as far as the runner names it. Not what its inputs ask for: a step whose `paths` change has to find
 * again what it has posted before.
 */
function stepOfWorkflow(): string[] {
  const { GITHUB_WORKFLOW_REF: workflow = '', GITHUB_JOB: job = '', GITHUB_ACTION: step = '' } = process.env;
  const names = [workflow.replace(/@.*$/s, ''), job, step];
  return names.every((name) => name === '') ? [] : names;
}

/** What the policy leaves of the two versions; without a base it leaves out all that it ignores. */
function judgedOf(head: FileTree, base: FileTree | null, isIgnored: PathFilter) {
  if (base) return withoutIgnored(head, base, isIgnored);
  return { head: without(head, isIgnored), base, counted: [], isLeftOut: isIgnored };
}

function wantedPaths({ paths }: Inputs, { top, start }: Workspace): PathFilter {
  const folder = relativePath(top, start);
  const isInFolder = (path: string) => folder === '' || path.startsWith(`${folder}/`);
  const isInPaths = paths.length === 0 ? () => true : globFilter(paths);
  return (path) => isInFolder(path) && isInPaths(path);
}
