import type { Source, Span } from '../source.js';
import { isSpace, skipSpace } from './characters.js';
import { NONE, type XmlAttribute } from './element.js';
import { PLAIN_MARK, PLAIN_NAME } from './leaf.js';

/** An opening tag with one attribute at most, in the form that NetSuite writes. */
export interface PlainTag extends Span {
  /** The offset after the name. */
  readonly nameEnd: number;
}

const TAG = new RegExp(`<${PLAIN_NAME}(?:[\\t\\n\\r ]+[A-Za-z][\\w.]*="[ ${PLAIN_MARK}]*")?>`, 'y');

/** The plain tag that begins at an offset; null where none does. */
export function readPlainTag(text: string, start: number): PlainTag | null {
  TAG.lastIndex = start;
  if (!TAG.test(text)) return null;
  return { start, nameEnd: endOfName(text, start + 1), end: TAG.lastIndex };
}

function endOfName(text: string, start: number): number {
  let at = start;
  while (!isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== GREATER_THAN) at += 1;
  return at;
}

const GREATER_THAN = 62;

/** The attributes of a plain tag. Nothing in their values is to be resolved. */
export function attributesOf(source: Source, { nameEnd, end }: PlainTag): readonly XmlAttribute[] {
  if (end === nameEnd + 1) return NONE;
  const { text } = source;
  const nameStart = skipSpace(text, nameEnd, end);
  const equals = text.indexOf('=', nameStart);
  const name = text.slice(nameStart, equals);
  const value = { start: equals + '="'.length, end: end - '">'.length };
  return [{ source, ...value, name, text: text.slice(value.start, value.end) }];
}
