import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { FAULTY, holder, SOUND, verdict } from '../github/project.js';
import { openPull, pullEvent, type RunOptions, useScenario } from '../github/scenario.js';

const scenario = useScenario();

/**
 * What somebody may try who opens a pull request, at the door of the action. More of it, each beside what it is about:
 * pasted marks in __tests__/github/conversation.test.ts, policies that loosen themselves in policy.test.ts, settings of
 * git that start programs in __tests__/files/git-tree.test.ts, marks of Markdown in __tests__/report.
 */
const CONFIG = '.github/sdf-role-compliance.yml';
const SECRET = 'extends: acme/secrets/passwords.yml@main\n';

async function start(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const world = await scenario();
  const before = world.repository.commit(base);
  const pull = openPull(world, before, world.repository.commit(head, before));
  const asked = () => world.github.requests.filter(({ path }) => path.includes('acme/secrets'));
  const run = (name = 'pull_request', options: RunOptions = {}) => {
    const event = pullEvent(world, pull, name);
    return world.run(world.checkout(event.sha, 0), event, options);
  };
  return { world, pull, asked, run };
}

test.concurrent.each(['pull_request', 'pull_request_target'])(
  '%s: a fork cannot have the token read another repository by its policy',
  async (name) => {
    const { pull, asked, run } = await start(SOUND, { ...SOUND, [CONFIG]: SECRET });
    pull.isFork = true;
    const result = await run(name);
    expect(result.code).toBe(1);
    expect(result.log).toContain('a pull request from a fork cannot name files of other repositories');
    expect(asked()).toEqual([]);
  },
);

test.concurrent('and what the base names is read for a fork as well', async () => {
  const { pull, asked, run } = await start(
    { ...SOUND, [CONFIG]: SECRET },
    { ...SOUND, [CONFIG]: `${SECRET}# x\n` },
  );
  pull.isFork = true;
  expect((await run()).log).not.toContain('a pull request from a fork');
  expect(asked()).toHaveLength(2);
});

test.concurrent.each<readonly [input: string, value: string, said: string]>([
  ['working-directory', '../..', 'is outside the workspace'],
  ['working-directory', '/etc', 'is outside the workspace'],
  ['json-file', '../report.json', 'is outside the workspace'],
  ['json-file', '/tmp/report.json', 'is outside the workspace'],
  ['json-file', 'link/report.json', 'is a link'],
  ['config-file', '../policy.yml', 'is not a path relative to the repository root'],
  ['config-file', 'link/policy.yml', 'is outside the repository'],
  ['baseline-file', 'link/baseline.json', 'is outside the repository'],
  ['paths', '{a,b}'.repeat(30), 'expand to more than 200 globs'],
])('%s: %s is refused', async (input, value, said) => {
  const world = await scenario();
  const workspace = world.checkout(world.repository.commit(SOUND));
  const outside = join(workspace, '..');
  symlinkSync(outside, join(workspace, 'link'));
  for (const name of ['policy.yml', 'baseline.json']) writeFileSync(join(outside, name), '');
  const event = { name: 'workflow_dispatch', payload: {}, sha: 'a'.repeat(40) };
  const result = await world.run(workspace, event, { inputs: { [input]: value } });
  expect(result.code).toBe(1);
  expect(result.log).toContain(said);
  expect(existsSync(join(outside, 'report.json'))).toBe(false);
});

test.concurrent('names of branches and texts of the event start nothing, however long they are', async () => {
  const { world, pull } = await start(SOUND, { ...SOUND, ...holder('other', 'FULL') });
  const event = pullEvent(world, pull);
  const text = '`--upload-pack=touch x`\n::error::x ##[error]y $(touch x) @octocat';
  const payload = JSON.parse(JSON.stringify(event.payload));
  payload.pull_request.title = text.repeat(100_000);
  for (const side of ['head', 'base']) Object.assign(payload.pull_request[side], { ref: text, label: text });
  payload.repository.default_branch = '--upload-pack=touch x';
  const result = await world.run(world.checkout(event.sha, 0), { ...event, payload });
  expect(verdict(result)).toBe('1 failure: 1 errors, 1 new');
  expect(result.log + result.summary).not.toContain('upload-pack');
});

test.concurrent('a project cannot be hidden by breaking its manifest', async () => {
  const broken = (SOUND['manifest.xml'] ?? '').replace('<manifest', '=manifest');
  const { run } = await start(SOUND, { ...FAULTY, 'manifest.xml': broken });
  const result = await run();
  expect(result.code).toBe(1);
  expect(result.log).toContain('manifest.xml:1:1 error malformed-xml');
  expect(result.log).toMatch(/error level-mismatch/);
});
