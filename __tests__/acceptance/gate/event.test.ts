import { describe, expect, test } from '@jest/globals';
import { CONFIG, edited, PATHS, POLICY, RAISED, RENAMED, STRICT } from './base.js';
import { expectRight, type Right, type Shape, useGate } from './harness.js';

const gate = useGate();

type Rows = Readonly<Record<string, readonly [Right, Shape]>>;

function shapes(rows: Rows): void {
  test.concurrent.each(Object.entries(rows))('%s', async (_, [right, shape]) => {
    expectRight(await gate.run(shape), right);
  });
}

/** The branch begins before the team had a strict policy. */
const LATE = { config: null, main: { [CONFIG]: STRICT } };
const LOOSE = { config: POLICY, main: { [CONFIG]: STRICT } };
const MAIN_RAISED = edited(
  PATHS.clerk,
  '<permkey>LIST_EMPLOYEE</permkey>\n      <permlevel>VIEW',
  '<permkey>LIST_EMPLOYEE</permkey>\n      <permlevel>FULL',
);

describe('the policy is that of the tip of the base branch', () => {
  shapes({
    'a branch from before the policy, its head checked out': [
      'stop',
      { ...LATE, head: RAISED, workspace: 'head' },
    ],
    'the same in a whole clone': ['stop', { ...LATE, head: RAISED, workspace: 'head', depth: 0 }],
    'pull_request_target, a branch from before the policy got strict': [
      'stop',
      { ...LOOSE, head: RAISED, event: 'pull_request_target', workspace: 'base' },
    ],
    'the same with the head checked out': [
      'stop',
      { ...LOOSE, head: RAISED, event: 'pull_request_target', workspace: 'head' },
    ],
    'a branch from before the policy, the merge checked out': ['stop', { ...LATE, head: RAISED }],
    'the same in a whole clone without a token': [
      'stop',
      { ...LATE, head: RAISED, depth: 0, options: { token: 'none' } },
    ],
    'the same, and GitHub names an old base': ['stop', { ...LATE, head: RAISED, baseSha: 'start' }],
    'an old base and the head checked out': [
      'stop',
      { ...LATE, head: RAISED, baseSha: 'start', workspace: 'head', depth: 0 },
    ],
    'a review of it': ['stop', { ...LATE, head: RAISED, event: 'pull_request_review' }],
    'a merge group that raises': ['stop', { ...LATE, head: RAISED, event: 'merge_group' }],
    'a branch from before the policy that changes a name': [
      'quiet',
      { ...LATE, head: RENAMED, workspace: 'head' },
    ],
    'a merge of it': ['quiet', { ...LATE, head: RENAMED }],
    'main raised another role meanwhile': ['quiet', { main: MAIN_RAISED, head: RENAMED }],
    'the same, its head checked out': ['quiet', { main: MAIN_RAISED, head: RENAMED, workspace: 'head' }],
    'the same, in a whole clone': [
      'quiet',
      { main: MAIN_RAISED, head: RENAMED, workspace: 'head', depth: 0 },
    ],
    'pull_request_target with the base checked out, a name changes': [
      'quiet',
      { head: RENAMED, event: 'pull_request_target', workspace: 'base' },
    ],
    'a review of a change of a name': ['quiet', { head: RENAMED, event: 'pull_request_review' }],
    'no token, the merge checked out, a name changes': [
      'quiet',
      { head: RENAMED, depth: 0, options: { token: 'none' } },
    ],
    'a baseline that only the old base has': [
      'stop',
      {
        base: { 'accepted.json': '{"version":1,"findings":[]}' },
        main: { 'accepted.json': null },
        head: RAISED,
        options: { inputs: { 'baseline-file': 'accepted.json' } },
      },
    ],
  });

  test.concurrent('a tip that GitHub does not tell: the run cannot pass, and says why', async () => {
    const refused = await gate.run({
      head: RENAMED,
      depth: 0,
      misbehave: ({ path }) => (path.startsWith('/branches/') ? { status: 404, message: 'Not Found' } : null),
    });
    expectRight(refused, 'stop');
    expect(refused.told).toContain('GitHub refused to read the branch main (404).');
    expect(refused.told).toContain('its policy cannot be read');
  });

  test.concurrent('no token and the head checked out: nobody knows the tip', async () => {
    const blind = await gate.run({ head: RENAMED, workspace: 'head', depth: 0, options: { token: 'none' } });
    expectRight(blind, 'stop');
    expect(blind.told).toContain('The tip of the base branch is not known');
  });

  test.concurrent('policy-from: head asks for no tip', async () => {
    const run = await gate.run({
      ...LATE,
      head: RAISED,
      workspace: 'head',
      options: { inputs: { 'policy-from': 'head' } },
    });
    expect([run.code, run.outputs['access-widened']]).toEqual([0, 'true']);
  });
});

describe('what the API does not hand over', () => {
  const contents = ({ operation }: { readonly operation: string }) => operation.includes('/contents/');

  test.concurrent('a config that the tree lists and the API does not give', async () => {
    const run = await gate.run({
      head: RAISED,
      misbehave: (request) => (contents(request) ? { status: 404, message: 'Not Found' } : null),
    });
    expectRight(run, 'stop');
    expect(run.told).toMatch(/GitHub refused to read \.github\/sdf-role-compliance\.yml \(404\)/);
  });

  shapes({
    'an API that answers': ['quiet', { head: RENAMED }],
    'no config at all': ['quiet', { config: null, head: RENAMED }],
  });

  test.concurrent('a tree that GitHub does not list as a whole', async () => {
    const shape = (head: Shape['head']): Shape => ({
      head,
      before: ({ world }) => {
        world.github.isTreeCut = true;
      },
    });
    expectRight(await gate.run(shape(RENAMED)), 'quiet');
    const raised = await gate.run(shape(RAISED));
    expectRight(raised, 'stop');
    expect(raised.report.findings[0].rule).toBe('access-widened');
  });
});

describe('the workspace is the change', () => {
  shapes({
    'pull_request, the base checked out': ['stop', { head: RAISED, workspace: 'base' }],
    'the same of a name': ['stop', { head: RENAMED, workspace: 'base' }],
    'pull_request_review, the base checked out': [
      'stop',
      { head: RAISED, workspace: 'base', event: 'pull_request_review' },
    ],
    'merge_group, the base checked out': ['stop', { head: RAISED, workspace: 'base', event: 'merge_group' }],
    'merge_group, the head checked out': ['stop', { head: RENAMED, workspace: 'head', event: 'merge_group' }],
    'push, what was there before checked out': ['stop', { head: RENAMED, workspace: 'base', event: 'push' }],
    'merge_group, the merge checked out': ['stop', { head: RAISED, event: 'merge_group' }],
    'sparse checkout of docs alone': [
      'stop',
      { base: { 'docs/a.md': 'a' }, head: RAISED, workspace: { sparse: ['docs'] } },
    ],
    'sparse checkout of docs alone, of a name': [
      'stop',
      { base: { 'docs/a.md': 'a' }, head: RENAMED, workspace: { sparse: ['docs'] } },
    ],
    'sparse checkout of a part of the project': [
      'stop',
      { head: RENAMED, workspace: { sparse: ['src/Objects/Records', '.github'] } },
    ],
    'sparse checkout without the config': ['stop', { head: RENAMED, workspace: { sparse: ['src'] } }],
    'sparse checkout of all that matters': [
      'quiet',
      { head: RENAMED, workspace: { sparse: ['src', '.github'] } },
    ],
    'sparse checkout without a project that is not asked for': [
      'quiet',
      {
        base: {
          'other/manifest.xml': '<manifest/>',
          'other/deploy.xml': '<deploy/>',
          'other/Objects/customrole_a.xml': '<role scriptid="customrole_a"/>',
        },
        head: RENAMED,
        workspace: { sparse: ['src', '.github'] },
        options: { inputs: { paths: 'src/**' } },
      },
    ],
    'the head checked out': ['quiet', { head: RENAMED, workspace: 'head' }],
    merge_group: ['quiet', { head: RENAMED, event: 'merge_group' }],
    push: ['quiet', { head: RENAMED, event: 'push' }],
  });

  test.concurrent('a fault says what to do', async () => {
    const { told } = await gate.run({ head: RAISED, workspace: 'base' });
    expect(told).toMatch(
      /The workspace is not the head of the pull request, nor its merge: .*actions\/checkout/,
    );
    expect(told).not.toContain('No change of access');
    const { told: sparse } = await gate.run({ head: RENAMED, workspace: { sparse: ['src'] } });
    expect(sparse).toMatch(/\.github\/sdf-role-compliance\.yml.*sparse-checkout/);
  });

  test.concurrent('a checkout that is newer than the event is superseded', async () => {
    const run = await gate.run({
      head: RENAMED,
      workspace: 'head',
      before: ({ world, head, workspace }) => {
        const newer = world.repository.commit({ 'README.md': 'more' }, head);
        world.repository.ref('refs/heads/change', newer);
        world.fetchInto(workspace, 'change');
      },
    });
    expectRight(run, 'stop');
    expect(run.told).toContain('This run is superseded');
  });

  test.concurrent('workflow_run explains itself', async () => {
    const run = await gate.run({ head: RENAMED, event: 'workflow_run', workspace: 'base' });
    expectRight(run, 'stop');
    expect(run.told).toContain('does not run on workflow_run');
  });
});

describe('a payload that cannot be read', () => {
  shapes({
    'pull_request {"x":1}, raised': ['stop', { head: RAISED, payload: { x: 1 } }],
    'pull_request {"x":1}, a name': ['stop', { head: RENAMED, payload: { x: 1 } }],
    pull_request_target: ['stop', { head: RENAMED, payload: { x: 1 }, event: 'pull_request_target' }],
    pull_request_review: ['stop', { head: RENAMED, payload: [], event: 'pull_request_review' }],
    merge_group: ['stop', { head: RENAMED, payload: { merge_group: {} }, event: 'merge_group' }],
    push: ['stop', { head: RENAMED, payload: 'no { JSON', event: 'push' }],
  });
});
