import type { Place } from '../../src/sdf/source.js';

/** A place in a text of one file: the range between `«` and `»`, which the file does not hold. */
export function markedPlace(marked: string, path = 'Objects/customrole_x.xml'): Place {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  return { source: { path, text, encoding: 'utf-8' }, start, end };
}
