import { error, notice, warning } from '@actions/core';
import type { Severity } from '../policy/rule-info.js';
import { annotations, SLOTS } from '../report/pull-request/annotations.js';
import { plain } from '../report/writing/plain.js';
import type { Analysis } from './analyse.js';
import { fails, type Outcome } from './outcome.js';

const ISSUE = { error, warning, notice };

/**
 * Annotates the notes, then the findings, worst first, and gives back how many found no slot. What is on a line of
 * the pull request already is not annotated again.
 */
export function annotate(
  outcome: Outcome,
  { result, notes, atCommit }: Analysis,
  onLines: ReadonlySet<string>,
): number {
  const findings = result.findings
    .filter(({ fingerprint }) => !onLines.has(fingerprint))
    .map((finding) => atCommit(finding) ?? finding);
  const slots = {
    error: SLOTS,
    warning: SLOTS - notes.length,
    notice: SLOTS - outcome.notices.length,
  };
  // The line that ends the run tells of findings that are left, and needs a slot for that.
  const closing: Severity = fails(outcome) ? 'error' : 'notice';
  const all = annotations(findings, slots);
  const { shown, left } =
    all.left === 0 ? all : annotations(findings, { ...slots, [closing]: slots[closing] - 1 });
  for (const note of notes) warning(plain(note));
  for (const { severity, message, place } of shown) ISSUE[severity](message, { ...place });
  return left;
}
