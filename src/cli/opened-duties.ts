import { activeRolesOf } from '../access/active-roles.js';
import { canonicalKey, type Grant } from '../access/grants.js';
import type { Answer } from '../diagnose/advise/answers.js';
import type { Hint } from '../diagnose/diagnosis.js';
import type { Surroundings } from '../diagnose/understand/resolution.js';
import type { Policy } from '../policy/policy.js';
import { isOn } from '../policy/rule-settings.js';
import { conflictsOf } from '../rules/shared/conflicts.js';
import { compareLevels } from '../sdf/catalogue/permissions.js';
import { placeOf } from '../sdf/value.js';

/** The duties that a role would hold alone with what a text asks for, and that the policy keeps apart. */
export function openedDuties(
  answers: readonly Answer[],
  { role, home }: Surroundings,
  policy: Policy,
): readonly Hint[] {
  const active = home && activeRolesOf(home).find((some) => some.role === role);
  if (!home || !active || policy.duties.length === 0 || !isOn(policy, 'duty-conflict')) return [];
  const grants = new Map(active.grants);
  const asked = answers.filter(({ refusal }) => refusal === null);
  for (const { target, level, step } of asked) {
    const key = canonicalKey(home, target.key);
    const due = step?.level ?? level;
    const own = grants.get(key);
    const at = placeOf(active.role.root);
    const added: Grant = { key, level: due, restriction: 'none', object: null, at };
    if (!own || compareLevels(own.level, due) < 0) grants.set(key, added);
  }
  const before = new Set(conflictsOf(home, policy.duties, [active]).map(({ duty }) => duty.id));
  return conflictsOf(home, policy.duties, [{ ...active, grants }])
    .filter(({ duty }) => !before.has(duty.id))
    .flatMap(({ duty, sides }) => {
      const keys = new Set(sides.flat().map(({ grant }) => grant.key));
      const [first] = asked.filter(({ target }) => keys.has(canonicalKey(home, target.key)));
      if (!first) return [];
      return {
        cause: `With this permission, ${active.role.id} holds every side of the duty ${duty.id} (${duty.title}), which the policy separates.`,
        fix: 'Give one side to another role, or add an exception that names who approved it.',
        rule: 'duty-conflict',
        asked: first.asked,
      };
    });
}
