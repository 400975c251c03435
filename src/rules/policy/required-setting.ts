import { setField } from '../../access/edits.js';
import { settingsOf } from '../../access/role-settings.js';
import { policiesFor } from '../../policy/match.js';
import type { RequiredSetting } from '../../policy/policy.js';
import { ROLE } from '../../sdf/catalogue/structures/role.js';
import { inactiveMark, type Role } from '../../sdf/objects.js';
import { fieldOf } from '../../sdf/structured.js';
import { childValue, openingTag } from '../../sdf/value.js';
import { eitherInShort } from '../../util/words.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';

export const messages = {
  other: (of: { value: string; field: string; role: string; required: readonly string[] }) =>
    `"${of.value}" for ${of.field} in ${of.role} is not allowed by the policy, which requires ${eitherInShort(of.required)}.`,
  absent: (of: { field: string; role: string; means: string | null; required: readonly string[] }) =>
    `"${of.field}" is absent in ${of.role}${of.means === null ? '' : `, which means ${of.means}`}; the policy requires ${eitherInShort(of.required)}.`,
};

export const words = {
  set: (field: string, role: string, value: string) => `Set ${field} of ${role} to ${value}`,
};

export const requiredSetting: Rule = {
  id: 'required-setting',
  group: 'policy',
  severity: 'error',
  risk: 'medium',
  summary: 'A role has a setting that the policy does not allow',
  messages,
  what: `A field of a role does not have one of the values under \`settings\`, in a role that the policy entry
matches. An absent field has NetSuite's default. For an inactive role, only \`isinactive\` is checked. It makes no
difference whether deploy.xml deploys the role.`,
  why: `The settings of a role decide how its holders log in, from where, and whose records they reach. Your team
decided which settings these roles must have.`,
  fix: `Sets the field to a value that the policy allows, the one that gives the least access first. For two-factor
authentication it also sets the duration, which SDF requires.`,
  related: ['missing-required-permission', 'privileged-role-without-2fa', 'subsidiaries-open-by-default'],
  example: {
    bad: {
      '.github/sdf-role-compliance.yml': `policy:
  roles:
    - match: customrole_*_clerk
      settings: { tfarequired: [SMS, TOTP] }
`,
      'Objects/customrole_ap_clerk.xml': `<role scriptid="customrole_ap_clerk">
  <name>A/P Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <tfaduration>0</tfaduration>
  <tfarequired>OFF</tfarequired>
</role>
`,
    },
    good: {
      'Objects/customrole_ap_clerk.xml': `<role scriptid="customrole_ap_clerk">
  <name>A/P Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <tfaduration>0</tfaduration>
  <tfarequired>SMS</tfarequired>
</role>
`,
    },
  },
  sources: ['SDFxml_2121043136', 'section_4731154857'],
  *check(project, { policy }) {
    for (const role of project.roleById.values()) {
      const settings = policiesFor(policy, role.id).flatMap((entry) => entry.settings);
      for (const setting of settings) {
        const report = judge(role, setting);
        if (report) yield report;
      }
    }
  },
};

function judge(role: Role, { field, values }: RequiredSetting): Report | null {
  if (inactiveMark(role) && field !== 'isinactive') return null;
  const value = childValue(role.root, field);
  const means = fieldOf(ROLE, field)?.default ?? null;
  const held = value?.text ?? means;
  if (held !== null && values.includes(held)) return null;
  return {
    ...(value
      ? say(messages, 'other', { value: value.text, field, role: role.id, required: values })
      : say(messages, 'absent', { field, role: role.id, means, required: values })),
    at: value ?? openingTag(role.root),
    ...widthOf(role, field),
    subject: { role: role.id, detail: [field] },
    fixes: leastFirst(role, field, values).flatMap((some) => fixTo(role, field, some)),
  };
}

/** How much the value leaves open, where that is known of the setting. */
function widthOf(role: Role, field: string): Pick<Report, 'width'> {
  const known = settingsOf(role).get(field);
  return known ? { width: new Map([[field, known.width]]) } : {};
}

/** Values as the policy lists them, where none is known to give less access than another. */
function leastFirst(role: Role, field: string, values: readonly string[]): string[] {
  const groups = settingsOf(role).get(field)?.setting.values ?? [];
  const width = (value: string) => groups.findIndex((group) => group.includes(value));
  return [...values].sort((one, other) => width(one) - width(other));
}

function fixTo(role: Role, field: string, value: string): Fix[] {
  const edits = setField(role, field, value);
  return edits ? [{ title: words.set(field, role.id, value), applicability: 'choice', edits }] : [];
}
