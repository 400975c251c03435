import type { GitHub } from '../api.js';
import type { NewReview, NewReviewComment, Review, ReviewComment } from '../resources.js';
import { type Fields, fields, list, number, orNull, text } from './fields.js';
import type { Requests } from './requests.js';
import { gone, loginOf, PAGE } from './shared.js';

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
        (all) => list(all, review),
      ),
    listReviewComments: (pull) =>
      ask(
        { what: 'list the review comments', permission: WRITE },
        () => allComments(pull),
        (all) => list(all, reviewComment),
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
        ({ data }) => review(fields(data)),
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
        ({ data }) => reviewComment(fields(data)),
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

function review({ id, user, body, commit_id: commit }: Fields): Review {
  return {
    id: number(id),
    author: loginOf(user),
    body: orNull(body, text) ?? '',
    commit: orNull(commit, text),
  };
}

function reviewComment(sent: Fields): ReviewComment {
  return {
    id: number(sent.id),
    author: loginOf(sent.user),
    body: orNull(sent.body, text) ?? '',
    path: text(sent.path),
    line: orNull(sent.line, number),
    startLine: orNull(sent.start_line, number),
    replyTo: orNull(sent.in_reply_to_id, number),
    review: orNull(sent.pull_request_review_id, number),
  };
}
