import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Severity } from '../../src/policy/rule-info.js';
import { nodeBeside } from './beside.js';
import { useFolder } from './command.js';
import { door, quickStart } from './doors/place.mjs';
import { type Command, commandsIn } from './workflow-commands.js';

/** What a run of the action left. */
export interface ActionRun {
  readonly code: number | null;
  readonly log: string;
  /** Every command that the runner found in the log, in its order. */
  readonly commands: readonly Command[];
  /** The outputs by their names. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

type Inputs = Readonly<Record<string, string>>;
/** Variables that the runner sets otherwise, or not at all. */
type Variables = Readonly<Record<string, string | undefined>>;

/** The real action in a process of its own, started as the runner does. */
export function useAction(): (workspace: string, inputs?: Inputs, variables?: Variables) => ActionRun {
  const start = useStart();
  return (workspace, inputs = {}, variables = {}) => {
    const { command, options, finish } = start(workspace, inputs, variables);
    const { status, stdout, stderr } = spawnSync(process.execPath, command, {
      ...options,
      encoding: 'utf8',
      timeout: 600_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    return finish(status, stdout + stderr);
  };
}

/** The same, while the tests' own process goes on: it may be what the action talks to. */
export function useActionBeside(): (
  workspace: string,
  inputs?: Inputs,
  variables?: Variables,
) => Promise<ActionRun> {
  const start = useStart();
  return async (workspace, inputs = {}, variables = {}) => {
    const { command, options, finish } = start(workspace, inputs, variables);
    const { status, log } = await nodeBeside(command, options);
    return finish(status, log);
  };
}

/** How to start the action, and what to make of it once it has ended. */
interface Start {
  readonly command: readonly string[];
  readonly options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv };
  readonly finish: (status: number | null, log: string) => ActionRun;
}

function useStart(): (workspace: string, inputs: Inputs, variables: Variables) => Start {
  const folder = useFolder();
  return (workspace, inputs, variables) => {
    const temp = mkdtempSync(join(folder(), 'run-'));
    const output = join(temp, 'output');
    const summary = join(temp, 'summary');
    for (const file of [output, summary]) writeFileSync(file, '');
    const env = {
      PATH: process.env.PATH,
      ...quickStart(),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'acme/netsuite',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...variables,
    };
    return {
      command: [door('action')],
      options: { cwd: existsSync(workspace) ? workspace : temp, env },
      finish: (code, log) => ({
        code,
        log,
        commands: commandsIn(log),
        outputs: outputsIn(readFileSync(output, 'utf8')),
        summary: readFileSync(summary, 'utf8'),
      }),
    };
  };
}

/** The annotations that GitHub keeps: the first ten of each level. */
export function annotationsOf({ commands }: ActionRun, level: Severity): Command[] {
  return commands.filter(({ name }) => name === level).slice(0, 10);
}

function outputsIn(file: string): Record<string, string> {
  const entries = file.matchAll(/^([^\n]+?)<<(.+)\r?\n([\s\S]*?)\r?\n?\2\r?$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value]));
}
