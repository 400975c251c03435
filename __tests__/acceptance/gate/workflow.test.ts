import { expect, test } from '@jest/globals';
import { RAISED, RENAMED } from './base.js';
import { expectRight, type Shape, useGate } from './harness.js';

const gate = useGate();

const WORKFLOW = '.github/workflows/roles.yml';
const roles = (inputs = '') => `on: pull_request
jobs:
  roles:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: sdf-role-compliance/sdf-role-compliance@v1
${inputs}`;
const NEVER = roles('        with: { fail-on-severity: never }\n');
const CALLER = '.github/workflows/checks.yml';
const caller = (on: string) => `on: ${on}\njobs: { roles: { uses: ./.github/workflows/roles.yml } }\n`;
const OTHER = '.github/workflows/lint.yml';

const TOLD = 'This change edits the workflow that runs this check';

const shapes: Readonly<Record<string, readonly [string | null, Shape]>> = {
  'the step that uses the action': [
    WORKFLOW,
    { base: { [WORKFLOW]: roles() }, head: { ...RAISED, [WORKFLOW]: NEVER } },
  ],
  'the same with the head checked out': [
    WORKFLOW,
    { base: { [WORKFLOW]: roles() }, head: { ...RENAMED, [WORKFLOW]: NEVER }, workspace: 'head' },
  ],
  'the same in a whole clone without a token': [
    WORKFLOW,
    {
      base: { [WORKFLOW]: roles() },
      head: { ...RENAMED, [WORKFLOW]: NEVER },
      depth: 0,
      options: { token: 'none' },
    },
  ],
  'the step is taken away': [
    WORKFLOW,
    { base: { [WORKFLOW]: roles() }, head: { [WORKFLOW]: 'on: push\njobs: {}\n' } },
  ],
  'the file is taken away': [WORKFLOW, { base: { [WORKFLOW]: roles() }, head: { [WORKFLOW]: null } }],
  'what starts it': [
    CALLER,
    {
      base: { [WORKFLOW]: roles(), [CALLER]: caller('pull_request') },
      head: { [CALLER]: caller('workflow_dispatch') },
    },
  ],
  'a composite action that uses it': [
    '.github/actions/roles/action.yml',
    {
      base: { '.github/actions/roles/action.yml': roles() },
      head: { '.github/actions/roles/action.yml': NEVER },
    },
  ],
  'another workflow': [
    null,
    { base: { [WORKFLOW]: roles(), [OTHER]: 'on: push\n' }, head: { ...RENAMED, [OTHER]: 'on: []\n' } },
  ],
  'no workflow': [null, { base: { [WORKFLOW]: roles() }, head: RENAMED }],
  'main edited it meanwhile': [
    null,
    { base: { [WORKFLOW]: roles() }, main: { [WORKFLOW]: NEVER }, head: RENAMED },
  ],
};

test.concurrent.each(Object.entries(shapes))('%s', async (_, [path, shape]) => {
  const { annotations, run, world } = await gate.run(shape);
  const warnings = annotations.filter(({ message }) => message.includes(TOLD));
  if (path === null) {
    expect([warnings, run.summary.includes(TOLD)]).toEqual([[], false]);
    return;
  }
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining(path)]);
  expect(run.summary).toContain(TOLD);
  const comments = [...world.github.pulls.values()].flatMap((pull) => pull.comments);
  if (shape.options?.token !== 'none') expect(comments.map(({ body }) => body).join()).toContain(TOLD);
});

test.concurrent('a raised level is stopped beside it', async () => {
  const [, shape] = shapes['the step that uses the action'] ?? [null, { head: RAISED }];
  expectRight(await gate.run(shape), 'stop');
});
