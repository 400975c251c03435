import { type ConfigPlace, gateOf, placeInBase, readAccepted, readPolicy } from '../check/read-gate.js';
import { readerWithin } from '../files/config-files.js';
import { configFilesAt } from '../github/commit/config-files.js';
import { describeFault, type Read } from '../policy/config/fault.js';
import { locationOf, showLocation } from '../policy/config/location.js';
import { CONFIG_FILE } from '../policy/default-files.js';
import type { ConfigFiles } from '../policy/load.js';
import type { Gate } from '../settle/gate.js';
import type { Change } from './change.js';
import { onlyThose, recording } from './config-readers.js';
import { messageOf } from './fault.js';
import type { Inputs } from './inputs.js';
import type { Workspace } from './workspace.js';

/** The gate of a run: whose policy and baseline decide over its findings. */
export interface GateChoice {
  readonly inForce: Gate;
  /** The side of the change that it comes from. */
  readonly side: 'base' | 'head';
  /** The commit that it comes from, where that is the base's. */
  readonly policyCommit: string | null;
  /** That of the other side, where the change has two; null where there is only one. */
  readonly other: Gate | null;
  /** Why the run cannot pass, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * Finds policy and baseline. A change is judged by those of its base, unless `policy-from` says otherwise, so that it
 * cannot loosen its own gate. Where the base's cannot be read the head's are used, and the run cannot pass.
 *
 * Throws nothing that is foreseen: what cannot be read is a fault.
 */
export async function chooseGate(inputs: Inputs, { top }: Workspace, change: Change): Promise<GateChoice> {
  const { event, versions, isInWorkspace, github, local, listing } = change;
  const { configFile } = inputs;
  const filesAt = (commit: string) => configFilesAt(commit, { local, github, listing });
  const atHead = filesAt(versions.headCommit ?? '');
  const headFiles = isInWorkspace ? { ...atHead, read: readerWithin(top, top) } : atHead;
  const isChange = event.kind === 'pull_request' || event.kind === 'merge_group';
  if (!isChange || inputs.policyFrom === 'head') {
    return ofHead(await readGate(placeOf(inputs, headFiles), inputs, headFiles, top));
  }
  const named = new Set(configFile === null ? [] : [configFile]);
  const tip = await versions.policy();
  const readBase = async (files: ConfigFiles) =>
    readGate(await placeInBase(placeOf(inputs, files)), inputs, files, top);
  const base = typeof tip === 'string' ? await readBase(recording(filesAt(tip), named)) : null;
  const isStrange = event.kind === 'pull_request' && event.isFork;
  const files = isStrange ? onlyThose(named, headFiles) : headFiles;
  const head = await readGate(placeOf(inputs, files), inputs, files, top);
  if (base === null) {
    const why = typeof tip === 'object' && tip !== null ? [tip.fault.text] : [];
    return { ...ofHead(head), faults: [...why, NO_BASE, ...head.faults] };
  }
  if (base.faults.length > 0)
    return { ...ofHead(head), other: base.gate, faults: [...base.faults, BROKEN, ...head.faults] };
  return {
    inForce: base.gate,
    side: 'base',
    policyCommit: typeof tip === 'string' ? tip : null,
    other: head.gate,
    faults: head.faults,
  };
}

/** What is judged by the head's policy alone. */
function ofHead({ gate, faults }: GateRead): GateChoice {
  return { inForce: gate, side: 'head', policyCommit: null, other: null, faults };
}

const NO_BASE =
  "The tip of the base branch is not available, so its policy cannot be read. The change's own policy was used instead, and the run fails.";
const BROKEN =
  "The policy of the base branch cannot be used. The change's own policy was used instead, and the run fails.";

interface GateRead {
  readonly gate: Gate;
  readonly faults: readonly string[];
}

function placeOf({ configFile }: Inputs, files: ConfigFiles): ConfigPlace {
  return {
    named: configFile === null ? null : locationOf(configFile),
    usual: CONFIG_FILE,
    isThere: async (path) => (await files.read(path)) !== null,
  };
}

async function readGate(
  place: ConfigPlace,
  { baselineFile }: Inputs,
  files: ConfigFiles,
  top: string,
): Promise<GateRead> {
  const faults: string[] = [];
  const name = place.named ? showLocation(place.named) : place.usual;
  const policy = await orFault(name, faults, () => readPolicy(place, files, top));
  const baseline =
    baselineFile === null
      ? null
      : await orFault(baselineFile, faults, async () =>
          readAccepted(baselineFile, await files.read(baselineFile)),
        );
  return { gate: gateOf(policy, baseline, (path) => path), faults };
}

/** What was read; null where that is not possible, which becomes a fault. */
async function orFault<T>(
  path: string,
  faults: string[],
  read: () => Promise<Read<T> | { readonly misnamed: string }>,
): Promise<T | null> {
  try {
    const found = await read();
    if ('value' in found) return found.value;
    faults.push(...('misnamed' in found ? [found.misnamed] : found.faults.map(describeFault)));
  } catch (thrown) {
    faults.push(`${path} could not be read: ${messageOf(thrown)}`);
  }
  return null;
}
