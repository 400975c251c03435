import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AccessChange } from '../../../src/access/change.js';
import {
  type CommentContent,
  type CommentOptions,
  commentMarkdown,
  isWorthAComment,
} from '../../../src/report/pull-request/comment.js';
import type { CheckResult, Silenced, SilencedBy } from '../../../src/settle/result.js';
import { HOME, helpUri, VERSION } from '../../../src/util/version.js';
import { finding, resultOf } from '../../support/finding.js';
import { hostileText } from '../../support/hostile-text.js';
import { liveIn, takeApart } from '../../support/markdown.js';
import { markedPlace } from '../../support/place.js';

const RULE = `([level-mismatch](${helpUri('level-mismatch')}))`;
const RUN = 'https://github.example/run';
const FOOT = `<sub>[sdf-role-compliance](${HOME}) ${VERSION} · [summary of the run](${RUN})</sub>\n`;

function content(result: CheckResult, parts: Partial<CommentContent> = {}): CommentContent {
  return {
    passed: false,
    reasons: ['1 error in 1 project.', 'This run fails on errors.'],
    notes: [],
    result,
    elsewhere: 'the log of this step',
    ...parts,
  };
}

function comment(
  result: CheckResult,
  parts: Partial<CommentContent> = {},
  options: Partial<CommentOptions> = {},
): string {
  const addressOf = (path: string, line: number) => `https://github.example/${path}#L${line}`;
  return commentMarkdown(content(result, parts), {
    addressOf,
    runAddress: RUN,
    maxBytes: 65_000,
    ...options,
  });
}

function granted(name: string, parts: Partial<AccessChange> = {}): AccessChange {
  return {
    ...{ project: '.', role: 'customrole_x', roleName: 'Clerk', permission: 'TRAN_VENDBILL', name },
    ...{
      tab: 'Transactions',
      change: 'granted',
      before: null,
      after: 'FULL',
      risk: 'high',
      whole: null,
      at: null,
    },
    ...parts,
  };
}

describe('a comment', () => {
  test('tells verdict, gate, change of access and findings', () => {
    const one = finding(
      { message: '"FULL" in customrole_x.' },
      markedPlace('\n«a»', 'Objects/customrole_x.xml'),
    );
    const result = resultOf([one], { access: [granted('Bills')] });
    const gate = ['This change edits the policy that it is checked by: a.yml.'];
    const notices = [{ text: 'There is no base.', yaml: ['permissions:', '  contents: read'] }];
    expect(comment(result, { gate, notices, notes: ['Look here.'] })).toBe(`### ❌ SDF role compliance: failed

1 error in 1 project. This run fails on errors.

- ⚠️ This change edits the policy that it is checked by: a.yml.
- ⚠️ Look here.

ℹ️ There is no base.

\`\`\`yaml
permissions:
  contents: read
\`\`\`

#### Change of access

**1 change widens access; the highest risk is high.**

\`customrole_x\` (Clerk)

- 🔴 high: granted **Bills** (\`TRAN_VENDBILL\`, Transactions): FULL

<details><summary>1 finding</summary>

#### \`Objects/customrole_x.xml\`

- ❌ error, [line 2](https://github.example/Objects/customrole_x.xml#L2): "FULL" in customrole\\_x. ${RULE}

</details>

${FOOT}`);
  });

  test('of a run that passes is short', () => {
    const reasons = ['No problems in 1 project: 2 roles, 3 objects.'];
    expect(comment(resultOf([], { access: [] }), { passed: true, reasons })).toBe(
      `### ✅ SDF role compliance: passed

No problems in 1 project: 2 roles, 3 objects.

#### Change of access

**No change of access.**

${FOOT}`,
    );
  });

  test('links to no run where it has no address', () => {
    expect(comment(resultOf([]), {}, { runAddress: null })).toMatch(/\) \d+\.\d+\.\d+<\/sub>\n$/);
  });

  test('tells what could not be read', () => {
    expect(comment(resultOf([], { problems: ['a_b.xml: gone'] }))).toContain(
      '\n- ❌ Not read: a\\_b.xml: gone\n',
    );
  });

  test.each([
    [1, 0, 'The finding is not new.'],
    [1, 1, 'The finding is new.'],
    [3, 0, 'None of the 3 findings is new.'],
    [3, 1, '1 of 3 findings is new.'],
    [3, 2, '2 of 3 findings are new.'],
    [3, 3, 'All 3 findings are new.'],
  ])('of %i findings, %i of them new, says so', (all, introduced, sentence) => {
    const result = resultOf(Array.from({ length: all }, () => finding()));
    const told = comment({ ...result, summary: { ...result.summary, introduced } });
    expect(told).toContain(`\nThis run fails on errors. ${sentence}\n`.trimStart());
  });

  test('tells what is suppressed, and by what', () => {
    const by = (kind: SilencedBy['kind']) => ({ finding: finding(), by: { kind } }) as Silenced;
    const silenced = [by('exception'), by('baseline'), by('suppression'), by('exception')];
    expect(comment(resultOf([], { silenced }))).toContain(
      ' Suppressed: 2 by exceptions, 1 by comments in the XML and 1 by the baseline.\n',
    );
  });

  test('says how many sentences and findings it leaves out', () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      finding({ message: `Fault ${index} ${'x'.repeat(200)}` }),
    );
    const notes = Array.from({ length: 12 }, (_, index) => `Note ${index}.`);
    const told = comment(resultOf(many), { notes });
    const rows = told.match(/Fault \d+/g)?.length ?? 0;
    expect(told).toContain('- ⚠️ Note 9.\n- and 2 more\n');
    expect(told).toContain(
      `\n${200 - rows} more findings did not fit here: see the [summary of the run](${RUN}).\n`,
    );
    expect(told).toContain('<summary>200 findings</summary>');
  });
});

describe('there is nothing to say', () => {
  test('of a run that passes and finds nothing', () => {
    expect(isWorthAComment(content(resultOf([], { access: [] }), { passed: true }))).toBe(false);
    expect(isWorthAComment(content(resultOf([]), { passed: true }))).toBe(false);
  });

  test.each<[string, Partial<CommentContent>]>([
    ['it fails', { passed: false }],
    ['it finds something', { result: resultOf([finding()]) }],
    ['access changes', { result: resultOf([], { access: [granted('Bills')] }) }],
    ['something could not be read', { result: resultOf([], { problems: ['x'] }) }],
    ['there is a note', { notes: ['x'] }],
    ['there is a notice', { notices: [{ text: 'x', yaml: [] }] }],
    ['the gate changes', { gate: ['x'] }],
  ])('unless %s', (_, parts) => {
    expect(isWorthAComment(content(resultOf([], { access: [] }), { passed: true, ...parts }))).toBe(true);
  });
});

test('nothing that anybody writes means anything', () => {
  fc.assert(
    fc.property(
      fc.array(hostileText, { minLength: 5, maxLength: 5 }),
      ([a = '', b = '', c = '', d = '', e = '']) => {
        const one = finding({ message: a }, markedPlace('<a>«x»</a>', b));
        const access = [granted(c, { role: d, roleName: e, permission: a, after: b })];
        const result = resultOf([one], { access, problems: [c] });
        const notices = [{ text: d, yaml: [] }];
        const options = { addressOf: () => null, runAddress: null };
        const told = comment(result, { reasons: [e], gate: [a], notes: [b], notices }, options);
        const { blocks, prose } = takeApart(told);
        expect(blocks).toEqual([]);
        expect(liveIn(prose)).toEqual([
          ...[
            '<details>',
            '<summary>',
            '</summary>',
            '](',
            '://',
            '</details>',
            '<sub>',
            '](',
            '://',
            '</sub>',
          ],
        ]);
        for (const line of told.split('\n'))
          expect(line).toMatch(
            /^(?:$|#{3,4} [❌C`]|- |\*\*1 |`|ℹ️|<\/?details|<sub>|(?! |[-+*=#>|`~]|\d+[.)]).)/u,
          );
      },
    ),
    { numRuns: 500 },
  );
});

test('no long value pushes out what else there is', () => {
  const long = '$'.repeat(50_000);
  const one = finding({ message: long }, markedPlace('«a»', 'a.xml'));
  const access = Array.from({ length: 40 }, (_, index) => granted(long, { role: `customrole_${index}` }));
  const many = Array.from({ length: 30 }, () => long);
  const told = comment(resultOf([one], { access, problems: many }), {
    reasons: many,
    gate: many,
    notes: many,
  });
  expect(Buffer.byteLength(told)).toBeLessThanOrEqual(65_000);
  expect(told).toContain('#### Change of access\n\n**40 changes widen access');
  expect(told).toContain('<summary>1 finding</summary>');
  expect(told.endsWith(FOOT)).toBe(true);
});
