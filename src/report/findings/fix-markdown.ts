import type { Fix } from '../../rules/rule.js';
import { bySource } from '../../sdf/edits.js';
import { lineStarts, type Source } from '../../sdf/source.js';
import { codeBlock, codeSpan } from '../writing/markdown-escape.js';
import { type AddressOf, paragraph, pathAndLines } from './finding-markdown.js';
import { fixXml } from './fix-xml.js';
import { type Suggestion, suggestionOf } from './suggestion.js';

/** Nobody reads more XML than this in a comment, and writes less by hand. */
const MOST_CHARACTERS_OF_XML = 4000;

/** A way to mend a fault, to be committed with one click where a comment covers the lines that it changes. */
export function suggestedFix(lead: string, { title }: Fix, { lines }: Suggestion): string {
  return `**${lead}:** ${paragraph(title)}.\n\n${codeBlock(lines, 'suggestion')}`;
}

/** Whether there is room to suggest so many lines. */
export function isShort({ lines }: Suggestion): boolean {
  return lines.join('\n').length <= MOST_CHARACTERS_OF_XML;
}

/** A way to mend a fault, to be done by hand: file by file where to go and what to write there. */
export function describedFix(lead: string, fix: Fix, addressOf: AddressOf): string {
  const steps = [...bySource(fix.edits)].map(([source, edits]) =>
    stepOf(source, { ...fix, edits }, addressOf),
  );
  const [first, ...others] = steps;
  const start = `**${lead}:** ${paragraph(fix.title)}${first === undefined ? '.' : `, ${first}`}`;
  return [start, ...others.map((step) => `And ${step}`)].join('\n\n');
}

/** What to do in one file, as the end of a sentence. */
function stepOf(source: Source, fix: Fix, addressOf: AddressOf): string {
  const suggestion = suggestionOf(fix.edits);
  if (suggestion && isShort(suggestion)) return wholeLines(suggestion, addressOf);
  const places = fixXml(fix).map(({ line, xml }) => {
    const where = `in ${pathAndLines(source, line, line, addressOf)}`;
    return xml !== '' && xml.length <= MOST_CHARACTERS_OF_XML ? `${where}: ${codeSpan(xml)}` : `${where}.`;
  });
  return places.join('\n\nAnd ');
}

function wholeLines(suggestion: Suggestion, addressOf: AddressOf): string {
  const { source, startLine, endLine, lines } = suggestion;
  const where = pathAndLines(source, startLine, endLine, addressOf);
  if (lines.length === 0) return `by removing ${where}.`;
  const added = addedLines(suggestion);
  return `${added ? 'below' : 'in'} ${where}:\n\n${codeBlock(added ?? lines, 'xml')}`;
}

/** The lines that come below those that stay; null where one changes or goes. */
function addedLines({ source, startLine, endLine, lines }: Suggestion): readonly string[] | null {
  const starts = lineStarts(source);
  const before = source.text.slice(starts[startLine - 1], starts[endLine]).trimEnd();
  const kept = endLine - startLine + 1;
  const stays = lines.length > kept && lines.slice(0, kept).join('\n').trimEnd() === before;
  return stays ? lines.slice(kept) : null;
}
