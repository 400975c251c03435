import { resolve } from 'node:path';
import type { Answer } from '../diagnose/advise/answers.js';
import { type ChangedFile, changedFiles } from '../diagnose/advise/change.js';
import { type Diagnosis, diagnose as diagnoseScan, wantsProjects } from '../diagnose/diagnosis.js';
import { scanner } from '../diagnose/read/scan.js';
import type { Scan } from '../diagnose/saying.js';
import { NOWHERE, type Surroundings } from '../diagnose/understand/resolution.js';
import { replaceFile } from '../files/replace-file.js';
import type { DiagnosisOptions } from '../report/diagnosis/text.js';
import { fitTerminal } from '../report/writing/fit-terminal.js';
import { type Arguments, lastValue, type Option } from './arguments.js';
import { type Command, FAILED, NO_VERDICT, PASSED, type World } from './command.js';
import { wrongUse } from './failure.js';
import { decoded, openInput } from './input.js';
import { openedDuties } from './opened-duties.js';
import { CONFIG_OPTION, readFilesGate } from './read-gate.js';
import { refusalBy } from './refusal.js';
import { formatOption } from './report-options.js';
import { findSurroundings } from './surroundings.js';

type Report = (diagnosis: Diagnosis, options: DiagnosisOptions) => string;

/** The formats of a diagnosis. Each is loaded when it is asked for. */
const FORMATS = {
  text: async (): Promise<Report> => (await import('../report/diagnosis/text.js')).diagnosisText,
  json: async (): Promise<Report> => (await import('../report/diagnosis/json.js')).diagnosisJson,
} as const;

type Format = keyof typeof FORMATS;

const OPTIONS: readonly Option[] = [
  {
    name: 'role',
    value: 'ID',
    summary:
      'The role that gets them: its script id or its name in a project of the current folder, or a path',
  },
  CONFIG_OPTION,
  { name: 'write', summary: 'Write them into the role, and into the objects that must list it' },
  formatOption('Answer', Object.keys(FORMATS), 'text'),
];

const ASK =
  'Name a file with the errors, or pipe them in, for example: pbpaste | sdf-role-compliance diagnose';

export const diagnose: Command = {
  takes: '[FILE|-]',
  about: `Finds the permissions to add from errors of NetSuite, SDF and integrations: their keys, the subtabs of the UI, the
lowest levels that resolve the errors, and the XML. Reads a file or stdin, with logs of any length.

Record types and segments are found by their names in the projects of the current folder. --write lowers and removes
nothing, and does not write what is uncertain or what the policy forbids for the role.

Exit codes: 0 every message was understood, 1 nothing or not everything was understood, something needs your choice,
or the policy forbids it, 2 incorrect usage, or something could not be read or written.`,
  options: OPTIONS,
  async run(given, world) {
    const isToWrite = given.options.has('write');
    const role = lastValue(given, 'role');
    const [file, ...more] = given.words;
    if (more.length > 0) throw wrongUse(`Unexpected argument "${more[0]}": diagnose reads only one file.`);
    if (isToWrite && role === undefined) throw wrongUse('--write needs the role to change: --role ID');
    const scan = await scanned(openInput(file, world, ASK));
    const { surroundings, problems } = surroundingsOf(role, scan, world);
    for (const problem of problems) world.tell(problem);
    const diagnosis = await underPolicy(scan, surroundings, given, world);
    const isWritten = isToWrite && writeAll(diagnosis.answers, world);
    const report = await reportOf(given);
    const text = report(diagnosis, { colour: world.colour, isWritten });
    world.print(lastValue(given, 'format') === 'json' ? text : fitTerminal(text, world.width));
    if (problems.length > 0 || isWritten !== isToWrite) return NO_VERDICT;
    return isComplete(diagnosis) ? PASSED : FAILED;
  },
};

async function scanned(bytes: AsyncIterable<Uint8Array>): Promise<Scan> {
  const scan = scanner();
  for await (const chunk of decoded(bytes)) scan.read(chunk);
  return scan.end();
}

/** Projects are read only where they can tell something. */
function surroundingsOf(
  role: string | undefined,
  scan: Scan,
  { folder }: World,
): { readonly surroundings: Surroundings; readonly problems: readonly string[] } {
  if (role === undefined && !wantsProjects(scan)) return { surroundings: NOWHERE, problems: [] };
  return findSurroundings(role, folder);
}

/**
 * What a text comes to under the policy of the team: what it refuses to the role is not offered as if it were allowed, and
 * duties that the role would then hold alone are told.
 */
async function underPolicy(
  scan: Scan,
  surroundings: Surroundings,
  given: Arguments,
  world: World,
): Promise<Diagnosis> {
  const { role } = surroundings;
  if (!role) return diagnoseScan(scan, surroundings);
  const gate = await readFilesGate(given, world);
  const diagnosis = diagnoseScan(scan, { ...surroundings, refusal: refusalBy(gate, role) });
  const opened = openedDuties(diagnosis.answers, surroundings, gate.policy);
  return { ...diagnosis, advice: [...diagnosis.advice, ...opened] };
}

/** Gives back whether every file was written; what was done, and what was not, is told. */
function writeAll(answers: readonly Answer[], world: World): boolean {
  const files = changedFiles(answers);
  if (files.length === 0) world.tell('There was nothing to write.');
  for (const { target, refusal } of answers)
    if (refusal !== null) world.tell(`Not written: ${target.key}. ${refusal}`);
  return files.map((file) => write(file, world)).every((isWritten) => isWritten);
}

function write({ source, text, done }: ChangedFile, world: World): boolean {
  try {
    if (source.encoding !== 'utf-8')
      throw new Error(`its encoding is ${source.encoding}. Save it as UTF-8 first`);
    replaceFile(resolve(world.folder, source.path), Buffer.from(source.text), Buffer.from(text));
  } catch (error) {
    world.tell(`${source.path} could not be written: ${(error as Error).message}`);
    return false;
  }
  world.tell(`Wrote ${source.path}`);
  for (const sentence of done) world.tell(`  ${sentence}`);
  return true;
}

function reportOf(given: Arguments): Promise<Report> {
  return FORMATS[(lastValue(given, 'format') ?? 'text') as Format]();
}

/** Whether all that was said was understood, is allowed, and leaves nothing to choose. */
function isComplete({ answers, questions, advice, list, unclear, more }: Diagnosis): boolean {
  const open = questions.length + unclear.length + more;
  const isRefused = answers.some(({ refusal }) => refusal !== null);
  return (answers.length + advice.length > 0 || list !== null) && open === 0 && !isRefused;
}
