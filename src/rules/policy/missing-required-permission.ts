import { type ActiveRole, activeRolesOf } from '../../access/active-roles.js';
import { entriesOf } from '../../access/entries.js';
import { ENTRY_PERMISSION } from '../../access/entry-permission.js';
import { canonicalKey } from '../../access/grants.js';
import { accessTypeOf } from '../../access/openings.js';
import { policiesFor } from '../../policy/match.js';
import type { Policy } from '../../policy/policy.js';
import { compareLevels, LEVELS, type Level } from '../../sdf/catalogue/permissions.js';
import { belongsToSegment, type Counterpart, levelOf } from '../../sdf/objects.js';
import type { Project } from '../../sdf/project.js';
import { formatReference } from '../../sdf/reference.js';
import { child, openingTag } from '../../sdf/value.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { raiseFix } from '../shared/access-fixes.js';
import { named, quoted } from '../shared/permission-words.js';

type Required = {
  permission: string;
  role: string;
  required: Level;
  /** The record types whose accesstype asks for it. */
  opens: readonly string[];
};

export const messages = {
  low: ({ level, ...of }: Required & { level: Level }) =>
    `"${level}" of ${named(of.permission)} in ${of.role} is below "${of.required}", which the policy requires.${opens(of)}`,
  absent: (of: Required) =>
    `${quoted(of.permission)} is missing in ${of.role}; the policy requires it at ${of.required} or above.${opens(of)}`,
};

function opens({ opens: [first, ...others] }: Required): string {
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return ` The accesstype of ${first}${more} requires it.`;
}

export const words = {
  required: (level: Level) => `required: ${level}`,
};

export const missingRequiredPermission: Rule = {
  id: 'missing-required-permission',
  group: 'policy',
  severity: 'error',
  summary: 'A role lacks a permission that the policy requires, or holds it at a lower level',
  messages,
  what: `An active role that a policy entry matches does not hold a permission under \`require\` at that level or
above, or lacks the level of \`require-custom-objects\` for a record type, segment or custom transaction type of the
project. If the \`accesstype\` of a record type is \`CUSTRECORDENTRYPERM\` or absent, only holders of
\`LIST_CUSTRECORDENTRY\` have access, so that permission is required instead; a record type with \`NONENEEDED\` is
open to everyone.`,
  why: `The role cannot do its work. An integration fails with "You need a higher level of the permission", or
silently reads nothing.`,
  fix: `Adds the permission at the required level, or raises it. For an object of the project, both sides are changed,
as SDF requires; an object outside the project is added to the manifest.`,
  related: ['forbidden-permission', 'level-above-limit', 'integration-role-incomplete'],
  example: {
    bad: {
      '.github/sdf-role-compliance.yml': `policy:
  roles:
    - match: customrole_*_integration
      require: { LIST_CUSTJOB: EDIT }
`,
      'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
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
    good: {
      'Objects/customrole_shop_integration.xml': `<role scriptid="customrole_shop_integration">
  <name>Shop Integration</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>EDIT</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['section_N326341', 'subsect_0816050536', 'section_N3539978'],
  *check(project, { policy }) {
    for (const active of activeRolesOf(project)) {
      for (const [key, required] of requiredOf(project, policy, active)) {
        const held = active.grants.get(key)?.level ?? 'NONE';
        if (compareLevels(held, required.level) < 0) yield* report(project, active, key, required);
      }
    }
  },
};

interface RequiredLevel {
  readonly level: Level;
  /** The record types that ask for it without being named by it. */
  readonly opens: readonly string[];
}

/** What the policy requires of a role, by key; of several levels the highest. */
function requiredOf(project: Project, policy: Policy, { role }: ActiveRole): Map<string, RequiredLevel> {
  const required = new Map<string, RequiredLevel>();
  const add = (key: string, level: Level, opens: readonly string[] = []) => {
    const known = required.get(key);
    required.set(key, {
      level: known && compareLevels(known.level, level) > 0 ? known.level : level,
      opens: [...(known?.opens ?? []), ...opens],
    });
  };
  const entries = policiesFor(policy, role.id);
  for (const { key, level } of entries.flatMap(({ require }) => require))
    add(canonicalKey(project, key), level);
  const levels = entries.flatMap(({ requireCustomObjects }) => requireCustomObjects?.level ?? []);
  const level = LEVELS.findLast((some) => levels.includes(some));
  for (const object of level ? project.counterpartById.values() : []) {
    const key = keyFor(object);
    if (level && key) add(key, level, key === ENTRY_PERMISSION ? [object.id] : []);
  }
  return required;
}

/** The permission that gives access to an object; null where none is needed, or another object has it. */
function keyFor(object: Counterpart): string | null {
  if (object.kind !== 'customrecordtype') return formatReference(object.id);
  if (belongsToSegment(object)) return null;
  const accessType = accessTypeOf(object);
  if (accessType === 'NONENEEDED') return null;
  return accessType === 'USEPERMISSIONLIST' ? formatReference(object.id) : ENTRY_PERMISSION;
}

function report(
  project: Project,
  { role, grants }: ActiveRole,
  key: string,
  { level, opens }: RequiredLevel,
): Report[] {
  const [entry] = entriesOf(project, role.id, key).inRole;
  const held = grants.get(key)?.level ?? (entry ? levelOf(entry.level) : null);
  // An entry without a level that SDF knows is a fault of its own.
  if (entry && !held) return [];
  const fix = raiseFix(project, role, key, level);
  const required = { permission: key, role: role.id, required: level, opens };
  return [
    {
      ...(held ? say(messages, 'low', { ...required, level: held }) : say(messages, 'absent', required)),
      ...(held && { caption: words.required(level) }),
      at: grants.get(key)?.at ?? entry?.level ?? openingTag(child(role.root, 'permissions') ?? role.root),
      subject: { role: role.id, permission: key },
      fixes: fix ? [fix] : [],
    },
  ];
}
