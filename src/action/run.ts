import { setSecret } from '@actions/core';
import { leftOutSentence } from '../report/left-out.js';
import type { Notice } from '../report/notice.js';
import { annotate } from './annotate.js';
import { type Change, findChange } from './change.js';
import { conclude } from './conclude.js';
import { writeEvidence } from './evidence.js';
import { examine } from './examine.js';
import { type Inputs, readInputs } from './inputs.js';
import { logResult, say } from './log.js';
import { faultIn, isToldBy, newOutcome, type Outcome } from './outcome.js';
import { post } from './post.js';
import { writeReports } from './reports.js';
import { findWorkspace, type Workspace } from './workspace.js';

/** Runs the action. Its exit code says failure until everything has been told. */
export async function run(): Promise<void> {
  process.exitCode = 1;
  const outcome = newOutcome();
  try {
    await perform(outcome);
  } catch (thrown) {
    outcome.faults.push(faultIn(thrown));
  } finally {
    await conclude(outcome);
  }
}

async function perform(outcome: Outcome): Promise<void> {
  const { inputs, faults } = readInputs();
  outcome.inputs = inputs;
  outcome.faults.push(...faults);
  const workspace = findWorkspace(process.env.GITHUB_WORKSPACE, inputs.workingDirectory);
  if (inputs.token !== '') setSecret(inputs.token);
  if ('fault' in workspace) outcome.faults.push(workspace.fault);
  else if (faults.length === 0) await performAsked(outcome, inputs, workspace);
}

async function performAsked(outcome: Outcome, inputs: Inputs, workspace: Workspace): Promise<void> {
  const change = await findChange(inputs, workspace);
  if ('fault' in change) return refuse(outcome, change.fault);
  const examined = await examine(inputs, workspace, change);
  const { result, faults, gate, notes, notices } = examined;
  outcome.result = result;
  outcome.faults.push(...faults);
  outcome.gate = gate;
  outcome.notes = notes;
  outcome.notices.push(...notices);
  outcome.hasAddresses = !workspace.isShared;
  outcome.commit = change.versions.headCommit;
  outcome.pullRequest = change.event.kind === 'pull_request' ? change.event.number : null;
  outcome.hasBase = hasBase(change);
  const leftOut = leftOutSentence(change.leftOut);
  if (leftOut !== null) say(leftOut);
  logResult(result);
  await writeReports(outcome, inputs, examined, workspace);
  if (inputs.evidenceFile !== null) await writeEvidence(outcome, inputs, examined, change);
  const onLines = await post(outcome, examined, change);
  if (isToldBy('annotations', outcome)) annotate(outcome, examined, onLines);
}

/** There is nothing to judge: that is no success. */
function refuse(outcome: Outcome, { text, yaml }: Notice): void {
  outcome.faults.push(text);
  if (yaml.length > 0) outcome.notices.push({ text, yaml });
}

function hasBase({ event, versions }: Change): boolean | null {
  return event.kind === 'other' ? null : versions.base !== null;
}
