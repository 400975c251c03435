import { plain } from './plain.js';

/**
 * What GitHub turns into a mention, a reference, a link or a picture of its own wherever it stands in text, however
 * its characters are escaped: `@name`, `#12`, `GH-12`, `://`, `www.`, `:name:`.
 */
const LIVE = /@|#(?=\d)|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi;
/** What may be the id of a commit, which GitHub turns into a link as well: from seven digits on. */
const COMMIT_ID = /\b[\da-f]{7,40}\b/gi;
const SHORT_OF_A_COMMIT_ID = /.{6}(?=.)/g;
/** Has no width, so that the text looks as it is. */
const BREAK = '\u200B';

/** Marks that mean something wherever they stand. */
const MARKS = /[\\`*_[\]~|]/g;
/** Marks that make a list, a heading or a line where a text begins. */
const FIRST_MARKS = /^(?:[#+=-]|\d+[.)])/;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  // What GitHub advises where a dollar sign is no formula: it knows no escape for it.
  ['$', '<span>$</span>'],
]);

/** A text of anybody as GitHub's Markdown shows it: on one line, with nothing in it that means anything. */
export function escapeMarkdown(text: string): string {
  return plain(text.trim())
    .replace(COMMIT_ID, (id) => id.replace(SHORT_OF_A_COMMIT_ID, `$&${BREAK}`))
    .replace(LIVE, `$&${BREAK}`)
    .replace(MARKS, '\\$&')
    .replace(FIRST_MARKS, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replace(/[&<>$]/g, (mark) => ENTITIES.get(mark) ?? mark);
}

/** A text of anybody as code within a line: between more backticks than it has itself. Not for a cell of a table. */
export function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const code = plain(text);
  const needsBlanks = /^`|`$/.test(code) || (/^ .* $/.test(code) && code.trim() !== '') || code === '';
  return needsBlanks ? `${fence} ${code} ${fence}` : fence + code + fence;
}

/** Lines of anybody as a block of code: between more backticks than they have themselves. A line may end in CR. */
export function codeBlock(lines: readonly string[], language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1));
  return [`${fence}${language}`, ...lines, fence].join('\n');
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** A link. What it shows is Markdown already, and the address holds no blank and no bracket. */
export function link(markdown: string, address: string): string {
  return `[${markdown}](${address})`;
}

/** A path as a part of an address: whatever could mean anything there, or in Markdown, is written in hexadecimal. */
export function encodePath(path: string): string {
  return Buffer.from(path)
    .toString('latin1')
    .replace(/[^\w./-]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
