import { type Place, positionAt } from '../../sdf/source.js';
import type { PlaceData } from './data.js';

/** A list in which each entry has one place, in the order in which they are first asked for. */
export interface Indices<T> {
  readonly all: readonly T[];
  /** The index of an entry, which is added where it is not known. */
  readonly of: (entry: T) => number;
  /** The index of an entry; -1 where it is not known. */
  readonly find: (entry: T) => number;
}

export function indices<T>(known: readonly T[] = []): Indices<T> {
  const all = [...known];
  const byEntry = new Map(all.map((entry, index) => [entry, index]));
  const find = (entry: T) => byEntry.get(entry) ?? -1;
  const add = (entry: T) => {
    byEntry.set(entry, all.length);
    return all.push(entry) - 1;
  };
  return { all, find, of: (entry) => byEntry.get(entry) ?? add(entry) };
}

/** Where something stands, for the page. */
export function placeData(files: Indices<string>, { source, start }: Place): PlaceData {
  return { file: files.of(source.path), line: positionAt(source, start).line };
}
