import { describe, expect, test } from '@jest/globals';
import { projectsBefore } from '../../src/check/base.js';
import { load } from '../../src/check/load.js';
import { CONFIG_FILE } from '../../src/policy/default-files.js';
import { NO_POLICY } from '../../src/policy/no-policy.js';
import type { Policy } from '../../src/policy/policy.js';
import { recommendedPolicy } from '../../src/policy/policy-of.js';
import type { Severity } from '../../src/policy/rule-info.js';
import type { Finding } from '../../src/rules/finding.js';
import { RULES } from '../../src/rules/index.js';
import { textOf } from '../../src/rules/message.js';
import type { Rule } from '../../src/rules/rule.js';
import { applyEdits, bySource } from '../../src/sdf/edits.js';
import type { Project } from '../../src/sdf/project.js';
import { type Place, positionAt } from '../../src/sdf/source.js';

import { NO_BASELINE } from '../../src/settle/baseline.js';
import { judge } from '../../src/settle/judge.js';
import { settle } from '../../src/settle/settle.js';
import { assignmentsIn } from './assignments.js';
import { memoryTree } from './memory-tree.js';
import { policyFrom } from './policy.js';
import { deploy, manifest } from './xml.js';

/** Files of a project by path below it; a manifest and a deploy.xml for everything are added where they are absent. */
type Files = Readonly<Record<string, string>>;

interface Accepted {
  readonly name: string;
  readonly files: Files;
  /** The files before the change that is judged; without it there is nothing to compare with. */
  readonly base?: Files;
  /** Of the files that are added those that the project does not have. */
  readonly lacks?: readonly string[];
}

interface Rejected extends Accepted {
  /** In the order of the files; the marks `«…»` of the files are their places, `‹…›` the related ones. */
  readonly reports: readonly ExpectedReport[];
}

interface ExpectedReport {
  readonly message: string;
  readonly severity?: Severity;
  /** What is said of each related place. */
  readonly related?: readonly string[];
  readonly fixes?: readonly ExpectedFix[];
}

interface ExpectedFix {
  readonly title: string;
  readonly applicability: 'safe' | 'choice';
  /** The files that the fix changes, as they are afterwards; a function gets the text without marks. */
  readonly files: Readonly<Record<string, string | ((before: string) => string)>>;
}

/** Ways to write the same text. Each case of a table must hold in all of them. */
const FORMS: Readonly<Record<string, (text: string) => string>> = {
  'LF and blanks': (text) => text,
  'CRLF and a byte order mark': (text) => `\uFEFF${text.replace(/\n/g, '\r\n')}`,
  tabs: (text) => text.replace(/^(?: {2})+/gm, (blanks) => '\t'.repeat(blanks.length / 2)),
};

/** Runs a table of accepted and rejected projects against one rule. */
export function testRule(
  rule: Rule,
  table: { readonly accept: readonly Accepted[]; readonly reject: readonly Rejected[] },
) {
  test('the table accepts and rejects, and has a fix if the rule tells of one', () => {
    const fixes = table.reject.flatMap(({ reports }) => reports.flatMap((report) => report.fixes ?? []));
    expect(table.accept).not.toEqual([]);
    expect(table.reject).not.toEqual([]);
    expect(fixes.length > 0).toBe(rule.fix !== null);
  });
  for (const [form, write] of Object.entries(FORMS)) {
    describe(`${rule.id}, ${form}`, () => {
      for (const { name, files, base, lacks } of table.accept) {
        test(`accepts ${name}`, () => {
          expect(
            findings(rule, written(files, write, lacks), base && written(base, write)).map(
              (finding) => finding.message,
            ),
          ).toEqual([]);
        });
      }
      for (const rejected of table.reject)
        test(`rejects ${rejected.name}`, () => expectRejected(rule, rejected, write));
    });
  }
}

function expectRejected(
  rule: Rule,
  { files, base, lacks, reports }: Rejected,
  write: (text: string) => string,
) {
  const marked = written(files, write, lacks);
  const plain = mapValues(marked, unmark);
  const before = base && written(base, write);
  const found = findings(rule, plain, before);
  expect(found.map(describeFinding)).toEqual(
    reports.map(({ message, severity = rule.severity, related = [], fixes = [] }) => ({
      message,
      severity,
      related: related,
      fixes: fixes.map(({ title, applicability }) => ({ title, applicability })),
    })),
  );
  for (const { message, messageId, args } of found)
    expect(textOf(rule.messages, JSON.parse(JSON.stringify({ messageId, args })))).toBe(message);
  expect(found.map(({ at }) => describePlace(at))).toEqual(marks(marked, '«', '»'));
  expect(found.flatMap(({ related = [] }) => related.map(({ at }) => describePlace(at))).sort()).toEqual(
    marks(marked, '‹', '›').sort(),
  );
  for (const [index, report] of reports.entries()) {
    for (const [which, fix] of (report.fixes ?? []).entries()) {
      expectFixed(
        { files: plain, base: before },
        found[index] as Finding,
        which,
        mapValues(fix.files, (after, path) => {
          return typeof after === 'string' ? write(after) : after(plain[path] ?? '');
        }),
      );
    }
  }
}

/** The fix changes what it says and nothing else; the fault is gone, and no new error stands. */
function expectFixed(
  { files: before, base }: { readonly files: Files; readonly base: Files | undefined },
  finding: Finding,
  which: number,
  expected: Files,
) {
  const edits = finding.fixes?.[which]?.edits ?? [];
  const changed = Object.fromEntries(
    [...bySource(edits)].map(([source, own]) => [source.path, applyEdits(source, own)]),
  );
  expect(changed).toEqual(expected);
  const old = findingsOfAll(RULES, before, base);
  const left = findingsOfAll(RULES, { ...before, ...changed }, base);
  expect(left.map(({ fingerprint }) => fingerprint)).not.toContain(finding.fingerprint);
  const known = new Set(old.map(({ fingerprint }) => fingerprint));
  expect(
    left
      .filter(({ severity, fingerprint }) => severity === 'error' && !known.has(fingerprint))
      .map(({ message }) => message),
  ).toEqual([]);
}

/** What a rule finds, in the order of files and places. A config among the files is the policy. */
export function findings(rule: Rule, files: Files, base?: Files, today = TODAY): Finding[] {
  return findingsOfAll([rule], files, base, today).sort((one, other) => {
    return one.at.source.path.localeCompare(other.at.source.path) || one.at.start - other.at.start;
  });
}

/** What several rules find, rule by rule; the files are read once. */
function findingsOfAll(rules: readonly Rule[], files: Files, base?: Files, today = TODAY): Finding[] {
  const { projects } = load(memoryTree(files), (path) => path);
  const before = base && projectsBefore(load(memoryTree(base), (path) => path).projects, projects);
  const config = files[CONFIG_FILE];
  const policy = config === undefined ? null : policyFrom(config);
  const assignments = assignmentsIn(files);
  const ofReview = rules.filter(({ review }) => review);
  const others = rules.filter(({ review }) => !review);
  return [
    ...(ofReview.length === 0
      ? []
      : reviewed(projects, policy ?? recommendedPolicy(RULES)).filter(({ rule }) => ofReview.includes(rule))),
    ...projects.flatMap((project) =>
      judge(project, others, {
        policy: policy ?? NO_POLICY,
        base: before?.get(project) ?? null,
        today,
        assignments,
        projects,
      }),
    ),
  ];
}

/** The day on which all rules are tested. */
const TODAY = '2026-06-15';

/** What is left once the policy and comments have had their say, with what is said of these. */
function reviewed(projects: readonly Project[], policy: Policy): readonly Finding[] {
  const all = projects.flatMap((project) => judge(project, RULES, { policy, base: null, today: TODAY }));
  const gate = { policy, baseline: NO_BASELINE, today: TODAY, pathInRepository: (path: string) => path };
  return settle({ findings: all, projects, files: [] }, gate, RULES).findings;
}

function describeFinding({ message, severity, related = [], fixes = [] }: Finding) {
  return {
    message,
    severity,
    related: related.map((place) => place.message),
    fixes: fixes.map(({ title, applicability }) => ({ title, applicability })),
  };
}

function describePlace({ source, start, end }: Place): string {
  const from = positionAt(source, start);
  const to = positionAt(source, end);
  return `${source.path}:${from.line}:${from.column}-${to.line}:${to.column} ${source.text.slice(start, end)}`;
}

/** The marked ranges of all files as `describePlace` tells them, counted by hand from the marks. */
function marks(files: Files, open: string, close: string): string[] {
  return Object.keys(files)
    .sort((one, other) => one.localeCompare(other))
    .flatMap((path) => {
      const text = keepOnly(files[path] ?? '', open, close);
      return text
        .split(open)
        .slice(1)
        .map((rest, index) => {
          const before = text
            .split(open)
            .slice(0, index + 1)
            .join('')
            .replaceAll(close, '');
          const inside = rest.slice(0, rest.indexOf(close));
          return `${path}:${lineAndColumn(before)}-${lineAndColumn(before + inside)} ${inside}`;
        });
    });
}

function lineAndColumn(before: string): string {
  const lines = before.replace('\uFEFF', '').split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

function keepOnly(text: string, open: string, close: string): string {
  return text.replace(/[«»‹›]/g, (mark) => (mark === open || mark === close ? mark : ''));
}

function unmark(text: string): string {
  return text.replace(/[«»‹›]/g, '');
}

function written(files: Files, write: (text: string) => string, lacks: readonly string[] = []): Files {
  const added = { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*') };
  const kept = Object.entries(added).filter(([path]) => !lacks.includes(path));
  return mapValues(
    { ...Object.fromEntries(kept), ...files },
    // YAML cannot be indented by tabs.
    (text, path) => (path === CONFIG_FILE ? text : write(text)),
  );
}

function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  change: (value: V, key: string) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
