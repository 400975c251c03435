import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { markdownReport } from '../../../src/report/formats/markdown.js';
import type { ReportOptions } from '../../../src/report/reporter.js';
import { VERSION } from '../../../src/util/version.js';
import { finding, resultOf } from '../../support/finding.js';
import { hostileText } from '../../support/hostile-text.js';
import { liveIn, takeApart } from '../../support/markdown.js';
import { markedPlace } from '../../support/place.js';
import { commandsIn } from '../../support/workflow-commands.js';

const OPTIONS: ReportOptions = { colour: false, repositoryPath: (path) => path };
const HOME = 'https://github.com/sdf-role-compliance/sdf-role-compliance';
const HELP = `${HOME}/blob/main/docs/rules/level-mismatch.md`;

test('tells verdict, numbers, and finding by file with places and what to write', () => {
  const at = markedPlace('<a>\n  <b>«FULL»</b>\n</a>\n', 'src/Objects/a b.xml');
  const record = markedPlace('<c>«VIEW»</c>', 'src/Objects/c.xml');
  const findings = [
    finding({ severity: 'warning', message: 'Less bad.' }, { ...at, start: 0, end: 3 }),
    finding(
      {
        message: '"FULL" differs from *VIEW*.',
        related: [{ at: record, message: 'Here.' }],
        fixes: [
          { title: 'Set the level to VIEW', applicability: 'choice', edits: [{ ...at, text: 'VIEW' }] },
          { title: 'Set both', applicability: 'choice', edits: [{ ...record, text: 'FULL' }] },
        ],
      },
      at,
    ),
  ];
  expect(markdownReport(resultOf(findings, { problems: ['d.xml could not be read.'] }), OPTIONS)).toBe(
    `# ❌ SDF role compliance: failed

1 error and 1 warning in 1 project: 2 roles, 3 objects. Not everything could be read, so this run fails.

| Errors | Warnings | Notices | Projects | Roles | Objects | XML files |
|---:|---:|---:|---:|---:|---:|---:|
| 1 | 1 | 0 | 1 | 2 | 3 | 4 |

## Not read

- ❌ d.xml could not be read.

## \`src/Objects/a b.xml\`

❌ **error**, [line 2](src/Objects/a%20b.xml#L2): "FULL" differs from \\*VIEW\\*. ([level-mismatch](${HELP}))

See [\`src/Objects/c.xml:1\`](src/Objects/c.xml#L1): Here.

**Fix:** Set the level to VIEW, in [\`src/Objects/a b.xml:2\`](src/Objects/a%20b.xml#L2):

\`\`\`xml
  <b>VIEW</b>
\`\`\`

**Or:** Set both, in [\`src/Objects/c.xml:1\`](src/Objects/c.xml#L1):

\`\`\`xml
<c>FULL</c>
\`\`\`

⚠️ **warning**, [line 1](src/Objects/a%20b.xml#L1): Less bad. ([level-mismatch](${HELP}))

---

[sdf-role-compliance](${HOME}) ${VERSION}
`,
  );
});

test('tells a change of access where there is a base', () => {
  const text = markdownReport(resultOf([], { access: [] }), OPTIONS);
  expect(text).toContain('# ✅ SDF role compliance: passed\n');
  expect(text).toContain('\n## Change of access\n\n**No change of access.**\n');
});

test('tells which threshold decided', () => {
  const text = markdownReport(resultOf([finding()], { conclusion: 'success' }), {
    ...OPTIONS,
    failOn: 'never',
  });
  expect(text).toContain('Findings do not fail this run.');
});

test('code is no command to a runner that prints it, and nothing in it is unseen', () => {
  const at = markedPlace('<a>«\t<b>\r\n ::error::x\r::error::y\r\n##[error]\u202E\u009B</b>»</a>\r\n');
  const fix = { title: 'Mend', applicability: 'safe' as const, edits: [{ ...at, end: at.start, text: 'x' }] };
  const text = markdownReport(resultOf([finding({ fixes: [fix] }, at)]), OPTIONS);
  expect(commandsIn(text)).toEqual([]);
  expect(text).not.toMatch(/[^\P{Cc}\n\t]|\u202E/u);
  expect(text).toContain('<a>x\t<b>');
});

test('no value is markup', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (message, path) => {
      const at = markedPlace('«x»', path);
      const fix = { title: message, applicability: 'safe' as const, edits: [{ ...at, text: message }] };
      const text = markdownReport(
        resultOf([finding({ message, related: [{ at, message }], fixes: [fix] }, at)], {
          problems: [message],
        }),
        OPTIONS,
      );
      const { prose } = takeApart(text);
      const ours = prose.replace(/\]\([\w./%#:-]*\)/g, ']');
      expect(liveIn(ours)).toEqual([]);
    }),
  );
});
