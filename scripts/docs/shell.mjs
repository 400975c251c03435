import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Sends the three ways in which documents start the command to the one that was compiled. */
const PRELUDE = `set -e
exec 2>&1
npx() { test "$1" = sdf-role-compliance; shift; command node "$CLI" "$@"; }
node() { test "$1" = dist/cli.js; shift; command node "$CLI" "$@"; }
npm() { test "$*" = start; eval "$START"; }
`;

/**
 * Runs the lines of a document in a folder. Standard output and errors come together, as in a terminal.
 * @param {string} lines
 * @param {string} folder
 * @param {string} cli the compiled command
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runShell(lines, folder, cli) {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const env = { PATH: process.env.PATH, CLI: cli, START: scripts.start };
  return new Promise((done, fail) => {
    execFile('sh', ['-c', PRELUDE + lines], { cwd: folder, env, timeout: 5 * 60_000 }, (error, output) => {
      // Half an output must not get into a document.
      if (error?.killed) fail(new Error(`Not done after five minutes: ${lines}`));
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output });
    });
  });
}
