import { activeRolesOf } from '../../access/active-roles.js';
import type { Duty } from '../../policy/policy.js';
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
  othersOf,
  severityOf,
} from '../shared/conflicts.js';
import { briefGrant, type HeldArgs, heldWords } from '../shared/grant-words.js';
import { extentOfGrants } from '../width.js';

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
  what: `A role holds all sides of a duty of the policy: at least one permission of each side, at its level or above.
Reported once per role and duty, highest risk first; an error if the risk of the duty is high or critical, otherwise a
warning. An inactive role holds nothing. It makes no difference whether deploy.xml deploys the role: the policy is
about what people may do, and a role that is not deployed now was deployed before or will be.`,
  why: `If one person does what two should do, fraud and errors stay hidden. Auditors ask about this first. A workflow
or script outside the role may be the missing control: then add an exception that says so and names who approved it.`,
  fix: `Lowers the permissions of one side until the role no longer holds it, or removes them if no level is low
enough. The side that needs the fewest changes comes first. For an object of the project, both sides are changed.`,
  related: ['role-combination-conflict', 'person-duty-conflict'],
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
    caption: sideCaption('one', grant),
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
