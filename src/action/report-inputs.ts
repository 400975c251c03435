import type { Format } from '../report/formats.js';

/** The inputs that name a file to write a report to, each with its format. */
export const REPORT_INPUTS = {
  'json-file': 'json',
  'sarif-file': 'sarif',
  'junit-file': 'junit',
  'html-file': 'html',
} as const satisfies Record<string, Format>;

export type ReportInput = keyof typeof REPORT_INPUTS;
