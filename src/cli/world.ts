import { realpathSync } from 'node:fs';
import { fitTerminal } from '../report/writing/fit-terminal.js';
import { plain } from '../report/writing/plain.js';
import { NO_VERDICT, type World } from './command.js';

/** The process as a command sees it. */
export function thisProcess(): World {
  const { stdout, stderr, env } = process;
  stdout.on('error', lostReport);
  stderr.on('error', () => {});
  return {
    get folder() {
      return realpathSync.native(process.cwd());
    },
    env,
    colour: wantsColour(stdout.isTTY, env),
    width: stdout.isTTY ? stdout.columns : null,
    input: () => (process.stdin.isTTY ? null : process.stdin),
    print: (text) => stdout.write(text),
    tell,
  };
}

function tell(line: string): void {
  const { isTTY, columns } = process.stderr;
  process.stderr.write(`${fitTerminal(plain(line), isTTY ? columns : null)}\n`);
}

/** A reader that has seen enough, such as `head`, is no fault; a report that cannot be written is. */
function lostReport(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  tell(`The report could not be written: ${error.message}`);
  process.once('exit', () => {
    process.exitCode = NO_VERDICT;
  });
}

function wantsColour(isTerminal: boolean | undefined, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return Boolean(isTerminal) && env.TERM !== 'dumb';
}
