import type { Reporter } from './reporter.js';

/** The formats of a report. Each is loaded when it is asked for. */
export const FORMATS = {
  text: async () => (await import('./text.js')).textReport,
  concise: async () => (await import('./concise.js')).conciseReport,
  json: async () => (await import('./json.js')).jsonReport,
  sarif: async () => (await import('./sarif.js')).sarifReport,
  junit: async () => (await import('./junit.js')).junitReport,
  markdown: async () => (await import('./markdown.js')).markdownReport,
  html: async () => (await import('./html.js')).htmlReport,
  github: async () => (await import('./github.js')).githubReport,
  gitlab: async () => (await import('./gitlab.js')).gitlabReport,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyleReport,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof FORMATS;
