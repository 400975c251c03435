import { findKind } from '../sdf/catalogue/kinds.js';
import { isTemplateBody, type ObjectFile } from '../sdf/object-file.js';
import type { Project } from '../sdf/project.js';
import type { XmlFault } from '../sdf/xml/xml.js';
import { compareTexts } from '../util/compare-text.js';
import type { NotCompared } from './change.js';
import { unknownDoors } from './door-changes.js';
import { matchProjects, type ProjectPair } from './match-projects.js';
import { changedObjects, type ObjectVersions } from './object-versions.js';

/** A folder or file that could not be read, by its path as users see it. */
export interface NotRead {
  readonly path: string;
  readonly reason: string;
}

/** What never came to the projects. */
export interface LeftOut {
  readonly notRead?: readonly NotRead[];
  /** The files of the change that are left out on purpose, by their paths as users see them. */
  readonly ignored?: readonly string[];
}

const IGNORED = 'ignored by the config, an option or an input';
const UNKNOWN = 'this version does not know this kind of object';
const UNREADABLE = 'could not be read';
const UNREADABLE_BEFORE = 'could not be read as it was before the change';

/** What a change touches and no comparison of access looks into, in the order of kinds and names. */
export function notCompared(
  base: readonly Project[],
  head: readonly Project[],
  { notRead = [], ignored = [] }: LeftOut = {},
): NotCompared[] {
  const found = [
    ...matchProjects(base, head)
      .filter((pair) => pair.base !== pair.head)
      .flatMap((pair) => [...unseenObjects(pair), ...unreadableFiles(pair), ...unsureDoors(pair)]),
    ...notRead.map(({ path, reason }) => unread(path, `${UNREADABLE}: ${reason}`)),
    ...ignored.map((path) => unread(path, IGNORED)),
  ];
  const byName = new Map(
    found.map((one) => [JSON.stringify([one.kind, one.what, one.file, one.kind && one.why]), one]),
  );
  return [...byName.values()].sort((one, other) => compareTexts(namesOf(one), namesOf(other)));
}

/** Objects of kinds that nobody knows, or whose doors cannot be read. */
function unseenObjects(pair: ProjectPair): NotCompared[] {
  return changedObjects(pair, (kind) => whyUnseen(kind) !== null).flatMap(({ kind, id, base, head }) => {
    const [file] = [...head, ...base];
    const why = whyUnseen(kind);
    if (!file || why === null || isTemplateBody(file.source.path)) return [];
    return { what: id, why, kind, file: file.source.path };
  });
}

function whyUnseen(name: string): string | null {
  const kind = findKind(name);
  if (!kind) return UNKNOWN;
  return kind.noDoor?.isHidden ? kind.noDoor.why : null;
}

/** Files with doors that are damaged, on either side, and others of the project that could not be read. */
function unreadableFiles(pair: ProjectPair): NotCompared[] {
  const damaged = withDoors(pair).flatMap(({ base, head }) => [
    ...base.filter(isDamaged).map(({ source }) => unread(source.path, UNREADABLE_BEFORE)),
    ...head.filter(isDamaged).map(({ source }) => unread(source.path, UNREADABLE)),
  ]);
  const before = faultsOf(pair.base);
  const after = faultsOf(pair.head);
  const isIn = (faults: readonly XmlFault[], { source: { path, text } }: XmlFault) =>
    faults.some(({ source }) => source.path === path && source.text === text);
  return [
    ...before
      .filter((fault) => !isIn(after, fault))
      .map(({ source }) => unread(source.path, UNREADABLE_BEFORE)),
    ...after.filter((fault) => !isIn(before, fault)).map(({ source }) => unread(source.path, UNREADABLE)),
    ...damaged,
  ];
}

/** Doors that are written out or left away, where no public source tells what an absent one means. */
function unsureDoors(pair: ProjectPair): NotCompared[] {
  return withDoors(pair).flatMap((versions) => {
    const [file] = [...versions.head, ...versions.base];
    return unknownDoors(pair, versions).map(({ object, element }) => ({
      what: object,
      why: `no public source says what an absent ${element} means`,
      kind: versions.kind,
      file: file?.source.path ?? '',
    }));
  });
}

function withDoors(pair: ProjectPair): ObjectVersions[] {
  return changedObjects(pair, (kind) => findKind(kind)?.noDoor === null);
}

function isDamaged(file: ObjectFile): boolean {
  return file.root() === null;
}

function faultsOf(project: Project | null): readonly XmlFault[] {
  return project?.faults ?? [];
}

function unread(path: string, why: string): NotCompared {
  return { what: path, why, kind: null, file: path };
}

function namesOf({ kind, what, file }: NotCompared): string[] {
  return [kind ?? '', what, file];
}
