import { areEqual, formatGrant } from '../../sdf/entry-grants.js';
import { canonical } from '../../sdf/notation.js';
import { type Counterpart, entryNames, type PermittedRole } from '../../sdf/objects.js';
import { pairOf } from '../../sdf/pairs.js';
import type { Project } from '../../sdf/project.js';
import { targetKey } from '../../sdf/references.js';
import type { Value } from '../../sdf/value.js';
import { groupBy } from '../../util/group-by.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { entryCaption } from '../shared/captions.js';
import { grantsToKeep, keepOne } from '../shared/repeated-entries.js';

const MOST_RELATED = 3;

export const messages = {
  duplicate: ({ role, object, times }: { role: string; object: string; times: number }) =>
    `"${role}" appears ${times === 2 ? 'twice' : `${times} times`} in the permissions of ${object}; SDF rejects duplicate values there.`,
};

export const words = {
  also: (object: string) => `${object} also lists the role here.`,
  keepEqual: (role: string, object: string) =>
    `Keep one entry for ${role} in ${object}; all of them are equal`,
  keep: (grant: string, role: string, object: string) =>
    `Keep the entry with ${grant} for ${role} in ${object}`,
};

export const duplicatePermittedRole: Rule = {
  id: 'duplicate-permitted-role',
  group: 'counterpart',
  severity: 'error',
  summary: 'An object lists a role more than once',
  messages,
  what: `Several \`permission\` elements of a record type, segment or custom transaction type name the same role.
References are equal if they name the same role, regardless of white space in the brackets. Reported once per role.`,
  why: `SDF rejects a list with duplicate values, even though \`object:import\` sometimes writes one, and it is not
clear which of two levels would apply.`,
  fix: `Keeps one entry if all are equal. If they differ, keeps the one that matches the role's own permission, or
offers a choice between the entry that grants the least and the one that grants the most.`,
  related: ['duplicate-permission', 'missing-counterpart'],
  example: {
    bad: {
      'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>SALES_MANAGER</permittedrole>
    </permission>
    <permission>
      <permittedlevel>FULL</permittedlevel>
      <permittedrole>SALES_MANAGER</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
    },
    good: {
      'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>SALES_MANAGER</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
    },
  },
  sources: ['suitecloud-sdk-181', 'section_4731157695'],
  *check(project) {
    for (const object of project.counterparts) {
      for (const entries of entriesByRole(project, object)) yield* report(project, object, entries);
    }
  },
};

/** A `permission` that names its role. */
type Entry = PermittedRole & { readonly role: Value };

function entriesByRole(project: Project, { permittedRoles }: Counterpart): Iterable<Entry[]> {
  const entries = permittedRoles.filter((entry): entry is Entry => entry.role !== null);
  const targetOf = ({ role }: Entry) => targetKey(project, role.text);
  if (new Set(entries.map(targetOf)).size === entries.length) return [];
  return groupBy(entries, targetOf).values();
}

function* report(project: Project, object: Counterpart, entries: readonly Entry[]): Iterable<Report> {
  const [first, second, ...others] = entries;
  if (!first || !second) return;
  const role = canonical(first.role.text);
  const names = entryNames(object.kind);
  const fixes = areEqual(entries, names.role)
    ? [keepOne(first, entries, 'safe', words.keepEqual(role, object.id))]
    : grantsToKeep(entries, [names.role, names.level], roleSide(project, entries)).map((grant) => {
        return keepOne(grant.entry, entries, 'choice', words.keep(formatGrant(grant), role, object.id));
      });
  yield {
    ...say(messages, 'duplicate', { role: second.role.text, object: object.id, times: entries.length }),
    at: second.role,
    caption: entryCaption('again', second.level),
    subject: { object: object.id, detail: [role] },
    related: [first, ...others].slice(0, MOST_RELATED).map((entry) => ({
      at: entry.role,
      caption: entryCaption(entry === first ? 'first' : 'again', entry.level),
      message: words.also(object.id),
    })),
    fixes,
  };
}

/** What the role says of the object, where each names the other. */
function roleSide(project: Project, entries: readonly Entry[]) {
  const pair = pairOf(project, entries);
  return pair && { object: pair.object, entry: pair.permission };
}
