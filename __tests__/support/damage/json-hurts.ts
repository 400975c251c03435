import fc from 'fast-check';

/** One value of a JSON document that is another than it should be, or is not there. The place is a share of them all. */
export interface JsonHurt {
  readonly at: number;
  readonly how: 'absent' | 'other' | 'twice';
  readonly value: unknown;
}

const OTHERS = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 53, '', 'x', '0', [], {}, [null], [[]], { length: -1 }],
  ...[
    '__proto__',
    'constructor',
    '../../x',
    '/etc/passwd',
    '::error::x\n##[error]y',
    '\uD800',
    '\u0000',
    '-x',
  ],
  ...[JSON.parse('{"__proto__": {"login": "x"}}'), { toString: 1 }, 'x'.repeat(70_000), Array(2000).fill(0)],
];

export const jsonHurt: fc.Arbitrary<JsonHurt> = fc.record({
  at: fc.integer({ min: 0, max: 10_000 }).map((some) => some / 10_001),
  how: fc.constantFrom('absent', 'other', 'other', 'other', 'twice'),
  value: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...OTHERS) },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  ),
});

/** A value after all of that; the one that was given stays as it is. */
export function hurtJson(value: unknown, hurts: readonly JsonHurt[]): unknown {
  return hurts.reduce(
    (some, hurt) => hurtOnce(some, hurt, { left: Math.floor(hurt.at * sizeOf(some)) }),
    value,
  );
}

/** How many values there are, those within values included. */
function sizeOf(value: unknown): number {
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, one) => sum + sizeOf(one), 1)
    : 1;
}

function hurtOnce(value: unknown, hurt: JsonHurt, count: { left: number }): unknown {
  if (count.left === 0) {
    count.left -= 1;
    return hurt.how === 'other' ? hurt.value : hurt.how === 'twice' ? [value, value] : undefined;
  }
  count.left -= 1;
  if (Array.isArray(value)) return value.map((one) => hurtOnce(one, hurt, count));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    hurtOnce(one, hurt, count),
  ]);
  return Object.fromEntries(entries.filter(([, one]) => one !== undefined));
}
