/**
 * What the program asks of GitHub's REST API, for the one repository that the workflow runs for. Every method answers
 * with a value or with a refusal and never throws. Waiting and trying again are behind it: a refusal is final.
 */
export interface GitHub {
  /** The login that the token speaks as, for example `github-actions[bot]`: only what it wrote is ours. `POST /graphql` */
  viewer(): Promise<Answer<string>>;

  /** The files of a pull request, against its merge base. `GET /pulls/{pull}/files`, all pages */
  listFiles(pull: number): Promise<Answer<ListedFiles>>;
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
  /** The commits that a commit was made from, the first one first. `GET /git/commits/{commit}` */
  parents(commit: string): Promise<Answer<readonly string[]>>;
  /** All files of a commit. `GET /git/trees/{commit}?recursive=1` */
  readTree(commit: string): Promise<Answer<ListedTree>>;
  /** The bytes of a file by its blob id. `GET /git/blobs/{id}` */
  readBlob(id: string): Promise<Answer<Uint8Array>>;
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

/** Files of a change. */
export interface ListedFiles {
  readonly files: readonly ListedFile[];
  /** Whether GitHub has more of them than it lists. */
  readonly isCut: boolean;
}

export interface ListedFile {
  readonly path: string;
  /** Of the file before a renaming; null where it kept its name. */
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** The blob id at the head; null where GitHub names none. */
  readonly blob: string | null;
  /** Null for a file that is large or binary, or that only changed its name. */
  readonly patch: string | null;
}

export interface ListedTree {
  /** By path. Links and submodules are left out. */
  readonly files: ReadonlyMap<string, ListedBlob>;
  /** Whether GitHub has more files than it lists. */
  readonly isCut: boolean;
}

export interface ListedBlob {
  readonly id: string;
  /** In bytes. */
  readonly size: number;
}

export interface Review {
  readonly id: number;
  /** The login of its author; null where the account is gone. */
  readonly author: string | null;
  readonly body: string;
  readonly commit: string | null;
}

export interface NewReview {
  /** The commit that lines speak of: the head of the pull request. */
  readonly commit: string;
  readonly body: string;
  readonly comments: readonly NewReviewComment[];
}

/** A comment on whole lines of a file at the head. */
export interface NewReviewComment {
  readonly path: string;
  /** The last of its lines. */
  readonly line: number;
  /** The first of them; absent where it is the last as well. In the same hunk and smaller. */
  readonly startLine?: number;
  readonly body: string;
}

export interface ReviewComment {
  readonly id: number;
  /** The login of its author; null where the account is gone. */
  readonly author: string | null;
  readonly body: string;
  readonly path: string;
  /** Null where the lines are no longer in the diff. */
  readonly line: number | null;
  readonly startLine: number | null;
  /** The comment that it answers. */
  readonly replyTo: number | null;
  readonly review: number | null;
}

export interface IssueComment {
  readonly id: number;
  readonly author: string | null;
  readonly body: string;
}

export interface CheckRunOutput {
  /** At most 255 characters. */
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** At most 50 a request. */
  readonly annotations: readonly CheckAnnotation[];
}

export interface NewCheckRun {
  readonly name: string;
  /** The head of the pull request, which is not the commit that the workflow runs for. */
  readonly commit: string;
  readonly output: CheckRunOutput;
  /** Absent while annotations are still to come. */
  readonly conclusion?: CheckConclusion;
}

export interface CheckRunUpdate {
  readonly output: CheckRunOutput;
  readonly conclusion?: CheckConclusion;
}

export type CheckConclusion = 'success' | 'failure' | 'neutral';

export interface CheckAnnotation {
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  /** Only where both are given and the annotation is on one line. */
  readonly startColumn?: number;
  readonly endColumn?: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  /** At most 64 KB. */
  readonly message: string;
}
