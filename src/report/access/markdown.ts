import type { AccessChange, NotCompared, ScopeChange } from '../../access/change.js';
import type { Risk } from '../../sdf/catalogue/risks.js';
import { groupBy } from '../../util/group-by.js';
import { count } from '../../util/words.js';
import { cut } from '../writing/cut.js';
import { codeSpan, escapeMarkdown } from '../writing/markdown-escape.js';
import { type AccessLine, accessLines, accessSentence, bundledLines, type Direction } from './lines.js';
import { isPartial, notComparedSentence } from './not-compared.js';
import { scopeSentence } from './scope.js';

/** A longer name holds what nobody wants to read to its end. */
const MOST_OF_A_NAME = 200;

const MOST_OF_A_SENTENCE = 1000;

const MARKS: Readonly<Record<Risk, string>> = { critical: '🟣', high: '🔴', medium: '🟠', low: '⚪' };

/** A change of access in GitHub's Markdown: what it comes to, then role by role, the worst risk first. */
export function accessMarkdown(
  changes: readonly AccessChange[],
  _: unknown = null,
  scope: readonly ScopeChange[] = [],
  notCompared: readonly NotCompared[] = [],
): string {
  const lines = accessLines(changes);
  const section = sectionOf(changes, lines, Number.POSITIVE_INFINITY, isPartial(notCompared));
  const parts = [section.trimEnd(), ...scopeParts(scope), ...notComparedParts(notCompared)];
  return `${['## Change of access', ...parts].join('\n\n')}\n`;
}

/** The same without a heading, with many of a kind in one line, and with at most so many lines, the worst ones. */
export function accessSection(changes: readonly AccessChange[], most: number, isPartial = false): string {
  return sectionOf(changes, bundledLines(changes), most, isPartial);
}

function sectionOf(
  changes: readonly AccessChange[],
  lines: readonly AccessLine[],
  most: number,
  isPartial: boolean,
): string {
  const shown = lines.slice(0, most);
  const left = lines.slice(most).reduce((sum, { number }) => sum + number, 0);
  const isOneProject = new Set(lines.map(({ project }) => project)).size < 2;
  const groups = groupBy(shown, ({ project, id }) => JSON.stringify([project, id]));
  const parts = [
    `**${accessSentence(changes, isPartial)}**`,
    ...[...groups.values()].map((group) => groupText(group, isOneProject)),
    ...(left > 0 ? [`and ${count(left, 'more change')}.`] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A paragraph on what enters or leaves the deploy scope; nothing where nothing does. */
export function scopeParts(changes: readonly ScopeChange[] | null): string[] {
  const sentence = scopeSentence(changes ?? []);
  return sentence === null ? [] : [escapeMarkdown(cut(sentence, MOST_OF_A_SENTENCE))];
}

/** A paragraph on what of a change is not compared; nothing where all of it is. */
export function notComparedParts(entries: readonly NotCompared[] | null): string[] {
  const sentence = notComparedSentence(entries);
  return sentence === null ? [] : [escapeMarkdown(cut(sentence, MOST_OF_A_SENTENCE))];
}

function groupText(lines: readonly AccessLine[], isOneProject: boolean): string {
  const [first] = lines;
  if (!first) return '';
  const label = first.label === null ? '' : ` (${words(first.label)})`;
  const project = isOneProject ? '' : ` in ${code(first.project)}`;
  return [`${code(first.id)}${label}${project}`, '', ...lines.map(lineText)].join('\n');
}

function lineText({ lead, name, key, notes, values, risk, direction }: AccessLine): string {
  const details = [...(key === null ? [] : [code(key)]), ...notes.map(words)].join(', ');
  const more = details === '' ? '' : ` (${details})`;
  const end = values === '' ? '' : `: ${words(values)}`;
  return `- ${markOf(direction, risk)} ${words(lead)} **${words(name)}**${more}${end}`;
}

/** What is taken away is no risk, and must not look like one. */
function markOf(direction: Direction, risk: Risk): string {
  if (direction === 'narrower') return '🟢 narrower:';
  return direction === 'kept' ? '⚠️ kept:' : `${MARKS[risk]} ${risk}:`;
}

function code(text: string): string {
  return codeSpan(cut(text, MOST_OF_A_NAME));
}

function words(text: string): string {
  return escapeMarkdown(cut(text, MOST_OF_A_NAME));
}
