import { type Problem, reasonOf } from '../files/problem.js';
import type { FileTree } from '../files/tree.js';
import { type Decoded, decode } from '../sdf/decode.js';
import type { FirstTag } from '../sdf/first-tag.js';
import type { ObjectFile } from '../sdf/object-file.js';
import type { SdfObject } from '../sdf/objects.js';
import type { XmlFault } from '../sdf/xml/xml.js';

/** A tree that is being read. */
export interface Reader {
  readonly tree: FileTree;
  /** The files that could be read. */
  readonly files: Map<string, SeenFile>;
  readonly pathOf: (path: string) => string;
  /** The files that could not be read, by their paths as users see them. */
  readonly problems: Problem[];
  /** The folders that were asked about, and whether they have a manifest. */
  readonly manifests: Map<string, boolean>;
  /** What was read of the files that may be objects, by their paths. */
  readonly objects: Map<string, ReadObject>;
  /** What another version of the tree holds, and which files are the same there. */
  readonly shared: {
    readonly isSame: (path: string) => boolean;
    readonly objects: ReadonlyMap<string, ReadObject>;
  };
}

/** What was seen of a file when its beginning was read. */
export interface SeenFile {
  /** Null where it has none. */
  readonly tag: FirstTag | null;
  /** Null until it is needed, unless all of a file that may be an object was read for its first tag. */
  text: Decoded | null;
  /** Whether it says nothing that is looked for: then its text is not kept. */
  readonly isSilent: boolean;
}

/** What a file holds, and what that depends on besides its bytes. */
export interface ReadObject extends LoadedObject {
  readonly root: string;
  readonly isInProject: boolean;
  readonly inScope: boolean;
  readonly faults: readonly XmlFault[];
}

/** What a file says as an object. */
export interface LoadedObject {
  /** Null for what names no role by its kind. */
  readonly object: SdfObject | null;
  /** Null for a file that defines nothing, or cannot be read. */
  readonly file: ObjectFile | null;
}

/** The first tag of a file; undefined where it could not be read. */
export function tagOf({ files }: Reader, path: string): FirstTag | null | undefined {
  return files.get(path)?.tag;
}

/** The whole text of a file; null, with the problem noted, where it cannot be read. */
export function textOf(reader: Reader, path: string): Decoded | null {
  const seen = reader.files.get(path);
  if (seen?.text) return seen.text;
  const text = attempt(reader, path, () => readText(reader, path)) ?? null;
  if (seen) seen.text = text;
  return text;
}

function readText({ tree, pathOf }: Reader, path: string): Decoded {
  return decode(pathOf(path), tree.read(path));
}

/** What reading gives; undefined, with the problem told, where it fails. */
export function attempt<T>({ pathOf, problems }: Reader, path: string, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    problems.push({ path: pathOf(path), reason: reasonOf(error) });
    return undefined;
  }
}
