import type { Project } from '../../../sdf/project.js';
import type { Fix, ToLower } from '../../rule.js';
import { levelBelow, lowerFix } from '../access-fixes.js';
import type { Combination } from './combinations.js';
import type { Part } from './duty-table.js';

/** What would end a combination. */
export type FixReader = (combination: Combination) => Fix[];

/**
 * The smallest change of each side that roles of the project hold; that with fewer permissions comes first. A side of a
 * role takes part in many combinations, and its change is made once.
 */
export function fixReader(project: Project): FixReader {
  const known = new Map<string, Fix | null>();
  return ({ duty, parts }) => {
    const ways = duty.sides.map((_, index) => {
      const holders = parts.filter(({ sides }) => sides[index]);
      return { name: [duty.id, index, ...holders.map(({ role }) => role.id)].join(' '), holders, index };
    });
    const fixes = ways
      .filter(({ holders }) => holders.every(({ role }) => role.role !== null && role.project === project))
      .sort((one, other) => changesOf(one) - changesOf(other))
      .map((way) => {
        if (!known.has(way.name)) known.set(way.name, lowerFix(project, toLower(way)));
        return known.get(way.name) ?? null;
      });
    return fixes.filter((fix) => fix !== null);
  };
}

interface Way {
  readonly holders: readonly Part[];
  /** Of the side. */
  readonly index: number;
}

function changesOf({ holders, index }: Way): number {
  return holders.reduce((sum, { held }) => sum + (held[index]?.length ?? 0), 0);
}

function toLower({ holders, index }: Way): ToLower[] {
  return holders.flatMap(({ role, held }) =>
    (held[index] ?? []).map(({ grant, asked: { key, level } }) => ({
      holder: role.id,
      key: grant.key,
      level: levelBelow(key, level),
    })),
  );
}
