import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type GitError, isGitError } from '../../src/files/git.js';
import { mergeBase, resolveCommit } from '../../src/files/git-revision.js';
import { gitTree } from '../../src/files/git-tree.js';
import { diskTree, type FileTree } from '../../src/files/tree.js';
import { globFilter } from '../../src/util/globs.js';
import { type TestRepository, testRepository } from '../support/git-repository.js';

const NOTHING = () => false;
const made: { delete(): void }[] = [];
afterAll(() => {
  for (const some of made) some.delete();
});

function repository(options: readonly string[] = []): TestRepository {
  const some = testRepository(options);
  made.push(some);
  return some;
}

function temporaryFolder(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'plain-')));
  made.push({ delete: () => rmSync(folder, { recursive: true, force: true }) });
  return folder;
}

/** A tree as text: each file with its content. */
function textsOf(tree: FileTree): Record<string, string> {
  return Object.fromEntries(tree.files.map((path) => [path, Buffer.from(tree.read(path)).toString()]));
}

function failureOf(action: () => unknown): GitError {
  try {
    action();
  } catch (thrown) {
    if (isGitError(thrown)) return thrown;
    throw thrown;
  }
  throw new Error('Nothing was thrown.');
}

const ODD_NAMES = {
  'a b.xml': 'blank',
  "it\"s 'quoted'.xml": 'quotes',
  'line\nbreak\ttab.xml': 'control',
  'Größe 漢字 🙂.xml': 'letters',
  '-option.xml': 'dash',
  ':(glob)*.xml': 'magic',
  '[scriptid=x].xml': 'brackets',
  'back\\slash.xml': 'backslash',
};

describe('gitTree', () => {
  const repo = repository();
  let first = '';
  let second = '';

  beforeAll(() => {
    repo.write({
      'manifest.xml': '<manifest/>',
      'Objects/role.xml': '<role/>',
      'Objects/UPPER.XML': '<role scriptid="upper"/>',
      'Objects/empty.xml': '',
      'Objects/readme.md': 'no XML',
      'Objects/binary.xml': Buffer.from([0xff, 0xfe, 0x0a, 0x00, 0x0a]),
      'Legacy/old.xml': '<role/>',
      'node_modules/x/package.xml': 'not ours',
      'sdf/src/Objects/deep.xml': 'deep',
      'sdf/other/near.xml': 'near',
      'sdf/src2/similar.xml': 'similar',
    });
    symlinkSync('role.xml', join(repo.folder, 'Objects/link.xml'));
    symlinkSync('Objects', join(repo.folder, 'linked'));
    first = repo.commit();
    repo.git('mv', 'Objects/role.xml', 'Objects/renamed.xml');
    repo.remove('Legacy');
    repo.write({ 'Objects/empty.xml': 'no longer', ...ODD_NAMES });
    second = repo.commit();
    repo.write({ 'Objects/renamed.xml': 'changed in the working tree', 'untracked.xml': 'new' });
  });

  test('holds the files of the revision, not those on disk', () => {
    const tree = gitTree(repo.folder, 'HEAD~1', [''], NOTHING);
    expect(tree.files).toEqual([
      'Legacy/old.xml',
      'Objects/UPPER.XML',
      'Objects/binary.xml',
      'Objects/empty.xml',
      'Objects/role.xml',
      'manifest.xml',
      'sdf/other/near.xml',
      'sdf/src/Objects/deep.xml',
      'sdf/src2/similar.xml',
    ]);
    expect(tree.problems).toEqual([]);
    expect(textsOf(tree)).toMatchObject({ 'Objects/empty.xml': '', 'Objects/role.xml': '<role/>' });
    expect([...tree.read('Objects/binary.xml')]).toEqual([0xff, 0xfe, 0x0a, 0x00, 0x0a]);
  });

  test('follows renames and deletions', () => {
    const { files } = gitTree(repo.folder, second, [''], NOTHING);
    expect(files).toContain('Objects/renamed.xml');
    expect(files).not.toContain('Objects/role.xml');
    expect(files).not.toContain('Legacy/old.xml');
  });

  test('knows odd names', () => {
    expect(textsOf(gitTree(repo.folder, second, [''], NOTHING))).toMatchObject(ODD_NAMES);
  });

  test('reads the start of a file', () => {
    const tree = gitTree(repo.folder, first, [''], NOTHING);
    expect(Buffer.from(tree.readStart('manifest.xml', 4)).toString()).toBe('<man');
    expect(Buffer.from(tree.readStart('manifest.xml', 400)).toString()).toBe('<manifest/>');
  });

  test('knows which bytes are the same', () => {
    const [one, other] = [
      gitTree(repo.folder, first, [''], NOTHING),
      gitTree(repo.folder, second, [''], NOTHING),
    ];
    expect(one.versionOf?.('Objects/role.xml')).toBe(other.versionOf?.('Objects/renamed.xml'));
    expect(one.versionOf?.('Objects/empty.xml')).not.toBe(other.versionOf?.('Objects/empty.xml'));
    expect(one.versionOf?.('absent.xml')).toBeNull();
  });

  test('throws for a file that it does not hold', () => {
    const tree = gitTree(repo.folder, first, [''], NOTHING);
    expect(() => tree.read('untracked.xml')).toThrow('It is not in the revision.');
  });

  test('leaves out what is ignored, whole folders as well', () => {
    const { files } = gitTree(
      repo.folder,
      first,
      [''],
      globFilter(['Objects', '!Objects/empty.xml', '**/near.xml']),
    );
    expect(files).toEqual([
      'Legacy/old.xml',
      'manifest.xml',
      'sdf/src/Objects/deep.xml',
      'sdf/src2/similar.xml',
    ]);
  });

  test.each([
    ['', ['']],
    ['', ['sdf/src', 'Objects']],
    ['sdf/src', ['']],
    ['sdf/src', ['..']],
    ['sdf/src', ['../..']],
    ['sdf/src', ['../other', 'Objects']],
    ['sdf/src', ['../../..']],
    ['sdf', ['src', 'src2']],
    ['', ['node_modules/x']],
  ])('names files as a search on disk does: from "%s" below %j', (from, folders) => {
    repo.git('stash', '--include-untracked', '--quiet');
    try {
      const root = join(repo.folder, from);
      const top =
        from === 'sdf/src' && folders[0] === '../../..' ? `../../../${repo.folder.split('/').at(-1)}` : null;
      const onDisk = diskTree(
        root,
        folders,
        (path) => top !== null && /^(?:\.\.\/){3}[^/]+$/.test(path) && path !== top,
      );
      expect(gitTree(root, 'HEAD', folders, NOTHING).files).toEqual(onDisk.files);
    } finally {
      repo.git('stash', 'pop', '--quiet');
    }
  });

  test('works from a folder outside, by the folder that is searched', () => {
    const outside = temporaryFolder();
    const folder = `../${repo.folder.split('/').at(-1)}/Legacy`;
    mkdirSync(join(repo.folder, 'Legacy'));
    expect(gitTree(outside, first, [folder], NOTHING).files).toEqual([`${folder}/old.xml`]);
    rmSync(join(repo.folder, 'Legacy'), { recursive: true });
  });

  test('leaves out submodules', () => {
    const inner = repository();
    inner.write({ 'manifest.xml': '<manifest/>' });
    inner.commit();
    const outer = repository();
    outer.write({ 'own.xml': '<role/>' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'inner');
    outer.commit();
    expect(gitTree(outer.folder, 'HEAD', [''], NOTHING).files).toEqual(['own.xml']);
  });

  test('reads many and large files', () => {
    const large = repository();
    const names = Array.from({ length: 40 }, (_, index) => `Objects/${index}.xml`);
    const content = (name: string) => `<!-- ${name} -->${'x'.repeat(1_000_000)}`;
    large.write(Object.fromEntries(names.map((name) => [name, content(name)])));
    large.write({ 'huge.xml': Buffer.alloc(33 * 1024 * 1024, 'y'), 'same.xml': content('Objects/7.xml') });
    large.commit();
    const tree = gitTree(large.folder, 'HEAD', [''], NOTHING);
    for (const name of names)
      expect(Buffer.from(tree.readStart(name, 20)).toString()).toBe(content(name).slice(0, 20));
    for (const name of [...names].reverse())
      expect(Buffer.from(tree.read(name)).equals(Buffer.from(content(name)))).toBe(true);
    expect(Buffer.from(tree.readStart('huge.xml', 5)).toString()).toBe('yyyyy');
    expect(tree.read('huge.xml')).toHaveLength(33 * 1024 * 1024);
    expect(Buffer.from(tree.read('same.xml')).toString()).toBe(content('Objects/7.xml'));
  });

  test('says what a partial clone lacks, and fetches nothing', () => {
    const origin = repository();
    origin.write({ 'a.xml': 'before' });
    origin.commit();
    origin.write({ 'a.xml': 'after' });
    origin.commit();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = join(temporaryFolder(), 'clone');
    origin.git('clone', '--quiet', '--filter=blob:none', pathToFileURL(origin.folder).href, clone);
    expect(textsOf(gitTree(clone, 'HEAD', [''], NOTHING))).toEqual({ 'a.xml': 'after' });
    expect(failureOf(() => gitTree(clone, 'HEAD~1', [''], NOTHING)).failure).toBe('incomplete-clone');
  });

  test('runs nothing that a repository asks for', () => {
    const trap = repository();
    trap.write({ 'a.xml': 'text', '.gitattributes': '*.xml filter=trap diff=trap\n' });
    trap.commit();
    const sprung = join(temporaryFolder(), 'sprung');
    const command = `touch '${sprung}'`;
    for (const name of [
      'core.fsmonitor',
      'core.pager',
      'filter.trap.smudge',
      'diff.trap.textconv',
      'core.sshCommand',
    ])
      trap.git('config', name, command);
    expect(textsOf(gitTree(trap.folder, 'HEAD', [''], NOTHING))).toEqual({ 'a.xml': 'text' });
    expect(() => realpathSync(sprung)).toThrow('ENOENT');
  });

  test('does not take a folder that poses as a bare repository for one', () => {
    const outer = repository();
    outer.write({ 'own.xml': '<role/>' });
    outer.commit();
    mkdirSync(join(outer.folder, 'posing'));
    outer.git('init', '--quiet', '--bare', 'posing');
    expect(failureOf(() => gitTree(join(outer.folder, 'posing'), 'HEAD', [''], NOTHING)).failure).toBe(
      'not-a-repository',
    );
  });

  describe('in a process that was started by git', () => {
    afterEach(() => {
      delete process.env.GIT_DIR;
      delete process.env.GIT_INDEX_FILE;
    });

    test('looks at the repository of the folder all the same', () => {
      process.env.GIT_DIR = join(temporaryFolder(), '.git');
      process.env.GIT_INDEX_FILE = 'elsewhere';
      expect(gitTree(repo.folder, first, ['Legacy'], NOTHING).files).toEqual(['Legacy/old.xml']);
    });
  });
});

describe('resolveCommit', () => {
  const repo = repository();
  let id = '';
  beforeAll(() => {
    repo.write({ 'a.xml': 'text' });
    id = repo.commit('first words');
    repo.git('tag', '-a', 'v1', '-m', 'one');
    repo.git('branch', 'feature/größe');
  });

  test.each(['HEAD', 'main', 'v1', 'feature/größe', 'refs/heads/main', '@'])('knows %s', (name) => {
    expect(resolveCommit(repo.folder, name)).toBe(id);
  });

  test('knows an id, whole or cut', () => {
    expect(resolveCommit(repo.folder, id)).toBe(id);
    expect(resolveCommit(repo.folder, id.slice(0, 8))).toBe(id);
  });

  test.each([
    ['nothing', ''],
    ['what is not there', 'nope'],
    ['an id that is not there', '1'.repeat(40)],
    ['an option', '--output=x'],
    ['an option that runs programs', '--upload-pack=touch x'],
    ['a range', 'HEAD..main'],
    ['a file', 'HEAD:a.xml'],
    ['a line break', 'HEAD\nmain'],
    ['a NUL', 'HEAD\0'],
    ['a past that is not there', 'HEAD~99'],
    ['shell code', '$(touch x)'],
  ])('refuses %s', (_, revision) => {
    expect(failureOf(() => resolveCommit(repo.folder, revision))).toMatchObject({
      failure: 'unknown-revision',
    });
  });

  test('says that a folder is in no repository', () => {
    const folder = temporaryFolder();
    expect(failureOf(() => resolveCommit(folder, 'HEAD'))).toMatchObject({
      failure: 'not-a-repository',
      message: `${folder} is not inside a git repository.`,
    });
  });

  test('says that a repository has no commit yet', () => {
    expect(failureOf(() => resolveCommit(repository().folder, 'HEAD')).failure).toBe('unknown-revision');
  });

  test('says that a clone is shallow', () => {
    repo.write({ 'a.xml': 'more' });
    repo.commit();
    const clone = join(temporaryFolder(), 'clone');
    repo.git('clone', '--quiet', '--depth=1', pathToFileURL(repo.folder).href, clone);
    expect(failureOf(() => resolveCommit(clone, id))).toMatchObject({
      failure: 'incomplete-clone',
      message: expect.stringContaining('fetch-depth: 0'),
    });
  });

  test('says how to trust a repository of another user', () => {
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1';
    try {
      expect(failureOf(() => resolveCommit(repo.folder, 'HEAD'))).toMatchObject({
        failure: 'not-a-repository',
        message: expect.stringContaining('git config --global --add safe.directory'),
      });
    } finally {
      delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER;
    }
  });

  test('says that git is not installed', () => {
    const { PATH } = process.env;
    process.env.PATH = temporaryFolder();
    try {
      expect(failureOf(() => resolveCommit(repo.folder, 'HEAD')).failure).toBe('not-installed');
    } finally {
      process.env.PATH = PATH;
    }
  });

  test('is not fooled by a program called git in the folder', () => {
    writeFileSync(join(repo.folder, 'git.exe'), 'MZ');
    expect(resolveCommit(repo.folder, 'v1')).toBe(id);
  });
});

describe('mergeBase', () => {
  test('finds where two branches part', () => {
    const repo = repository();
    const base = repo.commit('base');
    repo.git('checkout', '--quiet', '-b', 'other');
    repo.commit('other');
    repo.git('checkout', '--quiet', 'main');
    repo.commit('main');
    expect(mergeBase(repo.folder, 'main', 'other')).toBe(base);
    expect(mergeBase(repo.folder, 'main', 'main~1')).toBe(base);
  });

  test('is null where there is none', () => {
    const repo = repository();
    repo.commit('one');
    repo.git('checkout', '--quiet', '--orphan', 'other');
    repo.commit('two');
    expect(mergeBase(repo.folder, 'main', 'other')).toBeNull();
  });
});
