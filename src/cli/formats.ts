import type { Reporter } from '../report/reporter.js';

/** The formats of a report. Each is loaded when it is asked for. */
export const FORMATS = {
  text: async () => (await import('../report/text.js')).textReport,
  json: async () => (await import('../report/json.js')).jsonReport,
  github: async () => (await import('../report/github.js')).githubReport,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof FORMATS;
