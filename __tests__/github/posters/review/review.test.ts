import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RefusalKind } from '../../../../src/github/api.js';
import { readMark } from '../../../../src/github/posters/mark.js';
import { review } from '../../../../src/github/posters/review/review.js';
import type { Severity } from '../../../../src/policy/rule-info.js';
import type { Finding } from '../../../../src/rules/finding.js';
import { BOT, type FakeGitHub, fakeGitHub, refusal } from '../../../support/fake-github.js';
import { finding } from '../../../support/finding.js';
import { markedPlace } from '../../../support/place.js';
import { fingerprint, targetOf, told } from '../../../support/told.js';

/** A finding on a line of a file of so many lines, with a way to mend it. */
function findingOn(number: number, line: number, parts: Partial<Finding> = {}, path = 'a.xml'): Finding {
  const at = markedPlace(`${'\n'.repeat(line - 1)}<a>«FULL»</a>\n`, path);
  const fixes = [{ title: 'Set it', applicability: 'choice' as const, edits: [{ ...at, text: 'VIEW' }] }];
  return finding({ fingerprint: fingerprint(number), message: `Fault ${number}.`, fixes, ...parts }, at);
}

function withHunks(path = 'a.xml', start = 1, end = 100): FakeGitHub {
  const fake = fakeGitHub();
  fake.hunks = { [path]: [{ start, end, added: [] }] };
  return fake;
}

/** What one more run writes. */
async function writesOf(fake: FakeGitHub, run: () => Promise<unknown>): Promise<string[]> {
  fake.writes.length = 0;
  await run();
  return [...fake.writes];
}

const said = (fake: FakeGitHub) => fake.comments.map(({ body }) => /Fault \d+/.exec(body)?.[0]);

describe('comments', () => {
  test('come in one review, and the next run writes nothing', async () => {
    const fake = withHunks();
    const run = () => review(told([findingOn(1, 4), findingOn(2, 9)]), targetOf(fake));
    expect(await run()).toEqual({ onLines: new Set([fingerprint(1), fingerprint(2)]), refusals: [] });
    expect(fake.writes).toEqual(['createReview']);
    expect(fake.reviews.map(({ body, commit }) => ({ body, commit }))).toEqual([
      { body: '', commit: 'c0ffee' },
    ]);
    expect(fake.comments.map(({ path, line, startLine }) => [path, startLine, line])).toEqual([
      ['a.xml', null, 4],
      ['a.xml', null, 9],
    ]);
    expect(await run()).toEqual({ onLines: new Set([fingerprint(1), fingerprint(2)]), refusals: [] });
    expect(fake.writes).toEqual(['createReview']);
  });

  test('of a range cover all of its lines', async () => {
    const fake = withHunks();
    const at = markedPlace('<a>\n«<b/>\n<c/>»\n</a>\n', 'a.xml');
    const fixes = [{ title: 'Set it', applicability: 'safe' as const, edits: [{ ...at, text: '<d/>' }] }];
    await review(told([finding({ fingerprint: fingerprint(1), fixes }, at)]), targetOf(fake));
    expect(fake.comments).toMatchObject([{ startLine: 2, line: 3 }]);
  });

  test('are not edited for the sake of links to another commit', async () => {
    const fake = withHunks();
    const related = [{ at: markedPlace('«b»', 'b.xml'), message: 'There.' }];
    const run = (commit: string) =>
      review(
        told([findingOn(1, 4, { related })]),
        targetOf(fake, { commit, addressOf: (path) => `https://github.example/${commit}/${path}` }),
      );
    await run('1');
    expect(fake.comments[0]?.body).toContain('](https://github.example/1/b.xml)');
    expect(await writesOf(fake, () => run('2'))).toEqual([]);
  });

  test('are edited, removed and created as findings change', async () => {
    const fake = withHunks();
    await review(told([findingOn(1, 4), findingOn(2, 9)]), targetOf(fake));
    const changed = [findingOn(2, 9, { message: 'Fault 22.' }), findingOn(3, 12)];
    const writes = await writesOf(fake, () => review(told(changed), targetOf(fake)));
    expect(writes).toEqual(['createReview', 'updateReviewComment', 'deleteReviewComment']);
    expect(said(fake)).toEqual(['Fault 22', 'Fault 3']);
  });

  test('of a closed pull request are not made anew, and those that are there suggest nothing', async () => {
    const fake = withHunks();
    const { pull, ...target } = targetOf(fake);
    const closed = { ...target, pull: pull && { ...pull, isClosed: true } };
    await review(told([findingOn(1, 4)]), closed);
    expect([fake.comments, fake.reviews]).toEqual([[], []]);
    await review(told([findingOn(1, 4)]), targetOf(fake));
    await review(told([findingOn(1, 4)]), closed);
    expect(fake.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('```xml\n<a>VIEW</a>\n```'),
    ]);
  });

  test('stand where the commit has the finding', async () => {
    const fake = withHunks();
    const atCommit = () => findingOn(1, 7);
    await review(told([findingOn(1, 4)]), targetOf(fake, { atCommit }));
    expect(fake.comments).toMatchObject([{ line: 7 }]);
  });

  test('of two runs that look in different folders do not touch each other', async () => {
    const fake = withHunks();
    const run = (scope: string, number: number) =>
      review(told([findingOn(number, 4)]), targetOf(fake, { scope }));
    await run('a', 1);
    await run('b', 2);
    expect(await writesOf(fake, () => run('a', 1))).toEqual([]);
    expect(said(fake)).toEqual(['Fault 1', 'Fault 2']);
  });

  test('are for pull requests', async () => {
    const fake = withHunks();
    expect(await review(told([findingOn(1, 4)]), targetOf(fake, { pull: null }))).toEqual({
      onLines: new Set(),
      refusals: [],
    });
    expect(fake.writes).toEqual([]);
  });
});

describe('the list of findings without a comment', () => {
  const list = (fake: FakeGitHub) => fake.reviews.map(({ body }) => body.split('\n').slice(1).join('\n'));

  test('is the body of the review, and the next run writes nothing', async () => {
    const fake = withHunks();
    const run = () => review(told([findingOn(1, 4), findingOn(2, 101)]), targetOf(fake));
    expect((await run()).onLines).toEqual(new Set([fingerprint(1)]));
    expect(fake.writes).toEqual(['createReview']);
    expect(list(fake)[0]).toMatch(
      /^\*\*1 finding\*\* without a comment on a line: outside the diff, or beyond the first 30:\n\n#### `a\.xml`\n\n- ❌ error, \[line 101\]\(https:\/\/github\.example\/a\.xml#L101\): Fault 2\. .*\n {2}- Fix: Set it, \[line 101\].*: `<a>VIEW<\/a>`\n$/,
    );
    expect(await writesOf(fake, run)).toEqual([]);
  });

  test('is a review of its own where no comment is new, follows what changes, and is taken back at last', async () => {
    const fake = withHunks();
    const run = (...numbers: number[]) =>
      writesOf(fake, () => review(told(numbers.map((number) => findingOn(number, 101))), targetOf(fake)));
    expect(await run(1)).toEqual(['createReview']);
    expect(await run(1, 2)).toEqual(['updateReview']);
    expect(list(fake)).toEqual([expect.stringMatching(/Fault 1.*Fault 2/s)]);
    expect(await run()).toEqual(['updateReview']);
    expect(list(fake)).toEqual(['✅ All findings that were listed here are resolved.']);
    expect(await run()).toEqual([]);
    expect(await run(3)).toEqual(['updateReview']);
    expect(list(fake)).toEqual([expect.stringContaining('Fault 3')]);
  });

  test('tells apart what only the merge with the base has, and links to no line of it', async () => {
    const fake = withHunks();
    const atCommit = (one: Finding) => (one.fingerprint === fingerprint(2) ? null : one);
    await review(told([findingOn(1, 101), findingOn(2, 4)]), targetOf(fake, { atCommit }));
    expect(list(fake)[0]).toMatch(
      /\*\*1 finding\*\* of the merge with the base, which the files of this pull request do not have:\n\n#### `a\.xml`\n\n- ❌ error, line 4: Fault 2\./,
    );
  });

  test('is no longer than GitHub takes, and says how many it leaves out', async () => {
    const fake = withHunks();
    const many = Array.from({ length: 400 }, (_, index) =>
      findingOn(index, 101, { message: '$'.repeat(200) }, `${index}.xml`),
    );
    await review(told(many), targetOf(fake));
    const [body = ''] = list(fake);
    const left =
      /\n(\d+) more findings did not fit here: see \[the summary of the run\]\(https:\S+\)\.\n$/.exec(body);
    expect(body.length).toBeLessThan(65_536);
    expect((body.match(/^- ❌/gm)?.length ?? 0) + Number(left?.[1])).toBe(400);
  });

  test('holds what is over thirty comments', async () => {
    const fake = withHunks();
    const severities: readonly Severity[] = ['notice', 'error'];
    const many = Array.from({ length: 40 }, (_, index) =>
      findingOn(index, index + 1, { severity: severities[index % 2] ?? 'error' }),
    );
    const run = () => review(told(many), targetOf(fake));
    await run();
    expect(fake.comments).toHaveLength(30);
    expect(fake.comments.filter(({ body }) => body.includes('❌'))).toHaveLength(20);
    expect(list(fake)[0]?.match(/^- ℹ️ notice/gm)).toHaveLength(10);
    expect(await writesOf(fake, run)).toEqual([]);
  });

  test('of somebody else is left alone', async () => {
    const fake = withHunks();
    await review(told([findingOn(1, 101)]), targetOf(fake));
    fake.reviews[0]!.author = 'octocat';
    expect(await writesOf(fake, () => review(told([]), targetOf(fake)))).toEqual([]);
  });
});

describe('a refusal', () => {
  test('of one comment sends each alone, and the refused one is listed', async () => {
    const fake = withHunks();
    const hunksOf = () => [{ start: 1, end: 200, added: [] }];
    const target = targetOf(fake, { pull: { number: 7, isClosed: false, hunksOf } });
    const findings = [findingOn(1, 4), findingOn(2, 150), findingOn(3, 9)];
    const { onLines, refusals } = await review(told(findings), target);
    expect(onLines).toEqual(new Set([fingerprint(1), fingerprint(3)]));
    expect(refusals).toEqual([refusal('rejected', 'create a review comment')]);
    expect(fake.writes).toEqual([
      'createReview',
      ...['createReviewComment', 'createReviewComment', 'createReviewComment'],
      'createReview',
    ]);
    expect(said(fake)).toEqual(['Fault 1', 'Fault 3']);
    expect(fake.reviews).toEqual([expect.objectContaining({ body: expect.stringContaining('Fault 2') })]);
  });

  test('to list what is there leaves all as it is: nothing may be posted twice', async () => {
    for (const method of ['viewer', 'listReviewComments', 'listReviews'] as const) {
      const fake = withHunks();
      fake.refused = { [method]: 'forbidden' };
      const posted = await review(told([findingOn(1, 4)]), targetOf(fake));
      expect(posted).toEqual({ onLines: new Set(), refusals: [refusal('forbidden', method)] });
      expect(fake.writes).toEqual([]);
    }
  });

  test.each<RefusalKind>(['forbidden', 'missing', 'limited', 'broken', 'silent'])(
    'to write (%s) is told once for each request, and no finding counts as shown',
    async (kind) => {
      const fake = withHunks();
      fake.refused = { createReview: kind };
      const posted = await review(told([findingOn(1, 4), findingOn(2, 101)]), targetOf(fake));
      expect(posted).toEqual({ onLines: new Set(), refusals: [refusal(kind, 'createReview')] });
    },
  );

  test('to edit or remove is told as well', async () => {
    const fake = withHunks();
    await review(told([findingOn(1, 4), findingOn(2, 9)]), targetOf(fake));
    fake.refused = { updateReviewComment: 'missing', deleteReviewComment: 'forbidden' };
    const { refusals } = await review(told([findingOn(1, 4, { message: 'New.' })]), targetOf(fake));
    expect(refusals.map(({ what }) => what)).toEqual(['updateReviewComment', 'deleteReviewComment']);
  });
});

describe('whatever happens between runs', () => {
  const LINES = 12;

  /** What people, pushes and runs at the same time do to a comment. */
  const EVENTS: Readonly<Record<string, (fake: FakeGitHub, index: number) => void>> = {
    outdate: ({ comments }, index) => change(comments[index], { line: null, startLine: null }),
    move: ({ comments }, index) => change(comments[index], { line: (comments[index]?.line ?? 1) + 1 }),
    answer: (fake, index) => add(fake, index, ({ id, replyTo }) => ({ body: 'Hm.', replyTo: replyTo ?? id })),
    paste: (fake, index) => add(fake, index, ({ body }) => ({ body, replyTo: null })),
    post: (fake, index) => add(fake, index, ({ author }) => ({ author: author === BOT ? BOT : 'octocat' })),
  };

  function change(comment: object | undefined, parts: object): void {
    if (comment) Object.assign(comment, parts);
  }

  type Comment = FakeGitHub['comments'][number];

  function add(
    { comments }: FakeGitHub,
    index: number,
    partsOf: (comment: Comment) => Partial<Comment>,
  ): void {
    const comment = comments[index];
    const id = Math.max(1000, ...comments.map((one) => one.id)) + 1000;
    if (comment) comments.push({ ...comment, author: 'octocat', ...partsOf(comment), id });
  }

  const event = fc.tuple(fc.constantFrom(...Object.keys(EVENTS)), fc.nat(20));
  const step = fc.record({
    events: fc.array(event, { maxLength: 6 }),
    found: fc.uniqueArray(fc.tuple(fc.nat(7), fc.integer({ min: 1, max: 2 * LINES })), {
      maxLength: 6,
      selector: ([number]) => number,
    }),
    isReadable: fc.boolean(),
  });

  /** Comments of ours that tell a finding: those of findings that are mended or have moved tell none. */
  function telling({ comments }: FakeGitHub): Comment[] {
    return comments.filter(({ author, replyTo, line, body }) => {
      const isRetired = /^(?:mended|moved)$/.test(readMark(body)?.content ?? '');
      return author === BOT && replyTo === null && line !== null && !isRetired;
    });
  }

  test('each finding has one comment, none speaks of another, and nobody else is touched', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const fake = withHunks('a.xml', 1, LINES);
        for (const { events, found, isReadable } of steps) {
          for (const [name, index] of events) EVENTS[name]?.(fake, index % Math.max(1, fake.comments.length));
          const findings = found.map(([number, line]) => findingOn(number, line));
          const problems = isReadable ? [] : ['a.xml could not be read'];
          const run = () => review(told(findings, {}, { problems }), targetOf(fake));
          const foreign = structuredClone(fake.comments.filter(({ author }) => author !== BOT));
          const answered = new Set(fake.comments.map(({ replyTo }) => replyTo));
          const kept = fake.comments.filter(({ id }) => answered.has(id)).map(({ id }) => id);

          const { onLines } = await run();

          expect(fake.comments.filter(({ author }) => author !== BOT)).toEqual(foreign);
          expect(fake.comments.map(({ id }) => id)).toEqual(expect.arrayContaining(kept));
          const inDiff = found.filter(([, line]) => line <= LINES).map(([number]) => fingerprint(number));
          expect([...onLines]).toEqual(expect.arrayContaining(inDiff));
          const tell = telling(fake).map(({ body }) => readMark(body)?.id ?? '');
          expect(tell).toEqual(expect.arrayContaining([...onLines]));
          if (isReadable) expect(tell.sort()).toEqual([...onLines].sort());
          expect(await writesOf(fake, run)).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
