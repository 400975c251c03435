import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import type { Duty, Policy } from '../../policy/policy.js';
import type { Project } from '../../sdf/project.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { sideCaption } from '../shared/captions.js';
import {
  type Conflict,
  type ConflictArgs,
  conflictArgs,
  conflictsOf,
  ending,
  endings,
  type Held,
  type HeldSide,
  othersOf,
  severityOf,
} from '../shared/conflicts.js';
import { heldWords } from '../shared/grant-words.js';
import { type Extent, extentOfGrants } from '../width.js';

export const messages = {
  conflict: (conflict: ConflictArgs) => {
    const { duty, title, why, sides } = conflict;
    const said = `${sides.map(sideWords).join(' conflicts with ')} (${duty}: ${title}), and one person may hold these roles together.`;
    const end = ending(conflict, (role) => ` in ${role}`);
    return [said, why, end].filter((sentence) => sentence !== null).join(' ');
  },
};

export const roleCombinationConflict: Rule = {
  id: 'role-combination-conflict',
  group: 'policy',
  severity: 'error',
  risk: 'high',
  summary: 'Roles that one person may hold together combine duties that should be separate',
  messages,
  what: `The roles of one \`combinations\` entry together hold all sides of a duty that none of them holds alone.
Reported once per duty and set of roles; an error if the risk of the duty is high or critical, otherwise a warning. A
duty that one role holds alone is reported by \`duty-conflict\`. Roles that are inactive or not in the project are
ignored.`,
  why: `Separating a duty between two roles does not help if one person holds both. SDF does not contain who holds
which role, so the policy lists the roles that one person may hold.`,
  fix: `Lowers the permissions of one side, in every role that holds it, until no role does, or removes
them if no level is low enough. The side that needs the fewest changes comes first.`,
  related: ['duty-conflict', 'person-duty-conflict'],
  example: {
    bad: {
      '.github/sdf-role-compliance.yml': `policy:
  duties:
    - id: vendor-and-payment
      title: Create vendors and pay them
      risk: high
      sides:
        - { TRAN_VENDPYMT: CREATE }
        - { LIST_VENDOR: CREATE }
  combinations:
    - [customrole_buyer, customrole_treasury]
`,
      'Objects/customrole_buyer.xml': `<role scriptid="customrole_buyer">
  <name>Buyer</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_VENDOR</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
      'Objects/customrole_treasury.xml': `<role scriptid="customrole_treasury">
  <name>Treasury</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_buyer.xml': `<role scriptid="customrole_buyer">
  <name>Buyer</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_VENDOR</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['sod-analysis', 'netwrix-sod'],
  *check(project, { policy }) {
    const told = new Set<string>();
    for (const roles of combinedRoles(project, policy)) {
      for (const conflict of conflictsAcross(project, policy.duties, roles)) {
        const finding = report(project, conflict);
        const name = JSON.stringify(finding?.subject);
        if (finding && !told.has(name)) yield finding;
        told.add(name);
      }
    }
  },
};

/** The roles of each combination, as far as the project holds them. */
function combinedRoles(project: Project, { combinations }: Policy): ActiveRole[][] {
  const byId = new Map(activeRolesOf(project).map((active) => [active.role.id, active]));
  return combinations.map(({ roles }) => roles.flatMap((id) => byId.get(id) ?? []));
}

/** The conflicts that no role has by itself. */
function conflictsAcross(
  project: Project,
  duties: readonly Duty[],
  roles: readonly ActiveRole[],
): Conflict[] {
  const alone = new Set(
    roles.flatMap((role) => conflictsOf(project, duties, [role]).map(({ duty }) => duty)),
  );
  const others = duties.filter((duty) => !alone.has(duty));
  return conflictsOf(project, others, roles);
}

function report(project: Project, conflict: Conflict): Report | null {
  const { duty, sides } = conflict;
  const [first] = sides.flat();
  if (!first) return null;
  const { grant } = first;
  const roles = [...new Set(sides.flat().map((held) => held.role.id))].sort();
  return {
    ...say(messages, 'conflict', conflictArgs(conflict)),
    severity: severityOf(duty),
    risk: duty.risk,
    at: grant.at,
    caption: sideCaption('one', grant),
    ...extentOf(sides.flat()),
    subject: { ...(roles[0] && { role: roles[0] }), roles, duty: duty.id, detail: roles },
    related: othersOf(conflict, grant.at),
    fixes: endings(project, conflict),
  };
}

/** The same permission can go further in one role than in another. */
function extentOf(all: readonly Held[]): Extent {
  return extentOfGrants(all.map(({ role, grant }) => ({ ...grant, key: `${role.id} ${grant.key}` })));
}

function sideWords(side: readonly HeldSide[]): string {
  return side.map((held) => `${heldWords(held)} in ${held.role}`).join(' and ');
}
