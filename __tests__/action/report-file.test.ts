import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { writeReport } from '../../src/action/report-file.js';
import { useFolder, writeFiles } from '../support/command.js';

const temporary = useFolder();
const workspace = () => join(temporary(), 'workspace');
const write = (path: string) => writeReport('json-file', workspace(), path, 'new');

beforeAll(() => {
  writeFiles(temporary(), { 'workspace/old.json': 'old', 'outside/secret': 'old' });
  mkdirSync(join(workspace(), 'folder'));
  symlinkSync(join(temporary(), 'outside'), join(workspace(), 'link'), 'junction');
  symlinkSync(join(temporary(), 'outside/secret'), join(workspace(), 'link.json'));
  symlinkSync(join(temporary(), 'outside/none'), join(workspace(), 'dangling.json'));
});

test.each([
  ['report.json', 'report.json'],
  ['old.json', 'old.json'],
  ['./a b/c/../report.json', 'a b/report.json'],
  ['deep/er/report.json', 'deep/er/report.json'],
])('writes %s', (path, written) => {
  expect(write(path)).toEqual({ path: written });
  expect(readFileSync(join(workspace(), written), 'utf8')).toBe('new');
});

test('writes an absolute path in the workspace', () => {
  expect(write(join(workspace(), 'absolute.json'))).toEqual({ path: 'absolute.json' });
});

test.each([
  ['../report.json', 'is outside the workspace.'],
  ['a/../../report.json', 'is outside the workspace.'],
  ['/report.json', 'is outside the workspace.'],
  ['.', 'was not written: '],
  ['folder', 'was not written: "folder" is not a file.'],
  ['old.json/report.json', 'was not written: "old.json" is not a folder.'],
  ['link/secret', 'was not written: "link" is a link.'],
  ['link/new/report.json', 'was not written: "link" is a link.'],
  ['link.json', 'was not written: "link.json" is a link.'],
  ['dangling.json', 'was not written: "dangling.json" is a link.'],
  ['a\0b', 'was not written: '],
])('refuses %j', (path, fault) => {
  expect(write(path)).toEqual({ fault: expect.stringContaining(`json-file: "${path}" ${fault}`) });
  expect(readFileSync(join(temporary(), 'outside/secret'), 'utf8')).toBe('old');
  expect(existsSync(join(temporary(), 'report.json'))).toBe(false);
  expect(existsSync(join(temporary(), 'outside/none'))).toBe(false);
});
