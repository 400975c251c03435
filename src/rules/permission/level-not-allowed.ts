import { compareLevels, type Level, levelVerdict, type Permission } from '../../sdf/catalogue/permissions.js';
import { standardRolesAt } from '../../sdf/catalogue/standard-levels.js';
import { levelOf, type RolePermission } from '../../sdf/objects.js';
import { permissionListsOf } from '../../sdf/project.js';
import type { Value } from '../../sdf/value.js';
import { setText } from '../../sdf/xml-edit.js';
import { count, either, listed } from '../../util/words.js';
import { type Said, say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { type PermissionList, subjectOf } from '../shared/permission-subject.js';
import { GRANTS, named } from '../shared/permission-words.js';
import { extentOfLevels } from '../width.js';

type NotAllowed = { level: Level; holder: string; permission: string; levels: readonly Level[] };

export const messages = {
  notAllowed: (of: NotAllowed) => notALevel(of),
  refused: (of: NotAllowed & { origin: string | null }) =>
    `${notALevel(of)} NetSuite exports it, but SDF rejects it: "Invalid permlevel reference key ${of.level} for permkey ${of.permission}."${of.origin === null ? '' : ` ${of.origin}.`}`,
  exported: ({ level, holder, permission, levels }: NotAllowed) =>
    `"${level}" in ${holder} is not a documented level of ${named(permission)}, which has ${either(levels)}; NetSuite exports it anyway, so SDF may accept it.`,
  ofStandardRole: ({ level, holder, permission, levels, origin }: NotAllowed & { origin: string }) =>
    `"${level}" in ${holder} is not a documented level of ${named(permission)}, which has ${either(levels)}; ${origin}, so SDF may accept it.`,
};

function notALevel({ level, holder, permission, levels }: NotAllowed): string {
  return `"${level}" in ${holder} is not a level of ${named(permission)}, which has ${either(levels)}.`;
}

export const words = {
  origin: (names: readonly string[]) =>
    names.length === 1
      ? `NetSuite’s own role ${names[0]} has it and passes it on to every copy`
      : `NetSuite’s own roles ${listed(inShort(names))} have it and pass it on to every copy`,
  lower: (id: string, role: string, level: Level) => `Lower ${id} in ${role} to ${level} (${GRANTS[level]})`,
  raise: (id: string, role: string, level: Level) => `Raise ${id} in ${role} to ${level} (${GRANTS[level]})`,
};

/** More names are no help. */
const MOST_NAMES = 3;

function inShort(names: readonly string[]): readonly string[] {
  const more = names.length - MOST_NAMES;
  return more > 1 ? [...names.slice(0, MOST_NAMES), count(more, 'other')] : names;
}

export const levelNotAllowed: Rule = {
  id: 'level-not-allowed',
  group: 'permission',
  severity: 'error',
  summary: 'A level that the permission does not have',
  messages,
  what: `A \`permlevel\` in a role or a toolset that is not one of the levels that Oracle documents for the permission. A
warning if the role is not deployed, or if SDF is not known to reject the level and roles that NetSuite exported, or its
standard roles, have it. The message names the standard roles that pass the level on to their copies. Permissions whose
levels are not documented are not checked.`,
  why: `SDF rejects the role, even if \`object:import\` has just written it: "Invalid permlevel reference key EDIT for
permkey REPO_RECONCILE." Copies of the roles Accountant and Bookkeeper have that level from the start.`,
  fix: 'Sets the next lower or the next higher level that the permission has.',
  related: ['unknown-permission', 'invalid-value', 'level-above-limit'],
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
  sources: ['chapter_N3236764', 'salto-levels', 'suitecloud-sdk-183', 'observed', 'section_N295396'],
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
  const mayPass = verdict === 'exported' || (!isRefused(permission, level) && originOf(permission, level));
  return {
    ...describe(role, permission, level),
    severity: mayPass || !role.inScope ? 'warning' : 'error',
    at: value,
    subject: subjectOf(role, permission.id, level),
    ...extentOfLevels({ level }),
    fixes: fixesOf(role, permission, level, value),
  };
}

function describe({ id: holder }: PermissionList, permission: Permission, level: Level): Said {
  const { id, levels, exported } = permission;
  const origin = originOf(permission, level);
  const of = { level, holder, permission: id, levels: levels ?? [] };
  if (isRefused(permission, level)) return say(messages, 'refused', { ...of, origin });
  if (origin !== null) return say(messages, 'ofStandardRole', { ...of, origin });
  return say(messages, exported?.includes(level) ? 'exported' : 'notAllowed', of);
}

function isRefused({ refused }: Permission, level: Level): boolean {
  return refused?.includes(level) === true;
}

/** Which of NetSuite's own roles have the level; null where none does. */
function originOf({ id }: Permission, level: Level): string | null {
  const names = standardRolesAt(id, level);
  return names.length === 0 ? null : words.origin(names);
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
