import { readJson } from '../files/read-json.js';
import type { FilterMode } from '../settle/filter-mode.js';

/** What the workflow runs for, as far as it decides what is compared and where it is told. */
export type Event = PullRequestEvent | MergeGroupEvent | PushEvent | OtherEvent;

export interface PullRequestEvent {
  readonly kind: 'pull_request';
  /** Whether the workflow runs in the name of the base, and its checkout is not the change. */
  readonly isTarget: boolean;
  readonly number: number;
  readonly headSha: string;
  /** Of the base branch when GitHub last looked: it can be days old, and decides nothing where its tip is known. */
  readonly baseSha: string;
  /** The name of the base branch; null where the payload names none. */
  readonly baseRef: string | null;
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
  /** The commit that `after` means, where that is a tag. */
  readonly commit: string;
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
  /** Why the run cannot judge what it is about; null where there is nothing against it. */
  readonly fault: string | null;
}

interface Variables {
  readonly GITHUB_EVENT_NAME?: string | undefined;
  readonly GITHUB_EVENT_PATH?: string | undefined;
}

/**
 * Reads what the runner tells of the event. One that nobody knows is not refused: that would block what GitHub invents
 * next, as merge queues once were. One that carries a change, and does not say which, is a fault.
 */
export function readEvent({ GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path }: Variables): Event {
  if (name === 'workflow_run') return { ...COMPLETE_RUN, fault: WORKFLOW_RUN };
  const read = READERS.get(name);
  if (!read) return { ...COMPLETE_RUN, notice: COMPLETE.has(name) ? null : unknownEvent(name) };
  const payload = path ? fieldsOf(readJson(path)) : null;
  const event = payload && read(payload);
  if (!event) return { ...COMPLETE_RUN, fault: unreadable(name) };
  return event.kind === 'pull_request' ? { ...event, isTarget: name === 'pull_request_target' } : event;
}

/** What a change brings in, if the event is one that asks to be let in. */
export function defaultFilterMode({ kind }: Event): FilterMode {
  return kind === 'pull_request' || kind === 'merge_group' ? 'introduced' : 'nofilter';
}

type Fields = Readonly<Record<string, unknown>>;

const COMPLETE_RUN: OtherEvent = { kind: 'other', notice: null, fault: null };

const READERS: ReadonlyMap<string, (payload: Fields) => Event | null> = new Map([
  ['pull_request', pullRequest],
  ['pull_request_review', pullRequest],
  ['pull_request_target', pullRequest],
  ['merge_group', mergeGroup],
  ['push', push],
]);

/** Events that are about everything that there is. */
const COMPLETE: ReadonlySet<string> = new Set(['workflow_dispatch', 'schedule', '']);

function unreadable(name: string): string {
  return `The payload of the ${name} event does not say which change to check, so nothing was checked. Run the workflow again.`;
}

/** It runs on the default branch, and what it carries of a pull request comes from a workflow that the change brings. */
const WORKFLOW_RUN =
  'This action does not run on workflow_run: that event checks out the default branch and names no change to compare. Use pull_request, or pull_request_target for forks.';

function unknownEvent(name: string): string {
  return `The event "${name}" is not known, so it is handled as an event without changes.`;
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
    baseRef: branchName(base.ref),
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
  if (!before || !after) return null;
  // Of a branch that was deleted there is nothing to look at.
  if (isNone(after)) return COMPLETE_RUN;
  const known = text(fieldsOf(payload.repository).default_branch);
  const isBranch = text(payload.ref)?.startsWith('refs/heads/') === true;
  const isDefault = payload.ref === `refs/heads/${known}`;
  return {
    kind: 'push',
    after,
    commit: commitId(fieldsOf(payload.head_commit).id) ?? after,
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

/** The name of a branch as anybody may have given it: it only ever goes into the path of an address, encoded. */
function branchName(value: unknown): string | null {
  const name = text(value);
  return name !== null && /^[^-\p{Cc}\s][^\p{Cc}\s]{0,250}$/u.test(name) && !name.includes('..')
    ? name
    : null;
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
