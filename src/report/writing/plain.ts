/**
 * What a reader of a log or terminal must not meet as it is: control characters (line ends, tabs and ANSI sequences
 * among them), marks that cannot be seen or that turn the direction of text, and halves of surrogate pairs.
 */
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`;

/** What makes a line a command to the runner of a workflow: `::` where it begins, `##[` or `##vso[` anywhere. It is no command itself where the report carries it. */
const COMMAND = String.raw`(?<=^\s*:):|(?<=#{2}[a-z]*)\[`;

/** Looks only back, so that what stands for the start of a text is the start of what stands for the text. */
const UNSAFE = new RegExp(`${UNSEEN}|${COMMAND}`, 'gu');

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);

/**
 * A text on one line, safe to print wherever on a line of a log or terminal: what is unseen is shown as an escape
 * like \u202E, and nothing reads as a workflow command.
 */
export function plain(text: string): string {
  return text.replace(UNSAFE, shownAs);
}

/** The same for a text of several lines, whose line breaks stay. */
export function plainLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => plain(line))
    .join('\n');
}

/** The same for a document, in which code may be indented by tabs, and blanks without a width break what is live. */
export function plainDocument(text: string): string {
  const shown = (found: string) => (found === '\t' || found === '\u200B' ? found : shownAs(found));
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(UNSAFE, shown))
    .join('\n');
}

/** JSON that is as safe to print, and means what it meant. Its own line breaks stay. */
export function plainJson(json: string): string {
  return json.replace(UNSAFE, (found) => (found === '\n' ? found : unitsOf(found)));
}

function unitsOf(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${hexadecimal(unit.charCodeAt(0))}`)
    .join('');
}

function shownAs(character: string): string {
  const short = SHORT.get(character);
  if (short) return short;
  const code = hexadecimal(character.codePointAt(0) ?? 0);
  return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
}

function hexadecimal(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
