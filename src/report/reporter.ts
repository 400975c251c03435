import type { CheckResult, Threshold } from '../settle/result.js';

/** Writes what a run found as text of one format. */
export type Reporter = (result: CheckResult, options: ReportOptions) => string;

export interface ReportOptions {
  /** Whether the reader is a terminal that shows colours. */
  readonly colour: boolean;
  /** A path of the report as GitHub knows it: relative to the top folder of the repository. */
  readonly repositoryPath: (path: string) => string;
  /** The lowest severity that fails the run; `error` where nothing is said. */
  readonly failOn?: Threshold;
  /** The folder that was looked at, from the top folder of the repository; empty, or absent, for all of it. */
  readonly scope?: string;
  /** The commit that was looked at; absent where that is not known. */
  readonly origin?: Origin;
  /** The number of the pull request that was looked at. */
  readonly pullRequest?: number;
  /** Whether GitHub shows the repository, whatever its address is called. */
  readonly isOnGitHub?: boolean;
  /** Why the run fails whatever was found, a sentence each. */
  readonly faults?: readonly string[];
}

/** A commit, and the address of its repository. */
export interface Origin {
  readonly repository: string;
  readonly commit: string;
}
