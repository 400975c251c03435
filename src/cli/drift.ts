import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AccountRow } from '../access/drift/account-row.js';
import { type Drift, driftOf } from '../access/drift/drift.js';
import { load, unreadOf } from '../check/load.js';
import { pathSeenFrom } from '../files/relative-path.js';
import type { Columns } from '../files/table/columns.js';
import { describeTableFault } from '../files/table/fault.js';
import { type Row, readTable } from '../files/table/read-table.js';
import { fitTerminal } from '../report/fit-terminal.js';
import { lastValue, type Option } from './arguments.js';
import { type Command, FAILED, NO_VERDICT, PASSED, type World } from './command.js';
import { wrongUse } from './failure.js';
import { CONFIG_OPTION, readGate } from './gate.js';
import { ignoredBy } from './ignored.js';
import { deliverTo } from './output.js';
import { formatOf, formatOption, IGNORE_OPTION, OUTPUT_OPTION } from './report-options.js';
import { findTargets } from './targets.js';
import { treeOf } from './tree.js';

type Report = (drift: Drift, colour: boolean) => string;

/** The formats of a comparison. Each is loaded when it is asked for. */
const FORMATS = {
  text: async (): Promise<Report> => (await import('../report/drift/text.js')).driftText,
  json: async (): Promise<Report> => (await import('../report/drift/json.js')).driftJson,
  markdown: async (): Promise<Report> => (await import('../report/drift/markdown.js')).driftMarkdown,
  html: async (): Promise<Report> => (await import('../report/drift/html.js')).driftHtml,
} as const;

type Format = keyof typeof FORMATS;

const OPTIONS: readonly Option[] = [
  formatOption('Write the comparison', Object.keys(FORMATS), 'text'),
  OUTPUT_OPTION,
  IGNORE_OPTION,
  CONFIG_OPTION,
];

export const drift: Command = {
  takes: 'FILE [path…]',
  about: `Compares the roles of the repository with what the account has. FILE is the CSV export of a role search with the
columns Name, Role or Script ID, Permission, and Level; or of a SuiteQL query with the script id or name of the role,
permkey, and permlevel. Columns are found by their headers; permissions by key or name. Each difference comes with the
XML that adopts it, and with the steps that undo it in the account. Standard roles are left out; rows that cannot be
matched are listed and do not change the exit code. Restrictions are not compared.

Exit codes: 0 account and repository are equal, 1 they differ, 2 incorrect usage, nothing could be compared, or
something that could not be read.`,
  options: OPTIONS,
  async run(given, world) {
    const [file, ...paths] = given.words;
    if (file === undefined) throw wrongUse('Name the export of the account, for example: drift roles.csv');
    const rows = await readExport(file, world);
    const targets = findTargets(paths, world.folder);
    const pathOf = pathSeenFrom(world.folder);
    const { isIgnored } = await ignoredBy(given, await readGate(given, world), pathOf);
    const tree = treeOf(targets, isIgnored, world);
    targets.refuseUnmatched(tree.files.map(pathOf));
    const deliver = deliverTo(lastValue(given, 'output'), { files: [...tree.files, file] }, world);
    const format = formatOf(given, Object.keys(FORMATS) as Format[], 'text');
    const loaded = load(tree, pathOf);
    const found = driftOf(loaded.projects, rows, targets.isWanted);
    if (found.compared + found.onlyInRepository.length + found.notCompared.length === 0)
      throw wrongUse('There is no role to compare: no role in these paths grants anything.');
    const report = await FORMATS[format]();
    const text = report(found, world.colour && !given.options.has('output'));
    deliver(format === 'text' && !given.options.has('output') ? fitTerminal(text, world.width) : text);
    const problems = unreadOf(loaded);
    for (const problem of problems) world.tell(problem);
    if (found.compared === 0)
      world.tell(`No role of ${file} is in the repository: check that its roles have script ids or names.`);
    if (problems.length > 0) return NO_VERDICT;
    return exitCodeOf(found);
  },
};

/** Where no role at all could be compared, nobody knows whether the two differ. */
function exitCodeOf({ differences, onlyInRepository, onlyInAccount, compared }: Drift): number {
  if (differences.length + onlyInRepository.length + onlyInAccount.length > 0) return FAILED;
  return compared === 0 ? NO_VERDICT : PASSED;
}

const ROLE_IDS = ['Script ID', 'Role Script ID', 'Role ID'];
const ROLE_NAMES = ['Role Name', 'Role'];
const KEYS = ['permkey', 'Permission Key', 'Permission ID'];

const COLUMNS = {
  role: { holds: 'a role', headers: [...ROLE_IDS, ...ROLE_NAMES, 'Name'] },
  /** The same but for what is the name of a permission where SuiteQL is asked for all of `rolepermissions`. */
  ownRole: { holds: 'a role', headers: [...ROLE_IDS, ...ROLE_NAMES], optional: true },
  permission: { holds: 'a permission', headers: [...KEYS, 'Permission', 'Permission Name'] },
  key: { holds: 'a permission', headers: KEYS, optional: true },
  level: { holds: 'a level', headers: ['permlevel', 'Permission Level', 'Level'] },
  tab: { holds: 'a subtab', headers: ['Subtab', 'Tab', 'Category', 'Permission Type'], optional: true },
} satisfies Columns<string>;

async function readExport(file: string, { folder, tell }: World): Promise<readonly AccountRow[]> {
  const path = resolve(folder, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw wrongUse(`There is no file "${file}".`);
  if (stats.isDirectory()) throw wrongUse(`"${file}" is a folder. Name the CSV export of the account.`);
  const rows: AccountRow[] = [];
  const faults = await readTable(readFileSync(path), COLUMNS, (row) => rows.push(accountRow(row)));
  for (const fault of faults) tell(describeTableFault(file, fault));
  if (faults.length > 0) throw wrongUse(`"${file}" cannot be used as an export of roles.`);
  if (rows.length === 0) throw wrongUse(`"${file}" has no rows below its header.`);
  return rows;
}

function accountRow({ line, cells }: Row<keyof typeof COLUMNS>): AccountRow {
  const textsOf = (name: keyof typeof COLUMNS) =>
    cells(name).flatMap(({ text }) => (NOTHING.test(text) ? [] : [text]));
  const own = textsOf('key').length > 0 ? textsOf('ownRole') : [];
  return {
    line,
    roles: own.length > 0 ? own : textsOf('role'),
    permission: textsOf('permission')[0] ?? '',
    level: textsOf('level')[0] ?? '',
    tab: textsOf('tab')[0] ?? null,
  };
}

/** What NetSuite writes where a field of a list is empty. */
const NOTHING = /^-\s*None\s*-$/i;
