import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readEvent } from '../../src/github/event.js';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [A, B, NONE] = ['a'.repeat(40), 'b'.repeat(40), '0'.repeat(40)];
const repo = { full_name: 'acme/netsuite' };

function read(name: string, payload: unknown) {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path });
}

const pull = (more: object = {}) => ({
  pull_request: {
    number: 7,
    state: 'open',
    head: { sha: A, repo },
    base: { sha: B, ref: 'main', repo },
    ...more,
  },
});

describe('a pull request', () => {
  const known = { kind: 'pull_request', number: 7, headSha: A, baseSha: B, baseRef: 'main' };

  test('of the repository itself', () => {
    expect(read('pull_request', pull())).toEqual({
      ...known,
      isTarget: false,
      isFork: false,
      isClosed: false,
    });
    expect(read('pull_request_target', pull())).toMatchObject({ isTarget: true });
    expect(read('pull_request_review', { action: 'submitted', ...pull() })).toMatchObject({
      ...known,
      isTarget: false,
    });
    expect(read('pull_request', `\uFEFF${JSON.stringify(pull())}`)).toMatchObject(known);
  });

  test('of a fork, or of one that is gone', () => {
    for (const from of [{ full_name: 'someone/netsuite' }, null, undefined])
      expect(read('pull_request', pull({ head: { sha: A, repo: from } }))).toMatchObject({ isFork: true });
  });

  test('of which the base branch is not named, or not as a branch can be', () => {
    for (const ref of [undefined, '', '--x', 'a\nb', '../../issues', 7])
      expect(read('pull_request', pull({ base: { sha: B, ref, repo } }))).toMatchObject({ baseRef: null });
    expect(read('pull_request', pull({ base: { sha: B, ref: 'release/2026.1#x', repo } }))).toMatchObject({
      baseRef: 'release/2026.1#x',
    });
  });

  test('that is closed', () => {
    expect(read('pull_request', pull({ state: 'closed' }))).toMatchObject({ isClosed: true });
  });

  test.each([
    pull({ head: null }),
    pull({ head: { sha: '--output=x' } }),
    pull({ head: { sha: `${A}\n` } }),
    pull({ number: '7' }),
    pull({ number: -1 }),
    pull({ base: { sha: [B] } }),
    { pull_request: 7 },
    [],
    null,
    'null',
    '{',
  ])('that cannot be read: %j', (payload) => {
    expect(read('pull_request', payload)).toEqual({
      kind: 'other',
      notice: null,
      fault: expect.stringMatching(
        /^The payload of the pull_request event does not say which change to check/,
      ),
    });
  });
});

test('a merge group', () => {
  const group = { head_sha: A, base_sha: B };
  expect(read('merge_group', { merge_group: group })).toEqual({
    kind: 'merge_group',
    headSha: A,
    baseSha: B,
  });
  expect(read('merge_group', {})).toMatchObject({ kind: 'other', fault: expect.any(String) });
});

describe('a push', () => {
  const push = (more: object) => ({
    ref: 'refs/heads/change',
    before: B,
    after: A,
    repository: { default_branch: 'main' },
    ...more,
  });

  test.each([
    [{}, { before: B, defaultBranch: 'main' }],
    [{ before: NONE }, { before: null, defaultBranch: 'main' }],
    [
      { before: NONE, ref: 'refs/heads/main' },
      { before: null, defaultBranch: null },
    ],
    [
      { before: NONE, ref: 'refs/tags/v1' },
      { before: null, defaultBranch: null },
    ],
    [
      { before: NONE, repository: {} },
      { before: null, defaultBranch: null },
    ],
    [
      { before: NONE, repository: { default_branch: '../../x?' } },
      { before: null, defaultBranch: null },
    ],
    [
      { before: NONE, repository: { default_branch: '--upload-pack' } },
      { before: null, defaultBranch: null },
    ],
  ])('%j', (more, expected) => {
    expect(read('push', push(more))).toEqual({ kind: 'push', after: A, commit: A, ...expected });
  });

  test('that deletes the branch', () => {
    expect(read('push', push({ after: NONE }))).toEqual({ kind: 'other', notice: null, fault: null });
  });

  test('of a tag is about its commit', () => {
    expect(read('push', push({ ref: 'refs/tags/v1', head_commit: { id: B } }))).toMatchObject({
      after: A,
      commit: B,
    });
  });
});

test('events that change nothing', () => {
  for (const name of ['workflow_dispatch', 'schedule', ''])
    expect(readEvent({ GITHUB_EVENT_NAME: name })).toEqual({ kind: 'other', notice: null, fault: null });
  expect(readEvent({})).toEqual({ kind: 'other', notice: null, fault: null });
  expect(readEvent({ GITHUB_EVENT_NAME: 'workflow_run' })).toMatchObject({
    fault: expect.stringMatching(/^This action does not run on workflow_run: /),
  });
  expect(readEvent({ GITHUB_EVENT_NAME: 'fork' })).toMatchObject({ notice: expect.stringMatching(/"fork"/) });
  expect(readEvent({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: join(folder, 'none') })).toMatchObject({
    kind: 'other',
    fault: expect.any(String),
  });
});

test('whatever a payload holds, no event is refused', () => {
  const names = fc.constantFrom(
    'pull_request',
    'pull_request_target',
    'merge_group',
    'push',
    'schedule',
    '__proto__',
  );
  const payload = fc.oneof(
    fc.json(),
    fc.record(
      { pull_request: fc.object(), merge_group: fc.object(), before: fc.string() },
      { requiredKeys: [] },
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(names, payload, (name, value) => {
      expect(['pull_request', 'merge_group', 'push', 'other']).toContain(read(name, value).kind);
    }),
    { numRuns: 200 },
  );
});
