import type {
  CheckRunUpdate,
  FolderEntry,
  IssueComment,
  ListedFiles,
  ListedTree,
  NewCheckRun,
  NewReview,
  NewReviewComment,
  Review,
  ReviewComment,
} from './resources.js';

/**
 * What the program asks of GitHub's REST API, for the one repository that the workflow runs for. Every method answers
 * with a value or with a refusal and never throws. Waiting and trying again are behind it: a refusal is final.
 */
export interface GitHub {
  /** The login that the token speaks as, for example `github-actions[bot]`: only what it wrote is ours. `POST /graphql` */
  viewer(): Promise<Answer<string>>;

  /**
   * The files of a pull request, against its merge base. `GET /pulls/{pull}/files`, all pages, or as many as there are
   * until all of these paths are listed.
   */
  listFiles(pull: number, paths?: ReadonlySet<string> | null): Promise<Answer<ListedFiles>>;
  /** The files between two commits, against what they have in common. `GET /compare/{base}...{head}` */
  listCompared(base: string, head: string): Promise<Answer<ListedFiles>>;
  /** Oldest first. `GET /pulls/{pull}/reviews`, all pages */
  listReviews(pull: number): Promise<Answer<readonly Review[]>>;
  /** Those of everybody, replies included, oldest first. `GET /pulls/{pull}/comments`, all pages */
  listReviewComments(pull: number): Promise<Answer<readonly ReviewComment[]>>;
  /** A review that neither approves nor asks for changes. `POST /pulls/{pull}/reviews`, event `COMMENT` */
  createReview(pull: number, review: NewReview): Promise<Answer<Review>>;
  /** Changes the body of a review. `PUT /pulls/{pull}/reviews/{id}` */
  updateReview(pull: number, id: number, body: string): Promise<Answer<void>>;
  /** One comment on a line, outside a review of ours. `POST /pulls/{pull}/comments`, side `RIGHT` */
  createReviewComment(
    pull: number,
    commit: string,
    comment: NewReviewComment,
  ): Promise<Answer<ReviewComment>>;
  /** `PATCH /pulls/comments/{id}` */
  updateReviewComment(id: number, body: string): Promise<Answer<void>>;
  /** `DELETE /pulls/comments/{id}`; one that is gone already is no refusal. */
  deleteReviewComment(id: number): Promise<Answer<void>>;

  /** The comments below a pull request, oldest first. `GET /issues/{pull}/comments`, all pages */
  listIssueComments(pull: number): Promise<Answer<readonly IssueComment[]>>;
  /** `POST /issues/{pull}/comments` */
  createIssueComment(pull: number, body: string): Promise<Answer<IssueComment>>;
  /** `PATCH /issues/comments/{id}` */
  updateIssueComment(id: number, body: string): Promise<Answer<void>>;
  /** `DELETE /issues/comments/{id}`; one that is gone already is no refusal. */
  deleteIssueComment(id: number): Promise<Answer<void>>;

  /** A check run; its id. `POST /check-runs` */
  createCheckRun(check: NewCheckRun): Promise<Answer<number>>;
  /** Adds annotations to those that a check run has, and may conclude it. `PATCH /check-runs/{id}` */
  updateCheckRun(id: number, check: CheckRunUpdate): Promise<Answer<void>>;

  /** The newest commit that two commits have in common. `GET /compare/{base}...{head}` */
  mergeBase(base: string, head: string): Promise<Answer<string>>;
  /** The newest commit of a branch, now. `GET /branches/{branch}` */
  branchTip(branch: string): Promise<Answer<string>>;
  /** The commits that a commit was made from, the first one first. `GET /git/commits/{commit}` */
  parents(commit: string): Promise<Answer<readonly string[]>>;
  /** All files of a commit. `GET /git/trees/{commit}?recursive=1` */
  readTree(commit: string): Promise<Answer<ListedTree>>;
  /** What one folder holds, by the id of its tree or, for the top, of a commit. `GET /git/trees/{tree}` */
  readFolder(tree: string): Promise<Answer<ReadonlyMap<string, FolderEntry>>>;
  /** The bytes of a file by its blob id. `GET /git/blobs/{id}` */
  readBlob(id: string): Promise<Answer<Uint8Array>>;
  /**
   * The texts of many files by their blob ids, in one request; without those that are binary, or too long to be given
   * whole. What a text was made from has to be checked: it may not have been UTF-8. `POST /graphql`
   */
  readTexts(ids: readonly string[]): Promise<Answer<ReadonlyMap<string, string>>>;
  /**
   * The bytes of a file of a commit, branch or tag, by its path; of another repository, as `owner/name`, where the
   * token may read it. `GET /contents/{path}?ref={commit}`
   */
  readFile(path: string, commit: string, repository?: string): Promise<Answer<Uint8Array>>;
}

/** What was asked for, or why it was refused. */
export type Answer<T> = { readonly value: T } | { readonly refusal: Refusal };

/**
 * Why GitHub did not do what it was asked for:
 * `forbidden`: the token may not (401, 403); `missing`: there is no such thing, or the token may not see it (404);
 * `rejected`: GitHub does not take what was sent (422); `limited`: too many requests (403, 429, 422 with "abuse");
 * `broken`: GitHub failed (5xx), or answered what nobody can read; `silent`: no answer within the time there is.
 */
export type RefusalKind = 'forbidden' | 'missing' | 'rejected' | 'limited' | 'broken' | 'silent';

export interface Refusal {
  readonly kind: RefusalKind;
  /** Of the last answer; null where none came. */
  readonly status: number | null;
  /** What was refused, as in "GitHub refused to {what}": `create a review`. */
  readonly what: string;
  /** The permission that the request needs, as a workflow writes it: `pull-requests: write`. */
  readonly permission: string;
  /** What GitHub said, cut short. Anybody's words: not for Markdown as they are. */
  readonly said: string;
  /** What it comes from and what to do about it, in plain words, a sentence or two. */
  readonly advice: string;
  /** The lines to add to the job of the workflow; empty where they would not help. */
  readonly yaml: readonly string[];
}
