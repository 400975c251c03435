import { resolve } from 'node:path';
import type { People } from '../access/assignments.js';
import { type CheckOptions, check as checkTree } from '../check/check.js';
import { pathSeenFrom } from '../files/relative-path.js';
import type { FileTree } from '../files/tree.js';
import { describeFault } from '../policy/config/fault.js';
import type { Hint } from '../policy/hint.js';
import { FORMATS, type Format } from '../report/formats.js';
import type { Origin, Reporter } from '../report/reporter.js';
import { fitTerminal } from '../report/writing/fit-terminal.js';
import type { FilterMode } from '../settle/filter-mode.js';
import type { Gate } from '../settle/gate.js';
import type { CheckResult, Threshold } from '../settle/result.js';
import { withAssignments } from '../settle/with-assignments.js';
import { type Arguments, lastValue, type Option } from './arguments.js';
import { ASSIGNMENT_OPTIONS, readPeople } from './assignments.js';
import { BASE_OPTION, FILTER_OPTION } from './base-option.js';
import type { Base } from './base-tree.js';
import { type Command, FAILED, NO_VERDICT, PASSED, type World } from './command.js';
import { wrongUse } from './failure.js';
import { ignoredBy } from './ignored.js';
import { type Deliver, deliverTo } from './output.js';
import { baselineFile, GATE_OPTIONS, policyCommitOf, readGate } from './read-gate.js';
import { formatOf, formatOption, IGNORE_OPTION, OUTPUT_OPTION } from './report-options.js';
import type { WriteReview } from './review.js';
import { findTargets } from './targets.js';
import { treesOf } from './trees.js';

const OPTIONS: readonly Option[] = [
  formatOption('Write the report', Object.keys(FORMATS), 'text'),
  { ...OUTPUT_OPTION, summary: 'Write the report to a file; its ending chooses the format if none is named' },
  {
    name: 'fail-on-severity',
    value: 'SEVERITY',
    choices: ['error', 'warning', 'notice', 'never'],
    meant: { none: 'never', off: 'never', no: 'never', info: 'notice', note: 'notice', warn: 'warning' },
    summary: 'Lowest severity that fails: error, warning, notice or never (default: error)',
  },
  IGNORE_OPTION,
  { name: 'no-ignores', summary: 'Report everything: ignore comments, exceptions and the baseline' },
  { name: 'allow-empty', summary: 'Pass if there is nothing to check (otherwise exit code 2)' },
  ...GATE_OPTIONS,
  BASE_OPTION,
  FILTER_OPTION,
  ...ASSIGNMENT_OPTIONS,
  {
    name: 'evidence',
    value: 'FILE',
    summary: 'Write an audit record of the findings, what was accepted, and the policy and version used',
  },
  { name: 'fix', summary: 'Apply the fixes that do not change access, then report what remains' },
  { name: 'update-baseline', summary: 'Accept all current findings and drop entries that no longer occur' },
];

export const check: Command = {
  takes: '[path…]',
  about: `Checks the roles and permissions of SDF projects in files and folders (default: the current folder). A file
is checked with its whole project, and only findings that concern it are reported.`,
  options: OPTIONS,
  async run(given, world) {
    const targets = findTargets(given.words, world.folder);
    const pathOf = pathSeenFrom(world.folder);
    const people = await readPeople(given, world);
    const gate = withAssignments(await readGate(given, world), people?.assignments ?? null);
    const ignored = await ignoredBy(given, gate, pathOf);
    const { tree, base, isIgnored, counted, left } = await treesOf(given, targets, ignored, world);
    targets.refuseUnmatched(tree.files.map(pathOf));
    checkFormat(given);
    const deliver = deliverTo(lastValue(given, 'output'), tree, world);
    const deliverEvidence = evidenceFile(given, tree, world);
    const writeReview = await reviewOf(people, tree, given, world);
    const failOn = (lastValue(given, 'fail-on-severity') ?? 'error') as Threshold;
    const options = {
      ...{ pathOf, isWanted: targets.isWanted, failOn, base: base?.tree ?? null, gate },
      ignored: left.map(pathOf),
    };
    const found = await judged(tree, options, given, world);
    const all = await accepted(found, tree, options, { given, folders: targets.folders, world });
    const filterMode = filterModeOf(given);
    const result = await filtered(all, filterMode, failOn, base, world);
    const format = checkFormat(given);
    const report: Reporter = await FORMATS[format]();
    const colour = world.colour && !given.options.has('output');
    const origin = await originFor(format, targets.folders, world);
    const scope = targets.folders.length === 1 ? gate.pathInRepository(targets.folders[0] ?? '') : '';
    const text = report(result, {
      colour,
      repositoryPath: gate.pathInRepository,
      failOn,
      scope,
      ...(origin && { origin }),
    });
    deliver(format === 'text' && !given.options.has('output') ? fitTerminal(text, world.width) : text);
    if (deliverEvidence) {
      const { evidenceOf } = await import('./evidence.js');
      const { folders } = targets;
      const baseCommit = base?.commit ?? null;
      deliverEvidence(
        evidenceOf(
          all,
          result,
          {
            filterMode,
            policyCommit: policyCommitOf(given, world),
            tree,
            folders,
            isIgnored,
            pathOf,
            baseCommit,
            gate,
            failOn,
          },
          world,
        ),
      );
    }
    await writeReview?.(all, gate);
    tellProblems(result, world);
    for (const note of [...result.notes, ...counted]) world.tell(note);
    tellHints([...result.hints, ...ignored.unused()], targets.isWanted, world);
    if (result.problems.length > 0 || refusesEmpty(result, given, world)) return NO_VERDICT;
    return result.conclusion === 'success' ? PASSED : FAILED;
  },
};

/** The writer of an access review; null where none is asked for. */
async function reviewOf(
  people: People | null,
  tree: FileTree,
  given: Arguments,
  world: World,
): Promise<WriteReview | null> {
  const file = lastValue(given, 'review');
  if (file === undefined || !people) return null;
  const { reviewFor } = await import('./review.js');
  return reviewFor(file, people, tree, given, world);
}

/** Evidence tells of files and a policy that the run leaves as they are. */
function evidenceFile(given: Arguments, tree: FileTree, world: World): Deliver | null {
  const file = lastValue(given, 'evidence');
  if (file === undefined) return null;
  for (const name of ['fix', 'update-baseline'])
    if (given.options.has(name))
      throw wrongUse(
        `--evidence cannot be combined with --${name}, which changes the files that it records.`,
      );
  const output = lastValue(given, 'output');
  if (output !== undefined && resolve(world.folder, output) === resolve(world.folder, file))
    throw wrongUse(`"${file}" is also the file of --output.`);
  return deliverTo(file, tree, world);
}

/** Findings that the base has are no fault of a change, unless somebody asks for them. */
function filterModeOf(given: Arguments): FilterMode {
  const asked = lastValue(given, 'filter-mode') as FilterMode | undefined;
  return asked ?? (given.options.has('base') ? 'introduced' : 'nofilter');
}

/** The result as far as the mode shows it. */
async function filtered(
  all: CheckResult,
  mode: FilterMode,
  failOn: Threshold,
  base: Base | null,
  world: World,
): Promise<CheckResult> {
  if (mode === 'nofilter') return all;
  if (!base) throw wrongUse(`--filter-mode ${mode} compares with a base. Name a revision with --base.`);
  const { filterFindings } = await import('./filter.js');
  return filterFindings(all, mode, failOn, base, world);
}

/** The check itself, after the fixes if they are asked for. */
async function judged(
  tree: FileTree,
  options: CheckOptions,
  given: Arguments,
  world: World,
): Promise<CheckResult> {
  if (!given.options.has('fix')) return checkTree(tree, options);
  const { fixFiles } = await import('./fix.js');
  return fixFiles(tree, options, world);
}

interface Asked {
  readonly given: Arguments;
  readonly folders: readonly string[];
  readonly world: World;
}

/** The check once more, after the baseline has been made to accept what was found, if that is asked for. */
async function accepted(
  found: CheckResult,
  tree: FileTree,
  options: CheckOptions & { readonly gate: Gate },
  { given, folders, world }: Asked,
): Promise<CheckResult> {
  if (!given.options.has('update-baseline')) return found;
  const { updateBaseline } = await import('./update-baseline.js');
  const { gate } = options;
  const baseline = updateBaseline(baselineFile(given, world.folder), found, gate, folders, world);
  return baseline === null ? found : checkTree(tree, { ...options, gate: { ...gate, baseline } });
}

/** The formats that say where the files are from. */
const WITH_ORIGIN: ReadonlySet<Format> = new Set(['sarif', 'html']);

async function originFor(
  format: Format,
  folders: readonly string[],
  { folder }: World,
): Promise<Origin | null> {
  if (!WITH_ORIGIN.has(format)) return null;
  const { originOf } = await import('./origin.js');
  return originOf(resolve(folder, folders[0] ?? ''));
}

function checkFormat(given: Arguments): Format {
  return formatOf(given, Object.keys(FORMATS) as Format[], 'text');
}

/** What is no finding, yet has to be known. */
function tellProblems({ projects, problems }: CheckResult, world: World): void {
  for (const problem of problems) world.tell(problem);
  if (projects.length + problems.length === 0)
    world.tell('There is no SDF project here: nothing was checked.');
}

/** A run in the wrong folder would be a gate that stands open for ever. */
function refusesEmpty({ projects, summary }: CheckResult, given: Arguments, world: World): boolean {
  const isEmpty = projects.length === 0 || summary.files === 0;
  if (!isEmpty || given.options.has('allow-empty')) return false;
  world.tell('Name the folder of an SDF project, or use --allow-empty if this is intended.');
  return true;
}

/** What is wrong with no file, but with what the policy says of them. */
function tellHints(hints: readonly Hint[], isWanted: (path: string) => boolean, world: World): void {
  for (const hint of hints) if (isWanted(hint.at.source.path)) world.tell(describeFault(hint));
}
