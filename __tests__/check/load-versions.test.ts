import { describe, expect, test } from '@jest/globals';
import { check, checkVersions } from '../../src/check/check.js';
import { loadVersions, withHead } from '../../src/check/load-versions.js';
import type { FileTree } from '../../src/files/tree.js';
import { RULES } from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/rule.js';
import { defaultGate } from '../../src/settle/default-gate.js';
import { memoryTree } from '../support/memory-tree.js';
import { policyFrom } from '../support/policy.js';
import { deploy, manifest, permissions, role } from '../support/xml.js';

const same = (path: string) => path;
const OPTIONS = { isWanted: () => true, failOn: 'error' } as const;
const gate = defaultGate(RULES);
const strict = {
  ...gate,
  policy: policyFrom('policy:\n  roles:\n    - match: customrole_*\n      forbid: [LIST_VENDOR]\n'),
};

const CLERK = 'Objects/customrole_clerk.xml';
const files = (level: string) => ({
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  [CLERK]: role('customrole_clerk', permissions(['LIST_VENDOR', level])),
  'Objects/customrole_guide.xml': role('customrole_guide', permissions(['LIST_ITEM', 'VIEW'])),
});

/** A tree, and the paths that are read in it, each as often as it is. */
function counting(tree: FileTree) {
  const read: string[] = [];
  const counted: FileTree = {
    ...tree,
    readStart: (path, length) => {
      read.push(path);
      return tree.readStart(path, length);
    },
    read: (path) => {
      read.push(path);
      return tree.read(path);
    },
    versionOf: (path) => Buffer.from(tree.read(path)).toString('hex'),
  };
  return { read, tree: counted };
}

/** How often the rules have looked at a project, while something is done. */
function judgements(run: () => void): number {
  const rule = RULES.find(({ id }) => id === 'unknown-permission') as Rule & { check: Rule['check'] };
  const { check: own } = rule;
  let count = 0;
  Object.assign(rule, {
    check: (...args: Parameters<Rule['check']>) => {
      count += 1;
      return own(...args);
    },
  });
  try {
    run();
  } finally {
    Object.assign(rule, { check: own });
  }
  return count;
}

describe('two versions', () => {
  test('are read once, however many gates judge them', () => {
    const [head, base] = [counting(memoryTree(files('FULL'))), counting(memoryTree(files('VIEW')))];
    const versions = loadVersions(head.tree, base.tree, same);
    checkVersions(versions, { ...OPTIONS, gate });
    const once = [...head.read, ...base.read];
    const { findings } = checkVersions(versions, { ...OPTIONS, gate: strict });
    expect([...head.read, ...base.read]).toEqual(once);
    expect(findings.map(({ rule }) => rule.id)).toEqual(['forbidden-permission']);
  });

  const odd = { 'Objects/customrole_odd.xml': role('customrole_odd', permissions(['LIST_MOON', 'VIEW'])) };
  const sound = {};

  test.each([
    ['by a rule that finds something in the head', odd, [2, 0, 2, 0]],
    ['only the head by a rule that finds nothing there', sound, [1, 0, 1, 0]],
  ])('are judged once by each gate: %s', (_, more, times) => {
    const [head, base] = [files('FULL'), files('VIEW')].map((own) => memoryTree({ ...own, ...more }));
    const versions = loadVersions(head as FileTree, base as FileTree, same);
    const judged = (some: typeof gate) =>
      judgements(() => checkVersions(versions, { ...OPTIONS, gate: some }));
    expect([judged(gate), judged(gate), judged(strict), judged(strict)]).toEqual(times);
  });

  test('give the same result as a check of their own', () => {
    const trees = [memoryTree(files('FULL')), memoryTree(files('VIEW'))] as const;
    const versions = loadVersions(...trees, same);
    for (const some of [gate, strict]) {
      const own = check(trees[0], { ...OPTIONS, gate: some, base: trees[1], pathOf: same });
      const { findings, access, summary } = checkVersions(versions, { ...OPTIONS, gate: some });
      expect([findings, access, summary]).toEqual([own.findings, own.access, own.summary]);
    }
  });
});

describe('another head', () => {
  test('is read and judged where it differs', () => {
    const head = counting(memoryTree(files('FULL')));
    const other = counting(memoryTree(files('EDIT')));
    const versions = loadVersions(head.tree, counting(memoryTree(files('VIEW'))).tree, same);
    checkVersions(versions, { ...OPTIONS, gate: strict });
    const before = head.read.length;
    const moved = withHead(versions, other.tree);
    const found = checkVersions(moved, { ...OPTIONS, gate: strict });
    expect(new Set(other.read)).toEqual(new Set([CLERK]));
    expect(head.read).toHaveLength(before);
    expect(found.findings.map(({ at }) => at.source.text)).toEqual([files('EDIT')[CLERK]]);
    expect(judgements(() => checkVersions(withHead(versions, head.tree), { ...OPTIONS, gate: strict }))).toBe(
      0,
    );
  });
});
