import type { Suppression as SarifSuppression } from 'sarif';
import type { Exception } from '../../policy/policy.js';
import { positionAt } from '../../sdf/source.js';
import type { SilencedBy } from '../../settle/result.js';
import { physicalLocation, type RepositoryPath } from './location.js';
import { plainMessage } from './text.js';

/** Why a finding counts for nothing. */
export function sarifSuppression(by: SilencedBy, repositoryPath: RepositoryPath): SarifSuppression {
  if (by.kind === 'baseline') {
    return { kind: 'external', status: 'accepted', justification: 'Accepted by the baseline.' };
  }
  if (by.kind === 'exception') {
    return { kind: 'external', status: 'accepted', justification: justificationOf(by.exception) };
  }
  const { reason, at } = by.suppression;
  return {
    kind: 'inSource',
    status: 'accepted',
    ...(reason !== null && { justification: plainMessage(reason) }),
    location: { physicalLocation: physicalLocation(at, repositoryPath) },
  };
}

/** The config can be that of another repository, so that its place is told in words. */
function justificationOf({ at, reason, approvedBy, expires }: Exception): string {
  const { line } = positionAt(at.source, at.start);
  const details = [
    ...(approvedBy === null ? [] : [`approved by ${approvedBy}`]),
    ...(expires === null ? [] : [`until ${expires.date}`]),
    `${at.source.path}:${line}`,
  ];
  return plainMessage(`${reason} (${details.join(', ')})`);
}
