import type { DiffEntry, Repository } from './repository.js';

/** A pull request, and all that is written to it. */
export interface PullRequest {
  readonly number: number;
  base: string;
  head: string;
  isClosed: boolean;
  /** Whether the head is of another repository. */
  isFork: boolean;
  readonly reviews: StoredReview[];
  readonly reviewComments: StoredReviewComment[];
  readonly comments: StoredComment[];
}

export interface StoredComment {
  readonly id: number;
  readonly author: string;
  body: string;
  /** How often it was changed. */
  edits: number;
}

export interface StoredReview extends StoredComment {
  readonly commit: string;
}

export interface StoredReviewComment extends StoredComment {
  readonly path: string;
  /** Null once the lines are out of the diff. */
  line: number | null;
  startLine: number | null;
  readonly commit: string;
  readonly review: number;
  readonly replyTo: number | null;
}

export function newPullRequest(number: number, base: string, head: string): PullRequest {
  return {
    number,
    base,
    head,
    isClosed: false,
    isFork: false,
    reviews: [],
    reviewComments: [],
    comments: [],
  };
}

/** What the pull request changes, against the commit that it was made from. */
export function filesOf(repository: Repository, { base, head }: PullRequest): DiffEntry[] {
  return repository.diff(repository.mergeBase(base, head) ?? base, head);
}

export interface Lines {
  readonly path: string;
  readonly line?: number | undefined;
  readonly start_line?: number | undefined;
  readonly side?: string | undefined;
  readonly start_side?: string | undefined;
}

/** Why GitHub takes no comment on these lines; null where it does. */
export function faultInLines(files: readonly DiffEntry[], comment: Lines): string | null {
  const { path, line, start_line: start, side = 'RIGHT', start_side: startSide = side } = comment;
  const file = files.find((one) => one.path === path);
  if (!file) return 'pull_request_review_thread.path is not part of the pull request';
  if (line === undefined) return 'pull_request_review_thread.line is missing';
  if (side !== 'RIGHT' || startSide !== 'RIGHT') return 'the stand-in knows only the right side';
  if (start !== undefined && start >= line) return 'start_line must precede the end line.';
  const hunk = hunksOf(file.patch ?? '').find(([first, last]) => first <= line && line <= last);
  if (!hunk) return 'pull_request_review_thread.line must be part of the diff';
  if (start !== undefined && start < hunk[0])
    return 'pull_request_review_thread.start_line must be part of the same hunk as the line.';
  return null;
}

/** First and last line of each hunk on the right side. */
function hunksOf(patch: string): [number, number][] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, size = '1']) => [
    Number(start),
    Number(start) + Number(size) - 1,
  ]);
}

/** Gives the pull request another head. Comments whose lines are not there any more, or not in the diff, lose them. */
export function moveHead(repository: Repository, pull: PullRequest, head: string): void {
  const before = pull.head;
  pull.head = head;
  const files = filesOf(repository, pull);
  for (const comment of pull.reviewComments) {
    const { path, line } = comment;
    if (line === null) continue;
    const isSame = lineAt(repository, before, path, line) === lineAt(repository, head, path, line);
    if (!isSame || faultInLines(files, { path, line }))
      Object.assign(comment, { line: null, startLine: null });
  }
}

function lineAt(repository: Repository, commit: string, path: string, line: number): string | undefined {
  const id = repository.blobAt(commit, path);
  return id === null ? undefined : repository.blob(id)?.toString().split('\n')[line - 1];
}
