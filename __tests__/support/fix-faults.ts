import { type CheckResult, check } from '../../src/check/check.js';
import { fixAll } from '../../src/check/fix.js';
import { jsonReport } from '../../src/report/json.js';
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

const judge = (tree: Parameters<typeof check>[0]): CheckResult =>
  check(tree, { pathOf: (path) => path, isWanted: () => true, failOn: 'error' });

export function reportOf(files: Files): JsonReport {
  return JSON.parse(jsonReport(judge(memoryTree(files))));
}

/** What is wrong with the fixes of a project, each of them applied by itself. */
export function fixFaults(files: Files): string[] {
  const before = reportOf(files);
  return before.findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) => {
      const after = applyFix(files, fix);
      const faults = [...faultsOfResult(files, before, finding, fix), ...faultsOfForm(files, after, fix)];
      return faults.map((fault) => `${finding.rule}: ${fix.title}: ${fault}`);
    }),
  );
}

/** The finding is gone and no error stands that was not there: as the same one, or of the same rule in the same place. */
function faultsOfResult(files: Files, before: JsonReport, finding: JsonFinding, fix: JsonFix): string[] {
  const after = reportOf(applyFix(files, fix));
  const identity = identityOf(finding);
  const count = ({ findings }: JsonReport) => findings.filter((some) => identityOf(some) === identity).length;
  const known = before.findings.filter(isError);
  const fresh = after.findings.filter(isError).filter((error) => {
    const origin = originOf(files, fix, error);
    const same = known.findIndex((old) => {
      return (
        identityOf(old) === identityOf(error) || (old.rule === error.rule && offsetIn(files, old) === origin)
      );
    });
    if (same !== -1) known.splice(same, 1);
    return same === -1;
  });
  return [
    ...(count(after) < count(before) ? [] : ['the finding stays']),
    ...fresh.map(({ rule, message }) => `new ${rule}: ${message}`),
  ];
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
export function fixAllFaults(files: Files): string[] {
  const fix = (some: Files) => fixAll(memoryTree(some), (path) => path, judge);
  const first = fix(files);
  const after = {
    ...files,
    ...Object.fromEntries(first.files.map(({ source, text }) => [source.path, text])),
  };
  const second = fix(after);
  const [was, is] = [reportOf(files), reportOf(after)];
  const errors = ({ findings }: JsonReport) => findings.filter(isError).length;
  return [
    ...second.files.map(
      ({ mended }) => `--fix a second time: ${mended.map(({ fix }) => fix.title).join('; ')}`,
    ),
    ...(errors(is) > errors(was) ? ['--fix leaves more errors'] : []),
  ];
}
