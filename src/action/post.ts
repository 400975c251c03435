import type { Refusal } from '../github/api.js';
import type { Target, Told } from '../github/posters/reporter.js';
import { POSTERS, type Poster } from '../github/posters/reporters.js';
import { noticesOf } from '../github/refusal.js';
import { distinctNotices, type Notice } from '../report/notice.js';
import { addresses, runAddress } from './addresses.js';
import type { Change } from './change.js';
import type { Examined } from './examine.js';
import { pathsAt } from './locate.js';
import { fails, faultIn, type Outcome, reasons } from './outcome.js';

/**
 * Tells the run on GitHub as the inputs ask, and gives the fingerprints of the findings that stand on lines there.
 * Nothing that fails here decides anything: it becomes a notice.
 */
export async function post(
  outcome: Outcome,
  examined: Examined,
  change: Change,
): Promise<ReadonlySet<string>> {
  const onLines = new Set<string>();
  const wanted = postersFor(outcome, change);
  const refusals: Refusal[] = [];
  const target = wanted.length > 0 ? await targetOf(examined, change, refusals) : null;
  if (!target) {
    if (wanted.length > 0) fallBack(outcome, [{ text: NO_TOKEN, yaml: [] }]);
    return onLines;
  }
  const told: Told = { ...toldOf(outcome, examined), onLines };
  for (const poster of wanted) {
    try {
      const report = await POSTERS[poster]();
      const posted = await report(told, target);
      for (const fingerprint of posted.onLines) onLines.add(fingerprint);
      refusals.push(...posted.refusals);
    } catch (thrown) {
      fallBack(outcome, [{ text: faultIn(thrown), yaml: [] }]);
    }
  }
  fallBack(outcome, noticesOf(refusals));
  return onLines;
}

const NOTHING_LOST = 'The job summary contains it instead.';

/** What is not written is told elsewhere. */
function fallBack(outcome: Outcome, notices: readonly Notice[]): void {
  if (notices.length === 0) return;
  outcome.isFallenBack = true;
  const told = notices.map(({ text, yaml }) => ({ text: `${text} ${NOTHING_LOST}`, yaml }));
  outcome.notices = distinctNotices([...outcome.notices, ...told]);
}

/** A review and a comment are for pull requests, a check run is for any commit. */
function postersFor({ inputs }: Outcome, { event, versions }: Change): Poster[] {
  const isPossible = (poster: Poster) =>
    poster === 'check' ? versions.shown !== null : event.kind === 'pull_request';
  const all = Object.keys(POSTERS) as Poster[];
  return all.filter((poster) => inputs?.reporters.has(poster) && isPossible(poster));
}

function toldOf(outcome: Outcome, { result, gate, notes }: Examined): Told {
  return {
    passed: !fails(outcome),
    reasons: reasons(outcome),
    gate,
    notes,
    notices: [...outcome.notices],
    result,
    elsewhere: 'the summary of the run',
  };
}

async function targetOf(
  { result, atCommit, scope }: Examined,
  { event, versions: { shown }, github, files }: Change,
  refusals: Refusal[],
): Promise<Target | null> {
  const client = await github();
  if (!client || !shown) return null;
  const pull = event.kind === 'pull_request' ? event : null;
  const read = pull && (await files(pathsAt(atCommit, result.findings)));
  if (read && 'refusal' in read) refusals.push(read.refusal);
  const known = read && 'files' in read ? read.files : null;
  return {
    github: client,
    scope,
    commit: shown.commit,
    pull: pull && {
      number: pull.number,
      isClosed: pull.isClosed,
      hunksOf: (path) => known?.fileOf(path)?.hunks ?? [],
    },
    atCommit,
    addressOf: addresses(shown.commit),
    runAddress: runAddress(),
  };
}

const NO_TOKEN = 'Without a github-token nothing is written to the pull request or its commit.';
