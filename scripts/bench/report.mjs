// Figures as Markdown.
import { availableParallelism, cpus } from 'node:os';

/** @import { Figures } from './measure.mjs' */

/** @param {number} runs */
export function machine(runs) {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${availableParallelism()} cores (${model}), node ${process.version}, medians of ${runs} runs in turn.`;
}

/**
 * A table of what was measured together, with the times as multiples of the first row's.
 * @param {Readonly<Record<string, Figures>>} figures
 */
export function table(figures) {
  const rows = Object.entries(figures);
  const first = rows[0]?.[1];
  const lines = rows.map(([name, { wall, cpu, memory }]) =>
    row(name, seconds(wall), times(wall, first?.wall), seconds(cpu), times(cpu, first?.cpu), whole(memory)),
  );
  return [
    row('', 'time', 'ratio', 'processor time', 'ratio', 'memory'),
    row('---', '--:', '--:', '--:', '--:', '--:'),
    ...lines,
  ].join('\n');
}

/** @param {...(string | number)} cells */
export function row(...cells) {
  return `| ${cells.join(' | ')} |`;
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return Number.isNaN(milliseconds) ? '?' : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** @param {number} value @param {number | undefined} of */
export function times(value, of) {
  return of === undefined || !Number.isFinite(value / of) ? '?' : (value / of).toFixed(2);
}

/** @param {number} megabytes */
export function whole(megabytes) {
  return Number.isNaN(megabytes) ? '?' : `${Math.round(megabytes)} MB`;
}

/** Digits in threes, as in 10,000. @param {number} number */
export function grouped(number) {
  return number.toLocaleString('en-US');
}
