import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readerWithin } from '../files/config-files.js';
import { relativePath } from '../files/relative-path.js';
import { describeFault, type Read } from '../policy/config/fault.js';
import { locationOf } from '../policy/config/location.js';
import { BASELINE_FILE, CONFIG_FILE } from '../policy/default-files.js';
import type { Policy } from '../policy/policy.js';
import { recommendedPolicy } from '../policy/policy-of.js';
import { RULES } from '../rules/index.js';
import { decode } from '../sdf/decode.js';
import { type Baseline, NO_BASELINE } from '../settle/baseline.js';
import { readBaseline } from '../settle/baseline-file.js';
import type { Gate } from '../settle/gate.js';
import { type Arguments, lastValue, type Option } from './arguments.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';
import { repositoryTop } from './repository-top.js';

export const CONFIG_OPTION: Option = {
  name: 'config',
  value: 'FILE',
  summary: `The policy (default: ${CONFIG_FILE})`,
};

export const GATE_OPTIONS: readonly Option[] = [
  CONFIG_OPTION,
  {
    name: 'baseline',
    value: 'FILE',
    summary: `Old findings that are accepted (default: ${BASELINE_FILE})`,
  },
];

/** What decides in a run of the command. Throws wrong use, with every fault of the config, where it cannot be taken. */
export async function readGate(given: Arguments, world: World): Promise<Gate> {
  const { folder } = world;
  const top = repositoryTop(folder);
  const policy = await policyOf(lastValue(given, 'config'), top, world);
  const isBare = given.options.has('no-ignores');
  if (isBare && given.options.has('update-baseline'))
    throw wrongUse(
      '--update-baseline is for a run without --no-ignores, which would accept what exceptions accept.',
    );
  return {
    policy: isBare ? { ...policy, exceptions: [] } : policy,
    baseline: isBare ? NO_BASELINE : await baselineOf(given, world),
    ...(isBare && { ignoresComments: true }),
    today: new Date().toISOString().slice(0, 10),
    pathInRepository: (path) => relativePath(top, resolve(folder, path)),
  };
}

/** Where the baseline is, or will be: absolute. */
export function baselineFile(given: Arguments, folder: string): string {
  const named = lastValue(given, 'baseline');
  return named === undefined ? join(repositoryTop(folder), BASELINE_FILE) : resolve(folder, named);
}

async function policyOf(named: string | undefined, top: string, world: World): Promise<Policy> {
  const { folder } = world;
  const path = resolve(folder, named ?? join(top, CONFIG_FILE));
  if (named === undefined && !existsSync(path)) return withoutConfig(path, folder);
  const { loadPolicy } = await import('../policy/load.js');
  const isLocal = named === undefined || existsSync(path);
  const location = isLocal
    ? ({ kind: 'local', path: relativePath(folder, path) } as const)
    : locationOf(named);
  const read = readerWithin(folder, isLocal ? repositoryTop(dirname(path)) : top);
  return taken(await loadPolicy(location, { read, readShared: null }, RULES), 'The config', world);
}

/** A config that nobody reads because of its name would be a gate that stands open. */
function withoutConfig(path: string, folder: string): Policy {
  const other = path.replace(/\.yml$/, '.yaml');
  if (existsSync(other))
    throw wrongUse(
      `${relativePath(folder, other)} is not read: the config is named ${relativePath(folder, path)}.`,
    );
  return recommendedPolicy(RULES);
}

async function baselineOf(given: Arguments, world: World): Promise<Baseline> {
  const { folder } = world;
  const file = baselineFile(given, folder);
  if (!existsSync(file)) {
    const isDue = given.options.has('baseline') && !given.options.has('update-baseline');
    if (isDue)
      throw wrongUse(`There is no baseline "${lastValue(given, 'baseline')}". --update-baseline makes one.`);
    return NO_BASELINE;
  }
  const { source, fault } = decode(relativePath(folder, file), readFileSync(file));
  const read = fault ? { faults: [{ at: fault, message: fault.message }] } : await readBaseline(source);
  return taken(read, 'The baseline', world);
}

/** More are no help. */
const MOST_FAULTS = 20;

/** Throws wrong use where something could not be read, after each fault has been told on a line of its own. */
function taken<T>(read: Read<T>, name: string, world: World): T {
  if ('value' in read) return read.value;
  for (const fault of read.faults.slice(0, MOST_FAULTS)) world.tell(describeFault(fault));
  const more = read.faults.length - MOST_FAULTS;
  throw wrongUse(`${name} cannot be used.${more > 0 ? ` It has ${more} more faults.` : ''}`);
}
