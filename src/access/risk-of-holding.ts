import type { Level } from '../sdf/catalogue/permissions.js';
import { compareRisks, type Risk, riskOf } from '../sdf/catalogue/risks.js';

/** A role of SDF's own vocabulary that means every role. */
const ALL_ROLES = '_ALL_ROLES';

/**
 * The risk that a holder has a permission at a level. What every role holds is worse than what one role does.
 *
 * @param holder as holders are named
 */
export function riskOfHolding(holder: string, key: string, level: Level): Risk {
  const risk = riskOf(key, level);
  const least: Risk = level === 'VIEW' ? 'medium' : 'high';
  return holder === ALL_ROLES && compareRisks(least, risk) > 0 ? least : risk;
}
