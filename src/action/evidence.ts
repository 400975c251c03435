import type { Subject } from '../report/evidence/evidence.js';
import { repositoryAddress } from './addresses.js';
import type { Analysis } from './analyse.js';
import { faultIn } from './fault.js';
import type { Inputs } from './inputs.js';
import { fails, type Outcome } from './outcome.js';
import { writeReport } from './report-file.js';

/**
 * Writes the evidence of a run, the last of its files: a report that could not be written is in its verdict. Gives back
 * why it could not be written itself.
 */
export async function writeEvidence(
  outcome: Outcome,
  { failOn, evidenceFile }: Inputs,
  analysis: Analysis,
): Promise<string[]> {
  if (evidenceFile === null) return [];
  const { result, all, gate, mode, policyChanges, change } = analysis;
  const { inForce, side, policyCommit } = gate;
  try {
    const { evidenceJson } = await import('../report/evidence/evidence.js');
    const text = evidenceJson(all, result, {
      subject: subjectOf(analysis),
      gate: inForce,
      policySide: { from: side, commit: side === 'base' ? policyCommit : change.versions.headCommit },
      verdict: {
        conclusion: fails(outcome) ? 'failure' : 'success',
        failOn,
        filterMode: mode,
        faults: outcome.faults,
      },
      gateChanges: policyChanges,
    });
    const written = writeReport('evidence-file', process.env.GITHUB_WORKSPACE ?? '', evidenceFile, text);
    return 'fault' in written ? [written.fault] : [];
  } catch (thrown) {
    return [faultIn(thrown)];
  }
}

/** Whether an earlier step has changed the files of a commit nobody has looked at. */
function subjectOf({ workspace, change: { event, versions, isInWorkspace } }: Analysis): Subject {
  const isPullRequest = event.kind === 'pull_request';
  return {
    repository: workspace.isShared ? null : repositoryAddress(),
    pullRequest: isPullRequest
      ? { number: event.number, headCommit: event.headSha, baseCommit: event.baseSha }
      : null,
    commit: versions.headCommit,
    isModified: isInWorkspace ? null : false,
    comparedWith: versions.base?.commit ?? null,
  };
}
