import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SOX_DUTIES } from '../../../src/policy/built-in-duties.js';
import { NO_POLICY } from '../../../src/policy/no-policy.js';
import { bundled, isBundle } from '../../../src/report/findings/bundle.js';
import { markdownReport } from '../../../src/report/formats/markdown.js';
import { textReport } from '../../../src/report/formats/text.js';
import { findingList } from '../../../src/report/pull-request/finding-list.js';
import { compareFindings } from '../../../src/rules/finding.js';
import { dutyConflict } from '../../../src/rules/policy/duty-conflict.js';
import { privilegedPermission } from '../../../src/rules/security/privileged-permission.js';
import { judge } from '../../../src/settle/judge.js';
import { helpUri } from '../../../src/util/version.js';
import { resultOf } from '../../support/finding.js';
import { hostileText } from '../../support/hostile-text.js';
import { projectOf } from '../../support/projects.js';
import { permissions, role } from '../../support/xml.js';

const PAYABLES = [
  ['TRAN_VENDBILL', 'EDIT'],
  ['TRAN_VENDPYMT', 'EDIT'],
  ['LIST_VENDOR', 'FULL'],
] as const;

/** What the built-in duties say of roles that hold these permissions, in the order of a report. */
function conflicts(roles: Readonly<Record<string, readonly (readonly [string, string])[]>>) {
  const files = Object.entries(roles).map(([id, rows]) => [
    `Objects/${id}.xml`,
    role(id, permissions(...rows)),
  ]);
  const policy = { ...NO_POLICY, duties: SOX_DUTIES };
  return judge(projectOf(Object.fromEntries(files)), [dutyConflict, privilegedPermission], {
    policy,
    base: null,
    today: '',
  }).sort(compareFindings);
}

const text = (findings: ReturnType<typeof conflicts>) =>
  textReport(resultOf(findings), { colour: false, repositoryPath: (path) => path });

describe('many findings of a role', () => {
  test('are told as one list, the worst first, with what ends all of them', () => {
    const report = text(conflicts({ customrole_clerk: PAYABLES }));
    expect(report).toBe(`Objects/customrole_clerk.xml:11:18  error  duty-conflict
  3 in customrole_clerk: A role holds duties that one person should not hold together.
  11:18  error    bill-and-payment: TRAN_VENDPYMT (Pay Bills) EDIT with TRAN_VENDBILL (Bills) EDIT (line 7)
  15:18  error    vendor-and-payment: LIST_VENDOR (Vendors) FULL with TRAN_VENDPYMT (Pay Bills) EDIT (line 11)
  15:18  warning  vendor-and-bill: LIST_VENDOR (Vendors) FULL with TRAN_VENDBILL (Bills) EDIT (line 7)
  fix: Lowering TRAN_VENDPYMT and LIST_VENDOR to VIEW ends all 3.

2 errors and 1 warning in 1 project: 2 roles, 3 objects.
`);
  });

  test('are a list of their own for each role and rule', () => {
    const rows = [
      ...PAYABLES,
      ['ADMI_MANAGEROLES', 'FULL'],
      ['ADMI_MANAGEUSERS', 'FULL'],
      ['ADMI_WORKFLOW', 'FULL'],
    ] as const;
    const items = bundled(conflicts({ customrole_a: rows, customrole_b: PAYABLES }));
    expect(items.map((item) => isBundle(item) && [item.role, item.findings.length])).toEqual([
      ['customrole_a', 4],
      ['customrole_a', 3],
      ['customrole_b', 3],
    ]);
  });

  test('that are two are told one by one', () => {
    const two = conflicts({ customrole_clerk: PAYABLES }).slice(1);
    expect(bundled(two)).toEqual(two);
  });

  test('lose none, whatever comes between them', () => {
    const findings = conflicts({ customrole_a: PAYABLES, customrole_b: PAYABLES });
    const mixed = [...findings].sort((one, other) => one.message.localeCompare(other.message));
    const told = bundled(mixed).flatMap((item) => (isBundle(item) ? item.findings : [item]));
    expect(new Set(told)).toEqual(new Set(findings));
    expect(told).toHaveLength(findings.length);
  });

  test('name the file of a place that lies in another one', () => {
    const [first, ...rest] = conflicts({ customrole_clerk: PAYABLES });
    const elsewhere = { ...first!.at, source: { ...first!.at.source, path: 'Objects/cseg_x.xml' } };
    const report = text([{ ...first!, related: [{ at: elsewhere, message: '' }] }, ...rest]);
    expect(report).toContain('(Objects/cseg_x.xml:11)');
  });

  test('say of which the exception has ended', () => {
    const [first, ...rest] = conflicts({ customrole_clerk: PAYABLES });
    const ended = { ...first!, args: { ...first!.args, exceptionExpired: '2026-06-14' } };
    expect(text([ended, ...rest]).match(/The exception for this expired on 2026-06-14/g)).toHaveLength(1);
  });

  test('say how many of them a change brings in, and which where not all are new', () => {
    const findings = conflicts({ customrole_clerk: PAYABLES });
    const as = (...news: readonly boolean[]) =>
      text(findings.map((some, index) => ({ ...some, introduced: news[index] ?? false })));
    expect(as(true, true, true)).toContain('3 in customrole_clerk, all new: A role');
    expect(as(false, false, false)).toContain('3 in customrole_clerk, none new: A role');
    const mixed = as(true, false, false);
    expect(mixed).toContain('3 in customrole_clerk, 1 new: A role');
    expect(mixed.match(/, new$/gm)).toHaveLength(1);
    expect(as(true, true, true)).not.toMatch(/, new$/m);
  });

  test('do no harm, whatever they are called', () => {
    const findings = conflicts({ customrole_clerk: PAYABLES });
    fc.assert(
      fc.property(hostileText, (brief) => {
        expect(text(findings.map((some) => ({ ...some, brief }))).split('\n')).toHaveLength(9);
      }),
    );
  });
});

describe('in Markdown', () => {
  test('are one list in the report as well', () => {
    const report = markdownReport(resultOf(conflicts({ customrole_clerk: PAYABLES })), {
      colour: false,
      repositoryPath: (path) => path,
    });
    expect(report).toContain('- ❌ 2 errors and 1 warning, 3 in customrole\\_clerk: A role holds duties');
    expect(report).toContain('  - ⚠️ warning, [line 15](Objects/customrole_clerk.xml#L15): vendor-and-bill: ');
  });

  const options = { addressOf: () => null, maxBytes: 10_000, heading: '###' } as const;
  const five = conflicts({
    customrole_clerk: [
      ...PAYABLES,
      ['TRAN_PURCHORD', 'EDIT'],
      ['TRAN_CHECK', 'EDIT'],
      ['TRAN_RECONCILE', 'EDIT'],
    ],
  });

  test('are an item with a list below it', () => {
    const findings = conflicts({ customrole_clerk: PAYABLES });
    expect(findingList(findings, options)).toEqual({
      left: 0,
      text: `
### \`Objects/customrole_clerk.xml\`

- ❌ 2 errors and 1 warning, 3 in customrole\\_clerk: A role holds duties that one person should not hold together. ([duty-conflict](${helpUri('duty-conflict')}))
  - ❌ error, line 11: bill-and-payment: TRAN\\_VENDPYMT (Pay Bills) EDIT with TRAN\\_VENDBILL (Bills) EDIT (line 7)
  - ❌ error, line 15: vendor-and-payment: LIST\\_VENDOR (Vendors) FULL with TRAN\\_VENDPYMT (Pay Bills) EDIT (line 11)
  - ⚠️ warning, line 15: vendor-and-bill: LIST\\_VENDOR (Vendors) FULL with TRAN\\_VENDBILL (Bills) EDIT (line 7)
  - Fix: Lowering TRAN\\_VENDPYMT and LIST\\_VENDOR to VIEW ends all 3.
`,
    });
  });

  test('show the worst in a comment, and count the others', () => {
    expect(five).toHaveLength(7);
    const { text: markdown, left } = findingList(five, { ...options, isBrief: true });
    expect(markdown.match(/❌ error, line/g)).toHaveLength(4);
    expect(markdown).toContain('  - and 2 more\n');
    expect(left).toBe(2);
  });

  test('count as left where they have no room', () => {
    expect(findingList(five, { ...options, maxBytes: 300 })).toEqual({ text: '', left: 7 });
  });
});
