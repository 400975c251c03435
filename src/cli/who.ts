import { idOf, type Known, nearestAsked, questionsOf, titleOf } from '../access/asked.js';
import { peopleOfRoles } from '../access/people-of-roles.js';
import type { Question } from '../access/question.js';
import { type Answer, isHeld, whoOf } from '../access/who.js';
import { load, unreadOf } from '../check/load.js';
import { unmatchedRoles } from '../check/unmatched-roles.js';
import { pathSeenFrom } from '../files/relative-path.js';
import { GENERAL_DUTIES, SOX_DUTIES } from '../policy/built-in-duties.js';
import type { Policy } from '../policy/policy.js';
import { fitTerminal } from '../report/writing/fit-terminal.js';
import { notPermission } from '../sdf/catalogue/names/not-permissions.js';
import type { Level } from '../sdf/catalogue/permissions.js';
import { standardRoleCalled } from '../sdf/catalogue/standard-role-permissions.js';
import { parseReference } from '../sdf/reference.js';
import { didYouMean } from '../util/nearest.js';
import { either } from '../util/words.js';
import { lastValue, type Option } from './arguments.js';
import { partsOf } from './asked-words.js';
import { readPeople } from './assignments.js';
import { type Command, FAILED, NO_VERDICT, PASSED } from './command.js';
import { wrongUse } from './failure.js';
import { ignoredBy } from './ignored.js';
import { deliverTo } from './output.js';
import { CONFIG_OPTION, readGate } from './read-gate.js';
import { formatOf, formatOption, IGNORE_OPTION, OUTPUT_OPTION } from './report-options.js';
import { findTargets } from './targets.js';
import { treeOf } from './tree.js';

/** With what could not be read, and whether the text is shown in colours. */
type Report = (answer: Answer, problems: readonly string[], colour: boolean) => string;

/** The formats of an answer. Each is loaded when it is asked for. */
const FORMATS = {
  text: async (): Promise<Report> => (await import('../report/who/text.js')).whoText,
  json: async (): Promise<Report> => (await import('../report/who/json.js')).whoJson,
  csv: async (): Promise<Report> => (await import('../report/who/csv.js')).whoCsv,
  markdown: async (): Promise<Report> => (await import('../report/who/markdown.js')).whoMarkdown,
} as const;

type Format = keyof typeof FORMATS;

const NAMES = Object.keys(FORMATS) as Format[];

const OPTIONS: readonly Option[] = [
  formatOption('Write the answer', NAMES, 'text'),
  OUTPUT_OPTION,
  IGNORE_OPTION,
  CONFIG_OPTION,
  {
    name: 'assignments',
    value: 'FILE',
    summary: 'CSV of who holds which roles, as NetSuite exports it: also count the people of each role',
  },
];

export const who: Command = {
  takes: 'PERMISSION [LEVEL] [path…]',
  about: `Shows who holds a permission at a level or above (default: VIEW), in the SDF projects of files and folders; without a
path, in the current folder: roles, objects that list roles, doors that need no permission, and NetSuite's standard
roles. PERMISSION is an id or any name, for example TRAN_VENDPYMT, "Pay Bills" or "Lists > Vendors"; a record type,
segment or custom transaction type by script id or name; a duty, for those who hold all its sides; or the script id of
a custom field, script or other object that says itself who may use it.

Exit codes: 0 somebody holds it, 1 nobody does but Administrator, 2 PERMISSION is unknown or ambiguous, incorrect
usage, or something that could not be read.`,
  options: OPTIONS,
  async run(given, world) {
    const { asked, level, paths } = partsOf(given.words, world);
    if (asked === '') throw wrongUse('Name a permission, for example: who "Pay Bills" EDIT');
    const targets = findTargets(paths, world.folder);
    const pathOf = pathSeenFrom(world.folder);
    const gate = await readGate(given, world);
    const { isIgnored } = await ignoredBy(given, gate, pathOf);
    const tree = treeOf(targets, isIgnored, world);
    const deliver = deliverTo(lastValue(given, 'output'), tree, world);
    const loaded = load(tree, pathOf);
    const known = { projects: loaded.projects, duties: dutiesOf(gate.policy) };
    const question = questionOf(asked, level, known);
    const people = (await readPeople(given, world))?.assignments ?? null;
    const unmatched = unmatchedRoles(loaded.projects, people);
    const answer = whoOf(question, loaded.projects, {
      isWanted: targets.isWanted,
      ...(people && { people: peopleOfRoles(loaded.projects, people) }),
    });
    const format = formatOf(given, NAMES, 'text');
    const problems = [...unreadOf(loaded), ...unmatched.problems];
    const isShown = format === 'text' && !given.options.has('output');
    const text = (await FORMATS[format]())(answer, problems, isShown && world.colour);
    deliver(isShown ? fitTerminal(text, world.width) : text);
    for (const sentence of [...problems, ...unmatched.notes]) world.tell(sentence);
    if (loaded.projects.length + problems.length === 0) world.tell('There is no SDF project here.');
    if (problems.length > 0) return NO_VERDICT;
    return isHeld(answer) ? PASSED : FAILED;
  },
};

/** The duties of the policy, then those built in that it does not define itself. */
function dutiesOf({ duties }: Policy) {
  const own = new Set(duties.map(({ id }) => id));
  return [...duties, ...[...SOX_DUTIES, ...GENERAL_DUTIES].filter(({ id }) => !own.has(id))];
}

function questionOf(asked: string, level: Level | null, known: Known): Question {
  const notOne = notPermission(asked);
  const found = notOne ? [] : questionsOf(asked, level ?? 'VIEW', known);
  const [question, ...others] = found;
  if (!question) throw unknown(asked, notOne?.says ?? null, known);
  if (others.length > 0)
    throw wrongUse(
      `"${asked}" means several things: ${either(found.map(titleOf))}. Use ${either(found.map(idOf))}.`,
    );
  if (question.kind === 'duty' && level !== null)
    throw wrongUse(`The duty ${question.duty.id} has the levels of its sides. Leave out ${level}.`);
  return question;
}

function unknown(asked: string, says: string | null, known: Known): Error {
  const role = roleCalled(asked, known);
  if (role !== null) return wrongUse(`"${asked}" is a role. To see what it holds, write: explain ${role}`);
  if (says !== null) return wrongUse(`"${asked}" is not a permission. ${says}`);
  const near = didYouMean(nearestAsked(asked, known));
  return wrongUse(
    `"${asked}" is not a permission, record type, segment, duty or other object that is known here.${near}`,
  );
}

function roleCalled(asked: string, { projects }: Known): string | null {
  const id = parseReference(asked)?.scriptId ?? asked;
  return projects.some(({ roleById }) => roleById.has(id)) ? id : standardRoleCalled(asked);
}
