import { expect, test } from '@jest/globals';
import { accountFiles } from '../../scripts/bench/account.mjs';
import { countsOf } from '../../scripts/bench/mix.mjs';
import { check } from '../../src/check/check.js';
import { memoryTree } from '../support/memory-tree.js';

const OBJECTS = 60;

function account(options: { readonly seed?: number; readonly faulty?: boolean } = {}) {
  return Object.fromEntries(
    Array.from(accountFiles({ objects: OBJECTS, ...options }), ({ path, text }) => [path, text]),
  );
}

function checked(files: Readonly<Record<string, string>>) {
  return check(memoryTree(files), { pathOf: (path) => path, isWanted: () => true, failOn: 'error' });
}

test('one number makes one account', () => {
  const bytes = (seed: number) => JSON.stringify(account({ seed }));
  const [one, again, other] = [bytes(7), bytes(7), bytes(8)];
  expect(one === again).toBe(true);
  expect(one === other).toBe(false);
});

test.each([1, 22, 1000, 20_000])('an account of %d has as many objects', (objects) => {
  const counts = [...countsOf(objects).values()];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(objects);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
});

test('an account is a project with nothing to find', () => {
  const { findings, projects, summary } = checked(account());
  expect(findings).toEqual([]);
  expect(projects).toHaveLength(1);
  expect(summary).toMatchObject({ files: OBJECTS + 2, roles: 1 });
});

test('in a faulty one every object that names roles is at fault', () => {
  const files = account({ faulty: true });
  const { findings, projects } = checked(files);
  const atFault = new Set(findings.map(({ at }) => at.source.path));
  const objects = projects.flatMap((project) => [
    ...project.roles,
    ...project.counterparts,
    ...project.customFields,
    ...project.suitelets,
  ]);
  const spared = objects.map(({ source }) => source.path).filter((path) => !atFault.has(path));
  expect(objects.length).toBeGreaterThan(OBJECTS / 4);
  expect(spared).toEqual([]);
});
