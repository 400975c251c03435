import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { junitReport } from '../../../src/report/formats/junit.js';
import type { ReportOptions } from '../../../src/report/reporter.js';
import type { Finding } from '../../../src/rules/finding.js';
import { emptyProject } from '../../../src/sdf/project.js';
import { parseXml } from '../../../src/sdf/xml/xml.js';
import type { CheckResult } from '../../../src/settle/result.js';
import { finding, resultOf } from '../../support/finding.js';
import { hostileText } from '../../support/hostile-text.js';
import { xsdFaults } from '../../support/junit.js';
import { markedPlace } from '../../support/place.js';

const OPTIONS: ReportOptions = { colour: false, repositoryPath: (path) => path };

function report(findings: readonly Finding[], options = {}, result: Partial<CheckResult> = {}): string {
  return junitReport(resultOf(findings, result), { ...OPTIONS, ...options });
}

const HELP =
  'https://github.com/sdf-role-compliance/sdf-role-compliance/blob/main/docs/rules/level-mismatch.md';

test('a finding that fails the run is a failed test, and others are in the output', async () => {
  const findings = [
    finding(
      {
        project: 'src',
        message: '"FULL" differs from "VIEW".',
        related: [{ at: markedPlace('«b»', 'Objects/customrecord_y.xml'), message: 'Here.' }],
        fixes: [
          { title: 'Set VIEW', applicability: 'choice', edits: [] },
          { title: 'Set FULL', applicability: 'choice', edits: [] },
        ],
      },
      markedPlace('<a>\n\t«x»</a>', 'src/Objects/v1.2/customrole_x.xml'),
    ),
    finding({ project: 'src', severity: 'warning', message: 'Not nice.' }),
  ];
  const xml = report(findings);
  expect(xml).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sdf-role-compliance" tests="1" failures="1" errors="0" time="0">
  <testsuite name="src" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase classname="src.Objects.v1_2.customrole_x" name="level-mismatch: &quot;FULL&quot; differs from &quot;VIEW&quot;." time="0" file="src/Objects/v1.2/customrole_x.xml" line="2">
      <failure type="level-mismatch" message="&quot;FULL&quot; differs from &quot;VIEW&quot;.">src/Objects/v1.2/customrole_x.xml:2:2 error level-mismatch
"FULL" differs from "VIEW".
See Objects/customrecord_y.xml:1:1: Here.
Fix: Set VIEW.
Or: Set FULL.
${HELP}</failure>
    </testcase>
    <system-out>Objects/customrole_x.xml:1:4 warning level-mismatch: Not nice.</system-out>
  </testsuite>
</testsuites>
`);
  expect(await xsdFaults(xml)).toEqual([]);
});

test.each([
  ['error', 1],
  ['warning', 2],
  ['notice', 3],
  ['never', 0],
] as const)('with the threshold %s %d tests fail', async (failOn, failures) => {
  const severities = ['error', 'warning', 'notice'] as const;
  const xml = report(
    severities.map((severity) => finding({ severity, message: severity })),
    { failOn },
  );
  const tests = Math.max(failures, 1);
  expect(xml).toContain(
    `<testsuites name="sdf-role-compliance" tests="${tests}" failures="${failures}" errors="0" time="0">`,
  );
  expect(await xsdFaults(xml)).toEqual([]);
});

describe('what CI systems would take for a broken report', () => {
  test('a run without findings shows a passed test for each project', async () => {
    const project = (root: string) => emptyProject(root);
    const xml = report([], {}, { projects: [project(''), project('erp/src')] });
    expect(xml).toContain(
      '<testcase classname="erp.src" name="no finding of severity error or above in erp/src" time="0"></testcase>',
    );
    expect(xml).toContain(
      '<testsuites name="sdf-role-compliance" tests="2" failures="0" errors="0" time="0">',
    );
    expect(await xsdFaults(xml)).toEqual([]);
  });

  test('a run without projects shows a skipped test', async () => {
    const xml = report([]);
    expect(xml).toContain('<skipped message="There is no SDF project here.">');
    expect(await xsdFaults(xml)).toEqual([]);
  });
});

test('what could not be read is an error, and so is what stopped the run', async () => {
  const xml = report([], { faults: ['No base.'] }, { problems: ['a.xml could not be read: <EACCES>.'] });
  expect(xml).toContain('tests="2" failures="0" errors="2"');
  expect(xml).toContain('<error type="not-read" message="a.xml could not be read: &lt;EACCES&gt;."></error>');
  expect(await xsdFaults(xml)).toEqual([]);
});

test('tests of one file and message stay apart', () => {
  const names = [...report([finding(), finding(), finding()]).matchAll(/<testcase .* name="([^"]*)"/g)];
  expect(new Set(names.map(([, name]) => name)).size).toBe(3);
});

test('whatever stands in values and paths, it is XML of that schema', async () => {
  const told: string[] = [];
  fc.assert(
    fc.property(hostileText, hostileText, (message, path) => {
      const xml = report(
        [
          finding({ message, project: path }, markedPlace('«x»', path)),
          finding({ message, severity: 'notice' }, markedPlace('«x»', path)),
        ],
        { faults: [message] },
      );
      const source = { path: 'report.xml', text: xml, encoding: 'utf-8' };
      expect(parseXml(source)).not.toHaveProperty('fault');
      told.push(xml);
    }),
  );
  for (const xml of [report([finding({ message: ']]>\u0000\uFFFE\uD800\u001B[2J' })]), ...told.slice(0, 8)])
    expect(await xsdFaults(xml)).toEqual([]);
});

test('the schema takes not everything', async () => {
  expect(await xsdFaults(report([finding()]).replaceAll(' tests="1"', ''))).not.toEqual([]);
});
