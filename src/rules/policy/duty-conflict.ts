import { activeRolesOf } from '../../access/active-roles.js';
import type { Duty } from '../../policy/policy.js';
import type { Project } from '../../sdf/project.js';
import { briefGrant, type HeldArgs, heldWords } from '../grant-words.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { extentOfGrants } from '../width.js';
import {
  type Conflict,
  type ConflictArgs,
  conflictArgs,
  conflictsOf,
  ending,
  endings,
  type Held,
  othersOf,
  severityOf,
} from './conflicts.js';

export const messages = {
  conflict: ({ role, ...conflict }: ConflictArgs & { role: string }) => {
    const { duty, title, why, sides } = conflict;
    const said = `${sides.map(sideWords).join(' conflicts with ')} in ${role} (${duty}: ${title}).`;
    return [said, why, ending(conflict, () => '')].filter((sentence) => sentence !== null).join(' ');
  },
};

export const words = {
  brief: ({ id }: Named, sides: readonly string[]) => `${id}: ${sides.join(' with ')}`,
};

type Named = Pick<Duty, 'id'>;

export const dutyConflict: Rule = {
  id: 'duty-conflict',
  group: 'policy',
  severity: 'error',
  risk: 'high',
  summary: 'A role holds duties that one person should not hold together',
  messages,
  what: `A role that holds all sides of a duty of the policy: of each side at least one permission, at its level or above. One
report a role and duty, the greatest risk first; an error where the risk of the duty is high or critical, else a warning.
An inactive role holds nothing. Whether deploy.xml deploys the role makes no difference: the policy is about what people
may do, and what is not deployed now was deployed before, or will be.`,
  why: `Fraud and error stay hidden where one person does what two should do, and auditors ask for it first. A workflow or script
outside the role can be the control that is missing here: then an exception says so, with who approved it.`,
  fix: `Lowers the permissions of one side to where they no longer hold it, or removes them where no level is low enough.
The side of which fewest permissions must change comes first. For an object of the project both sides are changed.`,
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
`,
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>LIST_VENDOR</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>LIST_VENDOR</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['sod-analysis', 'netwrix-sod', 'suiterx-sod', 'bridgehead_1507658939'],
  *check(project, { policy }) {
    for (const role of activeRolesOf(project)) {
      for (const conflict of conflictsOf(project, policy.duties, [role])) yield* report(project, conflict);
    }
  },
};

function* report(project: Project, conflict: Conflict): Iterable<Report> {
  const { duty, sides } = conflict;
  const [[first] = []] = sides;
  if (!first) return;
  const { role, grant } = first;
  yield {
    ...say(messages, 'conflict', { role: role.id, ...conflictArgs(conflict) }),
    brief: words.brief(duty, sides.map(briefWords)),
    severity: severityOf(duty),
    risk: duty.risk,
    at: grant.at,
    ...extentOfGrants(sides.flat().map((held) => held.grant)),
    subject: { role: role.id, duty: duty.id },
    related: othersOf(conflict, grant.at),
    fixes: endings(project, conflict),
  };
}

function sideWords(side: readonly HeldArgs[]): string {
  return side.map(heldWords).join(' and ');
}

function briefWords(side: readonly Held[]): string {
  return side.map(({ grant }) => briefGrant(grant)).join(' and ');
}
