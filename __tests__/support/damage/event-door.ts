import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Event, readEvent } from '../../../src/github/event.js';
import { door } from './door.js';
import { hurts, hurtText } from './hurts.js';
import { hurtJson, jsonHurt } from './json-hurts.js';

const [A, B] = ['a'.repeat(40), 'b'.repeat(40)];
const repo = { full_name: 'acme/netsuite', default_branch: 'main' };
const pull = {
  number: 7,
  state: 'open',
  head: { sha: A, ref: 'x', repo },
  base: { sha: B, ref: 'main', repo },
};

const PAYLOADS: readonly (readonly [string, unknown])[] = [
  ['pull_request', { action: 'opened', number: 7, pull_request: pull, repository: repo }],
  ['pull_request_target', { action: 'opened', number: 7, pull_request: pull, repository: repo }],
  ['merge_group', { merge_group: { head_sha: A, base_sha: B, head_ref: 'x' }, repository: repo }],
  ['push', { ref: 'refs/heads/x', before: B, after: A, repository: repo }],
  ['schedule', { schedule: '0 0 * * *' }],
];

const value = fc.constantFrom(...PAYLOADS).chain(([name, payload]) =>
  fc.record({
    name: fc.constantFrom(name, name, name, 'issue_comment', 'constructor', '::error::x\n', ''),
    text: fc.oneof(
      fc
        .array(jsonHurt, { minLength: 1, maxLength: 3 })
        .map((all) => JSON.stringify(hurtJson(payload, all)) ?? ''),
      hurts(['{', '}', '"', ',', '\u0000', '\uFEFF', '['.repeat(9000), '0'.repeat(40)]).map((all) =>
        hurtText(JSON.stringify(payload), all),
      ),
    ),
  }),
);

/** What the runner tells of the event: names and texts in it are anybody's. */
export const eventDoor = door('event', value, ({ name, text }) => {
  const folder = mkdtempSync(join(tmpdir(), 'event-'));
  try {
    const path = join(folder, 'event.json');
    writeFileSync(path, text);
    return eventFaults(readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path }));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Everything that goes on to git, or into an address, is what it has to be. */
function eventFaults(event: Event): string[] {
  if (event.kind === 'other')
    return typeof (event.notice ?? '') === 'string' ? [] : ['the notice is no text'];
  const commits =
    event.kind === 'push' ? [event.after, event.before ?? event.after] : [event.headSha, event.baseSha];
  const faults = commits.filter((commit) => !COMMIT.test(commit)).map((commit) => `no commit: ${commit}`);
  if (event.kind === 'pull_request' && !(Number.isSafeInteger(event.number) && event.number > 0))
    faults.push(`no number: ${event.number}`);
  if (
    event.kind === 'push' &&
    event.defaultBranch !== null &&
    /^-|\.\.|[\s\p{Cc}:~^?*[\\]/u.test(event.defaultBranch)
  )
    faults.push(`no branch: ${event.defaultBranch}`);
  return faults;
}
