import { describe, expect, test } from '@jest/globals';
import { digest, withMark } from '../../../../src/github/posters/mark.js';
import type { PlannedComment } from '../../../../src/github/posters/review/plan.js';
import { MOST_COMMENTS, reconcile } from '../../../../src/github/posters/review/reconcile.js';
import type { ReviewComment } from '../../../../src/github/resources.js';
import { BOT } from '../../../support/fake-github.js';
import { fingerprint } from '../../../support/told.js';

const scope = digest('', 8);
const ONE = fingerprint(1);

function text(content: string, id = ONE) {
  return { content, body: withMark({ kind: 'finding', scope, id, content }, `Says ${content}.\n\nMore.`) };
}

function planned(id = ONE, startLine = 4, endLine = 5): PlannedComment {
  const lines = { path: 'a.xml', startLine, endLine };
  return { fingerprint: id, lines, text: () => text('aa', id), textElsewhere: () => text('bb', id) };
}

/** A comment of ours on the planned lines, up to date. */
function posted(id: number, parts: Partial<ReviewComment> = {}): ReviewComment {
  const place = { path: 'a.xml', startLine: 4, line: 5 };
  return { id, author: BOT, body: text('aa').body, ...place, replyTo: null, review: null, ...parts };
}

function answer(to: number): ReviewComment {
  return posted(100 + to, { author: 'octocat', body: 'Why?', replyTo: to });
}

/** What is done about one finding, or none, by the ids of comments. */
function done(
  existing: readonly ReviewComment[],
  wanted: readonly PlannedComment[] = [planned()],
  parts = {},
) {
  const standing = new Set(wanted.map((one) => one.fingerprint));
  const actions = reconcile({ planned: wanted, standing, isComplete: true, ...parts }, existing, {
    login: BOT,
    scope,
  });
  return {
    create: actions.create.length,
    edit: actions.edit.map(({ id, body }) => [id, /Says \w+|Resolved|Moved/.exec(body)?.[0]]),
    remove: actions.remove,
    shown: actions.shown.size,
  };
}

const NOTHING = { create: 0, edit: [], remove: [], shown: 0 };
const outdated = { line: null, startLine: null };
const old = { body: text('00').body };

describe('a finding that stands', () => {
  test.each<[string, readonly ReviewComment[], Partial<ReturnType<typeof done>>]>([
    ['without a comment gets one', [], { create: 1 }],
    ['keeps its comment', [posted(1)], { shown: 1 }],
    ['keeps a comment that somebody answered', [posted(1), answer(1)], { shown: 1 }],
    ['has a comment that says something else edited', [posted(1, old)], { edit: [[1, 'Says aa']], shown: 1 }],
    ['gets a new comment for an outdated one', [posted(1, outdated)], { create: 1, remove: [1] }],
    [
      'gets a new comment for an outdated one that somebody answered, which says so',
      [posted(1, outdated), answer(1)],
      { create: 1, edit: [[1, 'Moved']] },
    ],
    ['gets a new comment for one on other lines', [posted(1, { line: 6 })], { create: 1, remove: [1] }],
    ['gets a new comment for one on more lines', [posted(1, { startLine: 3 })], { create: 1, remove: [1] }],
    [
      'gets a new comment for one in another file',
      [posted(1, { path: 'b.xml' })],
      { create: 1, remove: [1] },
    ],
    [
      'keeps a comment on other lines that somebody answered, which suggests nothing any more',
      [posted(1, { line: 6 }), answer(1)],
      { edit: [[1, 'Says bb']], shown: 1 },
    ],
    ['keeps one of two comments', [posted(1), posted(2)], { remove: [2], shown: 1 }],
    ['keeps the one that somebody answered', [posted(1), posted(2), answer(2)], { remove: [1], shown: 1 }],
    [
      'keeps one of two that somebody answered',
      [posted(1), answer(1), posted(2), answer(2)],
      { edit: [[2, 'Moved']], shown: 1 },
    ],
    [
      'has a comment back that was taken for mended',
      [posted(1, { body: text('mended').body }), answer(1)],
      { edit: [[1, 'Says aa']], shown: 1 },
    ],
    [
      'leaves a comment that has moved as it is',
      [posted(1, { ...outdated, body: text('moved').body }), answer(1), posted(2)],
      { shown: 1 },
    ],
    ['counts no comment of somebody else', [posted(1, { author: 'octocat' })], { create: 1 }],
    ['counts no comment of an account that is gone', [posted(1, { author: null })], { create: 1 }],
    [
      'counts no comment of ours without its mark',
      [posted(1, { body: `Says ${text('aa').body}` })],
      { create: 1 },
    ],
    [
      'counts no comment of another run',
      [posted(1, { body: withMark({ kind: 'finding', scope: digest('b', 8), id: ONE, content: 'aa' }, '') })],
      { create: 1 },
    ],
    ['counts no answer', [posted(1), posted(2, { replyTo: 1 })], { shown: 1 }],
  ])('%s', (_, existing, expected) => {
    expect(done(existing)).toEqual({ ...NOTHING, ...expected });
  });

  test('on one line keeps its comment', () => {
    expect(done([posted(1, { startLine: null })], [planned(ONE, 5, 5)])).toEqual({ ...NOTHING, shown: 1 });
  });

  test('but has no line any more keeps its comment while that is shown', () => {
    const parts = { standing: new Set([ONE]) };
    expect(done([posted(1)], [], parts)).toEqual({ ...NOTHING, shown: 1 });
    expect(done([posted(1, outdated)], [], parts)).toEqual(NOTHING);
  });
});

describe('a finding that is mended', () => {
  test.each<[string, readonly ReviewComment[], Partial<ReturnType<typeof done>>]>([
    ['has its comments removed', [posted(1), posted(2, outdated)], { remove: [1, 2] }],
    ['leaves an answered comment, which says so', [posted(1), answer(1)], { edit: [[1, 'Resolved']] }],
    ['says so once', [posted(1, { body: text('mended').body }), answer(1)], {}],
    ['leaves what others have posted', [posted(1, { author: 'octocat' }), answer(3)], {}],
  ])('%s', (_, existing, expected) => {
    expect(done(existing, [])).toEqual({ ...NOTHING, ...expected });
  });

  test('is not known to be so where not everything could be read', () => {
    expect(done([posted(1), posted(2), answer(2)], [], { isComplete: false })).toEqual(NOTHING);
  });

  test.each([
    ['once', text('aa').body],
    ['again', withMark({ kind: 'finding', scope, id: ONE, content: 'moved' }, 'Moved.\n\n> Says aa.')],
  ])('is told %s with what it was', (_, body) => {
    const existing = [posted(1, { body: body.replaceAll('\n', '\r\n') }), answer(1)];
    const wanted = { planned: [], standing: new Set<string>(), isComplete: true };
    const { edit } = reconcile(wanted, existing, { login: BOT, scope });
    expect(edit[0]?.body).toBe(
      withMark(
        { kind: 'finding', scope, id: ONE, content: 'mended' },
        '✅ **Resolved:** the latest check no longer finds this.\n\n> Says aa.',
      ),
    );
  });

  test('quotes no line of a block of code', () => {
    const body = `${text('aa').body}\n\n\`\`\`xml\n> @octocat\n\`\`\``;
    const wanted = { planned: [], standing: new Set<string>(), isComplete: true };
    const { edit } = reconcile(wanted, [posted(1, { body }), answer(1)], { login: BOT, scope });
    expect(edit[0]?.body).not.toContain('@octocat');
  });
});

describe('of more findings than a reviewer reads', () => {
  const many = Array.from({ length: MOST_COMMENTS + 10 }, (_, index) => planned(fingerprint(index)));
  const postedFor = (from: number, to: number) =>
    many.slice(from, to).map(({ fingerprint: id }, index) => posted(index, { body: text('aa', id).body }));

  test('the worst get comments', () => {
    const { create } = reconcile({ planned: many, standing: new Set(), isComplete: true }, [], {
      login: BOT,
      scope,
    });
    expect(create).toEqual(many.slice(0, MOST_COMMENTS));
  });

  test('those that have comments keep them, and the next run does the same', () => {
    expect(done(postedFor(0, MOST_COMMENTS), many)).toEqual({ ...NOTHING, shown: MOST_COMMENTS });
    expect(done(postedFor(10, 40), many)).toMatchObject({ create: 10, remove: [], shown: MOST_COMMENTS });
    expect(done(postedFor(0, 40), many)).toEqual({ ...NOTHING, shown: 40 });
  });

  test('an outdated comment of one of the others stays', () => {
    const last = many.at(-1)!;
    const existing = [posted(1, { ...outdated, body: text('aa', last.fingerprint).body })];
    expect(done(existing, many)).toMatchObject({ create: MOST_COMMENTS, remove: [], edit: [], shown: 0 });
  });
});
