import type { Args } from '../../src/rules/message.js';
import { groupBy } from '../../src/util/group-by.js';

/** The JSON report as those read it who know nothing but its document: places are lines and columns. */
export interface JsonReport {
  readonly conclusion: 'success' | 'failure';
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding extends JsonPlace {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly messageId: string;
  readonly args: Args;
  readonly role?: string;
  readonly object?: string;
  readonly permission?: string;
  readonly duty?: string;
  readonly fingerprint: string;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
  readonly fixes: readonly JsonFix[];
}

interface JsonPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface JsonFix {
  readonly title: string;
  readonly applicability: 'safe' | 'choice';
  readonly edits: readonly JsonEdit[];
}

export interface JsonEdit {
  readonly file: string;
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

type Files = Readonly<Record<string, string>>;

/** The files after a fix of the report has been applied by hand. */
export function applyFix(files: Files, fix: JsonFix): Record<string, string> {
  const changed: Record<string, string> = { ...files };
  for (const [file, edits] of editsByFile(files, fix)) {
    const before = files[file] ?? '';
    const pieces = edits.map(
      ({ start, text }, index) => before.slice(edits[index - 1]?.end ?? 0, start) + text,
    );
    changed[file] = pieces.join('') + before.slice(edits.at(-1)?.end);
  }
  return changed;
}

/** Where a place of the mended files was before the fix; what the fix has written was where it wrote. */
export function originOf(files: Files, fix: JsonFix, { file, line, column }: JsonPlace): string {
  const at = offsetOf(applyFix(files, fix)[file] ?? '', line, column);
  let grown = 0;
  for (const { start, end, text } of editsByFile(files, fix).get(file) ?? []) {
    if (at < start + grown) break;
    if (at < start + grown + text.length) return `${file} ${start}`;
    grown += text.length - (end - start);
  }
  return `${file} ${at - grown}`;
}

export function offsetIn(files: Files, { file, line, column }: JsonPlace): string {
  return `${file} ${offsetOf(files[file] ?? '', line, column)}`;
}

function editsByFile(files: Files, { edits }: JsonFix) {
  const placed = edits.map(({ file, startLine, startColumn, endLine, endColumn, text }) => {
    const before = files[file];
    if (before === undefined) throw new Error(`There is no file ${file}.`);
    const start = offsetOf(before, startLine, startColumn);
    return { file, start, end: offsetOf(before, endLine, endColumn), text };
  });
  placed.sort((one, other) => one.start - other.start || one.end - other.end);
  return groupBy(placed, ({ file }) => file);
}

/** What stands at a place of a file. */
export function textAt(files: Files, { file, line, column, endLine, endColumn }: JsonPlace): string {
  const text = files[file] ?? '';
  return text.slice(offsetOf(text, line, column), offsetOf(text, endLine, endColumn));
}

/** Lines end at LF; a byte order mark is no column. */
function offsetOf(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return before + column - 1 + (line === 1 && text.startsWith('\uFEFF') ? 1 : 0);
}
