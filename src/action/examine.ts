import { type CheckOptions, check, narrow } from '../check/check.js';
import { countedSentence, without, withoutIgnored } from '../check/ignored.js';
import { ignoredChanges } from '../check/ignored-changes.js';
import { relativePath } from '../files/relative-path.js';
import type { FileTree } from '../files/tree.js';
import { defaultFilterMode } from '../github/event.js';
import { noticeOf } from '../github/refusal.js';
import { describeFault } from '../policy/config/fault.js';
import { ignoredBy } from '../policy/ignored.js';
import type { Notice } from '../report/notice.js';
import { type FilterMode, isShown, needsFiles } from '../settle/filter-mode.js';
import type { CheckResult } from '../settle/result.js';
import { globFilter, type PathFilter } from '../util/globs.js';
import { count, listed } from '../util/words.js';
import { tellAssignments } from './assignments.js';
import type { Change, FilesRead } from './change.js';
import { type FoundGate, findGate } from './gate.js';
import { gateSentences } from './gate-sentences.js';
import type { Inputs } from './inputs.js';
import { type Locate, locating } from './locate.js';
import { missingFiles } from './missing.js';
import { workflowSentences } from './workflows.js';
import type { Workspace } from './workspace.js';

/** What was found. */
export interface Examined {
  /** As far as the filter mode shows it: this decides. */
  readonly result: CheckResult;
  /** All of it. */
  readonly all: CheckResult;
  /** What has judged it. */
  readonly judgedBy: FoundGate;
  readonly mode: FilterMode;
  /** Why the run cannot pass whatever was found, a sentence each. */
  readonly faults: readonly string[];
  /** What the change does to the policy that judges it, a sentence each. */
  readonly gate: readonly string[];
  /** What looks as if the workflow meant something else, a sentence each. */
  readonly notes: readonly string[];
  /** What could not be had, so that more is shown than otherwise. */
  readonly notices: readonly Notice[];
  readonly atCommit: Locate;
  /** What was looked at: two steps that look at different things keep what they post apart. */
  readonly scope: string;
}

/** Checks what the inputs ask for. Whole projects are judged, even where one begins above the working directory. */
export async function examine(inputs: Inputs, workspace: Workspace, change: Change): Promise<Examined> {
  const found = await findGate(inputs, workspace, change);
  const gate = await tellAssignments(found, inputs, workspace, change);
  const { versions } = change;
  const ignored = ignoredBy(gate.inForce.policy);
  const { head, base, counted, isLeftOut } = judgedOf(
    versions.head,
    versions.base?.tree ?? null,
    ignored.isIgnored,
  );
  const shownTree = versions.shown?.tree ?? null;
  const shown = shownTree === versions.head ? head : shownTree && without(shownTree, ignored.isIgnored);
  const options: CheckOptions = {
    pathOf: (path) => path,
    isWanted: wantedPaths(inputs, workspace),
    failOn: inputs.failOn,
    gate: gate.inForce,
    base,
    ignored: versions.base ? ignoredChanges(versions.head, versions.base.tree, isLeftOut) : [],
  };
  const missing = change.isInWorkspace
    ? missingFiles(workspace.top, inputs, change.searched, {
        isWanted: options.isWanted,
        isIgnored: ignored.isIgnored,
      })
    : [];
  const all = check(head, options);
  const atCommit = locating(shown, head, () => (shown ? check(shown, options).findings : []));
  const mode = inputs.filterMode ?? defaultFilterMode(change.event);
  const read = needsFiles(mode) ? await change.files() : null;
  const files = read && 'files' in read ? read.files : null;
  return {
    result: narrow(all, (finding) => isShown(mode, finding, files, atCommit), inputs.failOn),
    all,
    judgedBy: gate,
    mode,
    faults: [...missing, ...gate.faults, ...emptyFaults(head, options, all, { inputs, workspace })],
    gate: gateSentences(gate, all, (inForce) => check(head, { ...options, gate: inForce })),
    notes: [
      ...(await workflowSentences(change, workspace.top)),
      ...notesOf(head, options, all, workspace),
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

function notesOf(
  { files }: FileTree,
  { isWanted }: CheckOptions,
  { projects }: CheckResult,
  { isShared }: Workspace,
): string[] {
  const notes: string[] = isShared ? [SHARED] : [];
  if (projects.length === 0) notes.push('There is no SDF project here: nothing was checked.');
  else if (!files.some(isWanted))
    notes.push(`"paths" matches none of ${count(files.length, 'XML file')}, so nothing was checked.`);
  return notes;
}

/** Whoever says where to look would take a run that looked at nothing for a gate. */
function emptyFaults(
  { files }: FileTree,
  { isWanted }: CheckOptions,
  { projects }: CheckResult,
  { inputs, workspace: { top, start } }: { readonly inputs: Inputs; readonly workspace: Workspace },
): string[] {
  const said = [
    ...(inputs.paths.length > 0 ? ['paths'] : []),
    ...(relativePath(top, start) === '' ? [] : ['working-directory']),
  ];
  const isEmpty = projects.length === 0 || !files.some(isWanted);
  if (!isEmpty || said.length === 0) return [];
  return [
    `Nothing was checked: ${listed(said)} ${said.length === 1 ? 'matches' : 'match'} no file of an SDF project.`,
  ];
}

const SHARED =
  'Several repositories are checked out here. Set working-directory to the folder of one of them, so that its paths are right.';

/** What is not known makes every finding count, and is told. */
function noticesOf(mode: FilterMode, { event, versions }: Change, read: FilesRead): Notice[] {
  const notices: Notice[] = [];
  if (event.kind === 'other' && event.notice !== null) notices.push({ text: event.notice, yaml: [] });
  const isBlind = mode === 'introduced' ? !versions.base : needsFiles(mode) && !(read && 'files' in read);
  if (isBlind) notices.push({ text: mode === 'introduced' ? NO_BASE : NO_LINES, yaml: [] });
  if (read && 'fault' in read) notices.push(read.fault);
  if (read && 'refusal' in read) notices.push(noticeOf(read.refusal));
  if (read && 'files' in read && read.files.isCut) notices.push({ text: CUT, yaml: [] });
  return [...notices, ...versions.faults];
}

const NO_BASE = 'There is no base to compare with, so every finding counts.';
const NO_LINES = 'The changed lines are not known, so every finding counts.';
const CUT = 'The change has more files than GitHub lists. Files that are not listed count as changed.';
