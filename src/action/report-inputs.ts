import { FORMATS, type Format } from '../report/formats.js';

/** The inputs that name a file to write a report to, each with its format. */
export const REPORT_INPUTS = {
  'json-file': 'json',
  'sarif-file': 'sarif',
  'junit-file': 'junit',
  'html-file': 'html',
} as const;

export type ReportInput = keyof typeof REPORT_INPUTS;

const ALL = Object.keys(REPORT_INPUTS) as ReportInput[];

/** What this version can write. */
export const AVAILABLE_REPORTS: readonly ReportInput[] = ALL.filter((input) => formatOf(input) !== null);

/**
 * What the inputs name and this version does not do yet. Asking for it fails the run: a gate that left out a part of
 * what it was asked for in silence would let through what it was put there to stop.
 */
export const UNAVAILABLE_INPUTS: readonly string[] = ALL.filter((input) => formatOf(input) === null);

/** The format of what an input asks for; null where there is no such format yet. */
export function formatOf(input: ReportInput): Format | null {
  const name: string = REPORT_INPUTS[input];
  return Object.hasOwn(FORMATS, name) ? (name as Format) : null;
}
