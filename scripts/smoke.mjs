// Starts what dist holds, as a user and as GitHub's runner would.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const temp = mkdtempSync(join(tmpdir(), 'smoke-'));

try {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.ok(start('cli.js', ['--version']).includes(version), '--version says the version');
  assert.match(
    start('cli.js', ['check', 'examples/acme'], { exits: [0, 1] }),
    /\.xml/,
    'check prints a finding',
  );

  const workspace = join(temp, 'workspace');
  cpSync(join(root, 'examples/acme'), workspace, { recursive: true });
  const env = runner(workspace);
  start('index.js', [], { cwd: workspace, env, exits: [0, 1] });
  assert.match(
    readFileSync(env.GITHUB_OUTPUT, 'utf8'),
    /^conclusion(=|<<)/m,
    'the action sets its conclusion',
  );
} finally {
  rmSync(temp, { recursive: true, force: true });
}

/**
 * Runs a file of dist and gives back what it printed.
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, exits?: number[] }} options
 */
function start(file, args, { cwd = root, env = process.env, exits = [0] } = {}) {
  const command = [join(root, 'dist', file), ...args];
  const run = spawnSync(process.execPath, command, { cwd, env, encoding: 'utf8', timeout: 600_000 });
  const said = `${file} ${args.join(' ')} exited with ${run.status}:\n${run.stdout}${run.stderr}`;
  assert.ok(exits.includes(run.status ?? -1), said);
  assert.doesNotMatch(said, /^\s+at .+:\d+:\d+\)?$/m, said);
  return run.stdout;
}

/**
 * The least that GitHub's runner gives to an action on a push, with every input left empty and no token.
 * @param {string} workspace
 */
function runner(workspace) {
  const env = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
    RUNNER_TEMP: temp,
  };
  writeFileSync(env.GITHUB_OUTPUT, '');
  writeFileSync(env.GITHUB_STEP_SUMMARY, '');
  const { inputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  return {
    ...env,
    ...Object.fromEntries(Object.keys(inputs).map((name) => [`INPUT_${name.toUpperCase()}`, ''])),
  };
}
