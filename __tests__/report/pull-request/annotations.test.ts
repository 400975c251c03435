import { describe, expect, test } from '@jest/globals';
import type { Severity } from '../../../src/policy/rule-info.js';
import { annotation, annotations } from '../../../src/report/pull-request/annotations.js';
import { helpUri } from '../../../src/util/version.js';
import { finding } from '../../support/finding.js';
import { markedPlace } from '../../support/place.js';

const HELP = helpUri('level-mismatch');
const TEN = { error: 10, warning: 10, notice: 10 };
const many = (severity: Severity, count: number) =>
  Array.from({ length: count }, (_, index) => finding({ severity, message: `${severity} ${index}` }));

describe('one annotation', () => {
  test('says the fault, how to mend it, where the other side is, and where to read on', () => {
    const at = markedPlace('<role>\n  <permlevel>«FULL»</permlevel>\n</role>');
    const other = markedPlace('<r>\n\n«VIEW»</r>', 'Objects/customrecord_y.xml');
    const one = finding(
      {
        message: '"FULL" is not "VIEW".',
        related: [{ at: other, message: 'Here it is VIEW.' }],
        fixes: [
          { title: 'Set it to VIEW', applicability: 'choice', edits: [{ ...at, text: 'VIEW' }] },
          { title: 'Set the other to FULL', applicability: 'choice', edits: [{ ...other, text: 'FULL' }] },
        ],
      },
      at,
    );
    expect(annotation(one)).toEqual({
      severity: 'error',
      message: `"FULL" is not "VIEW".
Fix: Set it to VIEW.
Or: Set the other to FULL.
See Objects/customrecord_y.xml:3: Here it is VIEW.
${HELP}`,
      place: {
        title: 'level-mismatch',
        file: 'Objects/customrole_x.xml',
        startLine: 2,
        startColumn: 14,
        endColumn: 18,
      },
    });
  });

  test.each([
    ['a range on one line', '<a>«x»</a>', { startLine: 1, startColumn: 4, endColumn: 5 }],
    ['an empty range', '<a>\n «»</a>', { startLine: 2, startColumn: 2, endColumn: 2 }],
    ['a range over lines', '\n<«a\n x="1"»/>', { startLine: 2 }],
    ['a range up to the end of the file', '<a>\n«x</a>\n»', { startLine: 2 }],
    ['a byte order mark', '\uFEFF«<a>»', { startLine: 1, startColumn: 1, endColumn: 4 }],
  ])('points to %s', (_, marked, place) => {
    expect(annotation(finding({}, markedPlace(marked, 'a b.xml'))).place).toEqual({
      title: 'level-mismatch',
      file: 'a b.xml',
      ...place,
    });
  });

  test('keeps the fix and the link of a message of any length', () => {
    const fix = { title: 'Set it', applicability: 'safe', edits: [] } as const;
    const { message } = annotation(finding({ message: `"${'x'.repeat(9000)}"`, fixes: [fix] }));
    expect(message).toMatch(/^"x{998}…\nFix: Set it\.\nhttps:/);
  });

  test('is never longer than what GitHub takes', () => {
    const related = Array.from({ length: 50 }, () => ({
      at: markedPlace('«a»'),
      message: 'y'.repeat(500),
    }));
    expect(annotation(finding({ related })).message).toHaveLength(4096);
  });

  test('has no control character and no command in its lines', () => {
    const { message } = annotation(finding({ message: '\u001B[31m\r\n::error::x ##[error]y \u202E' }));
    expect(message).toBe(`\\u001B[31m\\r\\n::error::x ##\\u005Berror]y \\u202E\n${HELP}`);
  });
});

describe('the slots of GitHub', () => {
  test('go to the worst first', () => {
    const findings = [...many('notice', 1), ...many('warning', 1), ...many('error', 2)];
    const { shown, left } = annotations(findings, TEN);
    expect(shown.map(({ severity, message }) => [severity, message.split('\n')[0]])).toEqual([
      ['error', 'error 0'],
      ['error', 'error 1'],
      ['warning', 'warning 0'],
      ['notice', 'notice 0'],
    ]);
    expect(left).toBe(0);
  });

  test('are ten of each level, or what is left of them', () => {
    const findings = [...many('error', 12), ...many('warning', 11), ...many('notice', 3)];
    const { shown, left } = annotations(findings, { ...TEN, error: 9 });
    const count = (level: Severity) => shown.filter(({ severity }) => severity === level).length;
    expect([count('error'), count('warning'), count('notice'), left]).toEqual([9, 10, 3, 4]);
  });
});
