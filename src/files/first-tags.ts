import { decode } from '../sdf/decode.js';
import { type FirstTag, readFirstTag } from '../sdf/first-tag.js';
import { MAX_CHARACTERS } from '../sdf/xml-limits.js';
import type { FileTree } from './tree.js';

/** How much of a file is read until its first tag is found: a comment before it may be long. */
const LENGTHS = [1024, 64 * 1024, MAX_CHARACTERS];

/** The first tag of a file, of which no more is read than that takes. Throws where the file cannot be read. */
export function firstTagOf(tree: FileTree, path: string): FirstTag | null {
  for (const length of LENGTHS) {
    const start = tree.readStart(path, length);
    const isWhole = start.length < length;
    const tag = readFirstTag(decode(path, start).source.text, isWhole);
    if (tag || isWhole) return tag;
  }
  return null;
}
