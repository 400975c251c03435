import { chmodSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { replaceFile } from '../../src/files/replace-file.js';
import { useFolder, writeFiles } from '../support/command.js';

const folder = useFolder();
const path = () => join(folder(), 'own/a.xml');
const replace = (file: string, before: string, after: string) =>
  replaceFile(file, Buffer.from(before), Buffer.from(after));

beforeEach(() => {
  writeFiles(folder(), { 'own/a.xml': 'before' });
  chmodSync(path(), 0o600);
});

test('gives a file new bytes and keeps its mode', () => {
  replace(path(), 'before', 'after');
  expect(readFileSync(path(), 'utf8')).toBe('after');
  expect(lstatSync(path()).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(folder(), 'own'))).toEqual(['a.xml']);
});

test('leaves a file that is not as it was read', () => {
  expect(() => replace(path(), 'older', 'after')).toThrow('it was changed in the meantime');
  expect(readFileSync(path(), 'utf8')).toBe('before');
});

test('writes through no link', () => {
  const link = join(folder(), 'link.xml');
  symlinkSync(path(), link);
  expect(() => replace(link, 'before', 'after')).toThrow('it is no longer a regular file');
  expect(readFileSync(path(), 'utf8')).toBe('before');
});

test('leaves a file that may not be written', () => {
  if (process.getuid?.() === 0) return;
  chmodSync(path(), 0o400);
  expect(() => replace(path(), 'before', 'after')).toThrow('EACCES');
});

test('leaves nothing behind where it fails', () => {
  expect(() => replace(join(folder(), 'own/none.xml'), '', 'after')).toThrow('ENOENT');
  expect(readdirSync(join(folder(), 'own'))).toEqual(['a.xml']);
});
