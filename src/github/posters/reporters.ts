import type { GitHubReporter } from './reporter.js';

/** A way to tell a run on GitHub. */
export type Poster = 'review' | 'comment' | 'check';

/** The reporters, each loaded only where it is asked for, in the order in which they run. */
export const POSTERS: Readonly<Record<Poster, () => Promise<GitHubReporter>>> = {
  review: async () => (await import('./review/review.js')).review,
  comment: async () => (await import('./comment/comment.js')).comment,
  check: async () => (await import('./check-run.js')).checkRun,
};
