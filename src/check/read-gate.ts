import type { Read } from '../policy/config/fault.js';
import type { Location } from '../policy/config/location.js';
import type { ConfigFiles } from '../policy/load.js';
import type { Policy } from '../policy/policy.js';
import { recommendedPolicy } from '../policy/policy-of.js';
import { RULES } from '../rules/index.js';
import { decode } from '../sdf/decode.js';
import { type Baseline, NO_BASELINE } from '../settle/baseline.js';
import { readBaseline } from '../settle/baseline-file.js';
import type { Gate } from '../settle/gate.js';
import { withRoleIds } from './role-names.js';

/** Where a team keeps its config. */
export interface ConfigPlace {
  /** The file that somebody has named; null for the usual one. */
  readonly named: Location | null;
  /** The path of the usual one. */
  readonly usual: string;
  /** Whether there is a file, by its path. What it throws, the reader of the policy throws. */
  readonly isThere: (path: string) => Promise<boolean>;
}

/**
 * The same in the base of a change. A base from before the team had the config that is named is judged by the usual one,
 * or without any: a change cannot bring its own judge.
 */
export async function placeInBase(place: ConfigPlace): Promise<ConfigPlace> {
  const { named, isThere } = place;
  if (named === null || named.kind === 'shared') return place;
  // What cannot be read is there: reading it gives the reason.
  const isNamedThere = await isThere(named.path).catch(() => true);
  return isNamedThere ? place : { ...place, named: null };
}

/** A policy, why it cannot be used, or that its file has another name than is read. */
export type PolicyRead = Read<Policy> | { readonly misnamed: string };

/**
 * Reads the policy that a config and all that it extends make; without a config that of a team that has none. Where
 * the script id of a role is due and its name is written, the fault has the script ids of that name.
 *
 * @param top the folder to look for roles in, absolute
 */
export async function readPolicy(
  { named, usual, isThere }: ConfigPlace,
  files: ConfigFiles,
  top: string,
): Promise<PolicyRead> {
  if (named === null && !(await isThere(usual))) {
    const other = usual.replace(/\.yml$/, '.yaml');
    // A config that nobody reads because of its name would be a gate that stands open.
    if (await isThere(other)) return { misnamed: `${other} is not read. The config must be named ${usual}.` };
    return { value: policyWithoutConfig() };
  }
  const { loadPolicy } = await import('../policy/load.js');
  const read = await loadPolicy(named ?? { kind: 'local', path: usual }, files, RULES);
  return 'value' in read ? read : { faults: withRoleIds(read.faults, top) };
}

/** The policy of a team that has no config. */
function policyWithoutConfig(): Policy {
  return recommendedPolicy(RULES);
}

/** Reads a baseline from the bytes of its file; an empty one where there is no file. */
export async function readAccepted(path: string, bytes: Uint8Array | null): Promise<Read<Baseline>> {
  if (bytes === null) return { value: NO_BASELINE };
  const { source, fault } = decode(path, bytes);
  return fault ? { faults: [{ at: fault, message: fault.message }] } : readBaseline(source);
}

/** What decides today, without comments and assignments. */
export function gateOf(
  policy: Policy | null,
  baseline: Baseline | null,
  pathInRepository: Gate['pathInRepository'],
): Gate {
  return {
    policy: policy ?? policyWithoutConfig(),
    baseline: baseline ?? NO_BASELINE,
    today: new Date().toISOString().slice(0, 10),
    pathInRepository,
  };
}
