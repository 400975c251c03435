import type { Subject } from '../report/evidence/evidence.js';
import { repositoryAddress } from './addresses.js';
import type { Change } from './change.js';
import type { Examined } from './examine.js';
import type { Inputs } from './inputs.js';
import { fails, type Outcome } from './outcome.js';
import { writeReport } from './report-file.js';

/** Writes the evidence of a run, the last of its files: a report that could not be written is in its verdict. */
export async function writeEvidence(
  outcome: Outcome,
  { failOn, evidenceFile }: Inputs,
  { result, all, judgedBy, mode, gate: gateChanges }: Examined,
  change: Change,
): Promise<void> {
  const { evidenceJson } = await import('../report/evidence/evidence.js');
  const { inForce: gate, side, policyCommit } = judgedBy;
  const { headCommit } = change.versions;
  const text = evidenceJson(all, result, {
    subject: subjectOf(outcome, change),
    gate,
    policySide: { from: side, commit: side === 'base' ? policyCommit : headCommit },
    verdict: {
      conclusion: fails(outcome) ? 'failure' : 'success',
      failOn,
      filterMode: mode,
      faults: [...outcome.faults],
    },
    gateChanges,
  });
  const written = writeReport('evidence-file', process.env.GITHUB_WORKSPACE ?? '', evidenceFile ?? '', text);
  if ('fault' in written) outcome.faults.push(written.fault);
}

/** Whether an earlier step has changed the files of a commit nobody has looked at. */
function subjectOf({ hasAddresses }: Outcome, { event, versions, isInWorkspace }: Change): Subject {
  const isPullRequest = event.kind === 'pull_request';
  return {
    repository: hasAddresses ? repositoryAddress() : null,
    pullRequest: isPullRequest
      ? { number: event.number, headCommit: event.headSha, baseCommit: event.baseSha }
      : null,
    commit: versions.headCommit,
    isModified: isInWorkspace ? null : false,
    comparedWith: versions.base?.commit ?? null,
  };
}
