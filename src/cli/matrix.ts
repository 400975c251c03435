import { resolve } from 'node:path';
import { type DoorsAsked, type Matrix, matrixOf } from '../access/matrix.js';
import { type Loaded, load, unreadOf } from '../check/load.js';
import { pathSeenFrom, relativePath } from '../files/relative-path.js';
import type { Origin, ReportOptions } from '../report/reporter.js';
import { positionAt } from '../sdf/source.js';
import { type Arguments, lastValue, type Option } from './arguments.js';
import { type Command, NO_VERDICT, PASSED, type World } from './command.js';
import { ignoredBy } from './ignored.js';
import { deliverTo } from './output.js';
import { CONFIG_OPTION, readGate } from './read-gate.js';
import { formatOf, formatOption, IGNORE_OPTION, OUTPUT_OPTION } from './report-options.js';
import { repositoryTop } from './repository-top.js';
import { findTargets } from './targets.js';
import { treeOf } from './tree.js';

/** With what is missing in the matrix, and for the page where its files are from. */
type Report = (matrix: Matrix, problems: readonly string[], origin: From) => string;

type From = Pick<ReportOptions, 'repositoryPath'> & { readonly origin?: Origin };

/** The formats of a matrix. Each is loaded when it is asked for. */
const FORMATS = {
  csv: async (): Promise<Report> => (await import('../report/matrix/csv.js')).matrixCsv,
  html: async (): Promise<Report> => (await import('../report/formats/html.js')).matrixHtml,
  markdown: async (): Promise<Report> => (await import('../report/matrix/markdown.js')).matrixMarkdown,
  json: async (): Promise<Report> => (await import('../report/matrix/json.js')).matrixJson,
} as const;

type Format = keyof typeof FORMATS;

const OPTIONS: readonly Option[] = [
  formatOption('Write the matrix', Object.keys(FORMATS), 'csv'),
  OUTPUT_OPTION,
  {
    name: 'doors',
    summary:
      'Add a row for every open door: fields, segments, scripts, files and other objects that grant access',
  },
  IGNORE_OPTION,
  CONFIG_OPTION,
];

export const matrix: Command = {
  takes: '[path…]',
  about: `Shows who may do what: permissions × roles of the SDF projects in files and folders (default: the current
folder). It uses only "ignore" from the policy and reports no findings.`,
  options: OPTIONS,
  async run(given, world) {
    const targets = findTargets(given.words, world.folder);
    const pathOf = pathSeenFrom(world.folder);
    const { isIgnored } = await ignoredBy(given, await readGate(given, world), pathOf);
    const tree = treeOf(targets, isIgnored, world);
    const deliver = deliverTo(lastValue(given, 'output'), tree, world);
    const loaded = load(tree, pathOf);
    const format = formatOf(given, Object.keys(FORMATS) as Format[], 'csv');
    const found = matrixOf(loaded.projects, targets.isWanted, doorsFor(given, format));
    const report = await FORMATS[format]();
    const problems = problemsOf(loaded, found);
    deliver(report(found, problems, await fromWhere(format, targets.folders, world)));
    for (const problem of problems) world.tell(problem);
    if (loaded.projects.length + problems.length === 0)
      world.tell('There is no SDF project here: the matrix is empty.');
    return problems.length > 0 ? NO_VERDICT : PASSED;
  },
};

async function fromWhere(format: Format, [named = '']: readonly string[], { folder }: World): Promise<From> {
  const top = repositoryTop(folder);
  const repositoryPath = (path: string) => relativePath(top, resolve(folder, path));
  if (format !== 'html') return { repositoryPath };
  const { originOf } = await import('./origin.js');
  const origin = originOf(resolve(folder, named));
  return { repositoryPath, ...(origin && { origin }) };
}

/** The page shows what is not NetSuite's own default anyway: it has a view of its own for that. */
function doorsFor(given: Arguments, format: Format): DoorsAsked {
  if (given.options.has('doors')) return 'all';
  return format === 'html' ? 'changed' : 'none';
}

/** What is missing in the matrix: without it nobody could say that the matrix is all. */
function problemsOf(loaded: Loaded, { omitted }: Matrix): string[] {
  const roles = omitted.map(({ at: { source, start }, reason }) => {
    return `${source.path}:${positionAt(source, start).line} is not in the matrix: ${reason}.`;
  });
  return [...unreadOf(loaded), ...roles];
}
