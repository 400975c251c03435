import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';

const ROOT = join(import.meta.dirname, '../..');

/** What the sources and their tests do not need; the packages are linked. */
const LEFT_OUT = ['.git', 'build', 'coverage', 'dist', 'node_modules'];

/** A copy of this project for a file of tests, in which its own scripts and tests run. */
export function useProjectCopy() {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'project-copy-'));
    for (const name of readdirSync(ROOT).filter((each) => !LEFT_OUT.includes(each)))
      cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Starts a script of the copy, or of a package. */
  const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const options = { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
    return { status, output: stdout + stderr };
  };

  return {
    folder: () => folder,
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
    write: (path: string, text: string) => writeFileSync(join(folder, path), text),
    run,
    biome: (...args: string[]) =>
      run([
        'node_modules/@biomejs/biome/bin/biome',
        ...args.slice(0, 1),
        '--vcs-enabled=false',
        ...args.slice(1),
      ]),
    /** Jest with some files, as `npm test` starts it. */
    test: (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
      run(
        ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--ci', '--maxWorkers=1', ...args],
        env,
      ),
  };
}
