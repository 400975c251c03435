import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { gitTree } from '../../src/files/git-tree.js';
import { workingTree } from '../../src/files/working-tree.js';
import { type TestRepository, testRepository } from '../support/git-repository.js';

const nothing = () => false;
let repository: TestRepository;

beforeAll(() => {
  repository = testRepository();
  const names = ['same', 'edited', 'staged', 'removed', 'assumed', 'skipped', 'conflict', 'line\nbreak ? x'];
  repository.write(Object.fromEntries(names.map((name) => [`src/${name}.xml`, `<role>${name}</role>`])));
  repository.commit('base');
  repository.git('checkout', '--quiet', '-b', 'other');
  repository.write({ 'src/conflict.xml': 'theirs' });
  repository.commit('theirs');
  repository.git('checkout', '--quiet', 'main');
  repository.write({ 'src/conflict.xml': 'ours' });
  repository.commit('ours');
  expect(() => repository.git('merge', '--quiet', 'other')).toThrow();
  repository.git('update-index', '--assume-unchanged', 'src/assumed.xml');
  repository.git('update-index', '--skip-worktree', 'src/skipped.xml');
  repository.write({
    '.gitignore': 'ignored.xml\n',
    'src/edited.xml': 'edited',
    'src/staged.xml': 'staged',
    'src/new.xml': 'new',
    'src/ignored.xml': 'ignored',
  });
  repository.git('add', 'src/staged.xml');
  rmSync(join(repository.folder, 'src/removed.xml'));
  symlinkSync('same.xml', join(repository.folder, 'src/link.xml'));
  repository.git('add', 'src/link.xml');
});
afterAll(() => repository.delete());

describe.each([true, false])('a working tree that is compared: %s', (isCompared) => {
  const tree = (folder: string) => workingTree(repository.folder, [folder], nothing, { isCompared }).tree;

  test.each(['', 'src'])('has what git tracks or would track, below "%s"', (folder) => {
    expect(tree(folder).files).toEqual(
      ['assumed', 'conflict', 'edited', 'line\nbreak ? x', 'new', 'same', 'skipped', 'staged'].map(
        (name) => `src/${name}.xml`,
      ),
    );
  });

  test.each(['', 'src'])(
    'knows the versions of files that are as the index has them, below "%s"',
    (folder) => {
      const { files, versionOf } = tree(folder);
      const committed = gitTree(repository.folder, 'HEAD', [folder], nothing);
      const known = files.filter((path) => versionOf?.(path) !== undefined);
      expect(known).toEqual(['src/line\nbreak ? x.xml', 'src/same.xml', 'src/staged.xml']);
      const isSame = (path: string) => versionOf?.(path) === committed.versionOf?.(path);
      expect(known.filter(isSame)).toEqual(['src/line\nbreak ? x.xml', 'src/same.xml']);
    },
  );
});
