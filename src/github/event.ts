import { readJson } from '../files/read-json.js';

/** What the workflow runs for, as far as it decides what is compared and where it is told. */
export type Event = PullRequestEvent | MergeGroupEvent | PushEvent | OtherEvent;

export interface PullRequestEvent {
  readonly kind: 'pull_request';
  /** Whether the workflow runs in the name of the base, and its checkout is not the change. */
  readonly isTarget: boolean;
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  /** Whether the head is of another repository, so that the token can only read, or of one that is gone. */
  readonly isFork: boolean;
  readonly isClosed: boolean;
}

export interface MergeGroupEvent {
  readonly kind: 'merge_group';
  readonly headSha: string;
  readonly baseSha: string;
}

export interface PushEvent {
  readonly kind: 'push';
  readonly after: string;
  /** What the branch was before; null for a new one. */
  readonly before: string | null;
  /** The branch that a new one is compared with; null where that makes no sense. */
  readonly defaultBranch: string | null;
}

/** There is nothing to compare with. */
export interface OtherEvent {
  readonly kind: 'other';
  /** Why a change is not seen as one; null where the event is none. */
  readonly notice: string | null;
}

interface Variables {
  readonly GITHUB_EVENT_NAME?: string | undefined;
  readonly GITHUB_EVENT_PATH?: string | undefined;
}

/** Reads what the runner tells of the event. No event is refused: that would block a merge queue. */
export function readEvent({ GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path }: Variables): Event {
  const read = READERS.get(name);
  if (!read) return { kind: 'other', notice: COMPLETE.has(name) ? null : unknownEvent(name) };
  const payload = path ? fieldsOf(readJson(path)) : null;
  const event = payload && read(payload);
  if (!event) return { kind: 'other', notice: `The payload of the ${name} event could not be read.` };
  return event.kind === 'pull_request' ? { ...event, isTarget: name === 'pull_request_target' } : event;
}

type Fields = Readonly<Record<string, unknown>>;

const READERS: ReadonlyMap<string, (payload: Fields) => Event | null> = new Map([
  ['pull_request', pullRequest],
  ['pull_request_target', pullRequest],
  ['merge_group', mergeGroup],
  ['push', push],
]);

/** Events that are about everything that there is. */
const COMPLETE: ReadonlySet<string> = new Set(['workflow_dispatch', 'schedule', '']);

function unknownEvent(name: string): string {
  return `Nothing is known of the event "${name}": it is taken for one that changes nothing.`;
}

function pullRequest(payload: Fields): Event | null {
  const pull = fieldsOf(payload.pull_request);
  const [head, base] = [fieldsOf(pull.head), fieldsOf(pull.base)];
  const [number, headSha, baseSha] = [pull.number ?? payload.number, commitId(head.sha), commitId(base.sha)];
  if (!isNumber(number) || !headSha || !baseSha) return null;
  const repositories = [head, base].map(({ repo }) => text(fieldsOf(repo).full_name));
  return {
    kind: 'pull_request',
    isTarget: false,
    number,
    headSha,
    baseSha,
    isFork: repositories[0] !== repositories[1],
    isClosed: pull.state === 'closed',
  };
}

function mergeGroup(payload: Fields): Event | null {
  const group = fieldsOf(payload.merge_group);
  const [headSha, baseSha] = [commitId(group.head_sha), commitId(group.base_sha)];
  return headSha && baseSha ? { kind: 'merge_group', headSha, baseSha } : null;
}

function push(payload: Fields): Event | null {
  const [before, after] = [commitId(payload.before), commitId(payload.after)];
  if (!before || !after || isNone(after)) return null;
  const known = text(fieldsOf(payload.repository).default_branch);
  const isBranch = text(payload.ref)?.startsWith('refs/heads/') === true;
  const isDefault = payload.ref === `refs/heads/${known}`;
  return {
    kind: 'push',
    after,
    before: isNone(before) ? null : before,
    defaultBranch: isBranch && !isDefault && isBranchName(known) ? known : null,
  };
}

/** The id that stands for no commit is all zeros. */
function isNone(id: string): boolean {
  return /^0+$/.test(id);
}

function commitId(value: unknown): string | null {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}

/** A name that can only be read as that of a branch, by git and in an address. */
function isBranchName(value: string | null): value is string {
  return value !== null && /^[\w][\w./-]{0,200}$/.test(value) && !value.includes('..');
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The members of an object that anybody may have written. None of them is taken from a prototype. */
function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? Object.assign(Object.create(null), value) : {};
}
