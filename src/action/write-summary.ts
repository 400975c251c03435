import { statSync } from 'node:fs';
import { summary } from '@actions/core';
import { jobSummary, MOST_BYTES } from '../report/pull-request/summary.js';
import { addresses } from './addresses.js';
import { fails, isToldBy, type Outcome, reasons } from './outcome.js';

/** Writes the job summary; false where nobody wants it, or the runner takes none, or no more of it. */
export async function writeSummary(outcome: Outcome): Promise<boolean> {
  const { result, gate, notes, notices, reports, hasAddresses, commit } = outcome;
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file || !isToldBy('summary', outcome)) return false;
  const report = reports.get('json-file');
  const elsewhere = `the log of this step${report === undefined ? '' : ` or ${report}`}`;
  const text = jobSummary(
    { passed: !fails(outcome), reasons: reasons(outcome), result, gate, notes, notices, elsewhere },
    { addressOf: hasAddresses ? addresses(commit) : () => null, maxBytes: MOST_BYTES - statSync(file).size },
  );
  await summary.addRaw(text).write();
  return text !== '';
}
