import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { useFolder } from '../support/command.js';
import { emptyRepository } from '../support/empty-repository.js';
import { git } from '../support/git.js';
import { runIn } from '../support/world.js';

/**
 * Each folder beside this file is a test: a project, and in expected.txt what the check prints about it. A folder with
 * `before` and `after` is a change, and the check compares the second with the first.
 */
const FOLDERS = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const folder = useFolder();

/** Copies the project into a repository, and gives back what the check is to be asked. */
function prepare(golden: string, place: string): string[] {
  if (!existsSync(join(golden, 'before'))) {
    cpSync(golden, place, { recursive: true });
    mkdirSync(join(place, '.git'));
    return ['check'];
  }
  cpSync(join(golden, 'before'), place, { recursive: true });
  emptyRepository(join(place, '.git'));
  git(place, 'add', '--all', '--force');
  git(place, 'commit', '--quiet', '--message', 'before');
  for (const name of readdirSync(place).filter((each) => each !== '.git'))
    rmSync(join(place, name), { recursive: true });
  cpSync(join(golden, 'after'), place, { recursive: true });
  return ['check', '--base', 'main'];
}

test.each(FOLDERS)('%s gives what is expected', async (name) => {
  const golden = join(import.meta.dirname, name);
  const expected = join(golden, 'expected.txt');
  const place = join(folder(), name);
  const { code, stdout, stderr } = await runIn(place, prepare(golden, place));
  // UPDATE_EXPECTED=1 writes what the check prints: read it before you commit it.
  if (process.env.UPDATE_EXPECTED) writeFileSync(expected, stdout);
  expect(existsSync(expected)).toBe(true);
  expect(stdout).toBe(readFileSync(expected, 'utf8'));
  expect({ code, stderr }).toEqual({ code: /^\d+ errors?\b/m.test(stdout) ? 1 : 0, stderr: '' });
});
