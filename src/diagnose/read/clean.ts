/** A mark that stands in cleaned text for a tag of SOAP that names an operation: `\u0001add\u0001`. */
export const TAG_MARK = '\u0001';

/** An attacker can wrap text in escapes of escapes; nobody else goes deeper. */
const MOST_LAYERS = 3;

/**
 * A line as NetSuite said it: without the escapes of JSON, XML and URLs, tags, colours of terminals and the beginnings
 * of logs, with plain quotes, arrows and single blanks. Takes time in proportion to the line.
 */
export function clean(line: string): string {
  let text = withoutStart(line.replace(COLOURS, ''));
  if (text.includes('%20'))
    text = text.replace(PERCENT, (_, code: string) => characterOf(parseInt(code, 16)));
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const before = text;
    if (text.includes('\\')) text = text.replace(ESCAPE, unescaped);
    if (text.includes('&')) text = text.replace(ENTITY, resolved);
    if (text === before) break;
  }
  if (text.includes('<')) text = text.replace(TAG, markOf);
  return text
    .replace(UNSEEN, '')
    .replace(SINGLE_QUOTE, "'")
    .replace(DOUBLE_QUOTE, '"')
    .replace(CSV_QUOTE, "'")
    .replace(ARROW, ' -> ')
    .replace(BLANKS, ' ')
    .trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how terminals are told of colours
const COLOURS = /\u001B\[[\d;?]{0,20}[A-Za-z]/g;
const PERCENT = /%([2-7][\da-f])/gi;
/** The backslashes of several layers stand in a row; a bound keeps a long row from being read again and again. */
const ESCAPE = /\\{1,8}(?:u([\da-f]{4})|([nrt])|(["'/<>&]))/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(gt|lt|amp|quot|apos|nbsp|rarr|lsquo|rsquo|ldquo|rdquo));/gi;
const TAG = /<[/!?]?[a-z][^<>]{0,500}>/gi;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN = /[\u200B-\u200F\u2060\uFEFF\u00AD\u0000\u0002-\u0008\u000E-\u001F\u007F]/g;
const SINGLE_QUOTE = /[\u2018\u2019\u201A\u201B\u2032`\u00B4]/g;
const DOUBLE_QUOTE = /[\u201C-\u201F\u00AB\u00BB]/g;
/** A quote within a value of CSV. */
const CSV_QUOTE = /""(?=\w)|(?<=[\w)])""/g;
/** `->`, `=>`, `→`, and a `>` or `»` that parts a path of the UI. */
const ARROW = /\s{0,4}(?:[-=\u2013\u2014]{1,2}>|[\u2192\u203A\u279C\u27A4])\s{0,4}|\s{1,4}>{1,2}\s{1,4}/g;
const BLANKS = /\s+/g;

const NAMED: ReadonlyMap<string, string> = new Map([
  ['gt', '>'],
  ['lt', '<'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['rarr', '\u2192'],
  ['lsquo', "'"],
  ['rsquo', "'"],
  ['ldquo', '"'],
  ['rdquo', '"'],
]);

function unescaped(_: string, unicode?: string, blank?: string, character?: string): string {
  if (unicode) return characterOf(parseInt(unicode, 16));
  return blank ? ' ' : (character ?? '');
}

function resolved(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (decimal) return characterOf(parseInt(decimal, 10));
  if (hexadecimal) return characterOf(parseInt(hexadecimal, 16));
  return NAMED.get(name?.toLowerCase() ?? '') ?? whole;
}

function characterOf(code: number): string {
  return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}

/** A tag is a blank, unless it is one that SOAP names an operation by. */
function markOf(tag: string): string {
  const operation = SOAP_OPERATION.exec(tag)?.[1];
  return operation ? ` ${TAG_MARK}${operation}${TAG_MARK} ` : ' ';
}

const SOAP_OPERATION =
  /^<(?:[\w-]{1,40}:)?(add|update|upsert|delete|get|search|getAll|getList|addList|updateList|upsertList|deleteList|searchMoreWithId)(?:Response|Request|List)?[\s/>]/;

/** How lines of mails, containers and logs begin, if the text of a wrapped message goes on behind it. */
const STARTS: readonly RegExp[] = [
  /^\s*(?:>\s?){1,8}/,
  /^\s*[\w.-]{1,60}\s{0,20}\|\s/,
  /^\s*[[(]?\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?[\])]?:?\s?/,
  /^\s*[[(]?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL)[\])]?:?\s/,
];

function withoutStart(line: string): string {
  return STARTS.reduce((text, start) => text.replace(start, ''), line);
}

/** Whether a line begins an entry of a log. */
export function beginsEntry(line: string): boolean {
  return STARTS.slice(-2).some((start) => start.test(line));
}
