import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { VERSION } from '../../src/util/version.js';
import { useCommand, useFolder, writeFiles } from '../support/command.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const PROJECTS = join(import.meta.dirname, '../projects');
const { run, path } = useCommand();
const folder = useFolder();

const bad = {
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  'Objects/customrole_guide.xml': role(
    'customrole_guide',
    permissions(['[scriptid=customrecord_tour]', 'FULL']),
  ),
  'Objects/customrecord_tour.xml': recordType(
    'customrecord_tour',
    permittedRoles(['[scriptid=customrole_guide]', 'VIEW']),
  ),
};

describe('the projects', () => {
  const names = readdirSync(PROJECTS).filter((name) => existsSync(join(PROJECTS, name, 'expected.txt')));

  test.each(names)('%s gives what is expected', (name) => {
    const project = join(PROJECTS, name);
    // A repository of its own: fingerprints tell where a project lies in its repository.
    const cwd = join(folder(), name);
    cpSync(project, cwd, { recursive: true });
    mkdirSync(join(cwd, '.git'));
    const text = run(['check'], { cwd });
    const json = run(['check', '--format', 'json'], { cwd });
    // UPDATE_EXPECTED=1 takes what is given as expected: read the difference before it is committed.
    if (process.env.UPDATE_EXPECTED) {
      writeFileSync(join(project, 'expected.txt'), text.stdout);
      writeFileSync(join(project, 'expected.json'), json.stdout);
    }
    expect(text.stdout).toBe(readFileSync(join(project, 'expected.txt'), 'utf8'));
    expect(json.stdout).toBe(readFileSync(join(project, 'expected.json'), 'utf8'));
    const { conclusion } = JSON.parse(json.stdout);
    const code = conclusion === 'success' ? 0 : 1;
    expect([text.code, json.code]).toEqual([code, code]);
    expect(text.stderr + json.stderr).toBe('');
  });
});

describe('stdout and stderr', () => {
  test('hold the report and everything else', () => {
    expect(run(['--version'])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
    const { code, stdout, stderr } = run(['check', 'nowhere']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('sdf-role-compliance: There is no file or folder "nowhere".\n');
  });

  test('forge no command of a workflow', () => {
    const { stderr } = run(['check', '\n::error::forged\x1B[2J']);
    expect(stderr).toBe('sdf-role-compliance: There is no file or folder "\\n::error::forged\\u001B[2J".\n');
  });

  test('take a report of any length', () => {
    const roles = Array.from({ length: 400 }, (_, index) => [
      `many/Objects/customrole_${index}.xml`,
      role(`customrole_${index}`, permissions(['[scriptid=customrecord_tour]', 'FULL'])),
    ]);
    const cwd = writeFiles(folder(), { 'many/manifest.xml': manifest(), ...Object.fromEntries(roles) });
    const { code, stdout } = run(['check', 'many', '--format', 'json', '--fail-on-severity', 'never'], {
      cwd,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).summary.roles).toBe(400);
  });

  test('may be closed by a reader that has seen enough', async () => {
    const child = spawn(process.execPath, [path(), 'explain', 'level-mismatch'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('tell when the report cannot be written', () => {
    if (!existsSync('/dev/full')) return;
    const stdio = ['ignore' as const, openSync('/dev/full', 'w'), 'pipe' as const];
    const { status, stderr } = spawnSync(process.execPath, [path(), '--help'], { stdio, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The report could not be written: ENOSPC/);
  });
});

describe('colours', () => {
  const colours = (env: Readonly<Record<string, string>>) => {
    const cwd = writeFiles(join(folder(), 'colours'), bad);
    return run(['check'], { cwd, env }).stdout.includes('\x1B[');
  };

  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '' }, true],
    [{ CI: 'true' }, false],
  ])('%j', (env, expected) => {
    expect(colours(env)).toBe(expected);
  });
});

test('a file that cannot be read leaves no verdict, and the report in full', () => {
  const cwd = writeFiles(join(folder(), 'locked'), { ...bad, 'Objects/x/y.xml': '<role/>' });
  mkdirSync(join(cwd, 'Objects/secret'));
  chmodSync(join(cwd, 'Objects/secret'), 0);
  chmodSync(join(cwd, 'Objects/x/y.xml'), 0);
  const { code, stdout, stderr } = run(['check', '--fail-on-severity', 'never'], { cwd, asNobody: true });
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /^The folder Objects\/secret could not be listed: .*\nObjects\/x\/y\.xml could not be read: .*\n$/,
  );
  expect(stdout).toContain('Objects/customrole_guide.xml:7:18  error  level-mismatch\n');
});

test('it runs from a folder of any name, on a project of any name', () => {
  const cwd = join(folder(), 'a b%20c', '漢字');
  cpSync(writeFiles(join(folder(), 'plain'), bad), cwd, { recursive: true });
  expect(run(['check'], { cwd }).stdout).toContain('1 error in 1 project');
});
