import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { writeAtomically } from '../files/atomic-write.js';
import { isWithin, relativePath } from '../files/relative-path.js';
import { type Baseline, baselineText, updatedBaseline } from '../settle/baseline.js';
import type { Gate } from '../settle/gate.js';
import type { CheckResult } from '../settle/result.js';
import { count } from '../util/words.js';
import type { World } from './command.js';
import { refuseLinkOut } from './output.js';
import { repositoryTop } from './repository-top.js';

/**
 * Writes a baseline that accepts what a run has found and forgets what is mended: entries of the folders that were
 * searched, of which nothing is left. Gives it back, and null where the run has not seen everything.
 */
export function updateBaseline(
  file: string,
  { findings, silenced, mended, problems }: CheckResult,
  { baseline, pathInRepository }: Gate,
  folders: readonly string[],
  world: World,
): Baseline | null {
  if (problems.length > 0) {
    world.tell('The baseline was not updated: not everything could be read.');
    return null;
  }
  const top = repositoryTop(world.folder);
  const isSearched = (project: string) =>
    folders.some((folder) => isWithin(resolve(world.folder, folder), resolve(top, project)));
  const gone = mended.filter(({ project }) => isSearched(project));
  const kept = silenced.flatMap(({ finding, by }) => (by.kind === 'baseline' ? [finding] : []));
  const updated = updatedBaseline(baseline, gone, [...kept, ...findings], pathInRepository);
  refuseLinkOut(file, relativePath(world.folder, file), world);
  mkdirSync(dirname(file), { recursive: true });
  writeAtomically(file, baselineText(updated));
  const added = updated.size + gone.length - baseline.size;
  world.tell(
    `Baseline written to ${relativePath(world.folder, file)}: ${count(updated.size, 'finding')}, ${added} added, ${gone.length} fixed.`,
  );
  return updated;
}
