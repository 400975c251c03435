import { types } from 'node:util';

const WRONG_USE = 'WrongUse';

/** What is thrown where the user has to ask otherwise: its message is all that is told. */
export function wrongUse(message: string): Error {
  return Object.assign(new Error(message), { name: WRONG_USE });
}

/** What a user is told of something thrown: no stack trace. */
export function describeFailure(thrown: unknown): string {
  const error = asError(thrown);
  if (error.name === WRONG_USE || isOfTheSystem(error)) return error.message;
  return `Internal error: ${error.message}. Please report it; DEBUG=1 shows where it happened.`;
}

/** Where something was thrown, for those who mend it. */
export function traceOf(thrown: unknown): string[] {
  return (asError(thrown).stack ?? '').split('\n');
}

function asError(thrown: unknown): Error {
  return types.isNativeError(thrown) ? thrown : new Error(String(thrown));
}

/** A refusal of the operating system, such as "permission denied, open 'x'", says what the user has to know. */
function isOfTheSystem(error: Error): boolean {
  return 'syscall' in error;
}
