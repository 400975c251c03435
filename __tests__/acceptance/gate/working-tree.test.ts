import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { git } from '../../support/git.js';
import { type TestRepository, testRepository } from '../../support/git-repository.js';
import { BASE, CONFIG, PATHS, POLICY, RAISED } from './base.js';
import { commandIn, expectRight, useGate } from './harness.js';

const gate = useGate();

/** A repository beside whose project lie a copy that git ignores, a submodule, a worktree and a clone. */
let repository: TestRepository;
let other: TestRepository;

beforeAll(() => {
  other = testRepository();
  other.write(BASE);
  other.commit();
  repository = testRepository();
  repository.write({ ...BASE, [CONFIG]: POLICY, '.gitignore': 'out/\nlocal.xml\n' });
  repository.git(
    '-c',
    'protocol.file.allow=always',
    'submodule',
    '--quiet',
    'add',
    `file://${other.folder}`,
    'vendor/roles',
  );
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'base');
  cpSync(join(repository.folder, 'src'), join(repository.folder, 'out/src'), { recursive: true });
  repository.write({ 'out/src/Objects/Roles/customrole_hb_till.xml': RAISED[PATHS.till] ?? '' });
  repository.git('worktree', 'add', '--quiet', '--detach', 'tree');
  git(repository.folder, 'clone', '--quiet', `file://${other.folder}`, 'copies/roles');
});
afterAll(() => {
  repository.delete();
  other.delete();
});

const run = (...args: readonly string[]) => commandIn(repository.folder, args);

const LEFT_OUT =
  'Not checked: out, which git ignores; copies/roles, tree and vendor/roles, a separate repository. To check it, name the path.';

describe('a clean tree with more in it than git holds', () => {
  test('diff tells no change, and once what it leaves out', () => {
    const { code, stdout, stderr } = run('diff', 'HEAD', '--format', 'json');
    expect([code, JSON.parse(stdout).access]).toEqual([0, []]);
    expect(stderr.trim()).toBe(LEFT_OUT);
  });

  test.each([['check'], ['check', '--base', 'HEAD']])('%s %s', (...args) => {
    const { code, stdout, stderr } = run(...args, '--format', 'json');
    const { summary, findings } = JSON.parse(stdout);
    expect([code, findings, summary.projects, summary.roles]).toEqual([0, [], 1, 3]);
    expect(stderr.split('\n').filter((line) => line.startsWith('Not checked'))).toEqual([LEFT_OUT]);
  });

  test('matrix has each role once', () => {
    expect(JSON.parse(run('matrix', '--format', 'json').stdout).projects).toHaveLength(1);
  });

  test('a path that is named is read all the same', () => {
    for (const [path, projects] of [
      ['out', 1],
      ['out/src/Objects/Roles/customrole_hb_till.xml', 1],
      ['vendor/roles', 1],
      ['tree', 1],
      ['copies/roles', 1],
    ] as const) {
      const { code, stdout } = run('check', path, '--format', 'json');
      expect([path, code, JSON.parse(stdout).summary.projects]).toEqual([path, 0, projects]);
    }
    const both = run('check', '.', 'vendor/roles', 'out/src', '--format', 'json');
    expect(JSON.parse(both.stdout).summary.projects).toBe(3);
  });

  test('a file that git ignores is read where it is named', () => {
    repository.write({ 'src/Objects/local.xml': RAISED[PATHS.till]?.replace('hb_till', 'hb_local') ?? '' });
    const roles = (...paths: readonly string[]) =>
      JSON.parse(run('check', ...paths, '--format', 'json').stdout).summary.roles;
    expect([roles(), roles('src'), roles('src/Objects/local.xml')]).toEqual([3, 3, 4]);
    repository.remove('src/Objects/local.xml');
  });

  test('what git would track is read, and what it does not hold is no change', () => {
    repository.write({ 'src/Objects/new.xml': RAISED[PATHS.till]?.replace('hb_till', 'hb_new') ?? '' });
    const { access } = JSON.parse(run('diff', 'HEAD', '--format', 'json').stdout);
    expect(access.map(({ role }: { role: string }) => role)).toContain('customrole_hb_new');
    repository.remove('src/Objects/new.xml');
  });
});

test('the action looks at what git holds as well', async () => {
  const run = await gate.run({
    head: { 'README.md': 'hello', '.gitignore': 'out/\nreport.json\n' },
    before: ({ workspace }) =>
      cpSync(join(workspace, 'src'), join(workspace, 'out/src'), { recursive: true }),
  });
  expectRight(run, 'quiet');
  expect(run.report.summary.projects).toBe(1);
  expect(run.run.log).toContain('Not checked: out, which git ignores.');
});
