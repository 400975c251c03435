import { nextMarkup } from './xml/markup.js';
import { wordAt } from './xml/tag.js';

/** The root element of a document, as far as its opening tag tells. */
export interface FirstTag {
  readonly name: string;
  readonly scriptId: string | null;
}

/**
 * Reads the opening tag of the root and nothing behind it, from any text, well-formed or not. `null` where the
 * text has no tag. Stray text before the root, such as a mark of a merge, is passed over.
 *
 * @param isWhole whether the text is the whole file: then a tag that does not end counts as well
 */
export function readFirstTag(text: string, isWhole = true): FirstTag | null {
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const next = text[at + 1] ?? '';
    const isTag = /[A-Za-z_]/.test(next);
    if (!isTag && next !== '!' && next !== '?') {
      at += 1;
      continue;
    }
    const markup = nextMarkup(text, at);
    if (isTag) return markup || isWhole ? readTag(text, at) : null;
    if (!markup) return null;
    at = markup.end;
  }
  return null;
}

function readTag(text: string, start: number): FirstTag {
  const name = wordAt(text, start + 1);
  const attribute = /\s+([^\s"'<=>/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
  attribute.lastIndex = start + 1 + name.length;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    if (found[1] === 'scriptid') return { name, scriptId: found[2] ?? found[3] ?? null };
  }
  return { name, scriptId: null };
}
