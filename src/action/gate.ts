import { withRoleIds } from '../check/role-names.js';
import { readerWithin } from '../files/config-files.js';
import { configFilesAt } from '../github/commit/config-files.js';
import { describeFault, type Read } from '../policy/config/fault.js';
import { locationOf } from '../policy/config/location.js';
import { CONFIG_FILE } from '../policy/default-files.js';
import { type ConfigFiles, loadPolicy } from '../policy/load.js';
import type { Policy } from '../policy/policy.js';
import { recommendedPolicy } from '../policy/policy-of.js';
import { RULES } from '../rules/index.js';
import { decode } from '../sdf/decode.js';
import { type Baseline, NO_BASELINE } from '../settle/baseline.js';
import { readBaseline } from '../settle/baseline-file.js';
import type { Gate } from '../settle/gate.js';
import type { Change } from './change.js';
import { onlyThose, recording } from './config-readers.js';
import type { Inputs } from './inputs.js';
import { messageOf } from './outcome.js';
import type { Workspace } from './workspace.js';

/** What decides over the findings of a run. */
export interface FoundGate {
  readonly inForce: Gate;
  /** Where it came from. */
  readonly side: 'base' | 'head';
  /** The commit that it came from, where that is the base's. */
  readonly policyCommit: string | null;
  /** That of both sides of a change whose base's is in force; null where there is only one. */
  readonly sides: { readonly base: Gate; readonly head: Gate } | null;
  /** Why the run cannot pass, a sentence each. */
  readonly faults: readonly string[];
}

/**
 * Finds policy and baseline. A change is judged by those of its base, unless `policy-from` says otherwise, so that it
 * cannot loosen its own gate. Where the base's cannot be read the head's are used, and the run cannot pass.
 */
export async function findGate(inputs: Inputs, { top }: Workspace, change: Change): Promise<FoundGate> {
  const { event, versions, isInWorkspace, github, listing } = change;
  const { configFile } = inputs;
  const filesAt = (commit: string) => configFilesAt(commit, { top, github, listing });
  const atHead = filesAt(versions.headCommit ?? '');
  const headFiles = isInWorkspace ? { ...atHead, read: readerWithin(top, top) } : atHead;
  const isChange = event.kind === 'pull_request' || event.kind === 'merge_group';
  if (!isChange || inputs.policyFrom === 'head') {
    return ofHead(await readGate(inputs, headFiles, top));
  }
  const named = new Set(configFile === null ? [] : [configFile]);
  const tip = await versions.policy();
  const base =
    typeof tip === 'string' ? await readBaseGate(inputs, recording(filesAt(tip), named), top) : null;
  const isStrange = event.kind === 'pull_request' && event.isFork;
  const head = await readGate(inputs, isStrange ? onlyThose(named, headFiles) : headFiles, top);
  if (base === null) {
    const why = typeof tip === 'object' && tip !== null ? [tip.fault.text] : [];
    return { ...ofHead(head), faults: [...why, NO_BASE, ...head.faults] };
  }
  const sides = { base: base.gate, head: head.gate };
  if (base.faults.length > 0)
    return { ...ofHead(head), sides, faults: [...base.faults, BROKEN, ...head.faults] };
  return {
    inForce: base.gate,
    side: 'base',
    policyCommit: typeof tip === 'string' ? tip : null,
    sides,
    faults: head.faults,
  };
}

/** What is judged by the head's policy alone. */
function ofHead({ gate, faults }: GateRead): FoundGate {
  return { inForce: gate, side: 'head', policyCommit: null, sides: null, faults };
}

async function readBaseGate(inputs: Inputs, files: ConfigFiles, top: string): Promise<GateRead> {
  return readGate(await asOfBase(inputs, files), files, top);
}

const NO_BASE =
  "The tip of the base branch is not available, so its policy cannot be read. The change's own policy was used instead, and the run fails.";
const BROKEN =
  "The policy of the base branch cannot be used. The change's own policy was used instead, and the run fails.";

/** A base from before the team had a config is judged without one, wherever the config is to be. */
async function asOfBase(inputs: Inputs, { read }: ConfigFiles): Promise<Inputs> {
  const { configFile } = inputs;
  if (configFile === null || locationOf(configFile).kind === 'shared') return inputs;
  const isThere = await read(configFile).then(
    (bytes) => bytes !== null,
    () => true,
  );
  return isThere ? inputs : { ...inputs, configFile: null };
}

interface GateRead {
  readonly gate: Gate;
  readonly faults: readonly string[];
}

async function readGate(
  { configFile, baselineFile }: Inputs,
  files: ConfigFiles,
  top: string,
): Promise<GateRead> {
  const faults: string[] = [];
  const policy = await orFault(configFile ?? CONFIG_FILE, faults, async () => {
    const read = await readPolicy(configFile, files);
    return 'value' in read ? read : { faults: withRoleIds(read.faults, top) };
  });
  const baseline =
    baselineFile && (await orFault(baselineFile, faults, () => readAccepted(baselineFile, files)));
  return {
    gate: {
      policy: policy ?? recommendedPolicy(RULES),
      baseline: baseline || NO_BASELINE,
      today: new Date().toISOString().slice(0, 10),
      pathInRepository: (path) => path,
    },
    faults,
  };
}

async function readPolicy(named: string | null, files: ConfigFiles): Promise<Read<Policy>> {
  const isThere = named !== null || (await files.read(CONFIG_FILE)) !== null;
  if (isThere) return loadPolicy(locationOf(named ?? CONFIG_FILE), files, RULES);
  const other = CONFIG_FILE.replace(/\.yml$/, '.yaml');
  if ((await files.read(other)) === null) return { value: recommendedPolicy(RULES) };
  // A config that nobody reads because of its name would be a gate that stands open.
  return {
    faults: [{ at: null, message: `${other} is not read. The config must be named ${CONFIG_FILE}.` }],
  };
}

async function readAccepted(path: string, { read }: ConfigFiles): Promise<Read<Baseline>> {
  const bytes = await read(path);
  if (!bytes) return { value: NO_BASELINE };
  const { source, fault } = decode(path, bytes);
  return fault ? { faults: [{ at: fault, message: fault.message }] } : readBaseline(source);
}

/** What was read; null where that is not possible, which is told. */
async function orFault<T>(path: string, faults: string[], read: () => Promise<Read<T>>): Promise<T | null> {
  try {
    const found = await read();
    if ('value' in found) return found.value;
    faults.push(...found.faults.map(describeFault));
  } catch (thrown) {
    faults.push(`${path} could not be read: ${messageOf(thrown)}`);
  }
  return null;
}
