import type { Notice } from '../report/notice.js';
import { cut } from '../report/writing/cut.js';
import { groupBy } from '../util/group-by.js';
import type { Refusal } from './api.js';
import type { Failure } from './rest/failure.js';

/** What is asked of GitHub, for those who read that it was refused. */
export interface Asked {
  /** As in "GitHub refused to {what}". */
  readonly what: string;
  /** As a workflow writes it: `contents: read`. */
  readonly permission: string;
}

/** Why the token of a run can only read, whatever the workflow says; null where it is not so. */
export type ReadOnly = 'fork' | null;

const MOST_CHARACTERS = 300;

export function refusalOf(asked: Asked, failure: Failure, readOnly: ReadOnly): Refusal {
  const { kind, status, said } = failure;
  return {
    kind,
    status,
    what: asked.what,
    permission: asked.permission,
    said: cut(said, MOST_CHARACTERS),
    advice: adviceOf(asked, failure, readOnly),
    yaml: mayLackPermission(asked, failure, readOnly) ? ['permissions:', `  ${asked.permission}`] : [],
  };
}

export function noticeOf(refusal: Refusal): Notice {
  return noticeOfAll([refusal], refusal);
}

/** Several refusals that one thing is the reason of are told as one. */
export function noticesOf(refusals: readonly Refusal[]): Notice[] {
  const groups = groupBy(refusals, ({ kind, status, advice }) => `${kind} ${status} ${advice}`);
  return [...groups.values()].flatMap((group) => (group[0] ? [noticeOfAll(group, group[0])] : []));
}

function noticeOfAll(refusals: readonly Refusal[], { kind, status, advice, yaml }: Refusal): Notice {
  const what = [...new Set(refusals.map((refusal) => `to ${refusal.what}`))].join(', ');
  const text =
    kind === 'silent'
      ? `It was not possible ${what}. ${advice}`
      : `GitHub refused ${what}${status === null ? '' : ` (${status})`}. ${advice}`;
  return { text, yaml };
}

/** Of a private repository that a token may not read GitHub says that there is none. */
function mayLackPermission({ permission }: Asked, { kind, status }: Failure, readOnly: ReadOnly): boolean {
  if (isWrite(permission) && readOnly) return false;
  return (kind === 'forbidden' && status !== 401) || kind === 'missing';
}

/** Whether nothing else that is asked for would be answered otherwise. */
export function isEnd({ kind, status }: Refusal): boolean {
  return kind === 'limited' || kind === 'silent' || status === 401;
}

export function isWrite(permission: string): boolean {
  return permission.endsWith(': write');
}

function adviceOf(asked: Asked, { kind, status, said, retryAfter }: Failure, readOnly: ReadOnly): string {
  const { permission } = asked;
  if (kind === 'forbidden') return forbidden(permission, status, readOnly);
  if (kind === 'missing')
    return `GitHub does not show it to this token. It may not exist, or the job lacks ${permission}.`;
  if (kind === 'rejected') return `It said: ${cut(said, MOST_CHARACTERS)}`;
  if (kind === 'limited') return `Too many requests were sent. Run the job again ${later(retryAfter)}.`;
  if (kind === 'broken') return 'GitHub had an internal error. Run the job again later.';
  return 'GitHub did not respond in time. Check its status page and the network of the runner.';
}

function forbidden(permission: string, status: number | null, readOnly: ReadOnly): string {
  if (status === 401) return 'The token is not valid. Remove github-token, or set a valid token.';
  if (isWrite(permission) && readOnly === 'fork')
    return `It needs ${permission}, but the token of a pull request from a fork is read-only.`;
  return `The token of the job lacks ${permission}. Add it to the job, next to contents: read.`;
}

function later(retryAfter: number | null): string {
  if (retryAfter === null) return 'later';
  const minutes = Math.ceil(retryAfter / 60_000);
  return minutes === 1 ? 'in a minute' : `in ${minutes} minutes`;
}
