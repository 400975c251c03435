import type picocolors from 'picocolors';
import type { Severity } from '../../policy/rule-info.js';
import { type Place, positionAt } from '../../sdf/source.js';
import { plain } from '../writing/plain.js';

export type Colours = ReturnType<typeof picocolors.createColors>;
export type Paint = (text: string) => string;

/** A longer text holds a value that nobody wants to read to its end. */
export const MOST_CHARACTERS = 1000;

/** `path:line:column`, as terminals open it. */
export function placeText({ source, start }: Place): string {
  const { line, column } = positionAt(source, start);
  return `${plain(source.path)}:${line}:${column}`;
}

export function severityPaint(severity: Severity, colours: Colours): Paint {
  return { error: colours.red, warning: colours.yellow, notice: colours.blue }[severity];
}
