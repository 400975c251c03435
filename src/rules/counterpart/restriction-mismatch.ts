import { canonical, dueKey } from '../../sdf/notation.js';
import { isDeployed, type Pair, pairsOf } from '../../sdf/pairs.js';
import { setRestriction } from '../../sdf/permission-entries.js';
import { compareRestrictions, type Restriction, restrictionOf } from '../../sdf/restriction.js';
import type { XmlElement } from '../../sdf/xml/xml.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { widthOfRestriction } from '../width.js';

const CHANGES = {
  VIEWANDEDIT: (id: string) => `Set the restriction in ${id} to VIEWANDEDIT: own records only`,
  EDIT: (id: string) => `Set the restriction in ${id} to EDIT: view all records, edit own records`,
  none: (id: string) => `Remove the restriction in ${id}: all records`,
} as const satisfies Record<Restriction, (id: string) => string>;

export const messages = {
  mismatch: (of: {
    role: string;
    roleRestriction: Restriction;
    object: string;
    objectRestriction: Restriction;
  }) =>
    `${of.role} ${sets(of.roleRestriction)}, but ${of.object} ${sets(of.objectRestriction)}; both sides must match.`,
};

function sets(restriction: Restriction): string {
  return restriction === 'none' ? 'sets no restriction' : `sets "${restriction}"`;
}

export const words = {
  unrestricted: 'no restriction',
  restrictedTo: (restriction: Restriction) => `restricted to ${restriction}`,
  otherSide: (object: string, restriction: Restriction) =>
    `${object} permits the role with ${named(restriction)} here.`,
  change: (id: string, restriction: Restriction) => CHANGES[restriction](id),
};

export const restrictionMismatch: Rule = {
  id: 'restriction-mismatch',
  group: 'counterpart',
  severity: 'error',
  summary: 'A role and a record type of the project set different restrictions for each other',
  messages,
  what: `The \`restriction\` of a role for a record type of the project differs from the one that the record type lists for
the role. An empty element means no restriction. A warning if one of the two is not deployed.`,
  why: `SDF does not deploy a project with such a pair. The restriction decides whose records a user sees and changes,
and only one of the two can exist in the account.`,
  fix: 'Sets one side to the restriction of the other. The change that grants less comes first.',
  related: ['level-mismatch', 'missing-counterpart', 'restriction-on-standard-permission'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
      'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>EDIT</permittedlevel>
      <permittedrole>[scriptid=customrole_guide]</permittedrole>
      <restriction>EDIT</restriction>
    </permission>
  </permissions>
</customrecordtype>
`,
    },
    good: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>EDIT</permlevel>
      <restriction>EDIT</restriction>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['section_4731154857', 'section_4731157695', 'suitecloud-sdk-579'],
  *check(project) {
    for (const pair of pairsOf(project).both) {
      const report = compare(pair);
      if (report) yield report;
    }
  },
};

/** Segments and transaction types have no restriction of their own to compare with. */
function compare(pair: Pair): Report | null {
  const { role, permission, object, permitted } = pair;
  if (object.kind !== 'customrecordtype' || !permission.key || !permitted.role) return null;
  const restriction = restrictionOf(permission.restriction);
  const other = restrictionOf(permitted.restriction);
  if (!restriction || !other || restriction === other) return null;
  const changeRole = change(role.id, permission.element, other);
  const changeObject = change(object.id, permitted.element, restriction);
  return {
    ...say(messages, 'mismatch', {
      role: role.id,
      roleRestriction: restriction,
      object: object.id,
      objectRestriction: other,
    }),
    severity: isDeployed(pair) ? 'error' : 'warning',
    at: permission.restriction ?? permission.key,
    caption: captionOf(restriction),
    width: new Map([
      ['role', widthOfRestriction(restriction)],
      ['either', Math.max(widthOfRestriction(restriction), widthOfRestriction(other))],
    ]),
    subject: { role: role.id, object: object.id, permission: canonical(dueKey(permission.key.text)) },
    related: [
      {
        at: permitted.restriction ?? permitted.role,
        caption: captionOf(other),
        message: words.otherSide(object.id, other),
      },
    ],
    fixes:
      compareRestrictions(restriction, other) > 0 ? [changeRole, changeObject] : [changeObject, changeRole],
  };
}

function change(id: string, entry: XmlElement, restriction: Restriction): Fix {
  return {
    title: words.change(id, restriction),
    applicability: 'choice',
    edits: setRestriction(entry, restriction),
  };
}

function captionOf(restriction: Restriction): string {
  return restriction === 'none' ? words.unrestricted : words.restrictedTo(restriction);
}

function named(restriction: Restriction): string {
  return restriction === 'none' ? 'no restriction' : `"${restriction}"`;
}
