import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check, checkVersions } from '../../src/check/check.js';
import { load } from '../../src/check/load.js';
import { loadVersions, withHead } from '../../src/check/load-versions.js';
import type { FileTree } from '../../src/files/tree.js';
import { jsonReport } from '../../src/report/formats/json.js';
import { NO_BASELINE } from '../../src/settle/baseline.js';
import { faultyProject } from '../support/faulty-project.js';
import { memoryTree } from '../support/memory-tree.js';
import { policyOf } from '../support/policy.js';

type Files = Readonly<Record<string, string>>;

/** A few seconds' worth. INCREMENTAL_RUNS=20000 tries as many changes that nobody has seen before. */
const RUNS = process.env.INCREMENTAL_RUNS
  ? { numRuns: Number(process.env.INCREMENTAL_RUNS) }
  : { seed: 1, numRuns: 150 };
const LONG = 10 * 60 * 60 * 1000;

/** The same files, with the id of each: a base is then read by difference. */
function withVersions(files: Files): FileTree {
  const tree = memoryTree(files);
  const ids = new Map(
    Object.entries(files).map(([path, text]) => [path, createHash('sha1').update(text).digest('hex')]),
  );
  return { ...tree, versionOf: (path) => ids.get(path) ?? null };
}

/** A head and a base of it: some files as they are, some of another project, some gone, in one or two folders. */
const change = fc
  .tuple(faultyProject, faultyProject, fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }), fc.boolean())
  .map(([head, other, choices, isTwice]) => {
    const base: Record<string, string> = {};
    const paths = [...new Set([...Object.keys(head), ...Object.keys(other)])].sort();
    paths.forEach((path, index) => {
      const choice = choices[index % choices.length];
      const text = choice === 0 ? head[path] : choice === 1 ? other[path] : undefined;
      if (text !== undefined) base[path] = text;
    });
    const untouched = Object.fromEntries(Object.entries(other).map(([path, text]) => [`sub/${path}`, text]));
    return isTwice ? { head: { ...head, ...untouched }, base: { ...base, ...untouched } } : { head, base };
  });

const gate = {
  policy: await policyOf('extends: [all]\npolicy: { widening: low }\n'),
  baseline: NO_BASELINE,
  today: '2026-11-21',
  pathInRepository: (path: string) => path,
};
const reportOf = (head: FileTree, base: FileTree) =>
  jsonReport(check(head, { pathOf: (path) => path, isWanted: () => true, failOn: 'error', gate, base }));

test(
  'a base that is read by difference gives what one that is read whole gives',
  () => {
    fc.assert(
      fc.property(change, ({ head, base }) => {
        const whole = reportOf(memoryTree(head), memoryTree(base));
        expect(reportOf(withVersions(head), withVersions(base))).toBe(whole);
      }),
      RUNS,
    );
  },
  LONG,
);

test.each(['base', 'head'] as const)(
  'an object of two files of which one is only in the %s is compared as a whole',
  (side) => {
    const segment = (rows: string) =>
      `<customsegment scriptid="cseg_division"><label>Division</label><permissions>${rows}</permissions></customsegment>`;
    const row =
      '<permission><role>[scriptid=customrole_guide]</role><valuemgmtaccesslevel>VIEW</valuemgmtaccesslevel></permission>';
    const one = { 'Objects/cseg_division.xml': segment(row) };
    const two = { ...one, 'Objects/sub/cseg_division.xml': segment('') };
    const [head, base] = side === 'base' ? [one, two] : [two, one];
    expect(reportOf(withVersions(head), withVersions(base))).toBe(
      reportOf(memoryTree(head), memoryTree(base)),
    );
    const report = JSON.parse(reportOf(withVersions(one), withVersions(two)));
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toContain('access-widened');
  },
);

test('files that are the same are read once, and a project that is the same is one project', () => {
  const role = (level: string) =>
    `<role scriptid="customrole_a"><permissions><permission><permkey>LIST_VENDOR</permkey><permlevel>${level}</permlevel></permission></permissions></role>`;
  const manifest = '<manifest projecttype="ACCOUNTCUSTOMIZATION"/>';
  const files = {
    'one/manifest.xml': manifest,
    'one/Objects/customrole_a.xml': role('VIEW'),
    'two/manifest.xml': manifest,
    'two/Objects/customrole_a.xml': role('VIEW'),
  };
  const head = withVersions(files);
  const loaded = load(head, (path) => path);
  const read: string[] = [];
  const before = withVersions({ ...files, 'two/Objects/customrole_a.xml': role('FULL') });
  const base: FileTree = {
    ...before,
    read: (path) => {
      read.push(path);
      return before.read(path);
    },
    readStart: (path, length) => {
      read.push(path);
      return before.readStart(path, length);
    },
  };
  const { projects } = load(base, (path) => path, { tree: head, loaded });
  expect([...new Set(read)]).toEqual(['two/Objects/customrole_a.xml']);
  expect(projects.map((project) => loaded.projects.includes(project))).toEqual([true, false]);
});

test(
  'another head gives what it gives by itself, whatever was judged before it',
  () => {
    fc.assert(
      fc.property(change, ({ head, base }) => {
        const same = (path: string) => path;
        const options = { isWanted: () => true, failOn: 'error', gate } as const;
        const versions = loadVersions(withVersions(base), withVersions(base), same);
        checkVersions(versions, options);
        const moved = checkVersions(withHead(versions, withVersions(head)), options);
        expect(jsonReport(moved)).toBe(reportOf(memoryTree(head), memoryTree(base)));
      }),
      RUNS,
    );
  },
  LONG,
);
