import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { projectFolder } from '../../src/files/project-folder.js';
import { diskTree } from '../../src/files/tree.js';
import { walk } from '../../src/files/walk.js';
import { globFilter } from '../../src/util/globs.js';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'walk-'));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

function write(...paths: readonly string[]) {
  for (const path of paths) {
    mkdirSync(dirname(join(top, path)), { recursive: true });
    writeFileSync(join(top, path), `<${path}>`);
  }
}

const none = () => false;
const found = (folders = [''], isIgnored: (path: string) => boolean = none) =>
  walk(top, folders, isIgnored).files;

describe('walk', () => {
  test('finds XML files of every folder, in one order everywhere', () => {
    write('b.xml', 'a/deep/er/X.XML', 'a/deep.xml', 'a b/c.xml', '.hidden/d.xml', 'x.txt', 'xml', 'é/ü.xml');
    expect(found()).toEqual([
      '.hidden/d.xml',
      'a b/c.xml',
      'a/deep.xml',
      'a/deep/er/X.XML',
      'b.xml',
      'é/ü.xml',
    ]);
  });

  test('finds a folder that is named like a file, and no more in it', () => {
    write('x.xml/y.xml');
    expect(found()).toEqual(['x.xml/y.xml']);
  });

  test('enters neither .git nor node_modules', () => {
    write('.git/a.xml', 'src/node_modules/b/c.xml', 'node_modules.xml', '.github/d.xml');
    expect(found()).toEqual(['.github/d.xml', 'node_modules.xml']);
  });

  test('enters no folder and lists no file that is ignored', () => {
    write('src/a.xml', 'src/Legacy/b.xml', 'Legacy/c.xml');
    const asked: string[] = [];
    const isIgnored = globFilter(['**/Legacy', 'src/a.xml']);
    const files = found([''], (path) => {
      asked.push(path);
      return isIgnored(path);
    });
    expect(files).toEqual([]);
    expect(asked.sort()).toEqual(['Legacy', 'src', 'src/Legacy', 'src/a.xml']);
  });

  test('searches the folders that are named, and names files from the root', () => {
    write('a/b/c.xml', 'a/d.xml', 'e/f.xml', 'g.xml');
    expect(found(['a/b', 'e'])).toEqual(['a/b/c.xml', 'e/f.xml']);
  });

  test('follows no link: neither out, nor in, nor in circles', () => {
    write('src/a.xml', 'shared/b.xml');
    symlinkSync(tmpdir(), join(top, 'src/out'));
    symlinkSync('.', join(top, 'src/circle'));
    symlinkSync('../shared', join(top, 'src/shared'));
    symlinkSync('a.xml', join(top, 'src/link.xml'));
    symlinkSync('nowhere.xml', join(top, 'src/broken.xml'));
    expect(walk(top, [''], none)).toEqual({ files: ['shared/b.xml', 'src/a.xml'], links: [], problems: [] });
  });

  test('tells folders that cannot be listed, without their path on this machine', () => {
    write('a.xml');
    expect(walk(top, ['', 'absent'], none)).toEqual({
      files: ['a.xml'],
      links: [],
      problems: [{ path: 'absent', reason: 'ENOENT: no such file or directory' }],
    });
  });

  const isAdministrator = process.getuid?.() === 0;
  (isAdministrator || process.platform === 'win32' ? test.skip : test)(
    'tells folders that are locked',
    () => {
      write('a.xml', 'locked/b.xml');
      chmodSync(join(top, 'locked'), 0);
      const { files, problems } = walk(top, [''], none);
      chmodSync(join(top, 'locked'), 0o755);
      expect([files, problems]).toEqual([
        ['a.xml'],
        [{ path: 'locked', reason: 'EACCES: permission denied' }],
      ]);
    },
  );

  test('goes as deep as folders do', () => {
    const deep = Array.from({ length: 100 }, () => 'a').join('/');
    write(`${deep}/x.xml`);
    expect(found()).toEqual([`${deep}/x.xml`]);
  });
});

describe('diskTree', () => {
  test('reads files, and their beginnings', () => {
    write('a/b.xml');
    const tree = diskTree(top, [''], none);
    expect(tree.files).toEqual(['a/b.xml']);
    expect(Buffer.from(tree.read('a/b.xml')).toString()).toBe('<a/b.xml>');
    expect(Buffer.from(tree.readStart('a/b.xml', 4)).toString()).toBe('<a/b');
    expect(Buffer.from(tree.readStart('a/b.xml', 1000)).toString()).toBe('<a/b.xml>');
  });

  test('throws where a file is gone', () => {
    const tree = diskTree(top, [''], none);
    expect(() => tree.read('gone.xml')).toThrow('ENOENT');
    expect(() => tree.readStart('gone.xml', 10)).toThrow('ENOENT');
  });
});

describe('projectFolder', () => {
  test.each([
    ['the folder of the manifest', 'src', 'src'],
    ['a folder in the project', 'src/Objects/roles', 'src'],
    ['a project in a project', 'src/inner/Objects', 'src/inner'],
    ['a folder without a manifest above it', 'docs/a', 'docs/a'],
    ['the top', '.', '.'],
  ])('of %s', (_what, start, folder) => {
    write(
      'src/manifest.xml',
      'src/Objects/roles/a.xml',
      'src/inner/manifest.xml',
      'src/inner/Objects/b.xml',
      'docs/a/c.xml',
    );
    expect(projectFolder(join(top, start), top)).toBe(join(top, folder));
  });

  test('is not looked for above a repository, nor above the top', () => {
    write('manifest.xml', 'repository/.git/HEAD', 'repository/Objects/a.xml', 'other/Objects/b.xml');
    expect(projectFolder(join(top, 'repository/Objects'), '/')).toBe(join(top, 'repository/Objects'));
    expect(projectFolder(join(top, 'other/Objects'), join(top, 'other'))).toBe(join(top, 'other/Objects'));
    expect(projectFolder(join(top, 'other/Objects'), '/')).toBe(top);
  });
});
