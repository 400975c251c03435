import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findTargets } from '../../src/cli/targets.js';
import { useFolder, writeFiles } from '../support/command.js';

const folder = useFolder();
let top = '';

beforeAll(() => {
  top = realpathSync.native(folder());
  writeFiles(top, {
    'my repo/one/src/manifest.xml': '',
    'my repo/one/src/Objects/customrole_a.xml': '',
    'my repo/one/src/Objects/customrole_b.XML': '',
    'my repo/two/manifest.xml': '',
    'my repo/two/Objects/customrole_c.xml': '',
    'my repo/loose/customrole_d.xml': '',
    'my repo/README.md': '',
    'other/manifest.xml': '',
  });
  mkdirSync(join(top, 'my repo/.git'));
  symlinkSync(join(top, 'my repo/one'), join(top, 'link'), 'junction');
});

/** Folders to search, as seen from a folder of the tree. */
const folders = (from: string, ...paths: string[]) => findTargets(paths, join(top, from)).folders;

describe('the folders to search', () => {
  test.each([
    ['nothing means the current folder', 'my repo', [], ['']],
    ['a folder', 'my repo', ['one'], ['one']],
    ['a trailing slash and ./', '', ['./my repo/one/'], ['my repo/one']],
    ['a file with its project', 'my repo', ['one/src/Objects/customrole_a.xml'], ['one/src']],
    ['a folder with its project', 'my repo', ['one/src/Objects'], ['one/src']],
    ['the current folder with its project', 'my repo/one/src/Objects', [], ['..']],
    ['a file in no project', 'my repo', ['loose/customrole_d.xml'], ['loose']],
    [
      'a file outside the current folder',
      'my repo/two',
      ['../one/src/Objects/customrole_b.XML'],
      ['../one/src'],
    ],
    ['two projects', 'my repo', ['two', 'one'], ['two', 'one']],
    ['one project twice', 'my repo', ['one/src/Objects', 'one/src/manifest.xml'], ['one/src']],
    ['a folder and all above it', 'my repo', ['one/src/Objects', 'two', '.', 'one'], ['']],
    ['a link by what it leads to', '', ['link/src', 'my repo/one'], ['my repo/one']],
  ])('%s', (_, from, paths, expected) => {
    expect(folders(from, ...paths)).toEqual(expected);
  });

  test('an absolute path', () => {
    expect(folders('other', join(top, 'my repo/two/Objects'))).toEqual(['../my repo/two']);
  });

  test('a name that only begins like that of a folder is not in it', () => {
    expect(folders('', 'my repo/one', 'my repo/one/../two')).toEqual(['my repo/one', 'my repo/two']);
  });
});

describe('what is wanted', () => {
  const wanted = (from: string, paths: string[], path: string) =>
    findTargets(paths, join(top, from)).isWanted(path);

  test.each([
    ['all of a folder', 'my repo', ['one/src/Objects'], 'one/src/Objects/x/y.xml', true],
    ['nothing beside a folder', 'my repo', ['one/src/Objects'], 'one/src/manifest.xml', false],
    ['nothing beside a folder of a longer name', 'my repo', ['one'], 'one2/manifest.xml', false],
    [
      'the file alone',
      'my repo',
      ['one/src/Objects/customrole_a.xml'],
      'one/src/Objects/customrole_a.xml',
      true,
    ],
    [
      'no other file',
      'my repo',
      ['one/src/Objects/customrole_a.xml'],
      'one/src/Objects/customrole_b.XML',
      false,
    ],
    ['all below the current folder', 'my repo/one/src/Objects', [], 'customrole_a.xml', true],
    ['nothing above the current folder', 'my repo/one/src/Objects', [], '../manifest.xml', false],
    ['what is outside', 'other', ['../my repo/two'], '../my repo/two/deploy.xml', true],
  ])('%s', (_, from, paths, path, expected) => {
    expect(wanted(from, paths, path)).toBe(expected);
  });
});

describe('wrong use', () => {
  test.each([
    ['nowhere', 'There is no file or folder "nowhere".'],
    ['', 'There is no file or folder "".'],
    ['my repo/README.md', '"my repo/README.md" is neither an XML file nor a folder.'],
    ['my repo/one/src/manifest.xml/x', 'There is no file or folder "my repo/one/src/manifest.xml/x".'],
  ])('%j', (path, message) => {
    expect(() => findTargets(['other', path], top)).toThrow(message);
  });
});
