import { setSecret } from '@actions/core';
import { analyse } from './analyse.js';
import { annotate } from './annotate.js';
import { addAssignments } from './assignments.js';
import { findChange } from './change.js';
import { conclude } from './conclude.js';
import { writeEvidence } from './evidence.js';
import { faultIn } from './fault.js';
import { chooseGate } from './gate.js';
import { readInputs } from './inputs.js';
import { logLeftOut, logResult } from './log.js';
import {
  fallenBack,
  isToldBy,
  NOTHING_YET,
  type Outcome,
  refused,
  withAnalysis,
  withFaults,
} from './outcome.js';
import { post } from './post.js';
import { writeReports } from './reports.js';
import { findWorkspace } from './workspace.js';

/**
 * Runs the action. Its exit code says failure until everything is reported. What a step throws is a fault of the run,
 * reported with what the run has come to by then.
 */
export async function run(): Promise<void> {
  process.exitCode = 1;
  let outcome = NOTHING_YET;
  try {
    for await (const next of steps()) outcome = next;
  } catch (thrown) {
    outcome = withFaults(outcome, [faultIn(thrown)]);
  }
  await conclude(outcome);
}

/**
 * The steps of a run in their order, each with what the run has come to after it.
 *
 * 1. The inputs, and the workspace that they mean. Throws where the system lets nobody look into the workspace.
 * 2. The change: the event, and the files before and after it. Throws where the system does not let files be read.
 * 3. The gate: policy, baseline and assignments, of the base or the head. Throws nothing.
 * 4. The analysis: what is found, and which of it is shown and decides. Throws nothing.
 * 5. The reports and the evidence, as files. Throws nothing: what cannot be written is a fault.
 * 6. The posts on GitHub, then annotations of what they do not show. Throws nothing: what is refused is a notice.
 *
 * "Nothing" is nothing that is foreseen. Anything else is an error in this program, and reported as one.
 */
async function* steps(): AsyncGenerator<Outcome> {
  const { inputs, faults } = readInputs();
  if (inputs.token !== '') setSecret(inputs.token);
  const asked = withFaults({ ...NOTHING_YET, inputs }, faults);
  yield asked;
  const workspace = findWorkspace(process.env.GITHUB_WORKSPACE, inputs.workingDirectory);
  if ('fault' in workspace) return yield withFaults(asked, [workspace.fault]);
  if (faults.length > 0) return;

  const change = await findChange(inputs, workspace);
  if ('fault' in change) return yield refused(asked, change.fault);

  const chosen = await chooseGate(inputs, workspace, change);
  const gate = await addAssignments(chosen, inputs, workspace, change);

  const analysis = await analyse(inputs, workspace, change, gate);
  const analysed = withAnalysis(asked, analysis);
  yield analysed;
  logLeftOut(change.leftOut);
  logResult(analysis.result);

  const { reports, faults: notWritten } = await writeReports(analysed, inputs, analysis);
  const reported = withFaults({ ...analysed, reports }, notWritten);
  yield reported;
  const recorded = withFaults(reported, await writeEvidence(reported, inputs, analysis));
  yield recorded;

  const { onLines, notices } = await post(recorded, inputs, analysis);
  const posted = fallenBack(recorded, notices);
  yield posted;
  if (isToldBy('annotations', posted)) yield { ...posted, notAnnotated: annotate(posted, analysis, onLines) };
}
