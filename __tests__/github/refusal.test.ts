import { describe, expect, test } from '@jest/globals';
import { noticesOf, refusalOf } from '../../src/github/refusal.js';
import { failureOf } from '../../src/github/rest/failure.js';
import { distinctNotices } from '../../src/report/notice.js';

const WRITE = { what: 'create a review', permission: 'pull-requests: write' };
const READ = { what: 'read a file', permission: 'contents: read' };

const answered = (status: number, message = 'no', headers = {}) => ({
  name: 'HttpError',
  message: `${message} - https://docs.github.com/rest`,
  response: { status, headers, data: { message } },
});

const refusal = (thrown: unknown, asked = WRITE, readOnly: 'fork' | null = null) =>
  refusalOf(asked, failureOf(thrown, 0), readOnly);

describe('a refusal', () => {
  test('for lack of a permission names it, and the lines to add', () => {
    expect(refusal(answered(403, 'Resource not accessible by integration'))).toEqual({
      ...WRITE,
      kind: 'forbidden',
      status: 403,
      said: 'Resource not accessible by integration',
      advice: 'The token of the job lacks pull-requests: write. Add it to the job, next to contents: read.',
      yaml: ['permissions:', '  pull-requests: write'],
    });
  });

  test('of a fork asks for nothing that cannot be given', () => {
    expect(refusal(answered(403), WRITE, 'fork')).toMatchObject({
      advice: 'It needs pull-requests: write, but the token of a pull request from a fork is read-only.',
      yaml: [],
    });
    expect(refusal(answered(403), READ, 'fork').yaml).toEqual(['permissions:', '  contents: read']);
  });

  test.each([
    [answered(401), 'forbidden', /token is not valid/, 0],
    [answered(404), 'missing', /may not exist, or the job lacks pull-requests: write/, 2],
    [answered(410), 'missing', /may not exist/, 2],
    [
      answered(422, 'line must be part of the diff'),
      'rejected',
      /^It said: line must be part of the diff$/,
      0,
    ],
    [answered(400), 'rejected', /^It said: no$/, 0],
    [answered(429), 'limited', /Run the job again later\.$/, 0],
    [answered(429, 'no', { 'retry-after': '30' }), 'limited', /in a minute\.$/, 0],
    [answered(403, 'no', { 'retry-after': '121' }), 'limited', /in 3 minutes\.$/, 0],
    [answered(422, 'abuse detection mechanism'), 'limited', /Too many requests/, 0],
    [answered(500), 'broken', /internal error/, 0],
    [answered(200, 'cut off'), 'broken', /internal error/, 0],
    [{ name: 'HttpError', message: 'ECONNREFUSED', status: 500 }, 'silent', /did not respond/, 0],
    [{ name: 'TimeoutError', message: 'late' }, 'silent', /did not respond/, 0],
    [{ name: 'GraphqlResponseError', message: 'denied', response: { errors: [] } }, 'rejected', /denied/, 0],
    [new TypeError('ours'), 'broken', /internal error/, 0],
    [null, 'broken', /internal error/, 0],
  ])('%#: %j is %s', (thrown, kind, advice, lines) => {
    const { kind: its, advice: said, yaml } = refusal(thrown);
    expect([its, said, yaml.length]).toEqual([kind, expect.stringMatching(advice), lines]);
  });

  test('keeps what GitHub says, cut short', () => {
    expect(refusal(answered(422, 'x'.repeat(5000))).said).toHaveLength(300);
    const listed = {
      ...answered(422),
      response: { status: 422, headers: {}, data: { message: 'no', errors: ['a'] } },
    };
    expect(refusal(listed).said).toBe('no: ["a"]');
  });
});

describe('notices', () => {
  test('tell refusals of one reason as one', () => {
    const comment = { ...WRITE, what: 'create a comment' };
    const refusals = [refusal(answered(403)), refusal(answered(403), comment), refusal(answered(404), READ)];
    expect(noticesOf([...refusals, ...refusals])).toEqual([
      {
        text: 'GitHub refused to create a review, to create a comment (403). The token of the job lacks pull-requests: write. Add it to the job, next to contents: read.',
        yaml: ['permissions:', '  pull-requests: write'],
      },
      {
        text: 'GitHub refused to read a file (404). GitHub does not show it to this token. It may not exist, or the job lacks contents: read.',
        yaml: ['permissions:', '  contents: read'],
      },
    ]);
  });

  test('say it otherwise where nobody answered', () => {
    const [notice] = noticesOf([refusal({ name: 'TimeoutError', message: 'late' })]);
    expect(notice?.text).toMatch(/^It was not possible to create a review\. GitHub did not respond/);
  });

  test('are told once, and without those that ask for less', () => {
    const notice = (text: string, ...yaml: string[]) => ({ text, yaml });
    const write = notice('b', 'permissions:', '  checks: write');
    const all = [
      notice('a', 'permissions:', '  checks: read'),
      write,
      write,
      notice('c', '  contents: read'),
    ];
    expect(distinctNotices(all)).toEqual([write, notice('c', '  contents: read')]);
  });
});
