import { activeRolesOf } from '../../access/active-roles.js';
import type { Holding } from '../../access/known-roles.js';
import { dutiesFor } from '../../policy/built-in-duties.js';
import type { Policy } from '../../policy/policy.js';
import type { Level } from '../../sdf/catalogue/permissions.js';
import type { Project } from '../../sdf/project.js';
import { hasByteOrderMark, type Place, type Source } from '../../sdf/source.js';
import { openingTag } from '../../sdf/value.js';
import { groupBy } from '../../util/group-by.js';
import { listed, people } from '../../util/words.js';
import { say } from '../message.js';
import type { Related, Report, Rule } from '../rule.js';
import { conflictsOf, severityOf } from '../shared/conflicts.js';
import { grantWords } from '../shared/grant-words.js';
import { type Combination, combinationsOf, firstWithFile } from '../shared/people/combinations.js';
import { type FixReader, fixReader } from '../shared/people/side-fixes.js';
import { type Extent, extentOfGrants } from '../width.js';

/** A permission that holds a side of the duty, as the message has it among its arguments. */
type HeldSide = { role: string; permission: string; level: Level; field: string | null };

type ConflictArgs = {
  duty: string;
  title: string;
  why: string | null;
  sides: HeldSide[][];
  people: number;
  /** The names of the standard roles among them. */
  documented: string[];
};

export const messages = {
  conflict: ({ duty, title, why, sides, people: number, documented }: ConflictArgs) =>
    [
      `${sides.map(sideWords).join(' conflicts with ')} (${duty}: ${title}), and ${people(number)} ${number === 1 ? 'holds' : 'hold'} these roles together.`,
      why,
      documented.length === 0
        ? null
        : `What ${listed(documented)} ${documented.length === 1 ? 'holds' : 'hold'} comes from Oracle's documentation.`,
      `Take one of the roles away from ${number === 1 ? 'this person' : 'these people'}, or lower what it grants.`,
    ]
      .filter((sentence) => sentence !== null)
      .join(' '),
};

export const words = {
  held: (grant: string, role: string) => `${grant} in ${role} is part of this conflict.`,
  brief: (duty: string, roles: string, number: number) => `${duty}: ${roles}, held by ${people(number)}`,
};

/** What a role holds of a long side is told by its first permissions. */
const MOST_GRANTS = 2;

function sideWords(side: readonly HeldSide[]): string {
  const byRole = groupBy(side, ({ role }) => role);
  return listed(
    [...byRole].map(([role, held]) => {
      const shown = held
        .slice(0, MOST_GRANTS)
        .map(({ permission, level, field }) =>
          grantWords({ key: permission, level, ...(field !== null && { field }) }),
        );
      const more = held.length - shown.length;
      return `${listed(more > 0 ? [...shown, `${more} more`] : shown)} in ${role}`;
    }),
  );
}

export const personDutyConflict: Rule = {
  id: 'person-duty-conflict',
  group: 'security',
  severity: 'error',
  risk: 'high',
  summary: 'Roles that people hold together combine duties that should be separate',
  messages,
  what: `People hold roles that together hold all sides of a duty, although none of the roles does so alone. Checked only if the
run gets a list of who holds which roles, by \`--assignments\` or \`assignments-file\`. Reported once per duty and set of
roles, with the number of people who hold them but without names; an error if the risk of the duty is high or critical,
otherwise a warning. The duties are those of the policy or, if it has none, those of the preset \`sox\`. Standard roles
count with what Oracle documents without doubt. \`duty-conflict\` reports what one role holds by itself,
\`role-combination-conflict\` the roles that the policy lists under \`combinations\`.`,
  why: `Separating a duty between two roles does not help if one person holds both. NetSuite lets people switch between their
roles, so nothing stops them.`,
  fix: `Lowers the permissions of one side, in every role that holds it, until no role does, or removes them if no level is
low enough. Offered for the sides that roles of the project hold.`,
  related: ['duty-conflict', 'role-combination-conflict'],
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
      'people.csv': `Email,Role
jane@example.com,Buyer
jane@example.com,Treasury
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
      'people.csv': `Email,Role
jane@example.com,Buyer
joe@example.com,Treasury
`,
    },
  },
  sources: ['sod-analysis', 'netwrix-sod'],
  spansProjects: true,
  *check(project, { policy, assignments, projects = [project] }) {
    if (!assignments) return;
    const told = toldOtherwise(project, policy);
    const lowered = fixReader(project);
    for (const combination of combinationsOf(project, projects, assignments, dutiesFor(policy))) {
      const at = placeOf(project, combination);
      if (at && !told(combination)) yield report(combination, at, lowered);
    }
  },
};

/** At the first role that has a file, else at the first line of the manifest. */
function placeOf({ manifest }: Project, { parts }: Combination): Place | null {
  const role = firstWithFile(parts)?.role;
  if (role) return openingTag(role.root);
  return manifest && firstLine(manifest.source);
}

function firstLine(source: Source): Place {
  const [line = ''] = source.text.split(/\r?\n/, 1);
  return { source, start: hasByteOrderMark(source) ? 1 : 0, end: line.length };
}

/** Whether the policy names the roles as ones that may meet, so that role-combination-conflict tells of them. */
function toldOtherwise(project: Project, policy: Policy): (combination: Combination) => boolean {
  if (!policy.rules.has('role-combination-conflict')) return () => false;
  const active = activeRolesOf(project);
  const combined = policy.combinations.map(({ roles }) =>
    active.filter(({ role }) => roles.includes(role.id)),
  );
  return ({ duty, parts }) =>
    combined.some(
      (roles) =>
        parts.every((part) => roles.some(({ role }) => role === part.role.role)) &&
        policy.duties.includes(duty) &&
        roles.every((role) => conflictsOf(project, [duty], [role]).length === 0),
    );
}

function report(combination: Combination, at: Place, lowered: FixReader): Report {
  const { duty, parts, people: number } = combination;
  const ids = parts.map(({ role }) => role.id);
  const first = firstWithFile(parts)?.id;
  const others = first === undefined ? ids : ['', ...ids.filter((id) => id !== first)];
  const all = parts.flatMap(({ role, held }) =>
    [...new Set(held.flat().map(({ grant }) => grant))].map((grant) => ({ role: role.id, grant })),
  );
  return {
    ...say(messages, 'conflict', argsOf(combination)),
    brief: words.brief(duty.id, others.join(' with ').trim(), number),
    severity: severityOf(duty),
    risk: duty.risk,
    at,
    ...extentOf(all),
    subject: { ...(first !== undefined && { role: first }), roles: ids, duty: duty.id, detail: ids },
    related: all.flatMap(({ role, grant }) => relatedTo(role, grant)),
    fixes: lowered(combination),
  };
}

function argsOf({ duty: { id, title, why, sides }, parts, people: number }: Combination): ConflictArgs {
  return {
    duty: id,
    title,
    why: why ?? null,
    sides: sides.map((_, index) =>
      parts.flatMap(({ role, held }) =>
        (held[index] ?? []).map(({ grant: { key, level, field } }) => {
          return { role: role.id, permission: key, level, field: field ?? null };
        }),
      ),
    ),
    people: number,
    documented: parts.flatMap(({ role }) => (role.isStandard ? [role.name ?? role.id] : [])),
  };
}

/** The same permission can go further in one role than in another. */
function extentOf(all: readonly { readonly role: string; readonly grant: Holding }[]): Extent {
  return extentOfGrants(all.map(({ role, grant }) => ({ ...grant, key: `${role} ${grant.key}` })));
}

function relatedTo(role: string, grant: Holding): Related[] {
  return grant.at ? [{ at: grant.at, message: words.held(grantWords(grant), role) }] : [];
}
