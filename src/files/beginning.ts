import { decodeStart } from '../sdf/decode.js';
import { type FirstTag, readFirstTag } from '../sdf/first-tag.js';
import { MAX_CHARACTERS } from '../sdf/xml/limits.js';
import { FIRST_READ, type FileTree } from './tree.js';

/** How much of a file is read until its first tag is found. */
const LENGTHS = [FIRST_READ, MAX_CHARACTERS];
/** Where a first tag is looked for before all that was read is decoded: a comment before it may be long. */
const FIRST_LENGTH = 256;

/** The beginning of a file. */
export interface Beginning {
  /** Null where the file has none. */
  readonly tag: FirstTag | null;
  /** All bytes of the file, if that is what was read: good until the tree is asked for others. */
  readonly whole: Uint8Array | null;
}

/** Reads no more of a file than its first tag takes. Throws where the file cannot be read. */
export function readBeginning(tree: FileTree, path: string): Beginning {
  for (const length of LENGTHS) {
    const start = tree.readStart(path, length);
    const isWhole = start.length < length;
    const tag = tagIn(start.subarray(0, FIRST_LENGTH), start.length < FIRST_LENGTH) ?? tagIn(start, isWhole);
    if (tag || isWhole) return { tag, whole: isWhole ? start : null };
  }
  return { tag: null, whole: null };
}

function tagIn(bytes: Uint8Array, isWhole: boolean): FirstTag | null {
  return readFirstTag(decodeStart(bytes), isWhole);
}
