import type { Invocation, Notification } from 'sarif';
import type { CheckResult } from '../../settle/result.js';
import { physicalLocation, type RepositoryPath } from './location.js';
import { plainMessage } from './text.js';

/** How the run went: what could not be read, and what of the policy does nothing. */
export function sarifInvocation(
  { problems, hints }: CheckResult,
  { faults, notes }: { readonly faults: readonly string[]; readonly notes: readonly string[] },
  repositoryPath: RepositoryPath,
): Invocation {
  const notified = [
    ...[...faults, ...problems].map((text) => notification('error', text)),
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
