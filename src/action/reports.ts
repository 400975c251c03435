import { relativePath } from '../files/relative-path.js';
import { FORMATS } from '../report/formats.js';
import type { ReportOptions } from '../report/reporter.js';
import type { CheckResult } from '../settle/result.js';
import { repositoryAddress } from './addresses.js';
import type { Examined } from './examine.js';
import type { Inputs } from './inputs.js';
import type { Outcome } from './outcome.js';
import { writeReport } from './report-file.js';
import { REPORT_INPUTS, type ReportInput } from './report-inputs.js';
import type { Workspace } from './workspace.js';

/** Writes the reports that the inputs ask for. One that cannot be written fails the run: somebody waits for it. */
export async function writeReports(
  outcome: Outcome,
  inputs: Inputs,
  examined: Examined,
  workspace: Workspace,
): Promise<void> {
  const options = optionsOf(outcome, inputs, workspace);
  for (const [input, path] of inputs.reportFiles) {
    const report = await FORMATS[REPORT_INPUTS[input]]();
    const text = report(resultFor(input, examined), options);
    const written = writeReport(input, process.env.GITHUB_WORKSPACE ?? '', path, text);
    if ('path' in written) outcome.reports.set(input, written.path);
    else outcome.faults.push(written.fault);
  }
}

/**
 * Every report holds what the run shows, but that for code scanning: GitHub compares with the base itself, so that what
 * is left out would be taken for mended. It knows no suppressions: what is silenced would come up as new.
 */
function resultFor(input: ReportInput, { result, all }: Examined): CheckResult {
  return input === 'sarif-file' ? { ...all, silenced: [] } : result;
}

function optionsOf(outcome: Outcome, { failOn }: Inputs, { top, start, isShared }: Workspace): ReportOptions {
  const repository = repositoryAddress();
  const { commit, pullRequest } = outcome;
  return {
    colour: false,
    repositoryPath: (path) => path,
    failOn,
    scope: relativePath(top, start),
    faults: [...outcome.faults],
    isOnGitHub: true,
    ...(repository !== null && commit !== null && !isShared && { origin: { repository, commit } }),
    ...(pullRequest !== null && { pullRequest }),
  };
}
