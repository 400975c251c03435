import type { SdfObject } from '../sdf/objects.js';
import { objectsOf, type Project } from '../sdf/project.js';
import { type Place, textAt } from '../sdf/source.js';
import { attributeOf, childValue } from '../sdf/value.js';
import { nextMarkup } from '../sdf/xml/markup.js';
import type { XmlElement } from '../sdf/xml/xml.js';

const MARK = 'sdf-role-compliance-ignore';

/** A comment that suppresses rules: `<!-- sdf-role-compliance-ignore RULE, RULE: reason -->`. */
export interface Suppression {
  /** The comment. */
  readonly at: Place;
  readonly rules: readonly SuppressedRule[];
  readonly reason: string | null;
  /** What it stands before; null where that is no element. */
  readonly element: XmlElement | null;
  /** The object of the file; null in the manifest. */
  readonly object: SdfObject | null;
  /** What tells it from others in its file, whatever the order of the XML: names and keys of elements. */
  readonly path: readonly string[];
}

export interface SuppressedRule {
  readonly id: string;
  readonly at: Place;
}

/** All suppressions of a project, in the order of the files. A file that could not be read has none. */
export function suppressionsOf(project: Project): Suppression[] {
  const manifest = project.manifest ? [{ object: null, root: project.manifest.root }] : [];
  const objects = objectsOf(project).map((object) => ({ object, root: object.root }));
  return [...manifest, ...objects].flatMap(suppressionsIn);
}

interface Document {
  readonly object: SdfObject | null;
  readonly root: XmlElement;
}

function suppressionsIn({ object, root }: Document): Suppression[] {
  const { source } = root;
  if (!source.text.includes(MARK)) return [];
  const pathTo = pathFinder();
  const contents = [{ comments: commentsBefore(root), elements: [root] }, ...contentsOf(root)];
  const found = contents.flatMap((content) =>
    targetsOf(content).flatMap(({ comment, element }) => {
      const read = readComment(comment);
      return read ? { at: comment, ...read, element, object, path: pathTo(element) } : [];
    }),
  );
  return found.sort((one, other) => one.at.start - other.at.start);
}

/** The comments and elements that stand side by side. */
interface Content {
  readonly comments: readonly Place[];
  readonly elements: readonly XmlElement[];
}

/** The content of an element and of all that are in it. */
function contentsOf(root: XmlElement): Content[] {
  const contents: Content[] = [];
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    contents.push({ comments: element.comments, elements: element.children });
    waiting.push(...element.children);
  }
  return contents;
}

/** The comments of a document before its root element. */
function commentsBefore({ source, start: end }: XmlElement): Place[] {
  const comments: Place[] = [];
  for (let markup = nextMarkup(source.text, 0); markup && markup.end <= end; ) {
    if (markup.kind === 'comment') comments.push({ source, start: markup.start, end: markup.end });
    markup = nextMarkup(source.text, markup.end);
  }
  return comments;
}

interface Target {
  readonly comment: Place;
  readonly element: XmlElement | null;
}

/** What each comment stands before: the next element, if only white space and comments come between. */
function targetsOf({ comments, elements }: Content): Target[] {
  if (comments.length === 0) return [];
  const pieces = [
    ...comments.map((comment) => ({ place: comment, element: null })),
    ...elements.map((element) => ({ place: element, element })),
  ].sort((one, other) => other.place.start - one.place.start);
  const targets: Target[] = [];
  let next: { readonly start: number; readonly element: XmlElement | null } | null = null;
  for (const { place, element } of pieces) {
    const reached: XmlElement | null =
      next && isBlank({ source: place.source, start: place.end, end: next.start }) ? next.element : null;
    if (!element) targets.push({ comment: place, element: reached });
    next = { start: place.start, element: element ?? reached };
  }
  return targets;
}

function isBlank(place: Place): boolean {
  return textAt(place).trim() === '';
}

/** Null for any other comment. */
function readComment(comment: Place): Pick<Suppression, 'rules' | 'reason'> | null {
  const start = comment.start + '<!--'.length;
  const text = comment.source.text.slice(start, comment.end - '-->'.length);
  const mark = text.length - text.trimStart().length;
  const after = mark + MARK.length;
  if (!text.startsWith(MARK, mark) || /[\w-]/.test(text[after] ?? '')) return null;
  const colon = text.indexOf(':', after);
  const stop = colon === -1 ? text.length : colon;
  return {
    rules: rulesIn({ ...comment, start: start + after, end: start + stop }),
    reason: text.slice(stop + 1).trim() || null,
  };
}

function rulesIn(list: Place): SuppressedRule[] {
  const rules: SuppressedRule[] = [];
  let at = list.start;
  for (const part of textAt(list).split(',')) {
    const id = part.trim();
    const start = at + part.length - part.trimStart().length;
    if (id !== '') rules.push({ id, at: { source: list.source, start, end: start + id.length } });
    at += part.length + 1;
  }
  return rules;
}

/** The fields that tell items of SDF objects from their neighbours. */
const KEYS = ['permkey', 'permittedrole', 'role', 'segment'];
/** Longer than any key that NetSuite writes. */
const MOST_OF_A_KEY = 200;

/** Finds the path of each element once: in a list of thousands each comment would ask for that of the list again. */
function pathFinder(): (element: XmlElement | null) => readonly string[] {
  const known = new Map<XmlElement, readonly string[]>();
  const pathTo = (element: XmlElement | null): readonly string[] => {
    if (!element?.parent) return [];
    const path = known.get(element) ?? [...pathTo(element.parent), element.name, keyOf(element)];
    known.set(element, path);
    return path;
  };
  return pathTo;
}

function keyOf(element: XmlElement): string {
  const fields = KEYS.map((name) => childValue(element, name)).find((value) => value !== null);
  return (attributeOf(element, 'scriptid') ?? fields)?.text.slice(0, MOST_OF_A_KEY) ?? '';
}
