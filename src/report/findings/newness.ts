import type { Finding } from '../../rules/finding.js';

/** Whether a change brings a finding in, as a label; null where nothing was compared. */
export function newness({ introduced }: Finding): string | null {
  if (introduced === null) return null;
  return introduced ? 'new' : 'not new';
}

/** The message, and whether the change brings it in where that is known. */
export function messageWithNewness(finding: Finding): string {
  const { message } = finding;
  const label = newness(finding);
  if (label === null) return message;
  return `${message} ${label === 'new' ? 'New: not in the base.' : 'Not new: also in the base.'}`;
}
