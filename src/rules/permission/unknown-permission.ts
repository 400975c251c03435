import { isAccountSpecific } from '../../sdf/account-specific.js';
import {
  findPermission,
  levelVerdict,
  nearestPermissions,
  type Permission,
} from '../../sdf/catalogue/permissions.js';
import { CATALOGUE_VERSION } from '../../sdf/catalogue/sources.js';
import { levelOf, type RolePermission } from '../../sdf/objects.js';
import { permissionListsOf } from '../../sdf/project.js';
import type { Value } from '../../sdf/value.js';
import { setText } from '../../sdf/xml-edit.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { type PermissionList, subjectOf } from '../shared/permission-subject.js';
import { named } from '../shared/permission-words.js';
import { extentOfLevels } from '../width.js';

export const messages = {
  near: ({ permission, holder, meant }: { permission: string; holder: string; meant: string }) =>
    `"${permission}" in ${holder} is not a permission that NetSuite documents; did you mean ${named(meant)}?`,
  unknown: ({ permission, holder }: { permission: string; holder: string }) =>
    `"${permission}" in ${holder} is not a permission that NetSuite documents up to release ${CATALOGUE_VERSION}; it may be misspelled or newer.`,
};

export const words = {
  change: (key: string, role: string, meant: string) => `Change "${key}" in ${role} to ${named(meant)}`,
};

export const unknownPermission: Rule = {
  id: 'unknown-permission',
  group: 'permission',
  severity: 'warning',
  summary: 'A permission id that NetSuite does not document',
  messages,
  what: `A \`permkey\` of a role or a toolset that does not refer to a custom object and is not exactly the id of a
standard permission. A warning if it is close to a known id, because then it is probably misspelled; otherwise a
notice, because accounts have permissions that the lists up to release ${CATALOGUE_VERSION} do not contain.`,
  why: 'SDF rejects a permission that the account does not know, or the role lacks what its author meant to grant.',
  fix: 'Replaces the id with the nearest known one, unless the role already has that permission, or that permission does not have the level.',
  related: ['level-not-allowed', 'bare-script-id'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOBS</permkey>
      <permlevel>VIEW</permlevel>
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
  sources: ['SDFxml_762449695', 'SDFxml_4221896102', 'chapter_N3236764'],
  *check(project) {
    for (const role of permissionListsOf(project)) {
      for (const permission of role.permissions) {
        const { key, standard, reference } = permission;
        // Keys in brackets, and those that lack them or have them for nothing, are told by other rules.
        if (key && !standard && !reference && !isAccountSpecific(key)) yield report(role, permission, key);
      }
    }
  },
};

function report(role: PermissionList, permission: RolePermission, key: Value): Report {
  const [id] = nearestPermissions(key.text, 1);
  const near = id === undefined ? undefined : findPermission(id);
  const subject = subjectOf(role, key.text);
  const extent = extentOfLevels({ level: levelOf(permission.level) });
  if (!near)
    return {
      ...say(messages, 'unknown', { permission: key.text, holder: role.id }),
      severity: 'notice',
      at: key,
      subject,
      ...extent,
    };
  return {
    ...say(messages, 'near', { permission: key.text, holder: role.id, meant: near.id }),
    at: key,
    subject,
    ...extent,
    fixes: fits(near, permission, role) ? [change(role, key, near.id)] : [],
  };
}

/** Whether the role can have the permission in place of another without a new fault. */
function fits(near: Permission, { level }: RolePermission, { permissions }: PermissionList): boolean {
  const known = levelOf(level);
  return (
    !permissions.some(({ standard }) => standard === near) &&
    (known === null || levelVerdict(near, known) !== 'not-allowed')
  );
}

function change(role: PermissionList, key: Value, id: string): Fix {
  return {
    title: words.change(key.text, role.id, id),
    applicability: 'choice',
    edits: [setText(key.element, id)],
  };
}
