import picocolors from 'picocolors';
import type { Question } from '../../access/question.js';
import type { WayIn } from '../../access/way-in.js';
import type { Answer } from '../../access/who.js';
import type { Colours } from '../findings/text-parts.js';
import { cut } from '../writing/cut.js';
import { plain } from '../writing/plain.js';
import {
  countWords,
  levelWords,
  notesOf,
  type Part,
  partsOf,
  placeWords,
  questionWords,
  remarksOf,
} from './words.js';

/** A longer name holds what nobody wants to read to its end. */
const MOST_OF_A_NAME = 200;
/** More lines of one kind are no help on a terminal; the other formats have all. */
const MOST_LINES = 60;
const MOST_DOORS = 10;

/** Who holds something, for people: a line for each way in. */
export function whoText(answer: Answer, _problems: readonly string[], colour: boolean): string {
  const colours = picocolors.createColors(colour);
  const hasProjects = new Set(answer.holders.flatMap(({ project }) => project ?? [])).size > 1;
  const parts = partsOf(answer).map((part) => partText(part, answer.question, hasProjects, colours));
  const end = [countWords(answer), ...remarksOf(answer)].map(plain);
  return `${[colours.bold(name(questionWords(answer.question))), ...parts, end.join('\n')].join('\n\n')}\n`;
}

function partText({ title, ways }: Part, question: Question, hasProjects: boolean, colours: Colours): string {
  const shown = ways.slice(0, ways[0]?.through === 'door' ? MOST_DOORS : MOST_LINES);
  const left = ways.length - shown.length;
  const lines = shown.map((way) => lineText(way, question, hasProjects, colours));
  const more = left > 0 ? [`  and ${left} more; --format csv or json shows all`] : [];
  return [colours.bold(title), ...lines, ...more].join('\n');
}

function lineText(way: WayIn, question: Question, hasProjects: boolean, colours: Colours): string {
  const { project, role, name: called } = way;
  const notes = notesOf(way).map(name);
  // A door says in its own words whom it lets in.
  if (way.says !== null) return `  ${[notes.join('; '), placeText(way, colours)].filter(Boolean).join('  ')}`;
  const who = colours.bold(name(role ?? ''));
  const where = hasProjects && project !== null ? ` in ${name(project)}` : '';
  const alias = called === null || called === role ? '' : ` (${name(called)})`;
  const parts = [
    `${who}${alias}${where}`,
    levelWords(way, question),
    notes.join('; '),
    placeText(way, colours),
  ];
  return `  ${parts.filter((part) => part !== '').join('  ')}`;
}

function placeText(way: WayIn, colours: Colours): string {
  const place = placeWords(way);
  return place === null ? '' : colours.dim(plain(place));
}

function name(text: string): string {
  return plain(cut(text, MOST_OF_A_NAME));
}
