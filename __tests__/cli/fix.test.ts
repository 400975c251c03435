import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { useFolder, writeFiles } from '../support/command.js';
import { runIn } from '../support/world.js';
import { deploy, manifest, permissions, role } from '../support/xml.js';

const folder = useFolder();
let top = '';
let cases = 0;

const ROLE = 'Objects/customrole_guide.xml';
const guide = (inactive: string) =>
  role('customrole_guide', `<isinactive>${inactive}</isinactive>\n${permissions(['LIST_CUSTJOB', 'VIEW'])}`);
const project = (text: string | Uint8Array) => ({
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  [ROLE]: text,
});

beforeAll(() => mkdirSync(join(folder(), '.git')));
beforeEach(() => {
  top = join(realpathSync.native(folder()), `case ${++cases}`);
});

const fix = (from: string, ...args: string[]) => runIn(join(top, from), ['check', '--fix', ...args]);
const read = (path: string) => readFileSync(join(top, path));

test('mends what is safe, says so, and reports what remains', async () => {
  writeFiles(top, project(guide('false').replace('>VIEW<', '>ALL<')));
  const { code, stdout, stderr } = await fix('.');
  expect(stderr).toBe(`Fixed ${ROLE}\n  invalid-value: Set "isinactive" in customrole_guide to "F"\n`);
  expect(code).toBe(1);
  expect(stdout).toMatch(/1 error in 1 project: 1 role, 0 objects\.\n$/);
  expect(read(ROLE).toString()).toBe(guide('F').replace('>VIEW<', '>ALL<'));
});

test('passes where nothing remains, and has nothing to do a second time', async () => {
  writeFiles(top, project(guide('false')));
  expect((await fix('.')).code).toBe(0);
  const before = lstatSync(join(top, ROLE));
  expect(await fix('.')).toEqual({
    code: 0,
    stdout: 'No problems in 1 project: 1 role, 0 objects.\n',
    stderr: '',
  });
  expect(lstatSync(join(top, ROLE))).toEqual({
    ...before,
    atimeMs: expect.anything(),
    atime: expect.anything(),
  });
});

test('reports in the format that is asked for', async () => {
  writeFiles(top, project(guide('false')));
  const { stdout } = await fix('.', '--format', 'json', '--output', 'r.json');
  expect(stdout).toBe('');
  expect(JSON.parse(read('r.json').toString())).toMatchObject({ conclusion: 'success', findings: [] });
});

test('changes bytes nowhere else', async () => {
  const windows = (text: string) =>
    `\uFEFF${text.replaceAll('\n', '\r\n')}`.replace('Clerk', 'Größe 漢字 🙂');
  writeFiles(top, project(windows(guide('false'))));
  await fix('.');
  expect(read(ROLE)).toEqual(Buffer.from(windows(guide('F'))));
});

test('keeps the mode of a file and leaves no other file behind', async () => {
  writeFiles(top, project(guide('false')));
  chmodSync(join(top, ROLE), 0o640);
  await fix('.');
  expect(lstatSync(join(top, ROLE)).mode & 0o777).toBe(0o640);
  expect(readdirSync(join(top, 'Objects'))).toEqual(['customrole_guide.xml']);
});

test('names a file that is not UTF-8 and leaves it', async () => {
  const latin = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>\n${guide('false')}`, 'latin1');
  writeFiles(top, project(latin));
  const { code, stderr } = await fix('.');
  expect(code).toBe(1);
  expect(stderr).toBe(`${ROLE} was not fixed: its encoding is windows-1252. Save it as UTF-8 first.\n`);
  expect(read(ROLE)).toEqual(latin);
});

describe('what is fixed', () => {
  test('is what was asked for', async () => {
    const other = 'Objects/customrole_other.xml';
    const text = guide('false').replaceAll('guide', 'other');
    writeFiles(top, { ...project(guide('false')), [other]: text });
    await fix('.', other);
    expect(read(ROLE).toString()).toBe(guide('false'));
    expect(read(other).toString()).toBe(guide('F').replaceAll('guide', 'other'));
  });

  test('may lie above the current folder, or beside it', async () => {
    writeFiles(top, { ...project(guide('false')), 'beside/x': '' });
    expect((await fix('Objects')).stderr).toContain('Fixed customrole_guide.xml\n');
    writeFiles(top, project(guide('false')));
    expect((await fix('beside', '..')).stderr).toContain(`Fixed ../${ROLE}\n`);
    expect(read(ROLE).toString()).toBe(guide('F'));
  });

  test('lies behind no link', async () => {
    writeFiles(top, {
      ...project(guide('false')),
      'elsewhere.txt': guide('false').replaceAll('guide', 'other'),
    });
    symlinkSync(join(top, 'elsewhere.txt'), join(top, 'Objects/customrole_other.xml'));
    await fix('.');
    expect(read('elsewhere.txt').toString()).toContain('>false<');
  });
});
