import { relativePath } from '../files/relative-path.js';
import { FORMATS } from '../report/formats.js';
import type { ReportOptions } from '../report/reporter.js';
import type { CheckResult } from '../settle/result.js';
import { repositoryAddress } from './addresses.js';
import type { Analysis } from './analyse.js';
import { faultIn } from './fault.js';
import type { Inputs } from './inputs.js';
import type { Outcome } from './outcome.js';
import { type Written, writeReport } from './report-file.js';
import { REPORT_INPUTS, type ReportInput } from './report-inputs.js';

/** The paths of the reports that were written, and why others were not. */
export interface WrittenReports {
  readonly reports: ReadonlyMap<ReportInput, string>;
  readonly faults: readonly string[];
}

/** Writes the reports that the inputs ask for. One that cannot be written fails the run: somebody waits for it. */
export async function writeReports(
  outcome: Outcome,
  inputs: Inputs,
  analysis: Analysis,
): Promise<WrittenReports> {
  const options = optionsOf(outcome, inputs, analysis);
  const reports = new Map<ReportInput, string>();
  const faults: string[] = [];
  for (const [input, path] of inputs.reportFiles) {
    const written = await write(input, path, analysis, options);
    if ('path' in written) reports.set(input, written.path);
    else faults.push(written.fault);
  }
  return { reports, faults };
}

async function write(
  input: ReportInput,
  path: string,
  analysis: Analysis,
  options: ReportOptions,
): Promise<Written> {
  try {
    const report = await FORMATS[REPORT_INPUTS[input]]();
    const text = report(resultFor(input, analysis), options);
    return writeReport(input, process.env.GITHUB_WORKSPACE ?? '', path, text);
  } catch (thrown) {
    return { fault: faultIn(thrown) };
  }
}

/**
 * Every report holds what the run shows, but that for code scanning: GitHub compares with the base itself, so that what
 * is left out would be taken for mended. It knows no suppressions: what is silenced would come up as new.
 */
function resultFor(input: ReportInput, { result, all }: Analysis): CheckResult {
  return input === 'sarif-file' ? { ...all, silenced: [] } : result;
}

function optionsOf(
  { faults }: Outcome,
  { failOn }: Inputs,
  { workspace: { top, start, isShared }, change: { event, versions } }: Analysis,
): ReportOptions {
  const repository = repositoryAddress();
  const { headCommit: commit } = versions;
  return {
    colour: false,
    repositoryPath: (path) => path,
    failOn,
    scope: relativePath(top, start),
    faults,
    isOnGitHub: true,
    ...(repository !== null && commit !== null && !isShared && { origin: { repository, commit } }),
    ...(event.kind === 'pull_request' && { pullRequest: event.number }),
  };
}
