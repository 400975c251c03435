import { describe, expect, test } from '@jest/globals';
import { patience } from '../../../src/github/rest/patience.js';
import { type FakeClock, fakeClock } from '../fake-clock.js';

const answered = (status: number, headers = {}, message = 'no') =>
  Object.assign(new Error(message), { name: 'HttpError', response: { status, headers, data: { message } } });
const unanswered = () => Object.assign(new Error('ECONNREFUSED'), { name: 'HttpError', status: 500 });

/** How a request ends that fails like this, one try after the other. */
async function outcome(failures: readonly (() => unknown)[], clock: FakeClock = fakeClock()) {
  let tries = 0;
  const { insist } = patience(clock);
  const send = async () => {
    tries += 1;
    const failure = failures[tries - 1];
    if (failure) throw failure();
    return 'done';
  };
  const end = await insist(send).catch((thrown: Error) => thrown.message);
  return { end, tries, waits: clock.waits };
}

describe('a request', () => {
  test('that is answered is sent once', async () => {
    expect(await outcome([])).toEqual({ end: 'done', tries: 1, waits: [] });
  });

  test.each([500, 502, 503, 504])('is sent three times at most: %d', async (status) => {
    const fail = () => answered(status);
    expect(await outcome([fail, fail])).toEqual({ end: 'done', tries: 3, waits: [1000, 2000] });
    expect(await outcome([fail, fail, fail])).toEqual({ end: 'no', tries: 3, waits: [1000, 2000] });
  });

  test('to nobody is sent three times as well', async () => {
    expect(await outcome([unanswered, unanswered, unanswered])).toMatchObject({
      end: 'ECONNREFUSED',
      tries: 3,
    });
  });

  test.each([400, 401, 403, 404, 409, 410, 422])('that is refused is not sent again: %d', async (status) => {
    expect(await outcome([() => answered(status)])).toEqual({ end: 'no', tries: 1, waits: [] });
  });

  test('that takes too long is sent twice', async () => {
    const clock = fakeClock();
    const late = () => {
      clock.pass(10_000);
      return unanswered();
    };
    expect(await outcome([late, late], clock)).toMatchObject({ tries: 2, waits: [1000] });
  });
});

describe('a limit', () => {
  test.each([
    ['in seconds', answered(429, { 'retry-after': '7' }), [7000]],
    ['of the second kind', answered(403, { 'retry-after': '7' }), [7000]],
    ['of content', answered(422, { 'retry-after': '7' }, 'was submitted too quickly'), [7000]],
    [
      'with a date',
      answered(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000009' }),
      [8995],
    ],
  ])('is waited for: %s', async (_, failure, waits) => {
    expect(await outcome([() => failure])).toEqual({ end: 'done', tries: 2, waits });
  });

  test.each([
    answered(429),
    answered(429, { 'retry-after': '60' }),
    answered(429, { 'retry-after': 'soon' }),
    answered(403, { 'x-ratelimit-remaining': '0' }),
    answered(422, {}, 'abuse detection'),
  ])('that is too long, or has no end, is not waited for: %#', async (failure) => {
    expect(await outcome([() => failure])).toMatchObject({ end: failure.message, tries: 1, waits: [] });
  });
});

test('all requests together have 45 seconds', async () => {
  const clock = fakeClock();
  const { insist, isOver } = patience(clock);
  const hang = () => async (signal: AbortSignal) => {
    clock.pass(10_000);
    expect(signal.aborted).toBe(true);
    throw unanswered();
  };
  for (let number = 0; number < 3; number += 1) await insist(hang()).catch(() => null);
  expect(isOver()).toBe(true);
  expect(clock.now()).toBeLessThan(56_000);
  await insist(async (signal) => {
    clock.pass(0);
    expect(signal.aborted).toBe(true);
  });
});

describe('what a lost answer has done', () => {
  const lost = () => answered(502);

  test('is found, and not done again', async () => {
    const { insist } = patience(fakeClock());
    let tries = 0;
    const send = async () => {
      tries += 1;
      throw lost();
    };
    expect([await insist(send, async () => 'found'), tries]).toEqual(['found', 1]);
  });

  test('is done again where it is not found', async () => {
    const { insist } = patience(fakeClock());
    let tries = 0;
    const send = async () => {
      tries += 1;
      if (tries < 3) throw lost();
      return 'done';
    };
    expect([await insist(send, async () => null), tries]).toEqual(['done', 3]);
  });
});
