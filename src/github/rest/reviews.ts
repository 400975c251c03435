import type { GitHub } from '../api.js';
import type { NewReview, NewReviewComment, Review, ReviewComment } from '../resources.js';
import type { Requests } from './requests.js';
import { gone, PAGE } from './shared.js';

type Method =
  | 'listReviews'
  | 'listReviewComments'
  | 'createReview'
  | 'updateReview'
  | 'createReviewComment'
  | 'updateReviewComment'
  | 'deleteReviewComment';

/** Whoever lists them is about to write. */
const WRITE = 'pull-requests: write';

export function reviews({ octokit, repository, ask }: Requests): Pick<GitHub, Method> {
  const { pulls } = octokit.rest;
  const page = (pull: number) => ({ ...repository, pull_number: pull, per_page: PAGE });
  const allReviews = (pull: number) => octokit.paginate(pulls.listReviews, page(pull));
  const allComments = (pull: number) => octokit.paginate(pulls.listReviewComments, page(pull));

  /** A review whose answer was lost, known by its body, or by its first comment where it has none. */
  const findReview = async (pull: number, { body, comments: [first] }: NewReview) => {
    if (body !== '' || !first) return (await allReviews(pull)).findLast((one) => one.body === body) ?? null;
    const comment = await findComment(pull, first);
    const id = comment?.pull_request_review_id;
    return (id && (await allReviews(pull)).find((one) => one.id === id)) || null;
  };
  const findComment = async (pull: number, { path, body }: NewReviewComment) =>
    (await allComments(pull)).findLast((one) => one.path === path && one.body === body) ?? null;

  return {
    listReviews: (pull) =>
      ask(
        { what: 'list the reviews', permission: WRITE },
        () => allReviews(pull),
        (all) => all.map(review),
      ),
    listReviewComments: (pull) =>
      ask(
        { what: 'list the review comments', permission: WRITE },
        () => allComments(pull),
        (all) => all.map(reviewComment),
      ),
    createReview: (pull, wanted) =>
      ask(
        { what: 'create a review', permission: WRITE },
        () =>
          pulls.createReview({
            ...repository,
            pull_number: pull,
            commit_id: wanted.commit,
            event: 'COMMENT',
            body: wanted.body,
            comments: wanted.comments.map(placed),
            request: { found: () => findReview(pull, wanted) },
          }),
        ({ data }) => review(data),
      ),
    updateReview: (pull, id, body) =>
      ask(
        { what: 'change a review', permission: WRITE },
        () => pulls.updateReview({ ...repository, pull_number: pull, review_id: id, body }),
        () => undefined,
      ),
    createReviewComment: (pull, commit, wanted) =>
      ask(
        { what: 'create a review comment', permission: WRITE },
        () =>
          pulls.createReviewComment({
            ...repository,
            pull_number: pull,
            commit_id: commit,
            ...placed(wanted),
            request: { found: () => findComment(pull, wanted) },
          }),
        ({ data }) => reviewComment(data),
      ),
    updateReviewComment: (id, body) =>
      ask(
        { what: 'change a review comment', permission: WRITE },
        () => pulls.updateReviewComment({ ...repository, comment_id: id, body }),
        () => undefined,
      ),
    deleteReviewComment: async (id) =>
      gone(
        await ask(
          { what: 'delete a review comment', permission: WRITE },
          () => pulls.deleteReviewComment({ ...repository, comment_id: id }),
          () => undefined,
        ),
      ),
  };
}

/** Lines speak of the file as the pull request leaves it. */
function placed({ path, line, startLine, body }: NewReviewComment) {
  const end = { path, body, line, side: 'RIGHT' as const };
  return startLine === undefined ? end : { ...end, start_line: startLine, start_side: 'RIGHT' as const };
}

interface SentReview {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  readonly body: string;
  readonly commit_id: string | null;
}

function review({ id, user, body, commit_id }: SentReview): Review {
  return { id, author: user?.login ?? null, body: body ?? '', commit: commit_id ?? null };
}

interface SentComment {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  readonly body: string;
  readonly path: string;
  readonly line?: number | null | undefined;
  readonly start_line?: number | null | undefined;
  readonly in_reply_to_id?: number | undefined;
  readonly pull_request_review_id: number | null;
}

function reviewComment(sent: SentComment): ReviewComment {
  return {
    id: sent.id,
    author: sent.user?.login ?? null,
    body: sent.body ?? '',
    path: sent.path,
    line: sent.line ?? null,
    startLine: sent.start_line ?? null,
    replyTo: sent.in_reply_to_id ?? null,
    review: sent.pull_request_review_id ?? null,
  };
}
