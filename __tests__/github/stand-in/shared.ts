import type { components } from '@octokit/openapi-types';
import type { PullRequest } from './pull-request.js';
import type { DiffEntry, Repository } from './repository.js';

/** What the stand-in knows. */
export interface State {
  readonly repository: Repository;
  readonly pulls: Map<number, PullRequest>;
  readonly checks: StoredCheck[];
  readonly isTreeCut: boolean;
  /** The id of the next thing that is made. */
  nextId(): number;
}

export interface StoredCheck {
  readonly id: number;
  readonly name: string;
  readonly commit: string;
  status: string;
  conclusion: string | null;
  title: string;
  summary: string;
  readonly annotations: CheckAnnotation[];
  /** How many annotations came with each request. */
  readonly chunks: number[];
}

/** As it was sent. */
export interface CheckAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
}

/** A request that is well formed. */
export interface Call {
  readonly state: State;
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  // biome-ignore lint/suspicious/noExplicitAny: GitHub's own description has judged it
  readonly body: any;
  /** Who asks. */
  readonly author: string;
}

/** A list is given page by page. */
export type Reply = { readonly status: number; readonly data?: unknown; readonly list?: readonly unknown[] };

export interface Operation {
  readonly permission: Permission;
  readonly run: (call: Call) => Reply;
}

export type Operations = Readonly<Record<string, Operation>>;

export type Permission = `${'contents' | 'pull-requests' | 'checks'}: ${'read' | 'write'}`;

export type Schemas = components['schemas'];

export const MISSING: Reply = { status: 404, data: { message: 'Not Found', status: '404' } };
export const MOST_CHARACTERS = 65_536;

export const invalid = (...errors: unknown[]): Reply => ({
  status: 422,
  data: { message: 'Validation Failed', errors, status: '422' },
});

/** A file of a change. */
export function fileReply({
  path,
  previousPath,
  status,
  blob,
  patch,
}: DiffEntry): Partial<Schemas['diff-entry']> {
  const count = (mark: string) => (patch ?? '').split('\n').filter((line) => line.startsWith(mark)).length;
  const [additions, deletions] = [count('+'), count('-')];
  return {
    sha: blob,
    filename: path,
    status,
    additions,
    deletions,
    changes: additions + deletions,
    ...(patch !== null && { patch }),
    ...(previousPath !== null && { previous_filename: previousPath }),
  };
}
