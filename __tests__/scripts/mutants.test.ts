import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { isProgram } from '../../scripts/mutate/copy.mjs';
import { mutantsOf } from '../../scripts/mutate/mutants.mjs';
import { sampled } from '../../scripts/mutate/sample.mjs';
import { useFolder } from '../support/command.js';

/** The text with each change in its place. */
function mutated(text: string): string[] {
  return mutantsOf(text).map(({ start, end, to }) => text.slice(0, start) + to + text.slice(end));
}

test.each([
  ['an operator', 'f(a === b);', ['f(a !== b);']],
  ['a border', 'f(a < b);', ['f(a <= b);']],
  ['a condition', 'if (a) f();', ['if (true) f();', 'if (false) f();']],
  ['a choice', 'f(a ? 1 : 2);', ['f(true ? 1 : 2);', 'f(false ? 1 : 2);']],
  ['a boolean', 'f(true, false);', ['f(false, false);', 'f(true, true);']],
  ['a negation', 'f(!a);', ['f(Boolean(a));']],
  ['a method', 'a.some(f);', ['a.every(f);']],
  ['a filter', 'a.filter(f);', ['[...a];']],
  ['a default', 'f(a ?? b);', ['f(a && b);']],
  ['types and imports', "import { a } from 'a';\ntype B = true | false;\ninterface C { d: true }\n", []],
  ['what no test would notice', 'f(1, "a");', []],
])('changes %s', (_, text, expected) => {
  expect(mutated(text)).toEqual(expected);
});

describe('a sample', () => {
  const all = Array.from({ length: 100 }, (_, index) => index);

  test('is always the same for a seed, and in order', () => {
    const some = sampled(all, 10, 1);
    expect(some).toHaveLength(10);
    expect(sampled(all, 10, 1)).toEqual(some);
    expect([...some].sort((a, b) => a - b)).toEqual(some);
    expect(sampled(all, 10, 2)).not.toEqual(some);
  });

  test('of more than there are is all', () => {
    expect(sampled(all, 101, 1)).toEqual(all);
  });
});

test('a change that makes no program is left out', () => {
  expect(isProgram('a.ts', 'export const c = (a: string) => a ?? 1;')).toBe(true);
  expect(isProgram('a.ts', 'export const c = (a: string) => a ?? 1 || 2;')).toBe(false);
});

describe('tests without jest', () => {
  const folder = useFolder();
  const run = (text: string) => {
    const path = join(folder(), 'a.test.mjs');
    const globals = join(import.meta.dirname, '../../scripts/mutate/globals.mjs');
    writeFileSync(
      path,
      `import { expect, test } from ${JSON.stringify(pathToFileURL(globals).href)};\n${text}`,
    );
    return spawnSync(process.execPath, ['scripts/mutate/run-tests.mjs', path], { encoding: 'utf8' });
  };

  test('pass and fail as they do with it', () => {
    const { status, stdout } = run("test.each([1, 2])('%s', (one) => expect(one).toBeLessThan(3));");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ path: expect.any(String), milliseconds: expect.any(Number) });
    expect(run("test('a', () => expect(1).toBe(2));").status).toBe(1);
    expect(run("test('a', async () => { await null; throw new Error('no'); });").status).toBe(1);
    expect(run("throw new Error('no');").status).toBe(1);
  });
});

test('says where', () => {
  expect(mutantsOf('\n  f(a && b);')).toEqual([
    { start: 7, end: 9, line: 2, column: 7, from: '&&', to: '||' },
  ]);
});
