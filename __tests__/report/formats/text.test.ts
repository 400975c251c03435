import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { textReport } from '../../../src/report/formats/text.js';
import type { CheckResult } from '../../../src/settle/result.js';
import { markedPlace } from '../../support/place.js';
import { findingAt, resultOf } from '../../support/result.js';

function report(result: CheckResult, colour = false): string {
  return textReport(result, { colour, repositoryPath: (path) => path });
}

test('shows a finding with its place, related places and fixes', () => {
  const finding = findingAt('<role>\n  <level>«FULL»</level>\n</role>', {
    related: [
      { at: markedPlace(`${'\n'.repeat(99)}<x>«VIEW»</x>`, 'b.xml'), message: 'The other side is here.' },
    ],
    fixes: [
      { title: 'Set it to VIEW', applicability: 'safe', edits: [] },
      { title: 'Set the other to FULL', applicability: 'choice', edits: [] },
    ],
  });
  expect(report(resultOf([finding]))).toBe(`Objects/customrole_x.xml:2:10  error  level-mismatch
  "FULL" is wrong.
    1 │ <role>
    2 │   <level>FULL</level>
      │          ^^^^
  b.xml:100:4  The other side is here.
  100 │ <x>VIEW</x>
      │    ----
  fix: Set it to VIEW (--fix does it)
   or: Set the other to FULL

1 error in 1 project: 1 role, 2 objects.
1 can be fixed with --fix.
`);
});

test('separates findings by an empty line, the worst first, and counts them', () => {
  const findings = [
    findingAt('«a»', { severity: 'notice' }),
    findingAt('«b»', { severity: 'warning' }),
    findingAt('«c»', { severity: 'warning' }),
  ];
  expect(report(resultOf(findings))).toBe(`Objects/customrole_x.xml:1:1  warning  level-mismatch
  "FULL" is wrong.
  1 │ b
    │ ^

Objects/customrole_x.xml:1:1  warning  level-mismatch
  "FULL" is wrong.
  1 │ c
    │ ^

Objects/customrole_x.xml:1:1  notice  level-mismatch
  "FULL" is wrong.
  1 │ a
    │ ^

2 warnings and 1 notice in 1 project: 1 role, 2 objects.
`);
});

test('says that there is nothing', () => {
  expect(report(resultOf([]))).toBe('No problems in 1 project: 1 role, 2 objects.\n');
});

test('says what is suppressed', () => {
  const result = resultOf([]);
  expect(report({ ...result, summary: { ...result.summary, suppressed: 3 } })).toBe(
    'No problems in 1 project: 1 role, 2 objects; 3 suppressed.\n',
  );
});

test('is the same in colours', () => {
  const result = resultOf([
    findingAt('a\n«b»', {
      severity: 'warning',
      related: [{ at: markedPlace('«c»'), message: 'Here.' }],
      fixes: [{ title: 'Mend it', applicability: 'safe', edits: [] }],
    }),
  ]);
  const coloured = report(result, true);
  expect(coloured).toContain('\x1B[33mwarning\x1B[39m');
  expect(stripVTControlCharacters(coloured)).toBe(report(result));
});

describe('what a stranger wrote', () => {
  const hostile = '\x1B[2J\u202E\r\n::error::forged\n##[error]forged';

  test('is shown, not obeyed', () => {
    const finding = findingAt(`<a>«${hostile}»</a>`, {
      message: hostile,
      at: { ...markedPlace(`<a>«${hostile}»</a>`, `${hostile}.xml`) },
      related: [{ at: markedPlace('«x»', `${hostile}.xml`), message: hostile }],
      fixes: [{ title: hostile, applicability: 'safe', edits: [] }],
    });
    const text = report(resultOf([finding]));
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).toContain('\\u001B[2J\\u202E');
  });

  test('is cut where it is long', () => {
    const finding = findingAt('«x»', { message: 'x'.repeat(100_000) });
    expect(report(resultOf([finding])).length).toBeLessThan(1300);
  });
});
