import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');
const COPIED = [
  'src',
  'scripts',
  '__tests__/support',
  'jest.config.js',
  'biome.json',
  'package.json',
  'tsconfig.json',
];
const RULE = 'src/rules/role/never-heard-of.ts';
const TABLE = '__tests__/rules/role/never-heard-of.test.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-rule-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  cpSync(join(ROOT, '__tests__/rules/role'), join(folder, '__tests__/rules/role'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

const newRule = (...args: string[]) => run('scripts/new-rule.mjs', ...args);

describe('new-rule', () => {
  test.each([
    [[], 'Name a group and the id of the rule.'],
    [['roles', 'never-heard-of'], '"roles" is no group. The groups are counterpart, file,'],
    [['shared', 'never-heard-of'], '"shared" is no group.'],
    [['role', 'NeverHeardOf'], '"NeverHeardOf" is no id of a rule'],
    [['role', '../../never'], '"../../never" is no id of a rule'],
    [['role', 'level-mismatch'], 'src/rules/counterpart/level-mismatch.ts is there already.'],
  ])('%j makes nothing and says why', (args, message) => {
    const before = readFileSync(join(folder, 'src/rules/index.ts'), 'utf8');
    expect(newRule(...args)).toEqual({ status: 2, output: expect.stringContaining(message) });
    expect(readFileSync(join(folder, 'src/rules/index.ts'), 'utf8')).toBe(before);
  });

  test('makes a rule that compiles and is well formed, and whose tests fail until it is filled in', () => {
    expect(newRule('role', 'never-heard-of')).toEqual({ status: 0, output: expect.stringContaining(RULE) });
    const list = readFileSync(join(folder, 'src/rules/index.ts'), 'utf8');
    expect(list).toContain("import { neverHeardOf } from './role/never-heard-of.js';\n");
    expect(list).toContain('  repeatedSegment,\n  neverHeardOf,\n  unknownPermission,\n');

    const biome = ['ci', '--error-on-warnings', '--vcs-enabled=false', RULE, TABLE, 'src/rules/index.ts'];
    expect(run('node_modules/@biomejs/biome/bin/biome', ...biome)).toMatchObject({ status: 0 });

    writeFileSync(
      join(folder, 'tsconfig.made.json'),
      JSON.stringify({ extends: './tsconfig.json', include: [RULE, TABLE, 'src/rules/index.ts'] }),
    );
    expect(run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.made.json')).toEqual({
      status: 0,
      output: '',
    });

    const { status, output } = run(
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--ci',
      TABLE,
    );
    expect(status).toBe(1);
    expect(output).toMatch(/rejects TODO/);
    expect(output).toMatch(/Tests: +3 failed, \d+ passed/);
  }, 240_000);
});
