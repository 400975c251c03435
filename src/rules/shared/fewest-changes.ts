import { compareLevels } from '../../sdf/catalogue/permissions.js';
import type { Report, ToLower } from '../rule.js';

/** Alternatives: each is made of what has to be lowered together. */
type Ways = readonly (readonly ToLower[])[];

/** More would take long to weigh, and no reader weighs them. */
const MOST_REPORTS = 200;

/**
 * Few permissions to lower that end all of some reports: time and again those that end most of what is left, then
 * without those that others have made needless. Null where a report does not end that way.
 */
export function fewestChanges(reports: readonly Pick<Report, 'fixes'>[]): ToLower[] | null {
  const all = reports.map(({ fixes = [] }): Ways => fixes.flatMap(({ lowers }) => (lowers ? [lowers] : [])));
  if (all.length > MOST_REPORTS || all.some((ways) => ways.length === 0)) return null;
  let chosen: ToLower[] = [];
  for (let left = all; left.length > 0; left = left.filter((ways) => !ends(chosen, ways))) {
    chosen = [...chosen, ...bestOf(left, chosen)];
  }
  return chosen.reduceRight((kept, some) => {
    const others = kept.filter((other) => other !== some);
    return all.every((ways) => ends(others, ways)) ? others : kept;
  }, chosen);
}

/** Of equal ones the first, as reports name first what is easiest to give up. */
function bestOf(left: readonly Ways[], chosen: readonly ToLower[]): readonly ToLower[] {
  let best: readonly ToLower[] = [];
  let most = 0;
  for (const way of left.flat()) {
    const steps = way.filter((step) => !isDone(chosen, step));
    const ended = left.filter((ways) => ends([...chosen, ...steps], ways)).length / steps.length;
    if (ended <= most) continue;
    most = ended;
    best = steps;
  }
  return best;
}

function ends(chosen: readonly ToLower[], ways: Ways): boolean {
  return ways.some((way) => way.every((step) => isDone(chosen, step)));
}

function isDone(chosen: readonly ToLower[], { holder, key, level }: ToLower): boolean {
  return chosen.some(
    (other) => other.holder === holder && other.key === key && compareLevels(other.level, level) <= 0,
  );
}
