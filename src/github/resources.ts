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
  /** By path. */
  readonly files: ReadonlyMap<string, ListedBlob>;
  /** The paths of links and submodules. */
  readonly others: ReadonlySet<string>;
  /** Whether GitHub has more files than it lists. */
  readonly isCut: boolean;
}

export interface ListedBlob {
  readonly id: string;
  /** In bytes. */
  readonly size: number;
}

/** What stands at a name of a folder. */
export interface FolderEntry {
  readonly kind: 'file' | 'folder' | 'other';
  readonly id: string;
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
