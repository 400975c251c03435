import type { Level } from '../../sdf/catalogue/permissions.js';
import { formatGrant, grantOfEntry } from '../../sdf/entry-grants.js';
import { canonical, dueKey } from '../../sdf/notation.js';
import {
  belongsToSegment,
  type Counterpart,
  inactiveMark,
  levelOf,
  type PermittedRole,
  type Role,
  type RolePermission,
} from '../../sdf/objects.js';
import { isDeployed, type ObjectSide, pairsOf, type RoleSide } from '../../sdf/pairs.js';
import { addEntry, entryInObject, entryInRole, removeEntries } from '../../sdf/permission-entries.js';
import { counterpartOf, type Project, roleOf } from '../../sdf/project.js';
import { restrictionOf } from '../../sdf/restriction.js';
import { child, openingTag, type Value } from '../../sdf/value.js';
import { type NewElement, render } from '../../sdf/xml-edit.js';
import { say } from '../message.js';
import type { Fix, Report, Rule, Subject } from '../rule.js';
import { titles } from '../shared/access-fixes.js';
import { extentOfGrants } from '../width.js';

type Named = { readonly id: string; readonly kind: string };

function named({ id, kind }: Named): Named {
  return { id, kind };
}

export const messages = {
  missing: (of: { value: string; here: Named; there: Named; entry: string | null }) =>
    `"${of.value}" in ${of.here.id}: the ${of.there.id} ${of.there.kind} does not reference the ${of.here.kind}. ${
      of.entry === null ? `Reference the ${of.here.kind} there` : `Add ${of.entry} to its permissions`
    }, or remove the permission from ${of.here.id}.`,
};

export const words = {
  grants: (level: Level) => `grants ${level}`,
  permits: (level: Level) => `permits ${level}`,
  otherSide: (there: Named, here: Named) => `${there.id} does not name ${here.id} in its permissions.`,
  remove: (here: Named, there: Named) =>
    `Remove the permission for ${there.id} from ${here.id}${here.kind === 'role' ? '' : titles.leaves(here.id)}`,
  add: (there: Named, here: Named, grant: string) =>
    `Add a permission with ${grant} for ${here.id} to ${there.id}`,
};

export const missingCounterpart: Rule = {
  id: 'missing-counterpart',
  group: 'counterpart',
  severity: 'error',
  summary: 'A role and an object are both in the project, but only one of them lists the other',
  messages,
  what: `A role has a permission for a record type, segment or custom transaction type of the project that does not
list the role, or such an object lists a role of the project that has no permission for it. A warning if one of the
two is not deployed, and for record types whose \`accesstype\` is not \`USEPERMISSIONLIST\`. A row of a segment whose
\`valuemgmtaccesslevel\` is NONE needs no permission in the role.`,
  why: `SDF does not deploy a project with such a pair: if both are deployed together, each must list the other. An
import often contains only one of the two.`,
  fix: `Removes the entry, or adds the missing one with the same level and restriction. A deployment does not
remove the row of an object from the account, and the title of the fix says so.`,
  related: ['level-mismatch', 'restriction-mismatch', 'empty-permission-list'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
      'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
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
      <permittedrole>[scriptid=customrole_guide]</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
    },
  },
  sources: [
    'section_4731154857',
    'section_4731157695',
    'section_1520439382',
    'suitecloud-sdk-184',
    'salto-5713',
  ],
  check(project) {
    const { roleOnly, objectOnly } = pairsOf(project);
    return [
      ...roleOnly.filter(isToBeNamed).flatMap((side) => fromRole(project, side)),
      ...objectOnly.filter(isToName).flatMap((side) => fromObject(project, side)),
    ].map(report);
  },
};

/** A segment speaks for the record type it owns. */
function isToBeNamed({ object }: RoleSide): boolean {
  return !belongsToSegment(object);
}

/** As above; and an inactive role should not be listed at all, which is a fault of its own. */
function isToName({ role, object, permitted }: ObjectSide): boolean {
  return !belongsToSegment(object) && !inactiveMark(role) && !isLeftOut(object, permitted);
}

/** Accounts export rows of segments at NONE that no role answers: there is nothing to agree on. */
function isLeftOut({ kind }: Counterpart, { level }: PermittedRole): boolean {
  return kind === 'customsegment' && level?.text === 'NONE';
}

/** The side that names the other, and what the other lacks. */
interface OneSided {
  readonly side: RoleSide | ObjectSide;
  readonly here: Role | Counterpart;
  readonly there: Role | Counterpart;
  readonly at: Value;
  readonly subject: Subject;
  /** Every `permission` that names the other side. */
  readonly entries: readonly (RolePermission | PermittedRole)[];
  /** The `permission` to add; null where none is certain. */
  readonly lacking: NewElement | null;
}

function fromRole(project: Project, side: RoleSide): OneSided[] {
  const { role, permission, object } = side;
  if (!permission.key) return [];
  const entries = role.permissions.filter(({ reference }) => {
    return reference && counterpartOf(project, reference) === object;
  });
  const at = permission.key;
  const subject = { role: role.id, object: object.id, permission: canonical(dueKey(at.text)) };
  const lacking = inactiveMark(role) ? null : entryInObject(side);
  return [{ side, here: role, there: object, at, subject, entries, lacking }];
}

function fromObject(project: Project, side: ObjectSide): OneSided[] {
  const { role, object, permitted } = side;
  if (!permitted.role) return [];
  const entries = object.permittedRoles.filter(({ reference }) => {
    return reference && roleOf(project, reference) === role;
  });
  const subject = { role: role.id, object: object.id };
  const lacking = entryInRole(side);
  return [{ side, here: object, there: role, at: permitted.role, subject, entries, lacking }];
}

function report(oneSided: OneSided): Report {
  const { side, here, there, at, subject, lacking } = oneSided;
  const permissions = child(there.root, 'permissions') ?? there.root;
  return {
    ...say(messages, 'missing', {
      value: at.text,
      here: named(here),
      there: named(there),
      entry: lacking && render(lacking),
    }),
    severity: isDeployed(side) && needsList(side.object) ? 'error' : 'warning',
    at,
    ...captionOf(oneSided),
    subject,
    ...extentOfGrants(oneSided.entries.map(asGrant)),
    related: [{ at: openingTag(permissions), message: words.otherSide(there, here) }],
    fixes: fixesOf(oneSided),
  };
}

/** The level of the marked entry is in another line. It is not said of several entries: they may differ. */
function captionOf({ here, entries: [entry, ...others] }: OneSided): Pick<Report, 'caption'> {
  const level = entry && others.length === 0 ? levelOf(entry.level) : null;
  return level ? { caption: here.kind === 'role' ? words.grants(level) : words.permits(level) } : {};
}

/** What is not known is taken for the widest. */
function asGrant({ level, restriction }: RolePermission | PermittedRole) {
  return {
    key: 'entries',
    level: levelOf(level) ?? 'FULL',
    restriction: restrictionOf(restriction) ?? 'none',
  } as const;
}

function fixesOf({ here, there, entries, lacking }: OneSided): Fix[] {
  const [grant] = entries.map(grantOfEntry);
  const removal: Fix = {
    title: words.remove(here, there),
    applicability: 'choice',
    edits: removeEntries(entries.map(({ element }) => element)),
  };
  if (!lacking || !grant) return [removal];
  const addition: Fix = {
    title: words.add(there, here, formatGrant(grant)),
    applicability: 'choice',
    edits: [addEntry(there.root, lacking)],
  };
  return [removal, addition];
}

/** Other access types leave a record type's list unused, and whether SDF then minds is uncertain. */
function needsList({ kind, accessType }: Counterpart): boolean {
  return kind !== 'customrecordtype' || accessType?.text === 'USEPERMISSIONLIST';
}
