import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import type { Grant } from '../../access/grants.js';
import { policiesFor } from '../../policy/match.js';
import type { RolePolicy } from '../../policy/policy.js';
import { compareLevels, type Level } from '../../sdf/catalogue/permissions.js';
import { riskOf } from '../../sdf/catalogue/risks.js';
import type { Project } from '../../sdf/project.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { levelAtMost, lowerFix } from '../shared/access-fixes.js';
import { briefGrant, type HeldArgs, heldArgs, heldWords } from '../shared/grant-words.js';
import { meaning, spellingsOf } from '../shared/spellings.js';
import { extentOfGrants } from '../width.js';
import { forbiddenTo } from './forbidden-permission.js';

export const messages = {
  above: ({ role, limit, pattern, ...held }: HeldArgs & { role: string; limit: Level; pattern: string }) =>
    `${heldWords(held)} in ${role} is above "${limit}", the highest level that the policy allows for "${pattern}".`,
};

export const words = {
  limit: (most: Level) => `limit: ${most}`,
  brief: (grant: string, most: Level, glob: string) => `${grant}: at most ${most} for "${glob}"`,
};

export const levelAboveLimit: Rule = {
  id: 'level-above-limit',
  group: 'policy',
  severity: 'error',
  risk: 'medium',
  summary: 'A role holds a permission at a higher level than the policy allows',
  messages,
  what: `A permission at a higher level than a matching glob under \`limit\` allows, in an active role that the policy
entry matches. If several globs match, the lowest level counts. Permissions that the policy forbids completely are
reported by \`forbidden-permission\`. It makes no difference whether deploy.xml deploys the role.`,
  why: 'Your team decided how much these roles may do; a higher level lets them change or delete more.',
  fix: `Lowers the permission to the highest level that the policy allows and the permission has, or removes it if
there is none; for an object of the project, on both sides.`,
  related: ['forbidden-permission', 'missing-required-permission', 'access-widened'],
  example: {
    bad: {
      '.github/sdf-role-compliance.yml': `policy:
  roles:
    - match: customrole_*_integration
      limit: { "TRAN_*": EDIT }
`,
      'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>TRAN_SALESORD</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>TRAN_SALESORD</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['section_N326341'],
  *check(project, { policy }) {
    for (const active of activeRolesOf(project)) {
      const { role, grants } = active;
      const limits = policiesFor(policy, role.id).flatMap(({ limit }) => limit);
      if (limits.length === 0) continue;
      const spellings = spellingsOf(project, role);
      for (const grant of grants.values()) {
        const limit = lowest(meaning(limits, grant.key, spellings));
        if (!limit || compareLevels(grant.level, limit.level) <= 0) continue;
        const isForbidden = meaning(forbiddenTo(role, policy), grant.key, spellings).length > 0;
        if (!isForbidden) yield report(project, active, grant, limit);
      }
    }
  },
};

type Limit = RolePolicy['limit'][number];

function lowest(limits: readonly Limit[]): Limit | null {
  return [...limits].sort((one, other) => compareLevels(one.level, other.level))[0] ?? null;
}

function report(project: Project, { role }: ActiveRole, grant: Grant, { glob, level: most }: Limit): Report {
  const { key, at } = grant;
  const fix = lowerFix(project, [{ holder: role.id, key, level: levelAtMost(key, most) }]);
  return {
    ...say(messages, 'above', { ...heldArgs(grant), role: role.id, limit: most, pattern: glob }),
    brief: words.brief(briefGrant(grant), most, glob),
    risk: riskOf(key, grant.level),
    at,
    caption: words.limit(most),
    ...extentOfGrants([grant]),
    subject: { role: role.id, permission: key },
    fixes: fix ? [fix] : [],
  };
}
