import { fileName, type Role } from '../../sdf/objects.js';
import { isCustomRoleId } from '../../sdf/reference.js';
import { openingTag } from '../../sdf/value.js';
import type { Report, Rule } from '../rule.js';

const MAX_LENGTH = 40;

export const messages = {
  absent: (file: string) =>
    `"${file}" holds a role without a script id; its first tag must say scriptid="customrole_…".`,
  invalid: (id: string, faults: readonly string[]) =>
    `"${id}" cannot be the script id of a role: ${faults.join(', and ')}.`,
  prefix: 'it does not begin with customrole',
  upperCase: 'it holds upper-case letters',
  blank: 'it holds a blank',
  others: (characters: readonly string[]) =>
    `it holds ${characters.map((character) => `"${character}"`).join(' ')}`,
  length: (characters: number) => `it has ${characters} characters where ${MAX_LENGTH} are allowed`,
};

export const invalidScriptid: Rule = {
  id: 'invalid-scriptid',
  group: 'role',
  severity: 'error',
  summary: 'A role whose script id SDF does not take',
  what: `A role's \`scriptid\` that is absent or empty, does not begin with \`customrole\`, holds anything but \`a\` to
\`z\`, \`0\` to \`9\` and \`_\`, or is longer than ${MAX_LENGTH} characters. The underscore after \`customrole\` may be
missing: roles made in the UI have ids such as \`customrole1040\`.`,
  why: 'SDF refuses the role. Objects that refer to it fail with it.',
  fix: null,
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_Guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
</role>
`,
    },
    good: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
</role>
`,
    },
  },
  sources: ['SDFxml_2121043136'],
  *check(project) {
    for (const role of project.roles) {
      const report = judge(role);
      if (report) yield report;
    }
  },
};

/** Whether a text can be the script id of a role. */
export function isRoleId(text: string): boolean {
  return isCustomRoleId(text) && text.length <= MAX_LENGTH;
}

function judge({ id, root, scriptId }: Role): Report | null {
  const subject = { role: id };
  if (!scriptId?.text)
    return { message: messages.absent(fileName(root.source)), at: openingTag(root), subject };
  if (isRoleId(scriptId.text)) return null;
  return { message: messages.invalid(id, faultsOf(id)), at: scriptId, subject };
}

function faultsOf(id: string): string[] {
  const others = [...new Set(id.match(/[^0-9A-Za-z_\s]/gu))].slice(0, 3);
  return [
    /^customrole/i.test(id) ? null : messages.prefix,
    /[A-Z]/.test(id) ? messages.upperCase : null,
    /\s/.test(id) ? messages.blank : null,
    others.length > 0 ? messages.others(others) : null,
    id.length > MAX_LENGTH ? messages.length(id.length) : null,
  ].filter((fault) => fault !== null);
}
