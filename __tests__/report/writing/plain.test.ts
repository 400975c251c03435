import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plain, plainLines } from '../../../src/report/writing/plain.js';

describe('plain', () => {
  test.each([
    ['an ordinary text', '"FULL" in customrole_x, Größe 漢字 🙂', '"FULL" in customrole_x, Größe 漢字 🙂'],
    ['line ends and tabs', 'a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['ANSI sequences', '\x1B[31mred\x9B0m', '\\u001B[31mred\\u009B0m'],
    ['NUL, bell, delete', '\0\x07\x7F', '\\u0000\\u0007\\u007F'],
    ['other line ends', '\u0085\u2028\u2029\v\f', '\\u0085\\u2028\\u2029\\u000B\\u000C'],
    ['marks of direction', 'a\u202Eb\u2066c\u200F', 'a\\u202Eb\\u2066c\\u200F'],
    ['what cannot be seen', 'a\u200Bb\uFEFFc\u00ADd', 'a\\u200Bb\\uFEFFc\\u00ADd'],
    ['tags beyond the first plane', 'a\u{E0041}', 'a\\u{E0041}'],
    ['half of a pair', 'a\uD83Db', 'a\\uD83Db'],
    ['a command', '::error::x', ':\\u003Aerror::x'],
    ['a command after blanks', ' \u00A0\u3000::set-env name=A::x', ' \u00A0\u3000:\\u003Aset-env name=A::x'],
    ['colons inside', 'a::b', 'a::b'],
    ['an old command', 'a ##[error]x', 'a ##\\u005Berror]x'],
    ['one of another runner', '##vso[task.complete]', '##vso\\u005Btask.complete]'],
    ['other hashes', '# [a] ## [b] #[c]', '# [a] ## [b] #[c]'],
    ['an empty text', '', ''],
  ])('shows %s', (_, text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  test('shows nothing that ends a line, is unseen or reads as a command, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('##', '[', '::', ' ', '\r', '\n', '\x1B'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const shown = plain(pieces.join(''));
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(shown).not.toMatch(/^\s*::|##\w*\[/);
      }),
    );
  });

  test('shows the start of a text alike, whatever follows', () => {
    const piece = fc.constantFrom('#', '[', ':', ' ', '\n', 'a', '\u202E', '🙂');
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (start, rest) => {
        expect(plain([...start, ...rest].join('')).startsWith(plain(start.join('')))).toBe(true);
      }),
    );
  });
});

test('plainLines keeps line breaks and makes every line safe', () => {
  expect(plainLines('a\n::error::b\r\n\x1B[0m')).toBe('a\n:\\u003Aerror::b\n\\u001B[0m');
});
