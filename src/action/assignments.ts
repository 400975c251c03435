import { readAssignments } from '../check/read-assignments.js';
import { readerWithin } from '../files/config-files.js';
import { configFilesAt } from '../github/commit/config-files.js';
import { withAssignments } from '../settle/with-assignments.js';
import type { Change } from './change.js';
import { messageOf } from './fault.js';
import type { GateChoice } from './gate.js';
import type { Inputs } from './inputs.js';
import type { Workspace } from './workspace.js';

/**
 * Adds to a gate who holds which roles, if the workflow names a list of that. Without the list that was asked for the
 * run cannot pass. Throws nothing that is foreseen: what cannot be read is a fault.
 */
export async function addAssignments(
  gate: GateChoice,
  { assignmentsFile: path }: Inputs,
  workspace: Workspace,
  change: Change,
): Promise<GateChoice> {
  if (path === null) return gate;
  const read = await attempt(path, () => bytesOf(path, gate, workspace, change));
  const people = 'bytes' in read ? await readAssignments(path, read.bytes) : read;
  if ('faults' in people) return { ...gate, faults: [...gate.faults, ...people.faults] };
  // Who they are stays here: whatever is told further on is told by numbers.
  const { assignments } = people;
  return {
    ...gate,
    inForce: withAssignments(gate.inForce, assignments),
    other: gate.other && withAssignments(gate.other, assignments),
  };
}

/**
 * Like the policy it is that of the base where the base judges, so that a change takes nobody off the list. A list that
 * the base does not have an earlier step has made, or the change brings it.
 */
async function bytesOf(
  path: string,
  { policyCommit }: GateChoice,
  { top }: Workspace,
  { versions: { headCommit }, isInWorkspace, github, local, listing }: Change,
): Promise<Uint8Array | null> {
  const filesAt = (commit: string) => configFilesAt(commit, { local, github, listing });
  const ofBase = policyCommit === null ? null : await filesAt(policyCommit).read(path);
  const here = ofBase ?? (await readerWithin(top, top)(path));
  if (here !== null || isInWorkspace || headCommit === null) return here;
  return filesAt(headCommit).read(path);
}

async function attempt(
  path: string,
  read: () => Promise<Uint8Array | null>,
): Promise<{ readonly bytes: Uint8Array } | { readonly faults: readonly string[] }> {
  try {
    const bytes = await read();
    return bytes ? { bytes } : { faults: [`assignments-file: There is no file "${path}".`] };
  } catch (thrown) {
    return { faults: [`assignments-file: "${path}" could not be read: ${messageOf(thrown)}`] };
  }
}
