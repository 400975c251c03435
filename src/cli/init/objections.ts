import { NO_POLICY } from '../../policy/no-policy.js';
import type { Policy, RolePolicy } from '../../policy/policy.js';
import { RULES } from '../../rules/index.js';
import { compareLevels, type Level } from '../../sdf/catalogue/permissions.js';
import type { Project } from '../../sdf/project.js';
import { openingTag } from '../../sdf/value.js';
import { judge } from '../../settle/judge.js';
import type { FoundRole } from './integration-roles.js';

/**
 * Roles with only that demanded of them to which no rule objects: a policy must not fail whoever does what a rule advises.
 * What a rule would lower is demanded up to there, what it would remove is not demanded.
 */
export function withoutObjections(
  roles: readonly FoundRole[],
  projects: readonly Project[],
): readonly FoundRole[] {
  const most = mostByRole(roles, projects);
  return roles.map((role) => {
    const holds = new Map<string, Level>();
    const objectedTo: string[] = [];
    for (const [key, level] of role.holds) {
      const limit = most.get(`${role.id} ${key}`) ?? level;
      const demanded = compareLevels(limit, level) < 0 ? limit : level;
      if (demanded !== 'NONE') holds.set(key, demanded);
      if (demanded !== level) objectedTo.push(key);
    }
    return { ...role, holds, objectedTo };
  });
}

/** The level to which the rules about risky access would lower permissions, by role and key. */
function mostByRole(roles: readonly FoundRole[], projects: readonly Project[]): Map<string, Level> {
  const security = RULES.filter(({ group }) => group === 'security');
  const most = new Map<string, Level>();
  for (const project of projects) {
    const context = { policy: profilesOf(roles, project), base: null, today: '' };
    const fixes = judge(project, security, context).flatMap((finding) => finding.fixes ?? []);
    for (const { holder, key, level } of fixes.flatMap(({ lowers = [] }) => lowers)) {
      const known = most.get(`${holder} ${key}`);
      if (known === undefined || compareLevels(level, known) < 0) most.set(`${holder} ${key}`, level);
    }
  }
  return most;
}

/** A policy that says what the roles are, and demands nothing. */
function profilesOf(roles: readonly FoundRole[], { roleById }: Project): Policy {
  return {
    ...NO_POLICY,
    roles: roles.flatMap(({ id, profile }): RolePolicy[] => {
      const role = roleById.get(id);
      if (!role) return [];
      const at = openingTag(role.root);
      const nothing = { require: [], requireCustomObjects: null, forbid: [], limit: [], settings: [] };
      return [{ at, match: [{ at, glob: id }], profile, ...nothing }];
    }),
  };
}
