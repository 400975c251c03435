import { compareSeverity, type Finding } from '../../rules/finding.js';
import type { SdfObject } from '../../sdf/objects.js';
import { objectsOf } from '../../sdf/project.js';
import { type NewElement, renderLines } from '../../sdf/xml-edit.js';
import type { CheckResult, Threshold } from '../../settle/result.js';
import { groupBy } from '../../util/group-by.js';
import { NAME } from '../../util/version.js';
import { accessText } from '../access/text.js';
import {
  failureCase,
  lesserFindings,
  passedCase,
  passedObject,
  problemCase,
  skippedCase,
  TIME,
  xmlWords,
} from '../junit/test-case.js';
import type { ReportOptions } from '../reporter.js';

/**
 * The report as JUnit XML, which CI systems show as tests: a suite for each project, a failed test for each finding
 * that fails the run, and a passed one for each role and object that has none. What does not fail the run is in the
 * output of the suite.
 */
export function junitReport(
  result: CheckResult,
  { failOn = 'error', faults = [], repositoryPath }: ReportOptions,
): string {
  const suites = suitesOf(result, failOn, faults, repositoryPath);
  const root = {
    name: 'testsuites',
    attributes: { name: NAME, ...totals(suites), ...TIME },
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
  { findings, projects, problems, access, notCompared }: CheckResult,
  failOn: Threshold,
  faults: readonly string[],
  pathOf: (path: string) => string,
): Suite[] {
  const byProject = groupBy(findings, ({ project }) => project || '.');
  const byRoot = groupBy(projects, ({ root }) => root || '.');
  const suites = [...new Set([...byRoot.keys(), ...byProject.keys()])].map((name) => {
    const objects = (byRoot.get(name) ?? []).flatMap((project) => objectsOf(project));
    return suiteOf(name, byProject.get(name) ?? [], { objects, access, notCompared, failOn, pathOf });
  });
  const notRead = [...faults, ...problems];
  if (notRead.length > 0) suites.push({ name: NAME, cases: notRead.map(problemCase), output: '' });
  return distinct(suites.length > 0 ? suites : [{ name: NAME, cases: [skippedCase()], output: '' }]);
}

interface Seen {
  readonly objects: readonly SdfObject[];
  readonly access: CheckResult['access'];
  readonly notCompared: CheckResult['notCompared'];
  readonly failOn: Threshold;
  readonly pathOf: (path: string) => string;
}

function suiteOf(
  project: string,
  findings: readonly Finding[],
  { objects, access, notCompared, failOn, pathOf }: Seen,
): Suite {
  const fails = ({ severity }: Finding) => failOn !== 'never' && compareSeverity(severity, failOn) <= 0;
  const failing = findings.filter(fails);
  const faulty = new Set(failing.map(({ at }) => at.source));
  const passed = objects.filter(({ source }) => !faulty.has(source));
  const cases = [
    ...failing.map((finding) => failureCase(finding, pathOf)),
    ...passed.map(({ id, root }) => passedObject({ id, at: root }, pathOf)),
  ];
  return {
    name: xmlWords(project),
    cases: cases.length > 0 ? cases : [passedCase(project, failOn)],
    output: [
      lesserFindings(findings.filter((finding) => !fails(finding))),
      accessOf(project, access, notCompared),
    ]
      .filter((part) => part !== '')
      .join('\n'),
  };
}

/** What a change does to access in a project; empty where there is no base to compare with. */
function accessOf(
  project: string,
  access: CheckResult['access'],
  notCompared: CheckResult['notCompared'],
): string {
  if (access === null) return '';
  return xmlWords(
    accessText(
      access.filter((change) => (change.project || '.') === project),
      false,
      [],
      notCompared,
    ).trimEnd(),
  );
}

/** Some readers join tests of one name, whatever their class and suite: later ones are numbered. */
function distinct(suites: readonly Suite[]): Suite[] {
  const seen = new Map<string, number>();
  return suites.map((suite) => ({ ...suite, cases: suite.cases.map((one) => numbered(one, seen)) }));
}

function numbered(one: NewElement, seen: Map<string, number>): NewElement {
  const { attributes = {} } = one;
  const { name = '' } = attributes;
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  if (count === 1) return one;
  const next = `${name} (${count})`;
  // A name may be made up of what another one is numbered by.
  return seen.has(next)
    ? numbered(one, seen)
    : numbered({ ...one, attributes: { ...attributes, name: next } }, seen);
}

function suiteElement(suite: Suite): NewElement {
  const output = suite.output === '' ? [] : [{ name: 'system-out', content: suite.output }];
  return {
    name: 'testsuite',
    attributes: {
      name: suite.name,
      ...totals([suite]),
      skipped: String(number([suite], 'skipped')),
      ...TIME,
    },
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
