import picocolors from 'picocolors';
import type { Answer } from '../../diagnose/advise/answers.js';
import { entriesByFile, placeInUi } from '../../diagnose/advise/entries.js';
import type { Choice, Question } from '../../diagnose/advise/questions.js';
import type { Side } from '../../diagnose/advise/step.js';
import type { Asked } from '../../diagnose/asked.js';
import type { Diagnosis, Hint } from '../../diagnose/diagnosis.js';
import type { Unclear } from '../../diagnose/saying.js';
import type { Level } from '../../sdf/catalogue/permissions.js';
import type { Counterpart, Role } from '../../sdf/objects.js';
import { renderLines } from '../../sdf/xml-edit.js';
import { NAME } from '../../util/version.js';
import { count, listed } from '../../util/words.js';
import { cut } from '../writing/cut.js';
import { plain } from '../writing/plain.js';
import { wrap } from '../writing/wrap.js';
import { listBlocks, policyBlock } from './list.js';
import { MOST_CHARACTERS, paragraph, rowLines, short, WIDTH } from './rows.js';

type Colours = ReturnType<typeof picocolors.createColors>;

export interface DiagnosisOptions {
  readonly colour: boolean;
  /** Whether the project holds the answers now. */
  readonly isWritten: boolean;
}

/** More of a kind is no help on a terminal; JSON has it all. */
const MOST_SHOWN = 20;

/** What pasted errors come to, for people. */
export function diagnosisText(diagnosis: Diagnosis, { colour, isWritten }: DiagnosisOptions): string {
  const colours = picocolors.createColors(colour);
  const { list } = diagnosis;
  const blocks = [
    ...(list ? listBlocks(list, isWritten, colours) : []),
    ...diagnosis.answers.filter(isApart).map((answer) => answerBlock(answer, isWritten, colours)),
    ...capped(diagnosis.questions, (question) => questionBlock(question, colours)),
    ...capped(diagnosis.advice, (hint) => hintBlock(hint, colours)),
    ...unclearBlock(diagnosis, colours),
    ...(isWritten ? [] : xmlBlocks(diagnosis.answers, colours)),
    ...(list && list.asks.length > 0 ? [policyBlock(list, colours)] : []),
    [summary(diagnosis), ...(diagnosis.answers.length > 0 ? PATIENCE : [])],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What a list alone asks for is told in its lines. */
function isApart({ isListed }: Answer): boolean {
  return !isListed;
}

const PATIENCE = wrap(
  'In the UI: Setup > Users/Roles > Manage Roles > Edit. Vendors report that a new permission can take up to a day to take effect; until then the same error does not mean that it failed.',
  WIDTH,
);

function capped<T>(all: readonly T[], block: (one: T) => string[]): string[][] {
  const left = all.length - MOST_SHOWN;
  return [...all.slice(0, MOST_SHOWN).map(block), ...(left > 0 ? [[`and ${left} more such`]] : [])];
}

function answerBlock(answer: Answer, isWritten: boolean, colours: Colours): string[] {
  const { target, level, asked, notes, step } = answer;
  const rows: [string, string][] = [
    ['level', levelRow(answer)],
    ['in the UI', placeInUi(target, step?.level ?? level)],
    ['asked for', askedFor(asked)],
    ...(answer.refusal === null ? roleRows(answer, isWritten) : refusalRows(answer)),
    ...notes.map((note): [string, string] => ['note', note]),
  ];
  const head = title(target.key, target.name, colours);
  return [answer.refusal === null ? head : `${colours.yellow('x')} ${head}`, ...rowLines(rows)];
}

function levelRow({ level, why, step }: Answer): string {
  if (!step || step.level === level) return `${level}: ${why}`;
  const holder = step.role.present === step.level ? 'the role' : step.object?.in.id;
  return `${step.level}: already in ${holder} (${level} would be enough)`;
}

function roleRows({ step }: Answer, isWritten: boolean): [string, string][] {
  if (!step) return [];
  const sides = [step.role, ...(step.object ? [step.object] : [])];
  return sides.map((side, index) => [index === 0 ? 'role' : 'object', sideRow(side, step.level, isWritten)]);
}

/** What the policy refuses is told in place of what would be done. */
function refusalRows({ step, refusal }: Answer): [string, string][] {
  const has = step?.role.present ? `has ${step.role.present}` : 'does not have it';
  return [
    ['role', `${step?.role.in.id} ${has}, and the policy allows no more`],
    ['policy', `${refusal} It is not added: change the policy or add an exception first.`],
  ];
}

function sideRow(
  { in: { id }, present, change }: Side<Role | Counterpart>,
  level: Level,
  isWritten: boolean,
): string {
  const was = present ? `${isWritten ? 'had' : 'has'} ${present}, ` : '';
  if (change === 'none') return `${id} has ${present}, which is kept`;
  if (change === 'raise') return `${id} ${was}${isWritten ? 'raised' : 'to be raised'} to ${level}`;
  return `${id} ${isWritten ? 'has it now' : 'does not have it: to be added'}`;
}

function questionBlock({ problem, hint, candidates, asked }: Question, colours: Colours): string[] {
  return [
    colours.yellow(`? ${short(problem)}`),
    ...rowLines([['asked for', askedFor(asked)]]),
    ...candidates.map((choice) => `  ${choiceLine(choice, colours)}`),
    ...paragraph(hint),
  ];
}

function choiceLine({ target, level, refusal }: Choice, colours: Colours): string {
  const place = short(placeInUi(target, level));
  const end = refusal === null ? '' : `  (${short(refusal)})`;
  return `${colours.bold(plain(target.key))}  ${place}${end}`;
}

function hintBlock({ cause, fix, rule, asked }: Hint, colours: Colours): string[] {
  const rows: [string, string][] = [
    ['do', fix],
    ...(rule ? [['rule', `${rule}: ${NAME} explain ${rule}`] as [string, string]] : []),
    ['said in', askedFor(asked)],
  ];
  const [first = '', ...rest] = wrap(plain(cut(cause, 2 * MOST_CHARACTERS)), WIDTH - 2);
  return [colours.cyan(`! ${first}`), ...rest.map((line) => colours.cyan(`  ${line}`)), ...rowLines(rows)];
}

function unclearBlock({ unclear }: Diagnosis, colours: Colours): string[][] {
  if (unclear.length === 0) return [];
  const shown = unclear.slice(0, MOST_SHOWN);
  const left = unclear.length - shown.length;
  const isForeign = unclear.some((line) => line.isForeign);
  return [
    [
      colours.yellow('Not understood:'),
      ...shown.map((line) => `  ${unclearLine(line)}`),
      ...(left > 0 ? [`  and ${left} more`] : []),
      ...(isForeign ? paragraph(FOREIGN) : []),
    ],
  ];
}

const FOREIGN =
  'NetSuite uses the language of the user, and only English messages are understood here: set the language of the user to English (Home > Set Preferences) and repeat the step that failed.';

function unclearLine({ line, text, times }: Unclear): string {
  return `${where({ line, times })}: ${short(text)}`;
}

function xmlBlocks(answers: readonly Answer[], colours: Colours): string[][] {
  return entriesByFile(answers).map(({ path, change, entries }) => {
    const verb = change === 'add' ? 'Add to' : 'Raise in';
    const place = path === null ? 'the permissions of the role' : `the permissions in ${plain(path)}`;
    const lines = entries.flatMap((entry) => renderLines(entry)).map((line) => `  ${plainIndented(line)}`);
    return [colours.bold(`${verb} ${place}:`), ...lines];
  });
}

function plainIndented(line: string): string {
  const text = line.trimStart();
  return line.slice(0, line.length - text.length) + plain(text);
}

function summary({ answers, questions, advice, list, unclear, more }: Diagnosis): string {
  const refused = answers.filter(({ refusal }) => refusal !== null).length;
  const parts = [
    [answers.length, 'permission'],
    [questions.length, 'question'],
    [advice.length, 'hint'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, noun]) => count(number, noun));
  const open = unclear.length;
  const rest = [
    ...(refused > 0 ? [`${refused} refused by the policy`] : []),
    ...(open > 0 ? [`${count(open, 'line')} not understood`] : []),
  ];
  if (told.length === 0 && open === 0) return list ? 'The role has what the list asks for.' : NOTHING;
  const start = told.length === 0 ? 'Nothing was understood: ' : '';
  const end = more > 0 ? ` The text has so many different messages that ${more} more were dropped.` : '';
  return `${start}${listed([...told, ...rest])}.${end}`;
}

const NOTHING =
  'No known error message found. Paste the whole message, including the sentence that names the missing permission.';

function title(key: string, name: string | null, colours: Colours): string {
  return colours.bold(plain(key)) + (name === null ? '' : `  ${short(name)}`);
}

function askedFor(asked: Asked): string {
  return `${where(asked)}: ${cut(asked.text, MOST_CHARACTERS)}`;
}

function where({ line, times }: { readonly line: number; readonly times: number }): string {
  return times === 1 ? `line ${line}` : `line ${line}, ${times} times`;
}
