// Checks that dist is what the sources build, and that git has it: npm run dist:check. It leaves the new dist.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const before = filesOf('dist');
await import('./build.mjs');
const after = filesOf('dist');

const paths = [...new Set([...before.keys(), ...after.keys()])];
const changed = paths.filter((path) => before.get(path) !== after.get(path));
const stale = [...new Set([...changed, ...notInGit()])].sort();
if (stale.length > 0) {
  console.error(
    `dist is not what the sources build. Run 'npm run build' and commit dist:\n${stale.join('\n')}`,
  );
  process.exitCode = 1;
}

/**
 * The contents of all files of a folder, by path.
 * @param {string} folder
 */
function filesOf(folder) {
  const entries = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, readFileSync(path, 'latin1')]));
}

/** What is neither committed nor staged; nothing in a copy of the sources that is not a repository. */
function notInGit() {
  if (!existsSync('.git')) return [];
  const status = ['status', '--porcelain', '--untracked-files=all', 'dist'];
  const lines = execFileSync('git', status, { encoding: 'utf8' }).split('\n').filter(Boolean);
  return lines.filter((line) => line[1] !== ' ').map((line) => line.slice(3));
}
