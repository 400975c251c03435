import { statSync } from 'node:fs';
import { summary } from '@actions/core';
import { jobSummary, MOST_BYTES } from '../report/pull-request/summary.js';
import { addresses } from './addresses.js';
import { fails, isToldBy, type Outcome, reasons } from './outcome.js';

/** Writes the job summary; false where nobody wants it, or the runner takes none, or no more of it. */
export async function writeSummary(outcome: Outcome): Promise<boolean> {
  const { analysis, notices, reports } = outcome;
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file || !isToldBy('summary', outcome)) return false;
  const report = reports.get('json-file');
  const elsewhere = `the log of this step${report === undefined ? '' : ` or ${report}`}`;
  const content = {
    passed: !fails(outcome),
    reasons: reasons(outcome),
    result: analysis?.result ?? null,
    gate: analysis?.policyChanges ?? [],
    notes: analysis?.notes ?? [],
    notices,
    elsewhere,
  };
  const addressOf =
    analysis && !analysis.workspace.isShared ? addresses(analysis.change.versions.headCommit) : () => null;
  const text = jobSummary(content, { addressOf, maxBytes: MOST_BYTES - statSync(file).size });
  await summary.addRaw(text).write();
  return text !== '';
}
