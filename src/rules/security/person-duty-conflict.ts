import { activeRolesOf } from '../../access/active-roles.js';
import type { Holding } from '../../access/known-roles.js';
import { dutiesFor } from '../../policy/built-in-duties.js';
import type { Policy } from '../../policy/policy.js';
import type { Project } from '../../sdf/project.js';
import { hasByteOrderMark, type Place, type Source } from '../../sdf/source.js';
import { openingTag } from '../../sdf/value.js';
import { listed, people } from '../../util/words.js';
import { levelBelow, lowerFix } from '../access-fixes.js';
import { grantWords } from '../grant-words.js';
import { say } from '../message.js';
import { type Combination, combinationsOf, firstWithFile } from '../people/combinations.js';
import type { Part } from '../people/duty-table.js';
import { conflictsOf, severityOf } from '../policy/conflicts.js';
import type { Fix, Related, Report, Rule, ToLower } from '../rule.js';
import { type Extent, extentOfGrants } from '../width.js';

type Conflict = {
  sides: readonly string[];
  duty: string;
  title: string;
  why: string | null;
  people: number;
  documented: readonly string[];
};

export const messages = {
  conflict: ({ sides, duty, title, why, people: number, documented }: Conflict) =>
    [
      `${sides.join(' conflicts with ')} (${duty}: ${title}), and ${people(number)} ${number === 1 ? 'holds' : 'hold'} these roles together.`,
      ...(why === null ? [] : [why]),
      ...(documented.length > 0 ? [words.documented(documented)] : []),
      words.end(number),
    ].join(' '),
};

export const words = {
  side: (grants: readonly string[], role: string) => `${listed(grants)} in ${role}`,
  more: (number: number) => `${number} more`,
  documented: (roles: readonly string[]) =>
    `What ${listed(roles)} ${roles.length === 1 ? 'holds' : 'hold'} is taken from Oracle's documentation.`,
  end: (number: number) =>
    `Take one of the roles away from ${number === 1 ? 'this person' : 'these people'}, or lower what it grants.`,
  held: (grant: string, role: string) => `${grant} in ${role} is a part of this.`,
  brief: (duty: string, roles: string, number: number) => `${duty}: ${roles}, held by ${people(number)}`,
};

export const personDutyConflict: Rule = {
  id: 'person-duty-conflict',
  group: 'security',
  severity: 'error',
  risk: 'high',
  summary: 'Roles that people hold together bring together what should be kept apart',
  messages,
  what: `Roles of which none holds all sides of a duty, but which people hold together so that they do. Only where the run is
told who holds which roles, by \`--assignments\` or \`assignments-file\`. One report for each duty and the roles that it takes,
with the number of people who hold them, and no name; an error if the risk of the duty is high or critical, else a warning.
The duties are those of the policy; without any, those of the preset \`sox\`. Standard roles count with what Oracle documents
beyond doubt. \`duty-conflict\` reports what one role holds by itself, \`role-combination-conflict\` the roles that the policy
names as \`combinations\`.`,
  why: `A duty that is kept apart between two roles is not kept apart for those who hold both. NetSuite lets a person change
from role to role, so nothing stops them.`,
  fix: `Lowers the permissions of one side, in every role that holds it, to where they no longer do, or removes them where
no level is low enough. For the sides that roles of the project hold.`,
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
  const documented = parts.flatMap(({ role }) => (role.isStandard ? [role.name ?? role.id] : []));
  const others = first === undefined ? ids : ['', ...ids.filter((id) => id !== first)];
  const all = parts.flatMap(({ role, held }) =>
    [...new Set(held.flat().map(({ grant }) => grant))].map((grant) => ({ role: role.id, grant })),
  );
  return {
    ...say(messages, 'conflict', {
      sides: sideWords(combination),
      duty: duty.id,
      title: duty.title,
      why: duty.why ?? null,
      people: number,
      documented,
    }),
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

/** The same permission can go further in one role than in another. */
function extentOf(all: readonly { readonly role: string; readonly grant: Holding }[]): Extent {
  return extentOfGrants(all.map(({ role, grant }) => ({ ...grant, key: `${role} ${grant.key}` })));
}

function relatedTo(role: string, grant: Holding): Related[] {
  return grant.at ? [{ at: grant.at, message: words.held(grantWords(grant), role) }] : [];
}

/** A long side is told by its first permissions. */
const MOST_GRANTS = 2;

function sideWords({ duty, parts }: Combination): string[] {
  return duty.sides.map((_, index) =>
    listed(
      parts.flatMap(({ role, held }) => {
        const own = held[index] ?? [];
        if (own.length === 0) return [];
        const shown = own.slice(0, MOST_GRANTS).map(({ grant }) => grantWords(grant));
        const more = own.length - shown.length;
        return words.side(more > 0 ? [...shown, words.more(more)] : shown, role.id);
      }),
    ),
  );
}

type FixReader = (combination: Combination) => Fix[];

/**
 * The smallest change of each side that roles of the project hold; that with fewer permissions comes first. A side of a
 * role takes part in many combinations, and its change is made once.
 */
function fixReader(project: Project): FixReader {
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
