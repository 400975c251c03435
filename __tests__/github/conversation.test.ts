import { expect, test } from '@jest/globals';
import {
  FAULTY,
  type Files,
  holder,
  notices,
  places,
  rolePath,
  SOUND,
  TOUR,
  tour,
  verdict,
} from './project.js';
import { openPull, pullEvent, push, type RunOptions, type Scenario, useScenario } from './scenario.js';
import type { PullRequest } from './stand-in/pull-request.js';

const scenario = useScenario();

/** A pull request that adds files, and a way to run for what it is now. */
async function start(changes: Files, base: Files = SOUND) {
  const world = await scenario();
  const from = world.repository.commit(base);
  const pull = openPull(world, from, world.repository.commit(changes, from));
  return { world, pull, from, run: (options?: RunOptions) => runFor(world, pull, options) };
}

function runFor(world: Scenario, pull: PullRequest, options: RunOptions = {}) {
  const event = pullEvent(world, pull);
  return world.run(world.checkout(event.sha), event, options);
}

/** The requests that write, since the last time this was asked. */
function writes({ github }: Scenario): string[] {
  const all = github.requests
    .splice(0)
    .filter(({ method, operation }) => method !== 'GET' && operation !== 'POST /graphql');
  expect(all.map(({ status }) => status).filter((status) => status >= 400)).toEqual([]);
  return all.map(({ method, path }) => `${method} ${path.replace(/\d+/g, 'n')}`);
}

const WRONG = holder('other', 'FULL');

test.concurrent('a fault stands on its line, with a suggestion, and nowhere twice', async () => {
  const { world, pull, run } = await start(WRONG);
  const first = await run();
  expect([verdict(first), places(first), notices(first)]).toEqual(['1 failure: 1 errors, 1 new', [], []]);
  expect(writes(world)).toEqual(['POST /pulls/n/reviews', 'POST /issues/n/comments']);
  expect(pull.reviewComments).toMatchObject([{ path: rolePath('other'), line: 11, startLine: null }]);
  expect(pull.reviewComments[0]?.body).toContain('```suggestion\n      <permlevel>VIEW</permlevel>\n```');
  expect(pull.comments).toHaveLength(1);
  expect(first.summary).toContain('customrole_other');
});

test.concurrent('the same run again writes nothing, and the verdict stays', async () => {
  const { world, run } = await start(WRONG);
  const first = await run();
  writes(world);
  const again = await run();
  expect(writes(world)).toEqual([]);
  expect(again).toMatchObject({ code: 1, outputs: first.outputs });
  expect(places(again)).toEqual([]);
});

test.concurrent('what is mended is taken back, and the comment says so', async () => {
  const { world, pull, from, run } = await start(WRONG);
  await run();
  writes(world);
  push(
    world,
    pull,
    world.repository.commit({ ...holder('other', 'VIEW'), 'README.md': 'mended' }, pull.head),
  );
  const mended = await run();
  expect(verdict(mended)).toBe('0 success: 0 errors, 0 new');
  expect(writes(world)).toEqual(['DELETE /pulls/comments/n', 'PATCH /issues/comments/n']);
  expect([pull.reviewComments, pull.comments.length]).toEqual([[], 1]);

  push(world, pull, world.repository.commit(WRONG, from));
  expect(verdict(await run())).toBe('1 failure: 1 errors, 1 new');
  expect(writes(world)).toEqual(['POST /pulls/n/reviews', 'PATCH /issues/comments/n']);
});

test.concurrent('a comment that somebody answered stays and says that it is mended', async () => {
  const { world, pull, run } = await start(WRONG);
  await run();
  const [comment] = pull.reviewComments;
  pull.reviewComments.push({ ...comment!, id: 7, author: 'octocat', body: 'Why?', replyTo: comment!.id });
  writes(world);
  push(world, pull, world.repository.commit(holder('other', 'VIEW'), pull.head));
  await run();
  expect(writes(world)).toContain('PATCH /pulls/comments/n');
  expect(pull.reviewComments.map(({ author, edits }) => [author, edits])).toEqual([
    ['github-actions[bot]', 1],
    ['octocat', 0],
  ]);
});

test.concurrent('a forced push that moves the lines leaves one comment on the fault', async () => {
  const { world, pull, from, run } = await start(WRONG);
  await run();
  writes(world);
  const moved = `<!-- one -->\n<!-- two -->\n${WRONG[rolePath('other')]}`;
  push(world, pull, world.repository.commit({ [rolePath('other')]: moved }, from));
  const again = await run();
  expect([verdict(again), places(again)]).toEqual(['1 failure: 1 errors, 1 new', []]);
  expect(pull.reviewComments.map(({ line }) => line)).toEqual([13]);
  writes(world);
  await run();
  expect(writes(world)).toEqual([]);
});

test.concurrent('the base may move and move the lines of the merge: comments stand on those of the head', async () => {
  const { world, pull, from, run } = await start(WRONG);
  const text = `<!-- one -->\n<!-- two -->\n${SOUND[rolePath('other')]}`;
  pull.base = world.repository.commit({ [rolePath('other')]: text }, from);
  await run();
  expect(pull.reviewComments.map(({ line }) => line)).toEqual([11]);
  writes(world);
});

test.concurrent('faults in new files and renamed files get their comments', async () => {
  const other = holder('third', 'FULL');
  const renamed = { [rolePath('other')]: null, ...holder('other', 'FULL', 'Objects/customrole_other_.xml') };
  const { pull, run } = await start(
    { ...other, ...(renamed as Files) },
    {
      ...SOUND,
      ...tour({ guide: 'VIEW', other: 'VIEW', third: 'VIEW' }),
    },
  );
  await run();
  const lines = pull.reviewComments.map(({ path, line }) => `${path}:${line}`);
  expect(lines).toContain(`${rolePath('third')}:11`);
  expect(lines).toContain('Objects/customrole_other_.xml:11');
});

test.concurrent('a suggestion that is committed mends the fault', async () => {
  const { world, pull, run } = await start(WRONG);
  await run();
  const [{ body, line, startLine }] = pull.reviewComments as [(typeof pull.reviewComments)[number]];
  const suggestion = /```suggestion\n([\s\S]*?)\n?```/.exec(body)?.[1] ?? '';
  const lines = (WRONG[rolePath('other')] ?? '').split('\n');
  lines.splice((startLine ?? line!) - 1, line! - (startLine ?? line!) + 1, suggestion);
  push(world, pull, world.repository.commit({ [rolePath('other')]: lines.join('\n') }, pull.head));
  expect(verdict(await run())).toBe('0 success: 0 errors, 0 new');
});

test.concurrent('a fault outside the diff is told in the comment and in the summary', async () => {
  const { pull, run } = await start(
    { [TOUR]: (SOUND[TOUR] ?? '').replace('FULL', 'VIEW'), 'README.md': 'x' },
    FAULTY,
  );
  const result = await run({ inputs: { 'filter-mode': 'nofilter' } });
  expect(verdict(result)).toBe('1 failure: 1 errors, 0 new');
  expect(pull.reviewComments).toEqual([]);
  expect(pull.comments[0]?.body).toContain('customrole_guide');
});

test.concurrent('marks that somebody pasted are not ours', async () => {
  const { world, pull, run } = await start(WRONG);
  await run();
  const pasted = pull.comments.map((comment) => ({ ...comment, id: 8, author: 'octocat' }));
  const [comment] = pull.reviewComments;
  pull.comments.unshift(...pasted);
  pull.reviewComments.unshift({ ...comment!, id: 9, author: 'octocat' });
  push(world, pull, world.repository.commit(holder('other', 'VIEW'), pull.head));
  writes(world);
  await run();
  expect(pull.comments.map(({ author, edits }) => [author, edits])).toEqual([
    ['octocat', 0],
    ['github-actions[bot]', 1],
  ]);
  expect(pull.reviewComments.map(({ author }) => author)).toEqual(['octocat']);
});

test.concurrent('of very many faults thirty get a comment, and none is lost or told twice', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `r${index}`);
  const levels = Object.fromEntries(names.map((name) => [name, 'VIEW']));
  const roles = (level: string) => Object.assign({}, ...names.map((name) => holder(name, level)));
  const { world, pull, run } = await start(roles('FULL'), { ...SOUND, ...tour(levels), ...roles('VIEW') });
  const first = await run();
  expect(first.outputs['error-count']).toBe('40');
  expect(pull.reviewComments).toHaveLength(30);
  expect(places(first).length).toBeGreaterThan(0);
  writes(world);
  await run();
  expect([writes(world), pull.reviewComments.length]).toEqual([[], 30]);
});

test.concurrent('a check run takes all, in parts, on the head', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `r${index}`);
  const levels = Object.fromEntries(names.map((name) => [name, 'VIEW']));
  const roles = Object.assign({}, ...names.map((name) => holder(name, 'FULL')));
  const { world, pull, run } = await start(roles, { ...SOUND, ...tour(levels) });
  await run({ inputs: { reporters: 'check' } });
  expect(world.github.checks).toMatchObject([
    { commit: pull.head, conclusion: 'failure', status: 'completed' },
  ]);
  expect(world.github.checks[0]?.annotations.length).toBeGreaterThanOrEqual(60);
  expect(Math.max(...(world.github.checks[0]?.chunks ?? []))).toBeLessThanOrEqual(50);
  expect([pull.comments, pull.reviewComments]).toEqual([[], []]);
});

test.concurrent('pull_request_target writes for forks as well', async () => {
  const { world, pull, from } = await start(WRONG);
  pull.isFork = true;
  const event = pullEvent(world, pull, 'pull_request_target');
  const run = await world.run(world.checkout(from), event);
  expect([verdict(run), pull.reviewComments.length, pull.comments.length]).toEqual([
    '1 failure: 1 errors, 1 new',
    1,
    1,
  ]);
});
