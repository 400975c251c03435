import type { Answer, GitHub, Refusal, RefusalKind } from '../../src/github/api.js';
import type {
  IssueComment,
  NewCheckRun,
  NewReviewComment,
  Review,
  ReviewComment,
} from '../../src/github/resources.js';
import type { Hunk } from '../../src/util/hunks.js';

export const BOT = 'github-actions[bot]';

type Changeable<T> = { -readonly [Key in keyof T]: T[Key] };
type Method = keyof GitHub;

/** A pull request in memory, seen as the client shows it. Tests change what people and pushes would change. */
export interface FakeGitHub {
  readonly github: GitHub;
  readonly comments: Changeable<ReviewComment>[];
  readonly reviews: Changeable<Review>[];
  readonly issueComments: Changeable<IssueComment>[];
  readonly checkRuns: Changeable<NewCheckRun>[];
  /** Requests that write, in their order. */
  readonly writes: string[];
  /** The lines that comments may stand on; of other ones every comment of a review is rejected. */
  hunks: Readonly<Record<string, readonly Hunk[]>>;
  /** Methods that are refused. */
  refused: Partial<Record<Method, RefusalKind>>;
}

export function fakeGitHub(): FakeGitHub {
  let ids = 0;
  const { comments, reviews, issueComments, checkRuns, writes } = {
    comments: [] as Changeable<ReviewComment>[],
    reviews: [] as Changeable<Review>[],
    issueComments: [] as Changeable<IssueComment>[],
    checkRuns: [] as Changeable<NewCheckRun>[],
    writes: [] as string[],
  };
  const nextId = () => {
    ids += 1;
    return ids;
  };
  const answer = async <T>(method: Method, give: () => T | Refusal): Promise<Answer<T>> => {
    if (!/^(?:list|viewer)/.test(method)) writes.push(method);
    const kind = fake.refused[method];
    if (kind) return { refusal: refusal(kind, method) };
    const value = give();
    return isRefusal(value) ? { refusal: value } : { value };
  };
  const isPlaceable = ({ path, line, startLine = line }: NewReviewComment) =>
    (fake.hunks[path] ?? []).some(({ start, end }) => start <= startLine && startLine <= line && line <= end);
  const addComment = ({ path, line, startLine, body }: NewReviewComment, review: number | null) => {
    const comment = {
      ...{ id: nextId(), author: BOT, body, path, line, startLine: startLine ?? null },
      ...{ replyTo: null, review },
    };
    comments.push(comment);
    return comment;
  };
  const change = <T extends { readonly id: number; body: string }>(all: T[], id: number, body: string) => {
    const one = all.find((some) => some.id === id);
    if (!one) return refusal('missing', 'update');
    one.body = body;
    return undefined;
  };
  const drop = <T extends { readonly id: number }>(all: T[], id: number) => {
    const index = all.findIndex((one) => one.id === id);
    if (index !== -1) all.splice(index, 1);
    return undefined;
  };
  const known: Partial<GitHub> = {
    viewer: () => answer('viewer', () => BOT),
    listReviews: () => answer('listReviews', () => structuredClone(reviews)),
    listReviewComments: () => answer('listReviewComments', () => structuredClone(comments)),
    listIssueComments: () => answer('listIssueComments', () => structuredClone(issueComments)),
    createReview: (_, { body, commit, comments: wanted }) =>
      answer('createReview', () => {
        if (!wanted.every(isPlaceable) || (body === '' && wanted.length === 0))
          return refusal('rejected', 'create a review');
        const review = { id: nextId(), author: BOT, body, commit };
        reviews.push(review);
        for (const comment of wanted) addComment(comment, review.id);
        return review;
      }),
    updateReview: (_, id, body) => answer('updateReview', () => change(reviews, id, body)),
    createReviewComment: (_, __, wanted) =>
      answer('createReviewComment', () =>
        isPlaceable(wanted) ? addComment(wanted, null) : refusal('rejected', 'create a review comment'),
      ),
    updateReviewComment: (id, body) => answer('updateReviewComment', () => change(comments, id, body)),
    deleteReviewComment: (id) => answer('deleteReviewComment', () => drop(comments, id)),
    createIssueComment: (_, body) =>
      answer('createIssueComment', () => {
        const comment = { id: nextId(), author: BOT, body };
        issueComments.push(comment);
        return comment;
      }),
    updateIssueComment: (id, body) => answer('updateIssueComment', () => change(issueComments, id, body)),
    deleteIssueComment: (id) => answer('deleteIssueComment', () => drop(issueComments, id)),
    createCheckRun: (check) => answer('createCheckRun', () => checkRuns.push({ ...check })),
    updateCheckRun: (id, { output, conclusion }) =>
      answer('updateCheckRun', () => {
        const run = checkRuns[id - 1];
        if (!run) return refusal('missing', 'change a check run');
        const annotations = [...run.output.annotations, ...output.annotations];
        run.output = { ...output, annotations };
        if (conclusion) run.conclusion = conclusion;
        return undefined;
      }),
  };
  const fake: FakeGitHub = {
    ...{ github: known as GitHub, comments, reviews, issueComments, checkRuns, writes },
    hunks: {},
    refused: {},
  };
  return fake;
}

export function refusal(kind: RefusalKind, what: string): Refusal {
  return { kind, status: null, what, permission: 'pull-requests: write', said: '', advice: '', yaml: [] };
}

function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'kind' in value && 'advice' in value;
}
