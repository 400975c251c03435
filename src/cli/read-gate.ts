import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gateOf, placeInBase, readAccepted, readPolicy } from '../check/read-gate.js';
import { filesInGit, type ReadInGit, readerWithin } from '../files/config-files.js';
import { resolveCommit, resolveWithTop } from '../files/git-revision.js';
import { isWithin, relativePath } from '../files/relative-path.js';
import { describeFault, type Read } from '../policy/config/fault.js';
import { locationOf } from '../policy/config/location.js';
import { BASELINE_FILE, CONFIG_FILE } from '../policy/default-files.js';
import type { Policy } from '../policy/policy.js';
import { type Baseline, NO_BASELINE } from '../settle/baseline.js';
import type { Gate } from '../settle/gate.js';
import { type Arguments, lastValue, type Option } from './arguments.js';
import { asked } from './base-tree.js';
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
    name: 'policy-from',
    value: 'SIDE',
    choices: ['base', 'head'],
    summary:
      'With --base: which policy and baseline apply, those of REVISION or of the files here (default: base)',
  },
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
  const tip = tipOf(given, world);
  const policy = await policyOf(lastValue(given, 'config'), top, tip, world);
  const isBare = given.options.has('no-ignores');
  if (isBare && given.options.has('update-baseline'))
    throw wrongUse(
      '--update-baseline cannot be combined with --no-ignores, which would add what exceptions already accept.',
    );
  const gate = gateOf(
    isBare ? { ...policy, exceptions: [] } : policy,
    isBare ? NO_BASELINE : await baselineOf(given, tip, world),
    pathFrom(top, folder),
  );
  return isBare ? { ...gate, ignoresComments: true } : gate;
}

/** What decides of the files on disk, without a baseline, for commands that judge no change. Throws like `readGate`. */
export async function readFilesGate(given: Arguments, world: World): Promise<Gate> {
  const { folder } = world;
  const top = repositoryTop(folder);
  return gateOf(await policyOf(lastValue(given, 'config'), top, null, world), null, pathFrom(top, folder));
}

function pathFrom(top: string, folder: string): Gate['pathInRepository'] {
  return (path) => relativePath(top, resolve(folder, path));
}

/** Where the baseline is, or will be: absolute. */
export function baselineFile(given: Arguments, folder: string): string {
  const named = lastValue(given, 'baseline');
  return named === undefined ? join(repositoryTop(folder), BASELINE_FILE) : resolve(folder, named);
}

/** The revision whose policy and baseline decide; null where those of the files on disk do. */
function tipOf(given: Arguments, { folder }: World): Tip | null {
  const revision = lastValue(given, 'base');
  if (revision === undefined || lastValue(given, 'policy-from') === 'head') return null;
  const { commit, top } = asked(() => resolveWithTop(folder, revision));
  return { revision, commit, top, readInGit: filesInGit(top, commit) };
}

/** The commit whose policy decides; null where that of the files on disk does. */
export function policyCommitOf(given: Arguments, world: World): string | null {
  return tipOf(given, world)?.commit ?? null;
}

/** Reads files as a revision has them, by their paths from the current folder. Throws what a reader of a config throws. */
function readerAt(
  { revision, top, readInGit }: Tip,
  folder: string,
): (path: string) => Promise<Uint8Array | null> {
  return async (path) => {
    const inside = relativePath(top, resolve(folder, path));
    if (!isWithin(top, resolve(folder, path))) throw new Error('it is outside the repository');
    const bytes = readInGit(inside);
    if (bytes === undefined) throw new Error(`git cannot read it at ${revision}`);
    return bytes;
  };
}

/** A file of the user's that no revision has, such as one that an earlier step of a pipeline has made. */
async function isUntracked(path: string, tip: Tip, folder: string): Promise<boolean> {
  if (!isWithin(tip.top, path)) return true;
  if (!existsSync(path)) return false;
  const commit = asked(() => resolveCommit(folder, 'HEAD'));
  const head = { ...tip, commit, readInGit: filesInGit(tip.top, commit) };
  for (const side of [tip, head]) if ((await readerAt(side, folder)(path)) !== null) return false;
  return true;
}

interface Tip {
  readonly revision: string;
  readonly commit: string;
  readonly top: string;
  readonly readInGit: ReadInGit;
}

async function policyOf(
  named: string | undefined,
  top: string,
  tip: Tip | null,
  world: World,
): Promise<Policy> {
  const { folder } = world;
  const path = resolve(folder, named ?? join(top, CONFIG_FILE));
  const isHere = tip === null || (named !== undefined && (await isUntracked(path, tip, folder)));
  const isShared = named !== undefined && !existsSync(path) && locationOf(named).kind === 'shared';
  if (!isHere && !isShared) return policyAt(named, tip, world);
  const isLocal = named === undefined || existsSync(path);
  const local = { kind: 'local', path: relativePath(folder, path) } as const;
  const place = {
    named: named === undefined ? null : isLocal ? local : locationOf(named),
    usual: local.path,
    isThere: async (some: string) => existsSync(resolve(folder, some)),
  };
  const read = readerWithin(folder, isLocal ? repositoryTop(dirname(path)) : top);
  return usable(
    await readPolicy(place, { read, readShared: null }, repositoryTop(folder)),
    'The config',
    world,
  );
}

/** The policy as a revision has it; without one where it has no config: a change cannot bring its own judge. */
async function policyAt(named: string | undefined, tip: Tip, world: World): Promise<Policy> {
  const { folder } = world;
  const read = readerAt(tip, folder);
  const place = await placeInBase({
    named: named === undefined ? null : { kind: 'local', path: relativePath(folder, resolve(folder, named)) },
    usual: relativePath(folder, join(tip.top, CONFIG_FILE)),
    isThere: async (path) => (await read(path)) !== null,
  });
  const found = await readPolicy(place, { read, readShared: null }, repositoryTop(folder));
  return usable(found, `The config at ${tip.revision}`, world);
}

/** A baseline that is to be written anew begins with the one that is there. */
async function baselineOf(given: Arguments, tip: Tip | null, world: World): Promise<Baseline> {
  const { folder } = world;
  const file = baselineFile(given, folder);
  if (tip && !given.options.has('update-baseline') && !(await isUntracked(file, tip, folder))) {
    const bytes = await readerAt(tip, folder)(file);
    return bytes === null ? NO_BASELINE : baselineIn(bytes, file, world);
  }
  if (!existsSync(file)) {
    const isDue = given.options.has('baseline') && !given.options.has('update-baseline');
    if (isDue)
      throw wrongUse(
        `There is no baseline "${lastValue(given, 'baseline')}". --update-baseline creates one.`,
      );
    return NO_BASELINE;
  }
  return baselineIn(readFileSync(file), file, world);
}

async function baselineIn(bytes: Uint8Array, file: string, world: World): Promise<Baseline> {
  return usable(await readAccepted(relativePath(world.folder, file), bytes), 'The baseline', world);
}

/** More are no help. */
const MOST_FAULTS = 20;

/** Throws wrong use where something could not be read, after each fault has been told on a line of its own. */
function usable<T>(read: Read<T> | { readonly misnamed: string }, name: string, world: World): T {
  if ('value' in read) return read.value;
  if ('misnamed' in read) throw wrongUse(read.misnamed);
  for (const fault of read.faults.slice(0, MOST_FAULTS)) world.tell(describeFault(fault));
  const more = read.faults.length - MOST_FAULTS;
  throw wrongUse(`${name} cannot be used.${more > 0 ? ` It has ${more} more errors.` : ''}`);
}
