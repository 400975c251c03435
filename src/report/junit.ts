import type { CheckResult, Threshold } from '../check/check.js';
import { compareSeverity, type Finding } from '../rules/finding.js';
import { type NewElement, renderLines } from '../sdf/xml-edit.js';
import { groupBy } from '../util/group-by.js';
import { NAME } from '../util/version.js';
import { accessText } from './access-text.js';
import {
  failureCase,
  lesserFindings,
  passedCase,
  problemCase,
  skippedCase,
  xmlWords,
} from './junit/test-case.js';
import type { ReportOptions } from './reporter.js';

/**
 * The report as JUnit XML, which CI systems show as tests: a suite for each project, a failed test for each finding
 * that fails the run, and a passed one where there is none. What does not fail the run is in the output of the suite.
 */
export function junitReport(result: CheckResult, { failOn = 'error', faults = [] }: ReportOptions): string {
  const suites = suitesOf(result, failOn, faults);
  const root = {
    name: 'testsuites',
    attributes: { name: NAME, ...totals(suites) },
    content: suites.map(suiteElement),
  };
  return `${['<?xml version="1.0" encoding="UTF-8"?>', ...renderLines(root)].join('\n')}\n`;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly NewElement[];
  /** What the suite prints. */
  readonly output: string;
}

function suitesOf(
  { findings, projects, problems, access }: CheckResult,
  failOn: Threshold,
  faults: readonly string[],
): Suite[] {
  const byProject = groupBy(findings, ({ project }) => project || '.');
  const names = new Set([...projects.map(({ root }) => root || '.'), ...byProject.keys()]);
  const suites = [...names].map((name) => suiteOf(name, byProject.get(name) ?? [], access, failOn));
  const notRead = [...faults, ...problems];
  if (notRead.length > 0) suites.push({ name: NAME, cases: notRead.map(problemCase), output: '' });
  return suites.length > 0 ? suites : [{ name: NAME, cases: [skippedCase()], output: '' }];
}

function suiteOf(
  project: string,
  findings: readonly Finding[],
  access: CheckResult['access'],
  failOn: Threshold,
): Suite {
  const fails = ({ severity }: Finding) => failOn !== 'never' && compareSeverity(severity, failOn) <= 0;
  const failing = findings.filter(fails);
  return {
    name: xmlWords(project),
    cases: failing.length > 0 ? distinct(failing.map(failureCase)) : [passedCase(project, failOn)],
    output: [lesserFindings(findings.filter((finding) => !fails(finding))), accessOf(project, access)]
      .filter((part) => part !== '')
      .join('\n'),
  };
}

/** What a change does to access in a project; empty where there is no base to compare with. */
function accessOf(project: string, access: CheckResult['access']): string {
  if (access === null) return '';
  return xmlWords(
    accessText(
      access.filter((change) => (change.project || '.') === project),
      false,
    ).trimEnd(),
  );
}

/** Tests of one class and name would count as one: later ones are numbered. */
function distinct(cases: readonly NewElement[]): NewElement[] {
  const seen = new Map<string, number>();
  return cases.map((one) => {
    const { attributes = {} } = one;
    const key = JSON.stringify(attributes);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1
      ? one
      : { ...one, attributes: { ...attributes, name: `${attributes.name} (${count})` } };
  });
}

function suiteElement(suite: Suite): NewElement {
  const output = suite.output === '' ? [] : [{ name: 'system-out', content: suite.output }];
  return {
    name: 'testsuite',
    attributes: { name: suite.name, ...totals([suite]), skipped: String(number([suite], 'skipped')) },
    content: [...suite.cases, ...output],
  };
}

function totals(suites: readonly Suite[]) {
  return {
    tests: String(suites.reduce((sum, { cases }) => sum + cases.length, 0)),
    failures: String(number(suites, 'failure')),
    errors: String(number(suites, 'error')),
  };
}

/** How many cases ended in this way. */
function number(suites: readonly Suite[], outcome: string): number {
  return suites
    .flatMap(({ cases }) => cases)
    .filter(({ content }) => typeof content !== 'string' && content.some(({ name }) => name === outcome))
    .length;
}
