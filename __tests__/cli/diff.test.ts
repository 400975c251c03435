import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { useFolder, writeFiles } from '../support/command.js';
import { type TestRepository, testRepository } from '../support/git-repository.js';
import { runIn } from '../support/world.js';
import { deploy, manifest, permissions, role } from '../support/xml.js';

const NAME = 'sdf-role-compliance';
const ROLE = 'sdf/Objects/customrole_ap_clerk.xml';
const clerk = (level: string) =>
  role('customrole_ap_clerk', permissions(['TRAN_VENDPYMT', level]), 'AP Clerk');
const RAISED =
  'customrole_ap_clerk (AP Clerk): raised Pay Bills (TRAN_VENDPYMT, Transactions) VIEW → CREATE  high';
const outside = useFolder();

let repo: TestRepository;
beforeAll(() => {
  repo = testRepository();
  repo.write({
    'sdf/manifest.xml': manifest(),
    'sdf/deploy.xml': deploy('~/Objects/*'),
    [ROLE]: clerk('VIEW'),
  });
  repo.commit('first');
  repo.git('checkout', '--quiet', '-b', 'feature');
  repo.write({ [ROLE]: clerk('CREATE') });
  repo.commit('feature');
  repo.git('checkout', '--quiet', 'main');
  repo.write({ [ROLE]: clerk('NONE') });
  repo.commit('main');
  repo.git('checkout', '--quiet', 'feature');
});
afterAll(() => repo.delete());

describe('diff', () => {
  test('compares a revision with the files as they are', async () => {
    expect(await runIn(repo.folder, ['diff', 'main~1'])).toEqual({
      code: 0,
      stdout: `${RAISED}\n\n1 change widens access; the highest risk is high.\n`,
      stderr: '',
    });
  });

  test.each([
    ['two revisions', ['main~1', 'feature'], RAISED],
    [
      'the other way round',
      ['feature', 'main~1'],
      'lowered Pay Bills (TRAN_VENDPYMT, Transactions) CREATE → VIEW',
    ],
    [
      'branches that have parted',
      ['main', 'feature'],
      'granted Pay Bills (TRAN_VENDPYMT, Transactions) CREATE',
    ],
    ['a range', ['main..feature'], 'granted Pay Bills'],
    ['where a branch left another', ['main...feature'], RAISED],
    ['where the current branch left another', ['main...'], RAISED],
    ['a revision with itself', ['main', 'main'], 'No change of access.'],
  ])('compares %s', async (_, words, told) => {
    const { code, stdout, stderr } = await runIn(repo.folder, ['diff', ...words]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(told);
  });

  test('looks at the project of the current folder', async () => {
    const { stdout } = await runIn(join(repo.folder, 'sdf/Objects'), [
      'diff',
      'main~1',
      'feature',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      base: 'main~1',
      head: 'feature',
      widened: true,
      risk: 'high',
      access: [{ project: '..', role: 'customrole_ap_clerk', change: 'raised' }],
    });
  });

  test('writes Markdown, and to a file', async () => {
    const file = join(outside(), 'reports/access.md');
    const { code, stdout, stderr } = await runIn(repo.folder, [
      'diff',
      'main~1',
      '--format',
      'markdown',
      '-o',
      file,
    ]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `Report written to ${file}\n` });
    expect(readFileSync(file, 'utf8')).toMatch(/^## Change of access\n/);
  });

  test.each([
    [[], 'Name a git revision to compare with, for example: diff main'],
    [['a', 'b', 'c'], 'Unexpected argument "c": diff accepts at most two revisions.'],
    [['a..b', 'c'], 'Unexpected argument "c": "a..b" already names two revisions.'],
    [['nope'], 'There is no git revision "nope" here.'],
    [['main', 'nope'], 'There is no git revision "nope" here.'],
    [['nope...main'], 'There is no git revision "nope" here.'],
    [['--', '--output=x'], '"--output=x" is not a git revision.'],
  ])('refuses %j', async (words, message) => {
    expect(await runIn(repo.folder, ['diff', ...words])).toEqual({
      code: 2,
      stdout: '',
      stderr: `${NAME}: ${message}\n`,
    });
  });

  test('says where there is no repository', async () => {
    const { code, stderr } = await runIn(outside(), ['diff', 'main']);
    expect(code).toBe(2);
    expect(stderr).toContain('is not inside a git repository.');
  });

  test('says what could not be read', async () => {
    writeFiles(repo.folder, { [ROLE]: '<role scriptid="customrole_ap_clerk">' });
    try {
      const { code, stdout, stderr } = await runIn(repo.folder, ['diff', 'main~1']);
      expect(code).toBe(2);
      expect(stdout).toBe(
        `No change of access in what was compared.\nNot compared, so it may open access unseen: ${ROLE} (could not be read).\n`,
      );
      expect(stderr).toContain(`${ROLE} could not be read: `);
      const turned = await runIn(repo.folder, ['diff', 'main~1', 'feature']);
      expect(turned.code).toBe(0);
    } finally {
      repo.git('checkout', '--quiet', ROLE);
    }
  });
});

describe('what is not compared', () => {
  const SEARCH = 'sdf/Objects/customsearch_pay.xml';
  const search = (definition: string) =>
    `<savedsearch scriptid="customsearch_pay">\n<definition>${definition}</definition>\n</savedsearch>\n`;
  const entry = { what: 'customsearch_pay', kind: 'savedsearch', file: SEARCH };

  test.each([
    ['one that comes', null, 'new'],
    ['one that changes', 'old', 'new'],
    ['one that goes', 'old', null],
  ])('%s is told by diff and check', async (_, before, after) => {
    const base = repo.git('rev-parse', 'HEAD').trim();
    try {
      if (before !== null) repo.write({ [SEARCH]: search(before) });
      repo.write({ 'note.txt': 'So that there is a commit.' });
      const from = repo.commit('before');
      if (after === null) repo.git('rm', '-q', SEARCH);
      else repo.write({ [SEARCH]: search(after) });
      const to = repo.commit('after');
      const asJson = async (...args: readonly string[]) =>
        JSON.parse((await runIn(repo.folder, [...args, '--format', 'json'])).stdout);
      expect(await asJson('diff', from, to)).toMatchObject({ access: [], notCompared: [entry] });
      expect(await asJson('check', '--base', from)).toMatchObject({ access: [], notCompared: [entry] });
      const { stdout } = await runIn(repo.folder, ['diff', from, to]);
      expect(stdout).toMatch(
        /^No change of access in what was compared\.\nNot compared.*: savedsearch customsearch_pay \(.*\)\.\n$/,
      );
    } finally {
      repo.git('reset', '-q', '--hard', base);
    }
  });
});

describe('what is ignored', () => {
  const OLD = 'sdf/Objects/Legacy/customrole_old.xml';
  const old = (level: string) => role('customrole_old', permissions(['ADMI_MANAGEROLES', level]), 'Old');

  test.each<[string, string | null, string | null, readonly string[], string]>([
    ['by an option, changes', 'VIEW', 'FULL', ['--ignore', '**/Legacy/**'], ''],
    ['with its folder, comes', null, 'FULL', ['--ignore', '**/Legacy'], ''],
    ['by the policy, goes', 'VIEW', null, [], 'ignore: ["**/Legacy/**"]\n'],
  ])('%s: it is no change of access, and named', async (_, before, after, options, policy) => {
    const start = repo.git('rev-parse', 'HEAD').trim();
    try {
      repo.write({ 'note.txt': 'x', ...(policy && { '.github/sdf-role-compliance.yml': policy }) });
      if (before) repo.write({ [OLD]: old(before) });
      const from = repo.commit('before');
      if (after) repo.write({ [OLD]: old(after) });
      else repo.git('rm', '-q', OLD);
      repo.commit('after');
      const run = async (...args: readonly string[]) =>
        (await runIn(repo.folder, ['check', '--base', from, ...options, ...args])).stdout;
      expect(JSON.parse(await run('--format', 'json'))).toMatchObject({
        access: [],
        notCompared: [
          { what: OLD, why: 'ignored by the config, an option or an input', kind: null, file: OLD },
        ],
      });
      expect(await run()).toContain('No change of access in what was compared.');
    } finally {
      repo.git('reset', '-q', '--hard', start);
    }
  });

  test('what is ignored and stays as it was is no part of the change', async () => {
    const start = repo.git('rev-parse', 'HEAD').trim();
    try {
      repo.write({ [OLD]: old('VIEW') });
      const from = repo.commit('before');
      repo.write({ 'note.txt': 'x' });
      repo.commit('after');
      const { stdout } = await runIn(repo.folder, ['check', '--base', from, '--ignore', '**/Legacy/**']);
      expect(stdout).toContain('No change of access.');
    } finally {
      repo.git('reset', '-q', '--hard', start);
    }
  });
});

describe('check --base', () => {
  const report = async (...args: readonly string[]) =>
    JSON.parse((await runIn(repo.folder, ['check', '--format', 'json', ...args])).stdout);

  test('compares with where the branch left the revision', async () => {
    const { summary, access } = await report('--base', 'main');
    expect(summary.introduced).toBe(0);
    expect(access).toMatchObject([
      { role: 'customrole_ap_clerk', change: 'raised', before: 'VIEW', after: 'CREATE' },
    ]);
  });

  test('says which findings are new', async () => {
    const path = 'sdf/Objects/customrole_new.xml';
    writeFiles(repo.folder, { [path]: role('customrole_other') });
    try {
      const { summary, findings } = await report('--base', 'main');
      expect(summary.introduced).toBe(1);
      expect(findings).toMatchObject([{ introduced: true, file: path }]);
    } finally {
      rmSync(join(repo.folder, path));
    }
  });

  test('compares with the revision itself where nothing is in common', async () => {
    const orphan = testRepository();
    try {
      orphan.write({ 'manifest.xml': manifest(), 'Objects/customrole_ap_clerk.xml': clerk('VIEW') });
      orphan.commit();
      orphan.git('checkout', '--quiet', '--orphan', 'other');
      orphan.write({ 'Objects/customrole_ap_clerk.xml': clerk('FULL') });
      orphan.commit();
      const { stdout } = await runIn(orphan.folder, ['check', '--format', 'json', '--base', 'main']);
      expect(JSON.parse(stdout).access).toMatchObject([{ change: 'raised', before: 'VIEW', after: 'FULL' }]);
    } finally {
      orphan.delete();
    }
  });

  test('without it knows nothing new', async () => {
    const { summary, access } = await report();
    expect({ introduced: summary.introduced, access }).toEqual({ introduced: null, access: null });
  });

  test('refuses a revision that is not there, and a folder without a repository', async () => {
    expect(await runIn(repo.folder, ['check', '--base', 'nope'])).toMatchObject({
      code: 2,
      stderr: `${NAME}: There is no git revision "nope" here.\n`,
    });
    mkdirSync(join(outside(), 'plain'));
    expect((await runIn(join(outside(), 'plain'), ['check', '--base', 'main'])).code).toBe(2);
    expect(existsSync(join(outside(), 'plain/.git'))).toBe(false);
  });
});
