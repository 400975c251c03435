import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../src/sdf/decode.js';
import { positionAt } from '../../src/sdf/source.js';
import { parseXml } from '../../src/sdf/xml/xml.js';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const utf16 = (text: string, order: 'le' | 'be') => {
  const little = Buffer.from(text, 'utf16le');
  return order === 'le' ? little : little.swap16();
};

const TEXT = '<a>é𝄞</a>';

describe('a file is read', () => {
  test.each([
    ['as UTF-8', bytes(TEXT), 'utf-8', TEXT],
    ['as UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], TEXT), 'utf-8', `\uFEFF${TEXT}`],
    ['as UTF-16, little end first', utf16(`\uFEFF${TEXT}`, 'le'), 'utf-16le', `\uFEFF${TEXT}`],
    ['as UTF-16, big end first', utf16(`\uFEFF${TEXT}`, 'be'), 'utf-16be', `\uFEFF${TEXT}`],
    ['as UTF-16 without a mark', utf16(TEXT, 'le'), 'utf-16le', TEXT],
    ['as UTF-16 without a mark, big end first', utf16(TEXT, 'be'), 'utf-16be', TEXT],
    [
      'in the encoding that it declares',
      bytes('<?xml version="1.0" encoding="ISO-8859-1"?><a>', [0xe9], '</a>'),
      'windows-1252',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>',
    ],
    [
      'in the encoding that it declares in other quotes',
      bytes("<?xml version='1.0' encoding='windows-1250' ?><a>", [0xb9], '</a>'),
      'windows-1250',
      "<?xml version='1.0' encoding='windows-1250' ?><a>ą</a>",
    ],
    ['as UTF-8 where it is empty', bytes(), 'utf-8', ''],
    ['as UTF-8 with a U+FFFD of its own', bytes('<a>\uFFFD</a>'), 'utf-8', '<a>\uFFFD</a>'],
    [
      'as UTF-16 with a U+FFFD of its own',
      utf16('\uFEFF<a>\uFFFD</a>', 'le'),
      'utf-16le',
      '\uFEFF<a>\uFFFD</a>',
    ],
  ])('%s', (_what, file, encoding, text) => {
    const { source, fault } = decode('x.xml', file);
    expect([source, fault]).toEqual([{ path: 'x.xml', text, encoding }, null]);
    if (text !== '') expect(parseXml(source)).toHaveProperty('root');
  });
});

describe('a byte that is none of UTF-8 is told', () => {
  test.each([
    ['at the start', bytes([0xff], '<a/>'), 'FF', 1, 1],
    ['of another encoding', bytes('<a>caf', [0xe9], '</a>'), 'E9', 1, 7],
    ['right behind other characters', bytes('<a>é𝄞\r\n\t€', [0xe9, 0x20], '</a>'), 'E9', 2, 3],
    ['behind a byte order mark', bytes([0xef, 0xbb, 0xbf], '<a>', [0x80], '</a>'), '80', 1, 4],
    ['behind a U+FFFD of the file', bytes('<a>\uFFFD\uFFFD', [0xc0], '</a>'), 'C0', 1, 6],
    ['of a character that is cut off', bytes('<a>', [0xf0, 0x9f]), 'F0', 1, 4],
    ['of half a surrogate pair', bytes('<a>', [0xed, 0xa0, 0x80], '</a>'), 'ED', 1, 4],
    ['of a character written too long', bytes('<a>', [0xc0, 0xaf], '</a>'), 'C0', 1, 4],
  ])('%s', (_what, file, byte, line, column) => {
    const { source, fault } = decode('x.xml', file);
    if (!fault) throw new Error('There is no fault.');
    expect(fault).toMatchObject({
      kind: 'malformed',
      message: `The byte 0x${byte} is not UTF-8. Save the file as UTF-8.`,
    });
    expect(positionAt(source, fault.start)).toEqual({ line, column });
    expect(fault.end).toBe(fault.start + 1);
  });
});

test('bytes that another encoding does not know are told', () => {
  const { fault } = decode('x.xml', bytes('<?xml version="1.0" encoding="Shift_JIS"?><a>', [0x81], '</a>'));
  expect(fault).toMatchObject({ message: 'A byte here is not shift_jis. Save the file as UTF-8.' });
  const cut = decode('x.xml', bytes([0xff, 0xfe, 0x3c]));
  expect(cut.fault).toMatchObject({ message: 'A byte here is not utf-16le. Save the file as UTF-8.' });
});

describe('a declaration that is not true is told', () => {
  const faultOf = (file: Buffer) => {
    const { source, fault } = decode('x.xml', file);
    const result = parseXml(source);
    return fault?.message ?? ('fault' in result ? result.fault.message : null);
  };
  test.each([
    ['UTF-16', bytes('<?xml version="1.0" encoding="UTF-16"?><a/>'), '"UTF-16" but is written in utf-8'],
    ['klingon', bytes('<?xml version="1.0" encoding="klingon"?><a/>'), '"klingon" but is written in utf-8'],
    [
      'UTF-8',
      utf16('\uFEFF<?xml version="1.0" encoding="UTF-8"?><a/>', 'le'),
      '"UTF-8" but is written in utf-16le',
    ],
    [
      'UTF-16LE',
      utf16('\uFEFF<?xml version="1.0" encoding="UTF-16LE"?><a/>', 'be'),
      '"UTF-16LE" but is written in utf-16be',
    ],
    [
      'latin1',
      bytes([0xef, 0xbb, 0xbf], '<?xml version="1.0" encoding="latin1"?><a/>'),
      '"latin1" but is written in utf-8',
    ],
  ])('%s', (_what, file, message) => {
    expect(faultOf(file)).toBe(
      `The file declares the encoding ${message}. Save it as UTF-8 and declare UTF-8.`,
    );
  });

  test('and one that is true is not', () => {
    expect(faultOf(utf16('\uFEFF<?xml version="1.0" encoding="utf-16"?><a/>', 'be'))).toBeNull();
    expect(faultOf(bytes('<?xml version="1.0" encoding="utf8"?><a/>'))).toBeNull();
  });
});

test('zeros are characters that XML does not allow', () => {
  const result = parseXml(decode('x.xml', bytes('<a>', [0], '</a>')).source);
  expect(result).toMatchObject({
    fault: { message: 'The character U+0000 is not allowed in XML. Remove it.', start: 3 },
  });
});

test('a file beyond all size is not even decoded', () => {
  const { source, fault } = decode('x.xml', Buffer.alloc(64 * 1024 * 1024 + 1));
  expect(source.text).toBe('');
  expect(fault).toMatchObject({
    kind: 'unsafe',
    message: 'The file contains more than 16 Mi characters and was not read.',
  });
});

test('any bytes are read, and their first fault stands where they differ', () => {
  const anyBytes = fc.array(
    fc.oneof(
      fc.uint8Array({ maxLength: 4 }).map((part) => Buffer.from(part)),
      fc.constantFrom('<a>', 'é', '𝄞', '\uFFFD', '\n').map((part) => Buffer.from(part)),
    ),
  );
  fc.assert(
    fc.property(anyBytes, (parts) => {
      const file = Buffer.concat([Buffer.from('<a>'), ...parts]);
      const { source, fault } = decode('x.xml', file);
      expect(fault === null).toBe(Buffer.from(source.text, 'utf-8').equals(file));
      if (!fault) return;
      const before = Buffer.from(source.text.slice(0, fault.start), 'utf-8');
      expect(file.subarray(0, before.length).equals(before)).toBe(true);
      const through = Buffer.from(source.text.slice(0, fault.end), 'utf-8');
      expect(file.subarray(0, through.length).equals(through)).toBe(false);
    }),
  );
});
