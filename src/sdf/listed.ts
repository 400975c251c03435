import { elementValue, type Value } from './value.js';
import type { XmlElement } from './xml/xml.js';

/**
 * The values of an element that may hold several, parted by `|`, each with its exact place. Where entities, CDATA or a
 * comment stand between the tags, a value that cannot be found as it is written has the place of the whole text.
 * Source of the form: Oracle help, SDFxml_2909147388 ("separating each value with a pipe").
 */
export function listedValues(element: XmlElement): Value[] {
  const whole = elementValue(element);
  if (!whole) return [];
  if (!whole.text.includes('|')) return [whole];
  const { source, start, end } = whole;
  const values: Value[] = [];
  let from = start;
  for (const part of whole.text.split('|')) {
    const text = part.trim();
    if (text === '') continue;
    const at = source.text.indexOf(text, from);
    const isFound = at !== -1 && at + text.length <= end;
    if (isFound) from = at + text.length;
    values.push(isFound ? { ...whole, text, start: at, end: from } : { ...whole, text });
  }
  return values;
}

/** Whether the place of a value holds exactly its text, so that it can be replaced there. */
export function isAsWritten({ source, start, end, text }: Value): boolean {
  return source.text.slice(start, end) === text;
}
