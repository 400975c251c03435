import type { Exception } from '../../policy/policy.js';
import type { Suppression } from '../../policy/suppressions.js';
import type { Finding } from '../../rules/finding.js';
import { nameOf } from '../../rules/shared/about-exception.js';
import { positionAt } from '../../sdf/source.js';
import type { GateChange } from '../../settle/gate-change.js';
import { count, listed } from '../../util/words.js';

/** What a reviewer has to know of it, in plain sentences; none where the change leaves its gate alone. */
export function describeGateChange(change: GateChange): string[] {
  const { files, exceptions, suppressions, accepted, loosened, tightened } = change;
  return [
    ...(files.length > 0 ? [`This change edits the policy that it is checked by: ${listed(files)}.`] : []),
    ...exceptions.map(describeException),
    ...suppressions.map(describeSuppression),
    ...(accepted > 0 ? [`This change adds ${count(accepted, 'finding')} to the baseline.`] : []),
    ...(loosened.length > 0
      ? [
          `Under its policy ${count(loosened.length, 'finding')} would pass or be less severe: ${rules(loosened)}.`,
        ]
      : []),
    ...(tightened.length > 0
      ? [
          `Under its policy ${count(tightened.length, 'finding')} would be new or more severe: ${rules(tightened)}.`,
        ]
      : []),
  ];
}

function describeException(exception: Exception): string {
  const { reason, approvedBy, expires } = exception;
  const until = expires ? `until ${expires.date}` : 'without an end date';
  const approver = approvedBy === null ? 'approved by nobody' : `approved by ${approvedBy}`;
  return `This change adds an exception for ${nameOf(exception)}, ${until}, ${approver}: ${reason}`;
}

function describeSuppression({ at, rules: ids, reason }: Suppression): string {
  const names = ids.length === 0 ? 'no rule' : listed(ids.map(({ id }) => id));
  const { line } = positionAt(at.source, at.start);
  return `This change suppresses ${names} by a comment in ${at.source.path}, line ${line}: ${reason ?? 'without a reason'}`;
}

/** The rules of findings, each with how many it has. */
function rules(findings: readonly Finding[]): string {
  const ids = [...new Set(findings.map(({ rule }) => rule.id))].sort();
  return listed(ids.map((id) => `${findings.filter(({ rule }) => rule.id === id).length} of ${id}`));
}
