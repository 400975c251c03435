import type { CommentContent } from '../../report/pull-request/comment.js';
import type { Finding } from '../../rules/finding.js';
import type { Hunk } from '../../util/hunks.js';
import type { GitHub, Refusal } from '../api.js';

/** Tells a run on GitHub: as a review, a comment or a check run. One file each; src/github/posters/reporters.ts lists them. */
export type GitHubReporter = (told: Told, target: Target) => Promise<Posted>;

/** What is told of a run, the same wherever it is told. */
export interface Told extends CommentContent {
  /** Fingerprints of the findings that an earlier reporter has put on a line. */
  readonly onLines?: ReadonlySet<string>;
}

/** Where on GitHub it is told. */
export interface Target {
  readonly github: GitHub;
  /**
   * What tells this run from others that speak of the same pull request, such as the folder that it looks in: each
   * keeps what it posts apart. The same in every run of a pull request.
   */
  readonly scope?: string;
  /** The commit that lines speak of: the head of a pull request, which is not the merge that was checked. */
  readonly commit: string;
  /** Null where the run is for no pull request. */
  readonly pull: PullTarget | null;
  /**
   * A finding as it stands at `commit`: its places and edits are in the files as they are there. Null where the
   * commit lacks it: only its merge with the base has it, and no line of the pull request shows it.
   */
  readonly atCommit: (finding: Finding) => Finding | null;
  /** The address of a line of a file at `commit`; null where there is none. */
  readonly addressOf: (path: string, line: number) => string | null;
  /** The address of this run of the workflow, where its summary is; null where there is none. */
  readonly runAddress: string | null;
}

export interface PullTarget {
  readonly number: number;
  /** No suggestion of a closed one can be committed. */
  readonly isClosed: boolean;
  /**
   * The lines of a file that a comment may stand on, hunk by hunk; empty where GitHub takes none. All of a comment's
   * lines lie in one hunk.
   */
  readonly hunksOf: (path: string) => readonly Hunk[];
}

export interface Posted {
  /** Fingerprints of the findings that now stand on a line of the pull request: nothing else annotates them. */
  readonly onLines: ReadonlySet<string>;
  /** What was not done. The worst first. */
  readonly refusals: readonly Refusal[];
}
