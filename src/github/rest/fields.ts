/**
 * Readers of what GitHub answers. Each throws where something else stands: an answer that is not what GitHub answers,
 * but a proxy's page or half of it, is one that nobody can read.
 */

export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  if (typeof value === 'object' && value !== null) return value as Fields;
  throw new TypeError('no object');
}

export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError('no text');
}

/** An integer, exactly as it was sent. */
export function number(value: unknown): number {
  if (Number.isSafeInteger(value)) return value as number;
  throw new TypeError('no number');
}

export function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new TypeError('neither true nor false');
}

export function list<T>(value: unknown, read: (one: Fields) => T): T[] {
  if (Array.isArray(value)) return value.map((one) => read(fields(one)));
  throw new TypeError('no list');
}

/** What GitHub leaves out or gives as null is null. */
export function orNull<T>(value: unknown, read: (some: unknown) => T): T | null {
  return value === null || value === undefined ? null : read(value);
}
