import { compareLevels, type Level, levelVerdict, type Permission } from '../../sdf/catalogue/permissions.js';
import { levelOf, type RolePermission } from '../../sdf/objects.js';
import { permissionListsOf } from '../../sdf/project.js';
import type { Value } from '../../sdf/value.js';
import { setText } from '../../sdf/xml-edit.js';
import { either } from '../../util/words.js';
import { type Said, say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { extentOfLevels } from '../width.js';
import { type PermissionList, subjectOf } from './subject.js';
import { GRANTS, named } from './words.js';

type NotAllowed = { level: Level; holder: string; permission: string; levels: readonly Level[] };

export const messages = {
  notAllowed: ({ level, holder, permission, levels }: NotAllowed) =>
    `"${level}" in ${holder} is not a level of ${named(permission)}, which takes ${either(levels)}.`,
  refused: ({ level, holder, permission, levels }: NotAllowed) =>
    `"${level}" in ${holder} is not a level of ${named(permission)}, which takes ${either(levels)}. NetSuite exports it, but SDF refuses it: "Invalid permlevel reference key ${level} for permkey ${permission}."`,
  exported: ({ level, holder, permission, levels }: NotAllowed) =>
    `"${level}" in ${holder} is not a documented level of ${named(permission)}, which takes ${either(levels)}; NetSuite exports it all the same, so SDF may take it.`,
};

export const words = {
  lower: (id: string, role: string, level: Level) => `Lower ${id} in ${role} to ${level}: ${GRANTS[level]}`,
  raise: (id: string, role: string, level: Level) => `Raise ${id} in ${role} to ${level}: ${GRANTS[level]}`,
};

export const levelNotAllowed: Rule = {
  id: 'level-not-allowed',
  group: 'permission',
  severity: 'error',
  summary: 'A level that the permission does not take',
  messages,
  what: `A \`permlevel\`, in a role or a toolset, that is not among the levels that Oracle documents for the permission. A warning where the role is
not deployed, or where roles that NetSuite exported carry that level and no refusal is known. Permissions whose levels nobody documents pass.`,
  why: `SDF refuses the role, even where \`object:import\` has just written it: "Invalid permlevel reference key EDIT for
permkey REPO_RECONCILE."`,
  fix: 'Sets the next lower or the next higher level that the permission takes.',
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>REPO_RECONCILE</permkey>
      <permlevel>EDIT</permlevel>
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
      <permkey>REPO_RECONCILE</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['chapter_N3236764', 'salto-levels', 'suitecloud-sdk-183', 'observed'],
  *check(project) {
    for (const role of permissionListsOf(project)) {
      for (const permission of role.permissions) {
        const report = judge(role, permission);
        if (report) yield report;
      }
    }
  },
};

function judge(role: PermissionList, { standard: permission, level: value }: RolePermission): Report | null {
  const level = levelOf(value);
  if (!permission || !value || !level) return null;
  const verdict = levelVerdict(permission, level);
  if (verdict === 'allowed') return null;
  return {
    ...describe(role, permission, level),
    severity: verdict === 'exported' || !role.inScope ? 'warning' : 'error',
    at: value,
    subject: subjectOf(role, permission.id, level),
    ...extentOfLevels({ level }),
    fixes: fixesOf(role, permission, level, value),
  };
}

function describe({ id: holder }: PermissionList, permission: Permission, level: Level): Said {
  const { id, levels, exported, refused } = permission;
  const known = exported?.includes(level) ? 'exported' : 'notAllowed';
  return say(messages, refused?.includes(level) ? 'refused' : known, {
    level,
    holder,
    permission: id,
    levels: levels ?? [],
  });
}

/** To the levels that stand next to the wrong one. */
function fixesOf(role: PermissionList, { id, levels }: Permission, level: Level, value: Value): Fix[] {
  const below = levels?.filter((other) => compareLevels(other, level) < 0).at(-1);
  const above = levels?.find((other) => compareLevels(other, level) > 0);
  const change = (title: string, to: Level): Fix => ({
    title,
    applicability: 'choice',
    edits: [setText(value.element, to)],
  });
  return [
    ...(below ? [change(words.lower(id, role.id, below), below)] : []),
    ...(above ? [change(words.raise(id, role.id, above), above)] : []),
  ];
}
