import { spawn } from 'node:child_process';

/** What a process has written, and its exit code; null for one that was ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they came. */
  readonly log: string;
}

/** Runs node, while the tests' own process goes on: it may be what a run of another test talks to. */
export function nodeBeside(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<Ended> {
  const child = spawn(process.execPath, args, { ...options, timeout: 600_000 });
  const written = { stdout: '', stderr: '', log: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text;
      written.log += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...written }));
  });
}
