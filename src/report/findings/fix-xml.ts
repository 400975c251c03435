import type { Fix } from '../../rules/rule.js';
import { applyEdits, bySource } from '../../sdf/edits.js';
import { positionAt, type Source } from '../../sdf/source.js';
import type { Edit } from '../../sdf/xml-edit.js';

/** What a fix writes into a file, with the line where it begins. */
export interface FixXml {
  readonly source: Source;
  readonly line: number;
  /** On one line; empty where the fix only takes away. */
  readonly xml: string;
}

/** What a fix writes, place by place: lines that it adds, or else the lines that it changes as they will be. */
export function fixXml({ edits }: Fix): FixXml[] {
  return [...bySource(edits)].flatMap(([source, own]) =>
    placesOf(source, own).map((near) => {
      const start = Math.min(...near.map((edit) => edit.start));
      const xml = addedLines(near) ?? changedLines(source, near);
      return { source, line: positionAt(source, start).line, xml: onOneLine(xml) };
    }),
  );
}

/** So many lines between two edits are shown with them; what is further apart are two places. */
const MOST_LINES_BETWEEN = 3;

function placesOf(source: Source, edits: readonly Edit[]): Edit[][] {
  const places: Edit[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const edit of [...edits].sort((one, other) => one.start - other.start)) {
    const { line } = positionAt(source, edit.start);
    if (line - last > MOST_LINES_BETWEEN + 1) places.push([edit]);
    else places.at(-1)?.push(edit);
    last = Math.max(last, positionAt(source, edit.end).line);
  }
  return places;
}

function addedLines([edit, ...others]: readonly Edit[]): string | null {
  if (!edit || others.length > 0 || edit.start < edit.end) return null;
  return edit.text.includes('\n') ? edit.text : null;
}

function changedLines(source: Source, edits: readonly Edit[]): string {
  const first = Math.min(...edits.map((edit) => edit.start));
  const last = Math.max(...edits.map((edit) => (edit.end > edit.start ? edit.end - 1 : edit.end)));
  const start = source.text.lastIndexOf('\n', first - 1) + 1;
  const end = (source.text.indexOf('\n', last) + 1 || source.text.length + 1) - 1;
  const moved = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: Math.min(edit.end, end) - start,
  }));
  return applyEdits({ ...source, text: source.text.slice(start, end) }, moved);
}

function onOneLine(xml: string): string {
  return xml
    .replace('\uFEFF', '')
    .trim()
    .replace(/\s*\n\s*/g, ' ');
}
