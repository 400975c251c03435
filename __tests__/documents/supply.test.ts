import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the table of dependencies', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  const { packages } = JSON.parse(read('package-lock.json'));
  const [, shipped = '', tools = ''] = read('docs/dependencies.md').split(/^## /m);
  const rows = (text: string) =>
    [...text.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, name, licence]) => [
      name,
      licence,
    ]);
  const expected = (names: object) =>
    Object.keys(names).map((name) => [name, packages[`node_modules/${name}`].license]);

  test('has what is built into dist', () => {
    expect(rows(shipped)).toEqual(expected(dependencies));
  });

  test('explains every package of dist that asks for a newer Node.js than ours', () => {
    const [, bundled = ''] = /^Packages that ask for a newer Node\.js: (.*)$/m.exec(shipped) ?? [];
    const named = [...bundled.matchAll(/`([^`]+)` \(`([^`]+)`\)/g)].map(([, name, node]) => [name, node]);
    const inDist = [...read('dist/licenses.txt').matchAll(/^(\S+) (\d\S+) \(.*\)$/gm)].flatMap(
      ([, name, version]) =>
        Object.entries<Locked>(packages)
          .filter(([path, locked]) => path.endsWith(`node_modules/${name}`) && locked.version === version)
          .map(([, locked]) => [name, locked.engines?.node ?? '*']),
    );
    expect(inDist.length).toBeGreaterThan(20);
    expect(inDist.filter(([, node = '']) => !runsOnOldest(node))).toEqual(named);
  });

  test('has what builds and tests it', () => {
    expect(rows(tools)).toEqual(expected(devDependencies));
  });
});

interface Locked {
  readonly version: string;
  readonly engines?: { readonly node?: string };
}

/** Whether a range has the oldest Node.js that `engines` of package.json allows: 20.19. */
function runsOnOldest(range: string): boolean {
  return range.split('||').some((part) => {
    const [, sign = '', major = '', minor = '0'] = /^\s*(>=|\^|~)?\s*v?(\d+|\*)(?:\.(\d+))?/.exec(part) ?? [];
    if (major === '*') return true;
    const isOlder = Number(major) < 20 || (major === '20' && Number(minor) <= 19);
    return sign === '>=' ? isOlder : major === '20' && isOlder;
  });
}

const WORKFLOWS = readdirSync(join(ROOT, '.github/workflows'));

describe.each(WORKFLOWS)('our own workflow %s', (name) => {
  const text = read(`.github/workflows/${name}`);
  const workflow = parse(text);
  const jobs = Object.values(workflow.jobs) as Job[];
  const steps = jobs.flatMap((job) => job.steps);

  test('takes every action by the full id of a commit, and says its version', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, used = '']) => used);
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    for (const used of uses) expect(used).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('is allowed nothing but what each job asks for, and ends', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(Object.keys(job.permissions ?? {})).not.toHaveLength(0);
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
  });

  test('leaves no token on disk, and puts no words of others into a shell', () => {
    for (const { uses = '', with: inputs, run = '' } of steps) {
      if (uses.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
      expect(run).not.toContain('${{');
    }
  });
});

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
