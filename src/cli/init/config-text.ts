import { knownName } from '../../access/known-name.js';
import { configKey, namedEntry } from '../../report/diagnosis/named-entry.js';
import { comment } from '../../report/writing/yaml.js';
import type { Project } from '../../sdf/project.js';
import { parseReference } from '../../sdf/reference.js';
import { HOME, NAME, SCHEMA_URL } from '../../util/version.js';
import { type FoundRole, isLogin } from './integration-roles.js';

/** A commented config that passes on the projects as they are. */
export function configText(projects: readonly Project[], roles: readonly FoundRole[]): string {
  const sure = roles.filter(({ isSure }) => isSure);
  return `# yaml-language-server: $schema=${SCHEMA_URL}
#
# What this repository requires of its NetSuite roles. Every key is optional, and editors explain each with the schema
# above. All of them: ${HOME}/blob/main/docs/configuration.md

# The presets to start from: recommended (what SDF rejects, and likely mistakes), security (that, and access
# that is risky), sox (recommended, and the duties that auditors want separated), all, or a file path.
extends: [recommended]

# Files and folders to leave out: globs relative to the repository root.
# ignore: ["**/Legacy/**"]

# Other severities: error, warning, notice, off. To read about a rule: ${NAME} explain level-mismatch
# rules:
#   unresolved-reference: error
#   unknown-permission: off

# Other severities in some files.
# overrides:
#   - files: ["sandbox/**"]
#     rules: { undeclared-feature: off }

${sure.length > 0 ? policyText(sure, projects) : POLICY_EXAMPLE}${doubtText(roles)}
${dutiesText(projects)}
# Accepted findings, each with a reason; the date is the last day on which it is valid.
# exceptions:
#   - rule: duty-conflict # with the preset sox or all above
#     role: ${roleIds(projects)[0] ?? 'customrole_owner'}
#     duty: vendor-and-payment
#     reason: Two people share the office; the bank asks for both
#     approved-by: cfo@example.com
#     expires: 2030-12-31
`;
}

function policyText(roles: readonly FoundRole[], projects: readonly Project[]): string {
  return `policy:
  roles:
    # The roles that integrations log in with, as they are today: a change that removes what one holds, or gives it
    # what no integration needs, fails the check. If the change is intended, update the entry first.
${roles.map((role) => entryText(role, projects)).join('')}`;
}

/** More lines nobody reads. Such a role holds more than its integration needs. */
const MOST_REQUIRED = 60;

function entryText(role: FoundRole, projects: readonly Project[]): string {
  const required = requiredOf(role, projects);
  const forbidden = NEVER.filter((id) => !role.touches.has(id));
  const lines = [
    '',
    `# ${comment(role.name ?? role.id)} (${role.paths.map(comment).join(', ')})`,
    `- match: [${role.id}]`,
    `  profile: ${role.profile}`,
    ...(required.length > 0 ? ['  # At least this level.'] : []),
    ...(required.length < role.holds.size
      ? [
          `  # The role holds ${role.holds.size} permissions; listed here are those for logging in, and those for objects.`,
          '  # Add those that the integration needs, and remove the rest from the role.',
        ]
      : []),
    ...objectionLines(role, projects),
    ...(required.length > 0 ? ['  require:', ...required.map((line) => `    ${line}`)] : []),
    '  # What no integration needs, and this one does not have.',
    '  forbid:',
    ...forbidden.map((id) => `    - ${namedEntry(id, knownName(id, projects))}`),
    ...(role.settings.length > 0
      ? ['  settings:', ...role.settings.map(([field, value]) => `    ${field}: ${value}`)]
      : []),
  ];
  return lines.map((line) => (line === '' ? '\n' : `    ${line}\n`)).join('');
}

function requiredOf({ holds }: FoundRole, projects: readonly Project[]): string[] {
  const entries = [...holds].filter(([key]) => {
    return holds.size <= MOST_REQUIRED || isLogin(key) || parseReference(key) !== null;
  });
  return entries.map(([key, level]) => namedEntry(`${configKey(key)}: ${level}`, knownName(key, projects)));
}

/** More lines nobody reads. */
const MOST_OBJECTIONS = 12;

function objectionLines({ objectedTo }: FoundRole, projects: readonly Project[]): string[] {
  if (objectedTo.length === 0) return [];
  const more = objectedTo.length - MOST_OBJECTIONS;
  return [
    '  # The preset security reports these, so they are not required here, or not at the level that the role has:',
    ...objectedTo
      .slice(0, MOST_OBJECTIONS)
      .map((key) => `  #   ${namedEntry(comment(key), knownName(key, projects))}`),
    ...(more > 0 ? [`  #   and ${more} more`] : []),
  ];
}

/** Who may do what, code, and the logins of others. */
const NEVER: readonly string[] = [
  'ADMI_CUSTOMSCRIPT',
  'ADMI_ENABLEFEATURES',
  'ADMI_KERNEL',
  'ADMI_MANAGEPERMISSIONS',
  'ADMI_MANAGEROLES',
  'ADMI_MANAGEUSERS',
  'ADMI_MANAGE_OAUTH_TOKENS',
  'ADMI_SAC_READALL',
  'LIST_EMPLOYEE_ACCESS',
];

const POLICY_EXAMPLE = `# What roles must hold, must not hold, and their settings. No role here looks like the role of an integration.
# policy:
#   roles:
#     - match: ["customrole_*_integration"]
#       profile: integration
#       require: { ADMI_RESTWEBSERVICES: FULL, LIST_CUSTJOB: VIEW }
#       require-custom-objects: VIEW
#       forbid: ["ADMI_MANAGE*"]
#       limit: { "TRAN_*": EDIT }
#       settings: { iswebserviceonlyrole: T }
`;

/** Roles that log in as programs do, but that people seem to use. */
function doubtText(roles: readonly FoundRole[]): string {
  const doubtful = roles.filter(({ isSure }) => !isSure);
  if (doubtful.length === 0) return '';
  const lines = doubtful.map(({ id, name }) => `#   ${id}${name === null ? '' : ` (${comment(name)})`}`);
  return `
# These roles can also log in by token, but hold so many permissions that people probably use them too. Add those that integrations use.
${lines.join('\n')}
`;
}

function dutiesText(projects: readonly Project[]): string {
  const [one = 'customrole_ap_clerk', other = 'customrole_treasury'] = roleIds(projects);
  return `# More of the policy; put it under the key above.
#   duties:                         # what one person must not combine; the preset sox adds the usual ones
#     - id: vendor-and-payment
#       title: Create vendors and pay them
#       risk: high                  # low, medium, high or critical
#       sides:                      # any one permission of a side is enough
#         - { LIST_VENDOR: CREATE }
#         - { TRAN_VENDPYMT: CREATE, TRAN_CHECK: CREATE }
#   widening: high                  # a change that widens access at this risk or above needs an exception
#   combinations:                   # roles that one person may hold together
#     - [${one}, ${other}]
`;
}

/** The ids of custom roles, as a config takes them. */
function roleIds(projects: readonly Project[]): string[] {
  const ids = projects
    .flatMap(({ roleById }) => [...roleById.keys()])
    .filter((id) => /^customrole[0-9a-z_]+$/.test(id));
  return [...new Set(ids)].sort();
}
