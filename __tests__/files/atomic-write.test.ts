import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createAtomically, writeAtomically } from '../../src/files/atomic-write.js';
import { useFolder } from '../support/command.js';

const temporary = useFolder();
const folderOf = () => mkdtempSync(join(temporary(), 'write-'));

test('a file is replaced, with its mode, and nothing else is left', () => {
  const folder = folderOf();
  const path = join(folder, 'a.json');
  writeAtomically(path, 'one');
  chmodSync(path, 0o600);
  const { ino } = statSync(path);
  writeAtomically(path, 'two');
  expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, readdirSync(folder)]).toEqual([
    'two',
    0o600,
    ['a.json'],
  ]);
  expect(statSync(path).ino).not.toBe(ino);
});

test('what cannot be written leaves what was there', () => {
  const folder = folderOf();
  const path = join(folder, 'a.json');
  mkdirSync(path);
  expect(() => writeAtomically(path, 'x')).toThrow('EISDIR');
  expect(() => writeAtomically(join(folder, 'none', 'a.json'), 'x')).toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['a.json']);
});

test('a link stays, and the file that it leads to is replaced', () => {
  const folder = folderOf();
  writeFileSync(join(folder, 'real.json'), 'one');
  symlinkSync('real.json', join(folder, 'link.json'));
  writeAtomically(join(folder, 'link.json'), 'two');
  expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
  expect([readFileSync(join(folder, 'real.json'), 'utf8'), readdirSync(folder)]).toEqual([
    'two',
    ['link.json', 'real.json'],
  ]);
});

test('a link to nothing makes the file that it names', () => {
  const folder = folderOf();
  symlinkSync('real.json', join(folder, 'link.json'));
  writeAtomically(join(folder, 'link.json'), 'two');
  expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe('two');
});

const SHARED_MEMORY = '/dev/shm';

(existsSync(SHARED_MEMORY) ? test : test.skip)('a file in the memory that processes share is a file', () => {
  const folder = mkdtempSync(join(SHARED_MEMORY, 'write-'));
  try {
    const path = join(folder, 'a.json');
    for (const text of ['one', 'two']) writeAtomically(path, text);
    expect(readFileSync(path, 'utf8')).toBe('two');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

(existsSync('/dev/fd') ? test : test.skip)('what is open already keeps what was put there before', () => {
  const path = join(folderOf(), 'log');
  const file = openSync(path, 'a');
  writeSync(file, 'one');
  for (const place of ['/dev/fd/', '/proc/self/fd/'])
    if (existsSync(place)) writeAtomically(`${place}${file}`, place);
  closeSync(file);
  expect(readFileSync(path, 'utf8').startsWith('one/dev/fd/')).toBe(true);
});

test('a pipe is written to', async () => {
  const path = join(folderOf(), 'pipe');
  if (spawnSync('mkfifo', [path]).status !== 0) return;
  const reader = spawn('cat', [path]);
  let told = '';
  reader.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text;
  });
  writeAtomically(path, 'told');
  await new Promise((resolve) => reader.on('close', resolve));
  expect([told, lstatSync(path).isFIFO()]).toEqual(['told', true]);
});

test('a new file is made whole, and never in place of anything', () => {
  const folder = folderOf();
  expect(createAtomically(join(folder, 'a.yml'), 'one')).toBe(true);
  expect(createAtomically(join(folder, 'a.yml'), 'two')).toBe(false);
  symlinkSync('nothing', join(folder, 'link.yml'));
  expect(createAtomically(join(folder, 'link.yml'), 'two')).toBe(false);
  expect([readFileSync(join(folder, 'a.yml'), 'utf8'), readdirSync(folder)]).toEqual([
    'one',
    ['a.yml', 'link.yml'],
  ]);
});
