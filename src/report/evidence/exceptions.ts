import type { Exception } from '../../policy/policy.js';
import type { Gate } from '../../settle/gate.js';
import type { Silenced } from '../../settle/result.js';
import { jsonPlace } from '../formats/json.js';

/** Every exception of the policy, in the order in which they are written, with how many findings it has accepted. */
export function jsonExceptions(
  { policy: { exceptions, shared }, pathInRepository }: Gate,
  silenced: readonly Silenced[],
) {
  return exceptions.map((exception) => ({
    ...jsonException(exception),
    ...placeOf(exception, (path) =>
      shared.some((file) => file.path === path) ? path : pathInRepository(path),
    ),
    accepted: silenced.filter(({ by }) => by.kind === 'exception' && by.exception === exception).length,
  }));
}

/** What an exception says, and who has approved it until when. */
export function jsonException({
  rule,
  role,
  object,
  permission,
  duty,
  level,
  reason,
  approvedBy,
  expires,
}: Exception) {
  return {
    rule,
    ...(role !== null && { role }),
    ...(object !== null && { object }),
    ...(permission !== null && { permission }),
    ...(duty !== null && { duty }),
    ...(level !== null && { level }),
    reason,
    approvedBy,
    expires: expires?.date ?? null,
  };
}

function placeOf({ at }: Exception, pathOf: (path: string) => string) {
  const { file, line } = jsonPlace(at, pathOf);
  return { file, line };
}
