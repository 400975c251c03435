import { setOutput } from '@actions/core';
import { type AccessChange, widens, worstRisk } from '../access/change.js';
import { accessChanges } from '../access/changes.js';

import type { Analysis } from './analyse.js';
import { fails, type Outcome } from './outcome.js';

/**
 * Sets every output of action.yml. What nobody knows is empty, which is not 0, and not "no": all numbers where the check came
 * to no result, and what is new or widens access where the event has no base to compare with.
 */
export function setOutputs(outcome: Outcome): void {
  const { analysis, reports } = outcome;
  const { errors = '', warnings = '', notices = '', introduced = '' } = analysis?.result.summary ?? {};
  setOutput('conclusion', fails(outcome) ? 'failure' : 'success');
  setOutput('error-count', errors);
  setOutput('warning-count', warnings);
  setOutput('notice-count', notices);
  setOutput('introduced-count', introduced ?? '');
  const access = analysis && accessOf(analysis);
  setOutput('access-widened', access ? access.some(widens) : '');
  setOutput('risk', access ? worstRisk(access) : '');
  setOutput('report', reports.get('json-file') ?? '');
  setOutput('sarif-file', reports.get('sarif-file') ?? '');
}

/** Where a base could not be had all access may be new; where the event has none nothing is known of a change. */
function accessOf({ result, change: { event, versions } }: Analysis): readonly AccessChange[] | null {
  const isWithoutBase = event.kind !== 'other' && versions.base === null;
  return result.access ?? (isWithoutBase ? accessChanges([], result.projects) : null);
}
