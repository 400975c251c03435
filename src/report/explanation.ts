import picocolors from 'picocolors';
import { type SourceToken, sources } from '../sdf/catalogue/sources.js';
import { wrapMarkdown } from './wrap.js';

/** What an explanation is made of: a title, and sections of lines. */
export interface Explanation {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const WIDTH = 96;

export function explanationText({ title, subtitle, sections }: Explanation, colour: boolean): string {
  const { bold, dim } = picocolors.createColors(colour);
  const blocks = sections.map((section) => [bold(section.title), ...section.lines.map(indented)].join('\n'));
  return `${[`${bold(title)}  ${dim(subtitle)}`, ...blocks].join('\n\n')}\n`;
}

/** A section of Markdown prose. */
export function prose(title: string, text: string): Section {
  return { title, lines: wrapMarkdown(text, WIDTH) };
}

/** Where the facts come from, each with its address. */
export function sourceSection(tokens: readonly SourceToken[]): Section {
  return {
    title: 'Sources',
    lines: tokens.flatMap((token) => [sources[token].title, `  ${sources[token].url}`]),
  };
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`;
}
