import type { Invocation, Notification } from 'sarif';
import type { CheckResult } from '../../settle/result.js';
import { notComparedSentence } from '../access/not-compared.js';
import { physicalLocation, type RepositoryPath } from './location.js';
import { plainMessage } from './text.js';

/**
 * How the run went: what could not be read, what of a change was not compared, and what of the policy does nothing. A result would be a
 * finding, so a notification is the only place for what was not compared.
 */
export function sarifInvocation(
  { problems, hints, notCompared }: CheckResult,
  { faults, notes }: { readonly faults: readonly string[]; readonly notes: readonly string[] },
  repositoryPath: RepositoryPath,
): Invocation {
  const left = notComparedSentence(notCompared);
  const notified = [
    ...[...faults, ...problems].map((text) => notification('error', text)),
    ...(left === null ? [] : [notification('warning', left)]),
    ...notes.map((text) => notification('note', text)),
  ];
  return {
    executionSuccessful: faults.length + problems.length === 0,
    ...(notified.length > 0 && { toolExecutionNotifications: notified }),
    ...(hints.length > 0 && {
      toolConfigurationNotifications: hints.map(({ at, message }) => ({
        ...notification('warning', message),
        locations: [{ physicalLocation: physicalLocation(at, repositoryPath) }],
      })),
    }),
  };
}

export function notification(level: Notification.level, text: string): Notification {
  return { level, message: { text: plainMessage(text) } };
}
