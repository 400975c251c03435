import { commentMarkdown, isWorthAComment } from '../../../report/pull-request/comment.js';
import type { Answer } from '../../api.js';
import type { IssueComment } from '../../resources.js';
import { resultAtCommit } from '../at-commit.js';
import { digest, type Mark, readMark, withMark } from '../mark.js';
import type { GitHubReporter, Posted, PullTarget, Target, Told } from '../reporter.js';

/** Below the 65,536 characters that GitHub takes, with room for a mark. */
const MOST_BYTES = 65_000;

/** Tells the run in one comment below a pull request, which every later run edits. Nothing is thrown. */
export const comment: GitHubReporter = async (told, target) => {
  const { github, pull } = target;
  if (!pull) return NOTHING;
  const login = await github.viewer();
  if ('refusal' in login) return refused(login);
  // Whoever does not know what is there would post it twice.
  const existing = await github.listIssueComments(pull.number);
  if ('refusal' in existing) return refused(existing);
  const scope = digest(target.scope ?? '', 8);
  const ours = existing.value.flatMap((one) => ownComment(one, login.value, scope) ?? []);
  return write(told, target, pull, ours, scope);
};

/** A comment of ours. */
interface Own {
  readonly id: number;
  readonly mark: Mark;
}

function ownComment({ id, author, body }: IssueComment, login: string, scope: string): Own | null {
  const mark = readMark(body);
  const isOurs = author === login && mark?.kind === 'comment' && mark.scope === scope;
  return isOurs ? { id, mark } : null;
}

/** The oldest one stays: it stands first below the pull request. Two runs at once can have made two. */
async function write(
  told: Told,
  { github, atCommit, addressOf, runAddress }: Target,
  { number: pull, isClosed }: PullTarget,
  [oldest, ...others]: readonly Own[],
  scope: string,
): Promise<Posted> {
  const shown = { ...told, result: resultAtCommit(told.result, atCommit) };
  const text = commentMarkdown(shown, { addressOf, runAddress, maxBytes: MOST_BYTES });
  const content = digest(text, 16);
  const body = withMark({ kind: 'comment', scope, id: '-', content }, text);
  const answers: Answer<unknown>[] = [];
  // Whoever has closed a pull request is not told anew: what is there is kept up to date.
  if (!oldest && !isClosed && isWorthAComment(told))
    answers.push(await github.createIssueComment(pull, body));
  if (oldest && oldest.mark.content !== content)
    answers.push(await github.updateIssueComment(oldest.id, body));
  for (const { id } of others) answers.push(await github.deleteIssueComment(id));
  return { ...NOTHING, refusals: answers.flatMap((answer) => ('refusal' in answer ? answer.refusal : [])) };
}

const NOTHING: Posted = { onLines: new Set(), refusals: [] };

function refused({ refusal }: Extract<Answer<unknown>, { readonly refusal: unknown }>): Posted {
  return { ...NOTHING, refusals: [refusal] };
}
