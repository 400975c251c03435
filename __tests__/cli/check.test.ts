import { mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { useFolder, writeFiles } from '../support/command.js';
import { runIn } from '../support/world.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const folder = useFolder();
let top = '';

const RECORD = 'Objects/customrecord_tour.xml';
const ROLE = 'Objects/customrole_guide.xml';
const guide = (level: string) =>
  role('customrole_guide', permissions(['[scriptid=customrecord_tour]', level]));
const tour = (level: string) =>
  recordType('customrecord_tour', permittedRoles(['[scriptid=customrole_guide]', level]));
const project = (roleLevel: string, objectLevel: string) => ({
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  [ROLE]: guide(roleLevel),
  [RECORD]: tour(objectLevel),
});

beforeAll(() => {
  top = realpathSync.native(folder());
  mkdirSync(join(top, '.git'));
  writeFiles(join(top, 'good'), project('VIEW', 'VIEW'));
  writeFiles(join(top, 'bad project'), project('FULL', 'VIEW'));
  writeFiles(join(top, 'idle'), { ...project('FULL', 'VIEW'), 'deploy.xml': deploy() });
  mkdirSync(join(top, 'empty'));
});

const check = (from: string, ...args: string[]) => runIn(join(top, from), ['check', ...args]);
const places = (stdout: string) => stdout.match(/^\S.*\.xml:\d+:\d+/gm) ?? [];

describe('exit codes', () => {
  test('0 where nothing is found', async () => {
    expect(await check('good')).toEqual({
      code: 0,
      stdout: 'No problems in 1 project: 1 role, 1 object.\n',
      stderr: '',
    });
  });

  test('1 where something is found', async () => {
    const { code, stdout, stderr } = await check('bad project');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('Objects/customrole_guide.xml:7:18  error  level-mismatch\n');
  });

  test.each([
    ['error', 'idle', 0],
    ['warning', 'idle', 1],
    ['notice', 'idle', 1],
    ['warning', 'bad project', 1],
    ['never', 'bad project', 0],
    ['notice', 'good', 0],
  ])('--fail-on-severity %s on %s', async (severity, from, code) => {
    expect((await check(from, '--fail-on-severity', severity)).code).toBe(code);
  });

  test('2 where there is no project, unless that is meant', async () => {
    const stdout = 'No problems in 0 projects: 0 roles, 0 objects.\n';
    const told = 'There is no SDF project here: nothing was checked.\n';
    expect(await check('empty')).toEqual({
      code: 2,
      stdout,
      stderr: `${told}Name the folder of an SDF project, or use --allow-empty if this is intended.\n`,
    });
    expect(await check('empty', '--allow-empty')).toEqual({ code: 0, stdout, stderr: told });
    expect((await check('.', 'good', '--ignore', '**')).code).toBe(2);
  });
});

describe('paths', () => {
  test('are relative to the current folder', async () => {
    expect(places((await check('.', 'bad project')).stdout)).toEqual([
      'bad project/Objects/customrole_guide.xml:7:18',
    ]);
    expect(places((await check('good', '../bad project/')).stdout)).toEqual([
      '../bad project/Objects/customrole_guide.xml:7:18',
    ]);
    expect(places((await check('bad project/Objects', '.')).stdout)).toEqual(['customrole_guide.xml:7:18']);
  });

  test('bring what concerns a file, wherever in its project it stands', async () => {
    const other = await check('bad project', RECORD);
    expect(places(other.stdout)).toEqual([`${ROLE}:7:18`]);
    expect((await check('bad project', 'manifest.xml')).code).toBe(0);
  });

  test('count once where they overlap', async () => {
    const { stdout } = await check(
      '.',
      'bad project',
      `bad project/${ROLE}`,
      './bad project/Objects/',
      'bad project',
    );
    expect(stdout).toContain('1 error in 1 project: 1 role, 1 object.');
  });

  test('of several projects are judged apart', async () => {
    const { stdout } = await check('.', 'good', 'bad project');
    expect(stdout).toContain('1 error in 2 projects: 2 roles, 2 objects.');
  });
});

describe('--ignore', () => {
  test.each([
    ['a folder', ['--ignore', 'bad project']],
    ['files', ['--ignore', '**/customrole_guide.xml', '--ignore=**/customrecord*']],
    ['a glob below any folder', ['--ignore', '**/Objects/**']],
  ])('leaves out %s', async (_, options) => {
    expect((await check('.', 'bad project', '--allow-empty', ...options)).code).toBe(0);
  });

  test.each(['**/Objects', '../bad project/Objects'])(
    'reaches out of the current folder: %s',
    async (glob) => {
      expect((await check('good', '../bad project', '--ignore', glob)).code).toBe(0);
    },
  );

  test('leaves the rest', async () => {
    expect((await check('.', 'bad project', '--ignore', '*/customrole_guide.xml')).code).toBe(1);
  });
});

describe('--format', () => {
  test('json', async () => {
    const { code, stdout } = await check('.', 'bad project', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      conclusion: 'failure',
      findings: [
        { rule: 'level-mismatch', file: 'bad project/Objects/customrole_guide.xml', line: 7, column: 18 },
      ],
    });
  });

  test('github names files from the top of the repository', async () => {
    const { stdout } = await check('bad project/Objects', '--format=github');
    expect(stdout).toMatch(
      /^::error title=level-mismatch,file=bad project\/Objects\/customrole_guide\.xml,line=7,col=18,endColumn=22::/,
    );
  });

  test('colours are for a terminal, never for a file', async () => {
    const coloured = { colour: true };
    expect((await runIn(join(top, 'bad project'), ['check'], coloured)).stdout).toContain('\x1B[31m');
    await runIn(join(top, 'bad project'), ['check', '--output', '../colour.txt'], coloured);
    expect(readFileSync(join(top, 'colour.txt'), 'utf8')).not.toContain('\x1B');
  });
});

describe('--output', () => {
  test('writes the report and says so', async () => {
    const { code, stdout, stderr } = await check(
      '.',
      'bad project',
      '-o',
      'out/reports/r.json',
      '--format',
      'json',
    );
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Report written to out/reports/r.json\n',
    });
    expect(JSON.parse(readFileSync(join(top, 'out/reports/r.json'), 'utf8')).version).toBe(1);
  });

  test('writes over an older report', async () => {
    writeFiles(top, { 'old.xml.txt': 'old' });
    await check('.', 'good', '--output', 'old.xml.txt');
    expect(readFileSync(join(top, 'old.xml.txt'), 'utf8')).toBe(
      'No problems in 1 project: 1 role, 1 object.\n',
    );
  });

  test.each([`bad project/${ROLE}`, `./good/../bad project/${ROLE}`])(
    'refuses a file to check: %s',
    async (path) => {
      const before = readFileSync(join(top, 'bad project', ROLE), 'utf8');
      const { code, stderr } = await check('.', 'bad project', '--output', path);
      expect(code).toBe(2);
      expect(stderr).toContain('is one of the files to check; name another one for the report.');
      expect(readFileSync(join(top, 'bad project', ROLE), 'utf8')).toBe(before);
    },
  );

  test('cannot be a folder', async () => {
    const { code, stderr } = await check('.', 'good', '--output', 'empty');
    expect(code).toBe(2);
    expect(stderr).toBe('sdf-role-compliance: "empty" is a folder. Name a file in it for the report.\n');
  });
});

describe('wrong use', () => {
  beforeAll(() => {
    writeFiles(top, { 'notes.txt': '' });
  });

  test.each([
    [['nowhere'], 'There is no file or folder "nowhere".'],
    [['good', 'notes.txt'], '"notes.txt" is neither an XML file nor a folder.'],
    [['good', '\n::error::x'], 'There is no file or folder "\n::error::x".'],
  ])('%j', async (paths, message) => {
    const { code, stdout, stderr } = await check('.', ...paths);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`sdf-role-compliance: ${message}\n`);
  });
});
