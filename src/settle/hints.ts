import type { Hint } from '../policy/hint.js';
import { globMatches, isGlob } from '../policy/match.js';
import type { Policy } from '../policy/policy.js';
import type { Project } from '../sdf/project.js';
import type { PathFilter } from '../util/globs.js';
import { didYouMean, nearestWords } from '../util/nearest.js';

/**
 * The entries that match nothing, in the order in which they are written.
 *
 * @param files the paths that were looked at, as users see them
 * @param pathInRepository such a path from the top folder of the repository
 */
export function hintsOf(
  policy: Policy,
  projects: readonly Project[],
  files: readonly string[],
  pathInRepository: (path: string) => string,
): Hint[] {
  const roles = new Set(projects.flatMap((project) => [...project.roleById.keys()]));
  const hints = [
    ...unusedMatches(policy, roles),
    ...unknownRoles(policy, roles),
    ...idleCombinations(policy),
    ...unusedOverrides(policy, (covers) => files.some((path) => covers(pathInRepository(path)))),
  ];
  return hints
    .filter(({ at }) => policy.files.includes(at.source))
    .sort((one, other) => one.at.start - other.at.start);
}

function unusedMatches({ roles: entries }: Policy, roles: ReadonlySet<string>): Hint[] {
  return entries
    .flatMap(({ match }) => match)
    .filter(({ glob }) => ![...roles].some((id) => globMatches(glob, id)))
    .map(({ at, glob }) => ({
      at,
      message: `"${glob}" matches no role.${didYouMean(isGlob(glob) ? null : nearestWords(glob, roles, 1)[0])}`,
    }));
}

function unknownRoles({ combinations }: Policy, roles: ReadonlySet<string>): Hint[] {
  return combinations.flatMap(({ at, roles: ids }) =>
    ids
      .filter((id) => !roles.has(id))
      .map((id) => ({ at, message: `No project defines "${id}", so this combination cannot be checked.` })),
  );
}

function idleCombinations({ combinations, duties }: Policy): Hint[] {
  const [first] = combinations;
  if (!first || duties.length > 0) return [];
  return [{ at: first.at, message: 'The policy has no duties, so combinations of roles are not checked.' }];
}

function unusedOverrides({ overrides }: Policy, isAnyFile: (covers: PathFilter) => boolean): Hint[] {
  return overrides
    .filter(({ covers }) => !isAnyFile(covers))
    .map(({ files: [first], at }) => ({ at: first?.at ?? at, message: 'No file matches.' }));
}
