import { expect, test } from '@jest/globals';
import { linesOf } from '../../../../src/github/posters/review/lines.js';
import type { Fix } from '../../../../src/rules/rule.js';
import type { Place } from '../../../../src/sdf/source.js';
import { finding } from '../../../support/finding.js';
import { markedPlace } from '../../../support/place.js';

const ROLE = 'customrole_x.xml';
const RECORD = 'customrecord_y.xml';
const SAME = '\n\n<a>\n<b>«FULL»</b>\n</a>\n';

const inRole = markedPlace(SAME, ROLE);
const inRecord = markedPlace(SAME, RECORD);
const longInRole = markedPlace('\n\n«<a>\n<b>FULL</b>\n</a>»\n', ROLE);

function fixAt(...places: readonly Place[]): Fix {
  return {
    title: 'Set it',
    applicability: 'choice',
    edits: places.map((place) => ({ ...place, text: 'VIEW' })),
  };
}

const bothWays = finding(
  { related: [{ at: inRecord, message: 'There.' }], fixes: [fixAt(inRecord), fixAt(inRole)] },
  inRole,
);

test.each([
  [
    'the first fix, where both can be committed',
    bothWays,
    { [ROLE]: [1, 9], [RECORD]: [1, 9] },
    [RECORD, 4, 4],
  ],
  ['the second fix, where only that can be committed', bothWays, { [ROLE]: [1, 9] }, [ROLE, 4, 4]],
  ['a fix in a hunk of one line', bothWays, { [ROLE]: [4, 4] }, [ROLE, 4, 4]],
  ['no line of a hunk that ends before', bothWays, { [ROLE]: [1, 3] }, null],
  ['no line of a hunk that begins behind', bothWays, { [ROLE]: [5, 9] }, null],
  ['no line of a file that is not in the diff', bothWays, {}, null],
  [
    'the place, where the fix begins outside of the hunk',
    finding({ fixes: [fixAt(longInRole)] }, inRole),
    { [ROLE]: [4, 9] },
    [ROLE, 4, 4],
  ],
  [
    'all lines of a fix that lies in the hunk',
    finding({ fixes: [fixAt(longInRole)] }, inRole),
    { [ROLE]: [3, 5] },
    [ROLE, 3, 5],
  ],
  ['the first line of a long place', finding({}, longInRole), { [ROLE]: [1, 9] }, [ROLE, 3, 3]],
  [
    'the place, where a fix is in two files',
    finding({ fixes: [fixAt(inRole, inRecord)] }, inRole),
    { [ROLE]: [1, 9], [RECORD]: [1, 9] },
    [ROLE, 4, 4],
  ],
  [
    'the related place, where only that is in the diff',
    finding(
      {
        related: [
          { at: longInRole, message: 'A' },
          { at: inRecord, message: 'B' },
        ],
      },
      inRole,
    ),
    { [RECORD]: [4, 4] },
    [RECORD, 4, 4],
  ],
] as const)('a comment covers %s', (_, one, hunks, expected) => {
  const found: Readonly<Record<string, readonly [number, number]>> = hunks;
  const lines = linesOf(one, (path) => {
    const hunk = found[path];
    return hunk ? [{ start: hunk[0], end: hunk[1], added: [] }] : [];
  });
  expect(lines && [lines.path, lines.startLine, lines.endLine]).toEqual(expected);
});

test('the lines of a comment never lie in two hunks', () => {
  const hunks = [
    { start: 1, end: 3, added: [] },
    { start: 4, end: 9, added: [] },
  ];
  const one = finding({ fixes: [fixAt(longInRole)] }, inRole);
  expect(linesOf(one, () => hunks)).toEqual({ path: ROLE, startLine: 4, endLine: 4 });
});
