import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { widens } from '../../../src/access/change.js';
import { accessChanges } from '../../../src/access/changes.js';
import { type TestRepository, testRepository } from '../../support/git-repository.js';
import { projectOf } from '../../support/projects.js';
import { runIn } from '../../support/world.js';
import { type DoorCase, EQUAL, OPENINGS, PROJECT } from './cases.js';

const WIDENS = new Set(['granted', 'raised', 'loosened']);

let repo: TestRepository;
beforeAll(() => {
  repo = testRepository();
  repo.write(PROJECT);
});
afterAll(() => repo.delete());

interface Told {
  readonly object?: string;
  readonly permission: string;
  readonly change: string;
  readonly role: string | null;
}

/** Writes a file of the project; null leaves the one that the project has by itself, or none. */
function put(path: string, text: string | null): void {
  const whole = text ?? (PROJECT as Readonly<Record<string, string>>)[path];
  if (whole !== undefined) repo.write({ [path]: whole });
  else if (existsSync(join(repo.folder, path))) repo.remove(path);
}

/** Commits two versions of a file, and tells what is wider in the second. */
async function widened(path: string, base: string | null, head: string | null) {
  const commits = [base, head].map((text) => {
    put(path, text);
    return repo.commit();
  });
  const [from = '', to = ''] = commits;
  const diff = await runIn(repo.folder, ['diff', from, to, '--format', 'json']);
  const check = await runIn(repo.folder, ['check', '--base', from, '--format', 'json']);
  put(path, null);
  const changes: Told[] = JSON.parse(diff.stdout).access;
  const findings: { rule: string; introduced: boolean; object?: string }[] = JSON.parse(
    check.stdout,
  ).findings;
  return {
    wider: changes.filter(({ change }) => WIDENS.has(change)),
    findings: findings.filter(({ rule, introduced }) => rule === 'access-widened' && introduced),
  };
}

/** The same without git and the command: which objects are wider. */
function openedIn(path: string, base: string | null, head: string | null): string[] {
  const [before, after] = [base, head].map((text) =>
    projectOf(
      Object.fromEntries(
        Object.entries({ ...PROJECT, ...(text === null ? {} : { [path]: text }) })
          .filter(([name]) => name.startsWith('src/'))
          .map(([name, content]) => [name.slice('src/'.length), content]),
      ),
    ),
  );
  return accessChanges(before ? [before] : [], after ? [after] : [])
    .filter(widens)
    .map(({ object, at }) => `${object}${at === null ? ' without a place' : ''}`);
}

const byName = (cases: readonly DoorCase[]) => cases.map((one) => [one.name, one] as const);
/** Through git and the command: some of each kind. */
const some = (cases: readonly DoorCase[]) => cases.filter((_, index) => index % 12 === 0);

describe('an opening', () => {
  test.each(byName(OPENINGS))('%s', (_, { path, base, head, object }) => {
    const opened = openedIn(path, base, head).join(' ');
    expect(opened).toContain(object);
    expect(opened).not.toContain('without a place');
    expect(openedIn(path, head, base)).toEqual([]);
  });

  test.each(byName(some(OPENINGS)))('%s, by the command', async (_, one) => {
    const { wider, findings } = await widened(one.path, one.base, one.head);
    expect(wider.map(({ object }) => object).join(' ')).toContain(one.object);
    expect(findings.map(({ object }) => object).join(' ')).toContain(one.object);
    expect(await widened(one.path, one.head, one.base)).toEqual({ wider: [], findings: [] });
  });
});

describe('no opening', () => {
  test.each(byName(EQUAL))('%s', (_, { path, base, head }) => {
    expect(openedIn(path, base, head)).toEqual([]);
    expect(openedIn(path, head, base)).toEqual([]);
  });

  test.each(byName(some(EQUAL)))('%s, by the command', async (_, one) => {
    expect(await widened(one.path, one.base, one.head)).toEqual({ wider: [], findings: [] });
  });
});
