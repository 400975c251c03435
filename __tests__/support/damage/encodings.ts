import fc from 'fast-check';

/** How a text becomes the bytes of a file: rightly, or as editors and shells get it wrong. */
export interface Writing {
  readonly encoding: keyof typeof ENCODERS;
  readonly mark: 'none' | 'right' | 'twice' | 'utf-8';
  /** A bit of the file to turn, as a share of its length; null for none. */
  readonly bit: number | null;
}

const ENCODERS = {
  'utf-8': (text: string) => Buffer.from(text, 'utf8'),
  'utf-16le': (text: string) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(text, 'utf16le').swap16(),
  latin1: (text: string) => Buffer.from(text, 'latin1'),
} as const;

const encoding = fc.oneof(
  { weight: 12, arbitrary: fc.constant('utf-8' as const) },
  { weight: 1, arbitrary: fc.constantFrom('utf-16le' as const, 'utf-16be' as const, 'latin1' as const) },
);

export const writing: fc.Arbitrary<Writing> = fc.record({
  encoding,
  mark: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('none' as const, 'right' as const) },
    { weight: 1, arbitrary: fc.constantFrom('twice' as const, 'utf-8' as const) },
  ),
  bit: fc.oneof(
    { weight: 8, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 1_000_000 }).map((some) => some / 1_000_001) },
  ),
});

/** The bytes of a text that may begin with a byte order mark of its own. */
export function written(text: string, { encoding, mark, bit }: Writing): Buffer {
  const bare = text.replace(/^\uFEFF/, '');
  const encode = ENCODERS[encoding];
  const marks = { none: '', right: '\uFEFF', twice: '\uFEFF\uFEFF', 'utf-8': '' }[mark];
  const bytes = Buffer.concat([mark === 'utf-8' ? Buffer.from('\uFEFF') : Buffer.of(), encode(marks + bare)]);
  return bit === null ? bytes : flipped(bytes, bit);
}

function flipped(bytes: Buffer, share: number): Buffer {
  const bit = Math.floor(share * bytes.length * 8);
  const at = bit >> 3;
  if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
  return bytes;
}
