import type { Answer, GitHub, Refusal } from '../../api.js';
import type { NewReviewComment, Review, ReviewComment } from '../../resources.js';
import { digest } from '../mark.js';
import type { GitHubReporter, Posted, PullTarget, Target, Told } from '../reporter.js';
import { listText, reconcileList } from './list.js';
import { type PlannedComment, planComments } from './plan.js';
import { type Author, reconcile } from './reconcile.js';

/** Tells the findings on the lines of a pull request, each once however often it runs. Nothing is thrown. */
export const review: GitHubReporter = async (told, target) => {
  const { pull, github } = target;
  if (!pull) return { onLines: new Set(), refusals: [] };
  const known = await readKnown(github, pull, target.scope ?? '');
  return 'refusal' in known
    ? { onLines: new Set(), refusals: [known.refusal] }
    : tell(told, { ...target, pull }, known.value);
};

/** What earlier runs and everybody else have posted. */
interface Known {
  readonly author: Author;
  readonly comments: readonly ReviewComment[];
  readonly reviews: readonly Review[];
}

/** Whoever does not know what is there would post it twice. */
async function readKnown(github: GitHub, { number }: PullTarget, scope: string): Promise<Answer<Known>> {
  const login = await github.viewer();
  if ('refusal' in login) return login;
  const comments = await github.listReviewComments(number);
  if ('refusal' in comments) return comments;
  const reviews = await github.listReviews(number);
  if ('refusal' in reviews) return reviews;
  const author = { login: login.value, scope: digest(scope, 8) };
  return { value: { author, comments: comments.value, reviews: reviews.value } };
}

type PullRequest = Target & { readonly pull: PullTarget };

async function tell(told: Told, target: PullRequest, { author, comments, reviews }: Known): Promise<Posted> {
  const { github, pull } = target;
  const { findings, problems } = told.result;
  const planned = planComments(findings, { ...target, ...pull }, author.scope);
  const standing = new Set(findings.map(({ fingerprint }) => fingerprint));
  const all = reconcile({ planned, standing, isComplete: problems.length === 0 }, comments, author);
  // A pull request that is closed gets nothing new.
  const actions = pull.isClosed ? { ...all, create: [] } : all;
  const listWithout = (shown: ReadonlySet<string>) => {
    const rest = findings.filter(({ fingerprint }) => !shown.has(fingerprint));
    const list = reconcileList(listText(rest, told, target, author.scope), reviews, author);
    return pull.isClosed ? { ...list, create: '' } : list;
  };
  const hoped = new Set([...actions.shown, ...actions.create.map(({ fingerprint }) => fingerprint)]);
  const created = await createReview(target, actions.create, listWithout(hoped).create);
  const onLines = new Set([...actions.shown, ...created.fingerprints]);
  const list = listWithout(onLines);
  const refusals = await refusalsOf([
    ...(created.lacksList && list.create !== '' ? [() => createList(target, list.create)] : []),
    ...list.edit.map(
      ({ id, body }) =>
        () =>
          github.updateReview(pull.number, id, body),
    ),
    ...actions.edit.map(
      ({ id, body }) =>
        () =>
          github.updateReviewComment(id, body),
    ),
    ...actions.remove.map((id) => () => github.deleteReviewComment(id)),
  ]);
  return { onLines, refusals: [...created.refusals, ...refusals] };
}

/** One after the other, as GitHub asks of those who write. */
async function refusalsOf(requests: readonly (() => Promise<Answer<unknown>>)[]): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  for (const request of requests) {
    const answer = await request();
    if ('refusal' in answer) refusals.push(answer.refusal);
  }
  return refusals;
}

function createList({ github, pull, commit }: PullRequest, body: string): Promise<Answer<unknown>> {
  return github.createReview(pull.number, { commit, body, comments: [] });
}

/** What was created, as far as GitHub took it. */
interface Created {
  readonly fingerprints: readonly string[];
  /** Whether a list, if there is one, has still to be told. */
  readonly lacksList: boolean;
  readonly refusals: readonly Refusal[];
}

/** One review for all comments and the list. Where one comment makes GitHub reject it, each comment goes alone. */
async function createReview(
  target: PullRequest,
  comments: readonly PlannedComment[],
  body: string,
): Promise<Created> {
  const { github, pull, commit } = target;
  if (comments.length === 0) return { fingerprints: [], lacksList: true, refusals: [] };
  const answer = await github.createReview(pull.number, { commit, body, comments: comments.map(placed) });
  if ('refusal' in answer && answer.refusal.kind === 'rejected') return createSingly(target, comments);
  if ('refusal' in answer) return { fingerprints: [], lacksList: false, refusals: [answer.refusal] };
  return {
    fingerprints: comments.map(({ fingerprint }) => fingerprint),
    lacksList: body === '',
    refusals: [],
  };
}

async function createSingly(
  { github, pull, commit }: PullRequest,
  comments: readonly PlannedComment[],
): Promise<Created> {
  const fingerprints: string[] = [];
  const refusals = await refusalsOf(
    comments.map((comment) => async () => {
      const answer = await github.createReviewComment(pull.number, commit, placed(comment));
      if ('value' in answer) fingerprints.push(comment.fingerprint);
      return answer;
    }),
  );
  return { fingerprints, lacksList: true, refusals };
}

function placed({ lines, text }: PlannedComment): NewReviewComment {
  const { path, startLine, endLine } = lines;
  return { path, line: endLine, body: text().body, ...(startLine < endLine && { startLine }) };
}
