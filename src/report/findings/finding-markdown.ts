import type { Severity } from '../../policy/rule-info.js';
import type { Finding } from '../../rules/finding.js';
import { positionAt, type Source } from '../../sdf/source.js';
import { cut } from '../writing/cut.js';
import { codeSpan, escapeMarkdown, link } from '../writing/markdown-escape.js';

/** The address of a line of a file; null where there is none. */
export type AddressOf = (path: string, line: number) => string | null;

export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = {
  error: '❌',
  warning: '⚠️',
  notice: 'ℹ️',
};

/** A longer text holds a value that nobody wants to read to its end. */
const MOST_CHARACTERS = 1000;

/** How bad a finding is and where it stands, in a list below the path of its file. */
export function severityAndLine({ severity, at }: Finding, addressOf: AddressOf): string {
  const { line } = positionAt(at.source, at.start);
  return `${SEVERITY_MARKS[severity]} ${severity}, ${linked(`line ${line}`, at.source, line, addressOf)}`;
}

/** A sentence of anybody, not too long. */
export function paragraph(text: string): string {
  return escapeMarkdown(cut(text, MOST_CHARACTERS));
}

/** A path as code, not too long. */
export function pathCode(path: string): string {
  return codeSpan(cut(path, MOST_CHARACTERS));
}

/** A line of a file by its path, as a link where it has an address. */
export function pathAndLine(source: Source, line: number, addressOf: AddressOf): string {
  const name = codeSpan(`${cut(source.path, MOST_CHARACTERS)}:${line}`);
  return linked(name, source, line, addressOf);
}

/** The same for a range of lines, both included. */
export function pathAndLines(source: Source, first: number, last: number, addressOf: AddressOf): string {
  if (first === last) return pathAndLine(source, first, addressOf);
  const name = codeSpan(`${cut(source.path, MOST_CHARACTERS)}:${first}-${last}`);
  const address = addressOf(source.path, first);
  return address === null ? name : link(name, `${address}-L${last}`);
}

/** A line of a file by whatever it is called, as a link where it has an address. */
export function linked(markdown: string, { path }: Source, line: number, addressOf: AddressOf): string {
  const address = addressOf(path, line);
  return address === null ? markdown : link(markdown, address);
}
