import type { CheckResult } from '../check/check.js';

/** Writes what a run found as text of one format. */
export type Reporter = (result: CheckResult, options: ReportOptions) => string;

export interface ReportOptions {
  /** Whether the reader is a terminal that shows colours. */
  readonly colour: boolean;
  /** A path of the report as GitHub knows it: relative to the top folder of the repository. */
  readonly repositoryPath: (path: string) => string;
}
