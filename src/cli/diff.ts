import type { AccessChange, NotCompared, ScopeChange } from '../access/change.js';
import { accessChanges } from '../access/changes.js';
import { notCompared } from '../access/not-compared.js';
import { scopeChanges } from '../access/scope-changes.js';
import { type Loaded, load, unreadOf } from '../check/load.js';
import { mergeBase } from '../files/git-revision.js';
import { gitTree } from '../files/git-tree.js';
import { pathSeenFrom } from '../files/relative-path.js';
import { fitTerminal } from '../report/writing/fit-terminal.js';
import { lastValue, type Option } from './arguments.js';
import { asked } from './base-tree.js';
import { type Command, NO_VERDICT, PASSED, type World } from './command.js';
import { wrongUse } from './failure.js';
import { deliverTo } from './output.js';
import { formatOf, formatOption, OUTPUT_OPTION } from './report-options.js';
import { findTargets } from './targets.js';
import { treeOf } from './tree.js';

type Report = (
  changes: readonly AccessChange[],
  versions: Versions,
  scope: readonly ScopeChange[],
  left: readonly NotCompared[],
  colour: boolean,
) => string;

/** The formats of a change of access. Each is loaded when it is asked for. */
const FORMATS = {
  text: async (): Promise<Report> => {
    const { accessText } = await import('../report/access/text.js');
    return (changes, _, scope, left, colour) => accessText(changes, colour, scope, left);
  },
  json: async (): Promise<Report> => (await import('../report/access/json.js')).accessJson,
  markdown: async (): Promise<Report> => (await import('../report/access/markdown.js')).accessMarkdown,
} as const;

type Format = keyof typeof FORMATS;

const OPTIONS: readonly Option[] = [
  formatOption('Write the change', Object.keys(FORMATS), 'text'),
  OUTPUT_OPTION,
];

export const diff: Command = {
  takes: 'BASE [HEAD]',
  about: `Shows what a change does to access, role by role, between two git revisions, or between a revision and the
files on disk. BASE...HEAD compares with the merge base, as git does. Covers the project of the current folder, or the
projects below it.`,
  options: OPTIONS,
  async run(given, world) {
    const versions = versionsOf(given.words, world);
    const targets = findTargets([], world.folder);
    const pathOf = pathSeenFrom(world.folder);
    const treeAt = (revision: string) =>
      asked(() => gitTree(world.folder, revision, targets.folders, () => false));
    const head = versions.head === null ? treeOf(targets, () => false, world, true) : treeAt(versions.head);
    const deliver = deliverTo(lastValue(given, 'output'), head, world);
    const after = load(head, pathOf);
    const before = load(treeAt(versions.base), pathOf, { tree: head, loaded: after });
    const format = formatOf(given, Object.keys(FORMATS) as Format[], 'text');
    const report: Report = await FORMATS[format]();
    const colour = world.colour && !given.options.has('output');
    const scope = scopeChanges(before.projects, after.projects);
    const left = notCompared(before.projects, after.projects, {
      notRead: [...before.notRead, ...after.notRead],
    });
    const changes = accessChanges(before.projects, after.projects);
    const text = report(changes, versions, scope, left, colour);
    deliver(format === 'text' && !given.options.has('output') ? fitTerminal(text, world.width) : text);
    const problems = [...problemsOf(before, versions.base), ...problemsOf(after, versions.head)];
    for (const problem of problems) world.tell(problem);
    return problems.length > 0 ? NO_VERDICT : PASSED;
  },
};

interface Versions {
  readonly base: string;
  /** Null for the files as they lie on disk. */
  readonly head: string | null;
}

function versionsOf([first, second, ...more]: readonly string[], { folder }: World): Versions {
  if (first === undefined) throw wrongUse('Name a git revision to compare with, for example: diff main');
  if (more.length > 0)
    throw wrongUse(`Unexpected argument "${more[0]}": diff accepts at most two revisions.`);
  const range = /^(?<from>.+?)(?<dots>\.{2,3})(?<to>.*)$/.exec(first)?.groups;
  if (!range) return { base: first, head: second ?? null };
  if (second !== undefined)
    throw wrongUse(`Unexpected argument "${second}": "${first}" already names two revisions.`);
  const { from = '', dots, to } = range;
  const head = to || 'HEAD';
  const base = dots === '..' ? from : asked(() => mergeBase(folder, from, head));
  if (base === null) throw wrongUse(`"${from}" and "${head}" have no commit in common in this clone.`);
  return { base, head };
}

/** What could not be read: without it the change is not told whole. */
function problemsOf(loaded: Loaded, revision: string | null): string[] {
  const where = revision === null ? '' : `At ${revision}: `;
  return unreadOf(loaded).map((problem) => where + problem);
}
