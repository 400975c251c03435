import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AccessChange } from '../../../src/access/change.js';
import type { Severity } from '../../../src/policy/rule-info.js';
import {
  jobSummary,
  MOST_BYTES,
  type SummaryContent,
  type SummaryOptions,
} from '../../../src/report/pull-request/summary.js';
import type { Finding } from '../../../src/rules/finding.js';
import type { Fix } from '../../../src/rules/rule.js';
import type { CheckResult } from '../../../src/settle/result.js';
import { HOME, helpUri, VERSION } from '../../../src/util/version.js';
import { finding, resultOf } from '../../support/finding.js';
import { hostileText } from '../../support/hostile-text.js';
import { markedPlace } from '../../support/place.js';

const RULE = `([level-mismatch](${helpUri('level-mismatch')}))`;
const FOOT = `\n<sub>[sdf-role-compliance](${HOME}) ${VERSION}</sub>\n`;
const NUMBERS = (errors: number, warnings = 0, notices = 0) => `
| Errors | Warnings | Notices | Projects | Roles | Objects | XML files |
|---:|---:|---:|---:|---:|---:|---:|
| ${errors} | ${warnings} | ${notices} | 1 | 2 | 3 | 4 |
`;

function summaryOf(
  result: CheckResult | null,
  content: Partial<SummaryContent> = {},
  options: Partial<SummaryOptions> = {},
): string {
  return jobSummary(
    {
      passed: false,
      reasons: ['It failed.'],
      result,
      notes: [],
      notices: [],
      elsewhere: 'the log of this step',
      ...content,
    },
    {
      addressOf: (path, line) => `https://github.example/${path}#L${line}`,
      maxBytes: MOST_BYTES,
      ...options,
    },
  );
}

describe('the head', () => {
  test('of a run that passes', () => {
    expect(summaryOf(resultOf([]), { passed: true, reasons: ['No problems.'] })).toBe(
      `## ✅ SDF role compliance: passed\n\nNo problems.\n${NUMBERS(0)}${FOOT}`,
    );
  });

  test('of a run that fails, with all reasons, notes and problems', () => {
    const result = resultOf([], { problems: ['a_b.xml could not be read: gone'] });
    const content = { reasons: ['json-file is wrong.', 'No problems.'], notes: ['Nothing <here>.'] };
    expect(summaryOf(result, content)).toBe(
      `## ❌ SDF role compliance: failed

json-file is wrong.

No problems.

⚠️ Nothing &lt;here&gt;.
${NUMBERS(0)}
### Not read

- ❌ a\\_b.xml could not be read: gone
${FOOT}`,
    );
  });

  test('of a run without a result', () => {
    expect(summaryOf(null)).toBe(`## ❌ SDF role compliance: failed\n\nIt failed.\n${FOOT}`);
  });

  test('tells how many more problems there are', () => {
    const problems = Array.from({ length: 25 }, (_, index) => `${index}.xml could not be read`);
    const lines = summaryOf(resultOf([], { problems })).split('\n');
    expect(lines.filter((line) => line.startsWith('- ❌'))).toHaveLength(20);
    expect(lines).toContain('- and 5 more');
  });
});

describe('the change of access', () => {
  const change: AccessChange = {
    ...{ project: '.', role: 'customrole_x', roleName: 'Clerk', permission: 'TRAN_VENDBILL', name: 'Bills' },
    ...{
      tab: 'Transactions',
      change: 'raised',
      before: 'VIEW',
      after: 'FULL',
      risk: 'high',
      whole: null,
      at: null,
    },
  };

  test('stands between the numbers and the findings', () => {
    expect(summaryOf(resultOf([finding()], { access: [change] }))).toContain(`${NUMBERS(1)}
### Change of access

**1 change widens access; the highest risk is high.**

\`customrole_x\` (Clerk)

- 🔴 high: raised **Bills** (\`TRAN_VENDBILL\`, Transactions): VIEW → FULL

### \`Objects/customrole_x.xml\`
`);
  });

  test('is told where there is none, and not where there is no base', () => {
    expect(summaryOf(resultOf([], { access: [] }))).toContain(
      '### Change of access\n\n**No change of access.**\n',
    );
    expect(summaryOf(resultOf([], { access: null }))).not.toContain('access');
  });

  test('leaves half of the room to findings', () => {
    const access = Array.from({ length: 500 }, (_, index) => ({ ...change, role: `customrole_${index}` }));
    const summary = summaryOf(resultOf([finding()], { access }), {}, { maxBytes: 2400 });
    expect(summary).toContain('and 495 more changes.');
    expect(summary).toContain('- ❌ error, ');
  });
});

describe('the findings', () => {
  const role = markedPlace('<role>\n<permlevel>«FULL»</permlevel>\n</role>');
  const record = markedPlace('\n<permittedlevel>«VIEW»</permittedlevel>', 'Objects/customrecord_y.xml');
  const toView: Fix = {
    title: 'Set it to VIEW',
    applicability: 'choice',
    edits: [{ ...role, text: 'VIEW' }],
  };
  const toFull: Fix = {
    title: 'Set it to FULL',
    applicability: 'choice',
    edits: [{ ...record, text: 'FULL' }],
  };

  test('have their place, rule, fixes with XML, and related places', () => {
    const one = finding(
      {
        message: '"FULL" in customrole_x.',
        fixes: [toView, toFull],
        related: [{ at: record, message: 'VIEW here.' }],
      },
      role,
    );
    expect(summaryOf(resultOf([one]))).toContain(`
### \`Objects/customrole_x.xml\`

- ❌ error, [line 2](https://github.example/Objects/customrole_x.xml#L2): "FULL" in customrole\\_x. ${RULE}
  - Fix: Set it to VIEW, [line 2](https://github.example/Objects/customrole_x.xml#L2): \`<permlevel>VIEW</permlevel>\`
  - Or: Set it to FULL, in [\`Objects/customrecord_y.xml:2\`](https://github.example/Objects/customrecord_y.xml#L2): \`<permittedlevel>FULL</permittedlevel>\`
  - See [\`Objects/customrecord_y.xml:2\`](https://github.example/Objects/customrecord_y.xml#L2): VIEW here.
`);
  });

  test('have no links where lines have no address', () => {
    const one = finding({ fixes: [toFull] }, role);
    const summary = summaryOf(resultOf([one]), {}, { addressOf: () => null });
    expect(summary).toContain(`- ❌ error, line 2: "x" is wrong. ${RULE}`);
    expect(summary).toContain(
      '  - Fix: Set it to FULL, in `Objects/customrecord_y.xml:2`: `<permittedlevel>',
    );
  });

  test('show no XML where a fix only takes away, or writes too much', () => {
    const edits = (text: string): Fix => ({
      ...toView,
      edits: [{ ...role, start: 0, end: role.source.text.length, text }],
    });
    const summary = summaryOf(resultOf([finding({ fixes: [edits(''), edits('x'.repeat(400))] }, role)]));
    expect(summary).toMatch(
      / {2}- Fix: Set it to VIEW, \[line 1\]\([^ ]*\)\n {2}- Or: Set it to VIEW, \[line 1\]\([^ ]*\)\n/,
    );
  });

  test('come by file, the worst file first and the worst finding of a file first', () => {
    const [a, b] = [markedPlace('«a»', 'a.xml'), markedPlace('«b»', 'b.xml')];
    const of = (severity: Severity, message: string, at: typeof a) => finding({ severity, message }, at);
    const findings = [
      of('notice', 'a1', a),
      of('warning', 'a2', a),
      of('warning', 'b1', b),
      of('error', 'b2', b),
    ];
    const lines = summaryOf(resultOf(findings)).split('\n');
    const shown = lines
      .filter((line) => /^(?:###|-) /.test(line))
      .map((line) => line.replace(/, .*?: | \(.*/g, ' '));
    expect(shown).toEqual([
      '### `b.xml`',
      '- ❌ error b2 ',
      '- ⚠️ warning b1 ',
      '### `a.xml`',
      '- ⚠️ warning a2 ',
      '- ℹ️ notice a1 ',
    ]);
  });
});

describe('the size', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      finding({ message: `Ünïcödé ${index} ${'😀'.repeat(100)}` }, markedPlace('«a»', `${index % 7}.xml`)),
    );

  test.each([0, 1, 50, 4000, 9000])(
    'of %i findings is what GitHub takes, and none is lost in silence',
    (count) => {
      const summary = summaryOf(resultOf(many(count)), { elsewhere: 'report.json' });
      const rows = summary.match(/^- ❌/gm)?.length ?? 0;
      const left = Number(
        /^(\d+) more findings? did not fit here: see report\.json\.$/m.exec(summary)?.[1] ?? 0,
      );
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(MOST_BYTES);
      expect(rows + left).toBe(count);
      expect(summary.endsWith(FOOT)).toBe(true);
      expect(left > 0).toBe(count > 2000);
    },
  );

  test.each([0, 500, 1500, 3000, 20_000])('keeps to %i bytes', (maxBytes) => {
    const summary = summaryOf(resultOf(many(50)), {}, { maxBytes });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(maxBytes);
    expect(summary).toMatch(/^(?:$|## ❌ [\s\S]*<\/sub>\n$)/);
  });

  test('of one finding is bounded, however long its values are', () => {
    const long = '$'.repeat(5_000_000);
    const at = markedPlace(`<a>«${long}»</a>`, `${long}.xml`);
    const fix: Fix = { title: long, applicability: 'safe', edits: [{ ...at, text: long }] };
    const one = finding({ message: long, fixes: [fix, fix], related: [{ at, message: long }] }, at);
    const summary = summaryOf(resultOf([one]), {}, { addressOf: () => null });
    expect(Buffer.byteLength(summary)).toBeLessThan(100_000);
    expect(summary).toContain('- ❌ error');
  });
});

function hostileFinding(path: string, text: string): Finding {
  const at = markedPlace('<a>«x»</a>', path);
  const fix: Fix = { title: text, applicability: 'choice', edits: [{ ...at, text }] };
  return finding({ message: text, fixes: [fix], related: [{ at, message: text }] }, at);
}

test('nothing that anybody writes means anything', () => {
  const pairs = fc.array(fc.tuple(hostileText, hostileText), { maxLength: 4 });
  fc.assert(
    fc.property(pairs, hostileText, (found, text) => {
      const findings = found.map((pair) => hostileFinding(...pair));
      const content = { reasons: [text], notes: [text], elsewhere: text };
      const options = { addressOf: () => null, maxBytes: MOST_BYTES };
      const markdown = summaryOf(resultOf(findings, { problems: [text] }), content, options);
      const prose = withoutCode(markdown)
        .replaceAll('<span>$</span>', '¤')
        .replace(/\\[!-/:-@[-`{-~]/g, '¤');
      expect(prose.match(/<[^>]*>?/g)).toEqual(['<sub>', '</sub>']);
      expect(prose).not.toMatch(/@\w|#\d|:[\w+-]+:|www\./i);
      expect(prose.match(/:\/\//g)).toHaveLength(found.length + 1);
      expect(prose.match(/\]\(/g)).toHaveLength(found.length + 1);
      expect(prose.match(/\|/g)).toHaveLength(3 * 8);
      for (const line of markdown.split('\n')) expect(line).toMatch(LINE);
    }),
    { numRuns: 500 },
  );
});

/** How a line of a summary may begin; a paragraph begins with whatever text is harmless. */
const LINE = /^(?:$|#{2,3} [✅❌S\w`N]| {0,2}- |\| |\|-|⚠️ |<sub>|(?! |[-+*=#>|`~]|\d+[.)]).)/u;

/** The text outside of code spans: each ends at the next run of as many backticks. */
function withoutCode(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => line.replace(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/gu, 'x'))
    .join('\n');
}
