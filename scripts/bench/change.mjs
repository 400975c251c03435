// A change of an account, as a pull request holds one: a commit before it, and one after it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The commit before the change, as git names it. */
export const BASE = 'HEAD~1';

/**
 * Makes a repository of a folder, with a commit that raises or lowers one permission of so many roles.
 * @param {string} folder @param {readonly string[]} paths relative to the folder @param {number} roles at most
 */
export function commitChange(folder, paths, roles) {
  git(folder, 'init', '--quiet');
  commit(folder, 'Base');
  for (const path of paths.filter((path) => /\/customrole\w*\.xml$/.test(path)).slice(0, roles)) {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(
      /<permlevel>(\w+)</,
      (_, level) => `<permlevel>${level === 'VIEW' ? 'FULL' : 'VIEW'}<`,
    );
    writeFileSync(file, changed);
  }
  commit(folder, 'Change');
}

/** @param {string} folder @param {string} message */
function commit(folder, message) {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', message);
}

/** @param {string} folder @param {...string} args */
function git(folder, ...args) {
  const own = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'gc.auto=0'];
  execFileSync('git', [...own, ...args], { cwd: folder, stdio: 'ignore' });
}
