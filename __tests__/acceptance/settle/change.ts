import { expect } from '@jest/globals';
import { check } from '../../../src/check/check.js';
import type { FileTree } from '../../../src/files/tree.js';
import type { Baseline } from '../../../src/settle/baseline.js';
import type { CheckResult } from '../../../src/settle/result.js';
import { memoryTree } from '../../support/memory-tree.js';
import { policyFrom } from '../../support/policy.js';
import { BASE, STRICT } from '../gate/base.js';

type Content = string | Uint8Array | null;

/** A change of the project that all shapes begin with, and the policy of its base. */
export interface Shape {
  /** What the base holds besides or in place of `BASE`; null takes a file away. */
  readonly base?: Readonly<Record<string, Content>>;
  readonly head: Readonly<Record<string, Content>>;
  /** Links of the head, which stand where files could. */
  readonly links?: readonly string[];
  readonly config?: string;
  readonly baseline?: Baseline;
}

/** What must come of a shape: see `expectRight`. */
export type Right = 'stop' | 'quiet' | 'pass';

/** A change as `check --base` sees it, without git: the base's policy judges. */
export function changed({ base = {}, head, links = [], config = STRICT, baseline }: Shape): CheckResult {
  const policy = policyFrom(config);
  const before = filled(BASE, base);
  const after = filled(before, head);
  const tree: FileTree = { ...memoryTree(after), links };
  return check(tree, {
    pathOf: (path) => path,
    isWanted: () => true,
    failOn: 'error',
    gate: {
      policy,
      baseline: baseline ?? new Map(),
      today: '2026-06-15',
      pathInRepository: (path) => path,
    },
    base: memoryTree(before),
  });
}

function filled(files: Readonly<Record<string, Content>>, changes: Readonly<Record<string, Content>>) {
  const all = Object.entries({ ...files, ...changes });
  return Object.fromEntries(all.flatMap(([path, text]) => (text === null ? [] : [[path, text] as const])));
}

const WIDER = ['granted', 'raised', 'loosened'];

/** `stop`: an error is new. `quiet`: nothing is new and no access changes. `pass`: no error is new, and nothing wider. */
export function expectRight(result: CheckResult, right: Right): void {
  const fresh = result.findings.filter(({ introduced }) => introduced);
  const errors = fresh.filter(({ severity }) => severity === 'error');
  const told = fresh.map(({ rule, severity, message }) => `${severity} ${rule.id}: ${message}`);
  const access = (result.access ?? []).map(
    ({ change, role, object, permission, before, after }) =>
      `${change} ${role ?? object} ${permission} ${before} ${after}`,
  );
  const isStopped = errors.length > 0 || result.problems.length > 0;
  if (right === 'stop') expect({ isStopped, told, access }).toEqual({ isStopped: true, told, access });
  else if (right === 'quiet')
    expect({ told, access, problems: result.problems }).toEqual({ told: [], access: [], problems: [] });
  else {
    const wider = access.filter((change) => WIDER.some((word) => change.startsWith(word)));
    expect({ isStopped, wider, told }).toEqual({ isStopped: false, wider: [], told });
  }
}

/** The findings that are new or worse. */
export function introducedIn({ findings }: CheckResult) {
  return findings.filter(({ introduced }) => introduced);
}
