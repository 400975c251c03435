import { setOutput } from '@actions/core';
import { type AccessChange, widens, worstRisk } from '../access/change.js';
import { accessChanges } from '../access/changes.js';
import type { CheckResult } from '../settle/result.js';
import { fails, type Outcome } from './outcome.js';

/**
 * Sets every output of action.yml. What nobody knows is empty, which is not 0, and not "no": all numbers where the check came
 * to no result, and what is new or widens access where the event has no base to compare with.
 */
export function setOutputs(outcome: Outcome): void {
  const { result, reports } = outcome;
  const { errors = '', warnings = '', notices = '', introduced = '' } = result?.summary ?? {};
  setOutput('conclusion', fails(outcome) ? 'failure' : 'success');
  setOutput('error-count', errors);
  setOutput('warning-count', warnings);
  setOutput('notice-count', notices);
  setOutput('introduced-count', introduced ?? '');
  const access = result && accessOf(outcome, result);
  setOutput('access-widened', access ? access.some(widens) : '');
  setOutput('risk', access ? worstRisk(access) : '');
  setOutput('report', reports.get('json-file') ?? '');
  setOutput('sarif-file', reports.get('sarif-file') ?? '');
}

/** Where a base could not be had all access may be new; where the event has none nothing is known of a change. */
function accessOf({ hasBase }: Outcome, { access, projects }: CheckResult): readonly AccessChange[] | null {
  return access ?? (hasBase === false ? accessChanges([], projects) : null);
}
