import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comment } from '../../../../src/github/posters/comment/comment.js';
import { readMark } from '../../../../src/github/posters/mark.js';
import type { Told } from '../../../../src/github/posters/reporter.js';
import { BOT, type FakeGitHub, fakeGitHub, refusal } from '../../../support/fake-github.js';
import { finding } from '../../../support/finding.js';
import { markedPlace } from '../../../support/place.js';
import { fingerprint, targetOf, told } from '../../../support/told.js';

const NOTHING = { onLines: new Set(), refusals: [] };
const FAILED = told([finding({ message: 'Fault 1.' })]);
const CHANGED = told([finding({ message: 'Fault 2.' })]);
const PASSED = told([]);

/** What runs write, each after the one before. */
async function writesOf(fake: FakeGitHub, ...runs: readonly Told[]): Promise<string[][]> {
  const all: string[][] = [];
  for (const run of runs) {
    fake.writes.length = 0;
    expect(await comment(run, targetOf(fake))).toEqual(NOTHING);
    all.push([...fake.writes]);
  }
  return all;
}

const bodies = (fake: FakeGitHub) => fake.issueComments.map(({ body }) => body);

describe('the comment', () => {
  test('is created once, edited as the run changes, and says at last that all is well', async () => {
    const fake = fakeGitHub();
    const [create, edit] = [['createIssueComment'], ['updateIssueComment']];
    expect(await writesOf(fake, FAILED, FAILED, CHANGED, PASSED, PASSED)).toEqual([
      create,
      [],
      edit,
      edit,
      [],
    ]);
    expect(bodies(fake)).toEqual([expect.stringContaining('### ✅ SDF role compliance: passed')]);
  });

  test('is not created where there is nothing to say', async () => {
    expect(await writesOf(fakeGitHub(), PASSED)).toEqual([[]]);
  });

  test('speaks of lines as the commit has them', async () => {
    const fake = fakeGitHub();
    const atCommit = () => finding({ message: 'Fault 1.' }, markedPlace('\n\n«a»', 'a.xml'));
    await comment(FAILED, targetOf(fake, { atCommit }));
    expect(bodies(fake)[0]).toContain('[line 3](https://github.example/a.xml#L3): Fault 1');
  });

  test('is for pull requests', async () => {
    const fake = fakeGitHub();
    expect(await comment(FAILED, targetOf(fake, { pull: null }))).toEqual(NOTHING);
    expect(fake.writes).toEqual([]);
  });

  test('is one for each of two runs that look in different folders', async () => {
    const fake = fakeGitHub();
    for (const scope of ['a', 'b', 'a', 'b']) await comment(FAILED, targetOf(fake, { scope }));
    expect(fake.writes).toEqual(['createIssueComment', 'createIssueComment']);
  });

  test('stays the oldest of several', async () => {
    const fake = fakeGitHub();
    await comment(FAILED, targetOf(fake));
    const [first] = fake.issueComments;
    fake.issueComments.push({ ...first!, id: 50 }, { ...first!, id: 51 });
    expect(await writesOf(fake, FAILED)).toEqual([['deleteIssueComment', 'deleteIssueComment']]);
    expect(fake.issueComments).toEqual([first]);
  });

  test.each([
    ['somebody else with our mark pasted', { author: 'octocat' }],
    ['an account that is gone', { author: null }],
    ['us without a mark', { body: 'Hello.' }],
    ['us about a finding', { body: `<!-- sdf-role-compliance:finding e3b0c442 ${fingerprint(1)} aa -->` }],
  ])('is not that of %s', async (_, parts) => {
    const fake = fakeGitHub();
    await comment(FAILED, targetOf(fake));
    const foreign = { ...fake.issueComments[0]!, ...parts };
    fake.issueComments.splice(0, 1, foreign);
    expect(await writesOf(fake, CHANGED)).toEqual([['createIssueComment']]);
    expect(fake.issueComments[0]).toEqual(foreign);
  });
});

describe('a refusal', () => {
  test.each(['viewer', 'listIssueComments'] as const)('of %s writes nothing', async (method) => {
    const fake = fakeGitHub();
    fake.refused = { [method]: 'forbidden' };
    expect(await comment(FAILED, targetOf(fake))).toEqual({
      ...NOTHING,
      refusals: [refusal('forbidden', method)],
    });
    expect(fake.writes).toEqual([]);
  });

  test.each(['createIssueComment', 'updateIssueComment', 'deleteIssueComment'] as const)(
    'of %s is told',
    async (method) => {
      const fake = fakeGitHub();
      if (method !== 'createIssueComment') await comment(FAILED, targetOf(fake));
      fake.issueComments.push(...fake.issueComments.map((one) => ({ ...one, id: 50 })));
      fake.refused = { [method]: 'broken' };
      const { refusals } = await comment(CHANGED, targetOf(fake));
      expect(refusals).toEqual([refusal('broken', method)]);
    },
  );
});

/** What people, and runs at the same time, do. */
const EVENTS: Readonly<Record<string, (fake: FakeGitHub) => void>> = {
  talk: (fake) => add(fake, { author: 'octocat', body: 'Hm.' }),
  paste: (fake) => add(fake, { author: 'octocat' }),
  post: (fake) => add(fake, {}),
  remove: ({ issueComments }) => void issueComments.shift(),
};

function add({ issueComments }: FakeGitHub, parts: object): void {
  const id = Math.max(1000, ...issueComments.map((one) => one.id)) + 1000;
  const [first = { author: 'octocat', body: 'Hm.' }] = issueComments;
  issueComments.push({ ...first, ...parts, id });
}

test('whatever happens between runs, there is at most one comment of ours, and it tells the last run', async () => {
  const step = fc.record({
    events: fc.array(fc.constantFrom(...Object.keys(EVENTS)), { maxLength: 3 }),
    found: fc.array(fc.nat(5), { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const fake = fakeGitHub();
      for (const { events, found } of steps) {
        for (const event of events) EVENTS[event]?.(fake);
        const run = told(found.map((number) => finding({ message: `Fault ${number}.` })));
        const foreign = structuredClone(fake.issueComments.filter(({ author }) => author !== BOT));

        await comment(run, targetOf(fake));

        const ours = fake.issueComments.filter(({ author, body }) => author === BOT && readMark(body));
        expect(fake.issueComments.filter(({ author }) => author !== BOT)).toEqual(foreign);
        expect(ours.length).toBeLessThanOrEqual(1);
        expect(ours.length).toBeGreaterThanOrEqual(Math.min(found.length, 1));
        for (const number of found) expect(ours[0]?.body).toContain(`Fault ${number}.`);
        expect(await writesOf(fake, run)).toEqual([[]]);
      }
    }),
    { numRuns: 300 },
  );
});
