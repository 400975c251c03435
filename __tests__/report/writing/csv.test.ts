import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csv } from '../../../src/report/writing/csv.js';
import { hostileText } from '../../support/hostile-text.js';

/** Reads cells in quotes, as RFC 4180 has them. */
function read(text: string): string[][] {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1);
  return rows.map((row) =>
    [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
}

test('begins with a byte order mark, ends lines in CRLF and doubles quotes', () => {
  expect(
    csv([
      ['a', 'b"c'],
      ['d,e', ''],
    ]),
  ).toBe('\uFEFF"a","b""c"\r\n"d,e",""\r\n');
});

describe('nothing is a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    [' =1', "' =1"],
    ['\t=1', '\\t=1'],
    ['\r=1', '\\r=1'],
    ['a;=1', "a;'=1"],
    ['a; =1', "a; '=1"],
    ['a",=1', `a",'=1`],
    ['"=1', `"'=1`],
    ['Bills = payable', 'Bills = payable'],
    ['[scriptid=customrecord_tour]', '[scriptid=customrecord_tour]'],
    ['Vendor-Managed', 'Vendor-Managed'],
  ])('%j is shown as %j', (text, shown) => {
    expect(read(csv([[text]]))).toEqual([[shown]]);
  });

  test('whatever marks part cells, and whether quotes are known', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostileText, fc.constantFrom('=A1', ';', '",', '@')), { minLength: 1 }),
        (row) => {
          const text = csv([row]);
          expect(read(text)).toHaveLength(1);
          expect(read(text)[0]).toHaveLength(row.length);
          for (const separator of [',', ';', '|', '\t']) {
            for (const line of text.slice(1).split('\r\n')) {
              for (const part of line.split(separator)) expect(part).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
            }
          }
        },
      ),
    );
  });
});
