import type { World } from '../../src/cli/command.js';
import { run } from '../../src/cli/run.js';
import type { Run } from './command.js';
import { checkPrinted } from './report-schemas.js';

/** Runs the program within the tests' own process. */
export async function runIn(
  folder: string,
  args: readonly string[],
  more: Partial<World> = {},
): Promise<Run> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    folder,
    env: {},
    colour: false,
    input: () => null,
    print: (text) => out.push(text),
    tell: (line) => err.push(`${line}\n`),
    ...more,
  });
  const stdout = out.join('');
  checkPrinted(args, stdout);
  return { code, stdout, stderr: err.join('') };
}
