import picocolors from 'picocolors';
import { type SourceToken, sources } from '../../sdf/catalogue/sources.js';
import { wrapMarkdown } from '../writing/wrap.js';

/** What an explanation is made of: a title, and sections of lines. */
export interface Explanation {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  /** Markdown prose, before the lines. */
  readonly text?: string;
}

/** Longer lines are hard to read, whatever the terminal. */
const MOST_COLUMNS = 100;
const INDENT = '  ';

/** @param width how many columns the terminal has; null where it is none, and nothing is wrapped; absent where nobody asked */
export function explanationText(
  { title, subtitle, sections }: Explanation,
  colour: boolean,
  width: number | null = MOST_COLUMNS,
): string {
  const { bold, dim } = picocolors.createColors(colour);
  const blocks = sections.map((section) => {
    const lines = [...wrapped(section.text, width), ...section.lines];
    return [bold(section.title), ...lines.map(indented)].join('\n');
  });
  return `${[`${bold(title)}  ${dim(subtitle)}`, ...blocks].join('\n\n')}\n`;
}

/** A section of Markdown prose. */
export function prose(title: string, text: string): Section {
  return { title, lines: [], text };
}

function wrapped(text: string | undefined, width: number | null): string[] {
  if (text === undefined) return [];
  const columns = width === null ? Number.POSITIVE_INFINITY : Math.min(width, MOST_COLUMNS) - INDENT.length;
  return wrapMarkdown(text, columns);
}

/** Where the facts come from, each with its address. */
export function sourceSection(tokens: readonly SourceToken[]): Section {
  return {
    title: 'Sources',
    lines: tokens.flatMap((token) => [sources[token].title, `  ${sources[token].url}`]),
  };
}

function indented(line: string): string {
  return line === '' ? '' : INDENT + line;
}
