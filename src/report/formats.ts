import type { Reporter } from './reporter.js';

/** The formats of a report. Each is loaded when it is asked for. */
export const FORMATS = {
  text: async () => (await import('./formats/text.js')).textReport,
  concise: async () => (await import('./formats/concise.js')).conciseReport,
  json: async () => (await import('./formats/json.js')).jsonReport,
  sarif: async () => (await import('./formats/sarif.js')).sarifReport,
  junit: async () => (await import('./formats/junit.js')).junitReport,
  markdown: async () => (await import('./formats/markdown.js')).markdownReport,
  html: async () => (await import('./formats/html.js')).htmlReport,
  github: async () => (await import('./formats/github.js')).githubReport,
  gitlab: async () => (await import('./formats/gitlab.js')).gitlabReport,
  checkstyle: async () => (await import('./formats/checkstyle.js')).checkstyleReport,
} as const satisfies Record<string, () => Promise<Reporter>>;

export type Format = keyof typeof FORMATS;
