import type { GitHub } from '../api.js';
import type { IssueComment } from '../resources.js';
import { type Fields, fields, list, number, orNull, text } from './fields.js';
import type { Requests } from './requests.js';
import { gone, loginOf, PAGE } from './shared.js';

type Method = 'listIssueComments' | 'createIssueComment' | 'updateIssueComment' | 'deleteIssueComment';

/** Whoever lists them is about to write. */
const WRITE = 'pull-requests: write';

export function comments({ octokit, repository, ask }: Requests): Pick<GitHub, Method> {
  const { issues } = octokit.rest;
  const allComments = (pull: number) =>
    octokit.paginate(issues.listComments, { ...repository, issue_number: pull, per_page: PAGE });
  return {
    listIssueComments: (pull) =>
      ask(
        { what: 'list the comments', permission: WRITE },
        () => allComments(pull),
        (all) => list(all, issueComment),
      ),
    createIssueComment(pull, body) {
      const found = async () =>
        (await allComments(pull)).findLast((comment) => comment.body === body) ?? null;
      return ask(
        { what: 'create a comment', permission: WRITE },
        () => issues.createComment({ ...repository, issue_number: pull, body, request: { found } }),
        ({ data }) => issueComment(fields(data)),
      );
    },
    updateIssueComment: (id, body) =>
      ask(
        { what: 'change a comment', permission: WRITE },
        () => issues.updateComment({ ...repository, comment_id: id, body }),
        () => undefined,
      ),
    deleteIssueComment: async (id) =>
      gone(
        await ask(
          { what: 'delete a comment', permission: WRITE },
          () => issues.deleteComment({ ...repository, comment_id: id }),
          () => undefined,
        ),
      ),
  };
}

function issueComment({ id, body, user }: Fields): IssueComment {
  return { id: number(id), author: loginOf(user), body: orNull(body, text) ?? '' };
}
