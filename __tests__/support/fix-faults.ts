import { type CheckOptions, check } from '../../src/check/check.js';
import { fixAll } from '../../src/check/fix.js';
import type { FileTree } from '../../src/files/tree.js';
import { jsonReport } from '../../src/report/formats/json.js';
import type { CheckResult } from '../../src/settle/result.js';
import {
  applyFix,
  type JsonFinding,
  type JsonFix,
  type JsonReport,
  offsetIn,
  originOf,
} from './json-report.js';
import { memoryTree } from './memory-tree.js';

type Files = Readonly<Record<string, string>>;

export type Judge = (tree: FileTree) => CheckResult;

/** Judges as a team does that has laid down nothing, or what it says. */
export function judgeBy(more: Partial<CheckOptions> = {}): Judge {
  return (tree) => check(tree, { pathOf: (path) => path, isWanted: () => true, failOn: 'error', ...more });
}

const UNGOVERNED = judgeBy();

export function reportOf(files: Files, judge = UNGOVERNED): JsonReport {
  return JSON.parse(jsonReport(judge(memoryTree(files))));
}

/**
 * What is wrong with the fixes of a project, each of them applied by itself.
 *
 * @param follows whether an error that is new after the fix of a finding is what the finding itself asks for
 */
export function fixFaults(
  files: Files,
  judge = UNGOVERNED,
  follows: (error: JsonFinding, from: JsonFinding, before: JsonReport) => boolean = () => false,
): string[] {
  const before = reportOf(files, judge);
  return before.findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) => {
      const after = applyFix(files, fix);
      const report = reportOf(after, judge);
      const faults = [
        ...(count(report, finding) < count(before, finding) ? [] : ['the finding stays']),
        ...newErrors(files, before, report, fix)
          .filter((error) => !follows(error, finding, before))
          .map(({ rule, message }) => `new ${rule}: ${message}`),
        ...faultsOfForm(files, after, fix),
      ];
      return faults.map((fault) => `${finding.rule}: ${fix.title}: ${fault}`);
    }),
  );
}

function count({ findings }: JsonReport, finding: JsonFinding): number {
  const identity = identityOf(finding);
  return findings.filter((some) => identityOf(some) === identity).length;
}

/** Errors that did not stand there: neither as the same one, nor of the same rule in the same place. */
function newErrors(files: Files, before: JsonReport, after: JsonReport, fix: JsonFix): JsonFinding[] {
  const known = before.findings.filter(isError);
  const without = (
    errors: readonly JsonFinding[],
    isSame: (old: JsonFinding, error: JsonFinding) => boolean,
  ) =>
    errors.filter((error) => {
      const same = known.findIndex((old) => isSame(old, error));
      if (same !== -1) known.splice(same, 1);
      return same === -1;
    });
  const others = without(
    after.findings.filter(isError),
    (old, error) => identityOf(old) === identityOf(error),
  );
  return without(
    others,
    (old, error) => old.rule === error.rule && offsetIn(files, old) === originOf(files, fix, error),
  );
}

function isError({ severity }: JsonFinding): boolean {
  return severity === 'error';
}

/** A fingerprint without the number of a fault that no name tells from others. */
function identityOf({ fingerprint }: JsonFinding): string {
  return fingerprint.replace(/-\d+$/, '');
}

/** A fix writes line ends as the file has them, keeps its byte order mark, and changes something. */
function faultsOfForm(before: Files, after: Files, fix: JsonFix): string[] {
  const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
  const faults = changed.flatMap((path) => {
    const [old = '', text = ''] = [before[path], after[path]];
    const kinds = (some: string) => new Set(some.match(/\r?\n/g));
    return [
      ...(kinds(text).size > Math.max(1, kinds(old).size) ? [`other line ends in ${path}`] : []),
      ...(old.startsWith('\uFEFF') === text.startsWith('\uFEFF') ? [] : [`another mark in ${path}`]),
    ];
  });
  const files = new Set(fix.edits.map(({ file }) => file));
  return changed.length === files.size ? faults : [...faults, 'a file is named that does not change'];
}

/** What is wrong with all safe fixes of a project together. */
export function fixAllFaults(files: Files, judge = UNGOVERNED): string[] {
  const fix = (some: Files) => fixAll(memoryTree(some), (path) => path, judge);
  const first = fix(files);
  const after = {
    ...files,
    ...Object.fromEntries(first.files.map(({ source, text }) => [source.path, text])),
  };
  const second = fix(after);
  const [was, is] = [reportOf(files, judge), reportOf(after, judge)];
  const errors = ({ findings }: JsonReport) => findings.filter(isError).length;
  return [
    ...second.files.map(
      ({ mended }) => `--fix a second time: ${mended.map(({ fix }) => fix.title).join('; ')}`,
    ),
    ...(errors(is) > errors(was) ? ['--fix leaves more errors'] : []),
  ];
}
