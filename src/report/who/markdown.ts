import type { Question } from '../../access/question.js';
import type { WayIn } from '../../access/way-in.js';
import type { Answer } from '../../access/who.js';
import { cut } from '../writing/cut.js';
import { escapeMarkdown } from '../writing/markdown-escape.js';
import { countWords, levelWords, notesOf, partsOf, placeWords, questionWords, remarksOf } from './words.js';

/** A longer name holds what nobody wants to read to its end. */
const MOST_OF_A_NAME = 200;

/** Who holds something, in GitHub's Markdown: a table for each kind of way in. */
export function whoMarkdown(answer: Answer, problems: readonly string[]): string {
  const { question } = answer;
  const hasProjects = new Set(answer.holders.flatMap(({ project }) => project ?? [])).size > 1;
  const parts = partsOf(answer).flatMap(({ title, ways }) => [
    `### ${title}`,
    table(
      hasProjects,
      ways.map((way) => row(way, question, hasProjects)),
    ),
  ]);
  const lines = [countWords(answer), ...remarksOf(answer)].map(words);
  const unread = problems.map((problem) => `> ${words(problem)}`);
  return `${[`## ${words(questionWords(question))}`, ...unread, ...parts, lines.join(' ')].join('\n\n')}\n`;
}

function table(hasProjects: boolean, rows: readonly (readonly string[])[]): string {
  const head = [...(hasProjects ? ['Project'] : []), 'Role', 'Level', 'Notes', 'Place'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function row(way: WayIn, question: Question, hasProjects: boolean): string[] {
  const { project, role, name } = way;
  return [
    ...(hasProjects ? [words(project ?? '')] : []),
    [name, role === name ? null : role].flatMap((text) => (text === null ? [] : words(text))).join('<br>'),
    words(levelWords(way, question)),
    notesOf(way).map(words).join('<br>'),
    words(placeWords(way) ?? ''),
  ];
}

function words(text: string): string {
  return escapeMarkdown(cut(text, MOST_OF_A_NAME));
}
