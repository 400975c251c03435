import { expect, test } from '@jest/globals';
import { holder, notices, places, rolePath, SOUND, verdict } from './project.js';
import { openPull, pullEvent, type RunOptions, useScenario } from './scenario.js';
import type { Misdeed, Request } from './stand-in/server.js';

const scenario = useScenario();

/** A pull request with one fault in a clone that holds all of the history, so that only writing needs the API. */
async function start({ depth = 0 } = {}) {
  const world = await scenario();
  const base = world.repository.commit(SOUND);
  const pull = openPull(world, base, world.repository.commit(holder('other', 'FULL'), base));
  const run = async (options: RunOptions = {}) => {
    const event = pullEvent(world, pull);
    return world.run(world.checkout(event.sha, depth), event, options);
  };
  return { world, pull, run };
}

const FAILED = '1 failure: 1 errors, 1 new';
const PLACE = `${rolePath('other')}:11`;

/** Misbehaves a number of times for requests of a kind. */
function times(count: number, misdeed: Misdeed, isMeant: (request: Request) => boolean) {
  let left = count;
  return (request: Request) => {
    if (left === 0 || !isMeant(request)) return null;
    left -= 1;
    return misdeed;
  };
}

const isReview = ({ operation }: Request) => operation.startsWith('POST') && operation.endsWith('/reviews');
const isWrite = ({ method, operation }: Request) => method !== 'GET' && operation !== 'POST /graphql';

// The longest first: the others run beside it.
test.concurrent('a GitHub that gives no answer takes less than a minute, and costs no finding', async () => {
  const runs = (['hangs', 'is gone'] as const).map(async (how) => {
    const world = await scenario();
    const base = world.repository.commit(SOUND);
    const pull = openPull(world, base, world.repository.commit(holder('other', 'FULL'), base));
    const event = pullEvent(world, pull);
    if (how === 'hangs') world.github.misbehave = () => 'hang';
    else await world.github.close();
    return world.run(world.checkout(event.sha), event);
  });
  const before = performance.now();
  for (const result of await Promise.all(runs)) {
    expect(verdict(result)).toBe('1 failure: 1 errors, nobody knows how many new');
    expect(places(result)).toEqual([`${rolePath('other')}:11`]);
    expect(notices(result)[0]).toBe('There is no base to compare with, so every finding counts.');
    expect(notices(result).join('\n')).toMatch(/GitHub did not respond in time/);
    expect(result.log).not.toMatch(/^\s+at /m);
  }
  expect(performance.now() - before).toBeLessThan(300_000);
});

test.concurrent('a token that may not write of a fork: nothing is lost, and nothing is asked for that would not help', async () => {
  const { world, pull, run } = await start();
  pull.isFork = true;
  const result = await run({ token: 'read' });
  expect([verdict(result), places(result)]).toEqual([FAILED, [PLACE]]);
  expect(notices(result)).toEqual([
    expect.stringMatching(
      /^GitHub refused to create a review, to list the comments \(403\)\. It needs pull-requests: write, but .* fork is read-only\. [^\n]*$/,
    ),
  ]);
  expect(result.summary).toContain('customrole_other');
  expect(world.github.requests.filter(isWrite)).toHaveLength(1);
});

test.concurrent('a token that may not write of a workflow that does not ask for it: the lines to add are told', async () => {
  const { run } = await start();
  const result = await run({ token: 'read' });
  expect([verdict(result), places(result)]).toEqual([FAILED, [PLACE]]);
  expect(notices(result)).toEqual([
    expect.stringMatching(/pull-requests: write\. .*\npermissions:\n {2}pull-requests: write$/),
  ]);
  expect(result.summary).toContain('```yaml\npermissions:\n  pull-requests: write\n```');
  expect(result.log).not.toMatch(/^\s+at /m);
});

test.concurrent('a token that may not write that may not even read the pull request', async () => {
  const { run } = await start();
  const result = await run({ token: 'contents' });
  expect([verdict(result), places(result)]).toEqual([FAILED, [PLACE]]);
  expect(notices(result)).toEqual([
    expect.stringMatching(/\(404\)[\s\S]*\npermissions:\n {2}pull-requests: write$/),
  ]);
});

test.concurrent('a token that may not write of a check run', async () => {
  const { run } = await start();
  const result = await run({ token: 'read', inputs: { reporters: 'annotations\ncheck' } });
  expect(notices(result)).toEqual([
    expect.stringMatching(/create a check run \(403\)[\s\S]*\n {2}checks: write$/),
  ]);
});

test.concurrent('a token that may not write of a review alone: what it would have told is told, asked for or not', async () => {
  const { run } = await start();
  const result = await run({ token: 'read', inputs: { reporters: 'review' } });
  expect([verdict(result), places(result), notices(result).length]).toEqual([FAILED, [PLACE], 1]);
  expect(result.summary).toContain('customrole_other');
  const written = await run({ inputs: { reporters: 'review' } });
  expect([verdict(written), places(written), written.summary]).toEqual([FAILED, [], '']);
});

test.concurrent('a token that may not write that is not valid', async () => {
  const { run } = await start();
  const result = await run({ token: 'invalid' });
  expect([verdict(result), places(result)]).toEqual([FAILED, [PLACE]]);
  expect(notices(result)).toEqual([expect.stringMatching(/\(401\)\. The token is not valid\./)]);
});

test.concurrent('a token that may not write that is not there', async () => {
  const { world, run } = await start();
  const result = await run({ token: 'none' });
  expect([verdict(result), places(result)]).toEqual([FAILED, [PLACE]]);
  expect(notices(result)).toEqual([expect.stringMatching(/^Without a github-token nothing is written/)]);
  expect(world.github.requests).toEqual([]);
});

test.concurrent('a GitHub that fails twice is asked again, and what it did all the same is not done twice', async () => {
  const misdeeds: Misdeed[] = [{ status: 502 }, { lose: 502 }, 'cut', 'hang up'];
  const runs = misdeeds.map(async (misdeed) => {
    const { world, pull, run } = await start();
    world.github.misbehave = times(2, misdeed, isReview);
    const result = await run();
    const written = [pull.reviews, pull.reviewComments, pull.comments].map(({ length }) => length);
    return [verdict(result), places(result), notices(result), written];
  });
  const expected = [FAILED, [], [], [1, 1, 1]];
  expect(await Promise.all(runs)).toEqual(misdeeds.map(() => expected));
});

test.concurrent('a GitHub that fails for good is given up', async () => {
  const { world, pull, run } = await start();
  world.github.misbehave = times(-1, { status: 500 }, isReview);
  const result = await run();
  expect([verdict(result), places(result), pull.comments.length]).toEqual([FAILED, [PLACE], 1]);
  expect(notices(result)).toEqual([
    expect.stringMatching(/create a review \(500\)\. GitHub had an internal error/),
  ]);
  expect(world.github.requests.filter(isReview)).toHaveLength(3);
});

test.concurrent('a GitHub that fails to take a review is given its comments one by one', async () => {
  const { world, pull, run } = await start();
  world.github.misbehave = times(1, { status: 422, message: 'Unprocessable Entity' }, isReview);
  const result = await run();
  expect([verdict(result), places(result), notices(result)]).toEqual([FAILED, [], []]);
  expect(pull.reviewComments).toHaveLength(1);
});

test.concurrent('a GitHub that fails to take anything but annotations loses nothing', async () => {
  const { world, run } = await start();
  world.github.misbehave = times(-1, { status: 422, message: 'Unprocessable Entity' }, isWrite);
  const result = await run();
  expect([verdict(result), places(result)]).toEqual([FAILED, [PLACE]]);
});

test.concurrent('a GitHub that has had enough is asked again when it says', async () => {
  const headers = { 'retry-after': '1' };
  const misdeeds: Misdeed[] = [
    { status: 429, headers },
    { status: 403, headers, message: 'You have exceeded a secondary rate limit' },
  ];
  const runs = misdeeds.map(async (misdeed) => {
    const { world, pull, run } = await start();
    world.github.misbehave = times(1, misdeed, isReview);
    const result = await run();
    return [verdict(result), notices(result), pull.reviews.length];
  });
  expect(await Promise.all(runs)).toEqual(misdeeds.map(() => [FAILED, [], 1]));
});

test.concurrent.each<[string, Misdeed]>([
  ['for long', { status: 403, headers: { 'retry-after': '3600' }, message: 'secondary rate limit' }],
  ['of a kind of its own', { status: 422, message: 'was submitted too quickly' }],
  [
    'for an hour',
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '9999999999' } },
  ],
])('a GitHub that has had enough %s is left alone', async (_, misdeed) => {
  const { world, run } = await start();
  world.github.misbehave = times(-1, misdeed, isReview);
  const result = await run();
  expect([verdict(result), places(result)]).toEqual([FAILED, [PLACE]]);
  expect(notices(result)).toEqual([expect.stringMatching(/Too many requests were sent\. Run the job again/)]);
  expect(world.github.requests.filter(isWrite)).toHaveLength(1);
});
