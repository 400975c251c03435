import { areEqual, formatGrant } from '../../sdf/entry-grants.js';
import { canonical } from '../../sdf/notation.js';
import { levelOf, type RolePermission } from '../../sdf/objects.js';
import { pairOf } from '../../sdf/pairs.js';
import { type Project, permissionListsOf } from '../../sdf/project.js';
import { targetKey } from '../../sdf/references.js';
import { restrictionOf } from '../../sdf/restriction.js';
import type { Value } from '../../sdf/value.js';
import { groupBy } from '../../util/group-by.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { entryCaption } from '../shared/captions.js';
import { type PermissionList, subjectOf } from '../shared/permission-subject.js';
import { grantsToKeep, keepOne } from '../shared/repeated-entries.js';
import { extentOfGrants } from '../width.js';

const MOST_RELATED = 3;

export const messages = {
  duplicate: ({ permission, holder, times }: { permission: string; holder: string; times: number }) =>
    `"${permission}" appears ${times === 2 ? 'twice' : `${times} times`} in the permissions of ${holder}; SDF rejects duplicate values there.`,
};

export const words = {
  also: (role: string) => `${role} also has the permission here.`,
  keepEqual: (key: string, role: string) =>
    `Keep one permission of ${role} for ${key}; all of them are equal`,
  keep: (grant: string, key: string, role: string) =>
    `Keep the permission of ${role} for ${key} with ${grant}, and remove the others`,
};

export const duplicatePermission: Rule = {
  id: 'duplicate-permission',
  group: 'permission',
  severity: 'error',
  summary: 'A role lists a permission twice',
  messages,
  what: `Several permissions of a role or a toolset have the same \`permkey\`. Reported once per role and key.
References are equal if they name the same object, regardless of white space or \`type\` in the brackets.`,
  why: `SDF rejects the role, even if \`object:import\` has just written it: "Duplicate values
[scriptid=customrecord_tour] were found in the 'permissions' sublist on the 'role' record."`,
  fix: `Keeps one if all are equal; an empty \`restriction\` equals an absent one. If they differ, offers a choice between
the one that grants the least and the one that grants the most. If an object of the project lists the role, keeps the
one that matches the object.`,
  related: ['duplicate-permitted-role', 'repeated-element'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
      <restriction></restriction>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['suitecloud-sdk-181', 'SDFxml_762449695'],
  *check(project) {
    for (const role of permissionListsOf(project)) {
      for (const entries of entriesByKey(project, role)) yield* report(project, role, entries);
    }
  },
};

/** A permission that has a key. */
type Entry = RolePermission & { readonly key: Value };

function entriesByKey(project: Project, { permissions }: PermissionList): Iterable<Entry[]> {
  const entries = permissions.filter((entry): entry is Entry => entry.key !== null);
  const targetOf = ({ key }: Entry) => targetKey(project, key.text);
  if (new Set(entries.map(targetOf)).size === entries.length) return [];
  return groupBy(entries, targetOf).values();
}

function* report(project: Project, role: PermissionList, entries: readonly Entry[]): Iterable<Report> {
  const [first, second, ...others] = entries;
  if (!first || !second) return;
  const key = canonical(first.key.text);
  yield {
    ...say(messages, 'duplicate', { permission: second.key.text, holder: role.id, times: entries.length }),
    at: second.key,
    caption: entryCaption('again', second.level),
    subject: subjectOf(role, key),
    ...extentOfGrants(entries.map(asGrant)),
    related: [first, ...others].slice(0, MOST_RELATED).map((entry) => ({
      at: entry.key,
      caption: entryCaption(entry === first ? 'first' : 'again', entry.level),
      message: words.also(role.id),
    })),
    fixes: areEqual(entries, 'permkey')
      ? [keepOne(first, entries, 'safe', words.keepEqual(key, role.id))]
      : grantsToKeep(entries, ['permkey', 'permlevel'], objectSide(project, entries)).map((grant) => {
          return keepOne(grant.entry, entries, 'choice', words.keep(formatGrant(grant), key, role.id));
        }),
  };
}

/** What is not known is taken for the widest. */
function asGrant({ level, restriction }: Entry) {
  return {
    key: 'entries',
    level: levelOf(level) ?? 'FULL',
    restriction: restrictionOf(restriction) ?? 'none',
  } as const;
}

/** What the object says of the role, where each names the other. */
function objectSide(project: Project, entries: readonly Entry[]) {
  const pair = pairOf(project, entries);
  return pair && { object: pair.object, entry: pair.permitted };
}
