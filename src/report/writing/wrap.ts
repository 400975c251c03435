import { displayWidth } from './display-width.js';

/** Breaks prose into lines of at most `width` columns; a word that is longer stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((some) => some !== '')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Wraps the paragraphs of a Markdown text; what begins a list or a table, or is indented, keeps its own lines. */
export function wrapMarkdown(text: string, width: number): string[] {
  const paragraphs = text.trim().split(/\n[ \t]*\n/);
  return paragraphs.flatMap((paragraph, index) => {
    const lines = /^(?:[-*|]|\d+\.| {2})/m.test(paragraph) ? paragraph.split('\n') : wrap(paragraph, width);
    return index === 0 ? lines : ['', ...lines];
  });
}
