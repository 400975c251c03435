import type { Refusal } from '../github/api.js';
import type { Target, Told } from '../github/posters/reporter.js';
import { POSTERS, type Poster } from '../github/posters/reporters.js';
import { noticesOf } from '../github/refusal.js';
import type { Notice } from '../report/notice.js';

import { addresses, runAddress } from './addresses.js';
import type { Analysis } from './analyse.js';
import type { Change } from './change.js';
import { faultIn } from './fault.js';
import type { Inputs } from './inputs.js';
import { pathsAt } from './locate.js';
import { fails, type Outcome, reasons } from './outcome.js';

/** What was posted, and what was not. */
export interface Posts {
  /** Fingerprints of the findings that are on lines of GitHub now. */
  readonly onLines: ReadonlySet<string>;
  readonly notices: readonly Notice[];
}

/** Posts the run on GitHub as the inputs ask. Nothing that fails here decides anything: it becomes a notice. */
export async function post(outcome: Outcome, inputs: Inputs, analysis: Analysis): Promise<Posts> {
  const wanted = postersFor(inputs, analysis.change);
  if (wanted.length === 0) return { onLines: new Set(), notices: [] };
  const refusals: Refusal[] = [];
  const target = await targetOf(analysis, refusals);
  if (!target) return { onLines: new Set(), notices: [elsewhere({ text: NO_TOKEN, yaml: [] })] };
  const onLines = new Set<string>();
  const faults: Notice[] = [];
  const told: Told = { ...toldOf(outcome, analysis), onLines };
  for (const poster of wanted) {
    try {
      const report = await POSTERS[poster]();
      const posted = await report(told, target);
      for (const fingerprint of posted.onLines) onLines.add(fingerprint);
      refusals.push(...posted.refusals);
    } catch (thrown) {
      faults.push({ text: faultIn(thrown), yaml: [] });
    }
  }
  return { onLines, notices: [...faults, ...noticesOf(refusals)].map(elsewhere) };
}

function elsewhere({ text, yaml }: Notice): Notice {
  return { text: `${text} The job summary contains it instead.`, yaml };
}

/** A review and a comment are for pull requests, a check run is for any commit. */
function postersFor({ reporters }: Inputs, { event, versions }: Change): Poster[] {
  const isPossible = (poster: Poster) =>
    poster === 'check' ? versions.shown !== null : event.kind === 'pull_request';
  const all = Object.keys(POSTERS) as Poster[];
  return all.filter((poster) => reporters.has(poster) && isPossible(poster));
}

function toldOf(outcome: Outcome, { result, policyChanges, notes }: Analysis): Told {
  return {
    passed: !fails(outcome),
    reasons: reasons(outcome),
    gate: policyChanges,
    notes,
    notices: outcome.notices,
    result,
    elsewhere: 'the summary of the run',
  };
}

async function targetOf(
  { result, atCommit, scope, change: { event, versions, github, files } }: Analysis,
  refusals: Refusal[],
): Promise<Target | null> {
  const { shown } = versions;
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
