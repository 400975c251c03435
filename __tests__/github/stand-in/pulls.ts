import {
  faultInLines,
  filesOf,
  type Lines,
  type PullRequest,
  type StoredComment,
  type StoredReview,
  type StoredReviewComment,
} from './pull-request.js';
import type { DiffEntry } from './repository.js';
import {
  type Call,
  fileReply,
  invalid,
  MISSING,
  MOST_CHARACTERS,
  type Operations,
  type Reply,
  type Schemas,
  type State,
} from './shared.js';

/** What is asked about a pull request, and written to it. */
export const PULLS: Operations = {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files': {
    permission: 'pull-requests: read',
    run: onPull(({ state }, pull) => ({
      status: 200,
      list: filesOf(state.repository, pull).slice(0, 3000).map(fileReply),
    })),
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews': {
    permission: 'pull-requests: read',
    run: onPull((_, pull) => ({ status: 200, list: pull.reviews.map(reviewReply) })),
  },
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews': {
    permission: 'pull-requests: write',
    run: onPull(createReview),
  },
  'PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}': {
    permission: 'pull-requests: write',
    run: onPull(({ values, body }, pull) => change(pull.reviews, values.review_id, body.body, reviewReply)),
  },
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments': {
    permission: 'pull-requests: read',
    run: onPull((_, pull) => ({ status: 200, list: pull.reviewComments.map(reviewCommentReply) })),
  },
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/comments': {
    permission: 'pull-requests: write',
    run: onPull(createReviewComment),
  },
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}': {
    permission: 'pull-requests: write',
    run: ({ state, values, body }) =>
      change(allOf(state, 'reviewComments'), values.comment_id, body.body, reviewCommentReply),
  },
  'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}': {
    permission: 'pull-requests: write',
    run: ({ state, values }) => remove(lists(state, 'reviewComments'), values.comment_id),
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    permission: 'pull-requests: read',
    run: onPull((_, pull) => ({ status: 200, list: pull.comments.map(commentReply) })),
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    permission: 'pull-requests: write',
    run: onPull(({ state, body, author }, pull) => {
      if (body.body.length > MOST_CHARACTERS) return invalid(TOO_LONG);
      const comment = { id: state.nextId(), author, body: body.body, edits: 0 };
      pull.comments.push(comment);
      return { status: 201, data: commentReply(comment) };
    }),
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    permission: 'pull-requests: write',
    run: ({ state, values, body }) =>
      change(allOf(state, 'comments'), values.comment_id, body.body, commentReply),
  },
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    permission: 'pull-requests: write',
    run: ({ state, values }) => remove(lists(state, 'comments'), values.comment_id),
  },
};

/** Finds the pull request that a request is about. */
function onPull(run: (call: Call, pull: PullRequest) => Reply): (call: Call) => Reply {
  return (call) => {
    const pull = call.state.pulls.get(Number(call.values.pull_number ?? call.values.issue_number));
    return pull ? run(call, pull) : MISSING;
  };
}

const TOO_LONG = { resource: 'IssueComment', code: 'too_long', field: 'body' };

function createReview({ state, body, author }: Call, pull: PullRequest): Reply {
  const files = filesOf(state.repository, pull);
  const comments: (Lines & { body: string })[] = body.comments ?? [];
  if (body.event !== 'COMMENT') return invalid('the stand-in knows only COMMENT');
  if (!body.body && comments.length === 0) return invalid('Body can not be blank');
  if ((body.body ?? '').length > MOST_CHARACTERS) return invalid('Body is too long');
  const commit = body.commit_id ?? pull.head;
  // One comment that is wrong, and nothing of the review is taken.
  const faults = comments.flatMap((comment) => faultInComment(files, comment, commit, pull) ?? []);
  if (faults.length > 0) return invalid(...new Set(faults));
  const review = { id: state.nextId(), author, body: body.body ?? '', commit, edits: 0 };
  pull.reviews.push(review);
  for (const comment of comments) storeReviewComment(state, pull, comment, review);
  return { status: 200, data: reviewReply(review) };
}

function createReviewComment({ state, body, author }: Call, pull: PullRequest): Reply {
  const fault = faultInComment(filesOf(state.repository, pull), body, body.commit_id, pull);
  if (fault) return invalid(fault);
  // GitHub makes a review without words around a comment that stands alone.
  const review = { id: state.nextId(), author, body: '', commit: body.commit_id, edits: 0 };
  pull.reviews.push(review);
  return { status: 201, data: reviewCommentReply(storeReviewComment(state, pull, body, review)) };
}

function faultInComment(
  files: readonly DiffEntry[],
  comment: Lines & { body: string },
  commit: string,
  pull: PullRequest,
): string | null {
  if (commit !== pull.head) return 'commit_id is not part of the pull request';
  if (comment.body === '' || comment.body.length > MOST_CHARACTERS) return 'the body is empty or too long';
  return faultInLines(files, comment);
}

function storeReviewComment(
  state: State,
  pull: PullRequest,
  { path, line, start_line: start, body }: Lines & { body: string },
  { id: review, author, commit }: StoredReview,
): StoredReviewComment {
  const place = { path, line: line ?? null, startLine: start ?? null, commit };
  const comment = { id: state.nextId(), author, body, edits: 0, ...place, review, replyTo: null };
  pull.reviewComments.push(comment);
  return comment;
}

function user(login: string): Schemas['simple-user'] {
  return {
    login,
    id: login.length,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
  } as Schemas['simple-user'];
}

function commentReply({ id, author, body }: StoredComment): Partial<Schemas['issue-comment']> {
  return { id, body, user: user(author) };
}

function reviewReply({ id, author, body, commit }: StoredReview): Partial<Schemas['pull-request-review']> {
  return { id, body, user: user(author), state: 'COMMENTED', commit_id: commit };
}

function reviewCommentReply(
  comment: StoredReviewComment,
): Partial<Schemas['pull-request-review-comment']> & { line?: unknown; start_line?: unknown } {
  const { id, author, body, path, commit, review, replyTo, line, startLine } = comment;
  return {
    id,
    body,
    user: user(author),
    path,
    commit_id: commit,
    pull_request_review_id: review,
    // GitHub sends null here for lines that are out of the diff, which its description does not know.
    line: line as number,
    start_line: startLine,
    ...(replyTo !== null && { in_reply_to_id: replyTo }),
  };
}

type Lists = 'comments' | 'reviewComments';

function lists<Name extends Lists>({ pulls }: State, name: Name): PullRequest[Name][] {
  return [...pulls.values()].map((pull) => pull[name]);
}

function allOf<Name extends Lists>(state: State, name: Name): PullRequest[Name][number][] {
  return lists(state, name).flat();
}

function change<Stored extends StoredComment>(
  all: readonly Stored[],
  id: string | undefined,
  body: string,
  reply: (stored: Stored) => unknown,
): Reply {
  const stored = all.find((one) => one.id === Number(id));
  if (!stored) return MISSING;
  if (body.length > MOST_CHARACTERS) return invalid(TOO_LONG);
  stored.body = body;
  stored.edits += 1;
  return { status: 200, data: reply(stored) };
}

function remove(all: readonly { id: number }[][], id: string | undefined): Reply {
  const list = all.find((one) => one.some((stored) => stored.id === Number(id)));
  if (!list) return MISSING;
  list.splice(
    list.findIndex((stored) => stored.id === Number(id)),
    1,
  );
  return { status: 204 };
}
