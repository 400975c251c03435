import { fileName, type Role } from '../../sdf/objects.js';
import { isCustomRoleId } from '../../sdf/reference.js';
import { openingTag } from '../../sdf/value.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';

const MAX_LENGTH = 40;

export const messages = {
  absent: ({ file }: { file: string }) =>
    `"${file}" contains a role without a script id; its first tag must have scriptid="customrole_…".`,
  invalid: ({ scriptid, faults }: { scriptid: string; faults: readonly IdFault[] }) =>
    `"${scriptid}" cannot be the script id of a role: ${faults.map((fault) => FAULTS[fault](scriptid)).join(', and ')}.`,
};

type IdFault = 'prefix' | 'upperCase' | 'blank' | 'characters' | 'length';

const FAULTS: Readonly<Record<IdFault, (id: string) => string>> = {
  prefix: () => 'it does not start with customrole',
  upperCase: () => 'it contains uppercase letters',
  blank: () => 'it contains a space',
  characters: (id) =>
    `it contains ${othersIn(id)
      .map((character) => `"${character}"`)
      .join(' ')}`,
  length: (id) => `it has ${id.length} characters, but at most ${MAX_LENGTH} are allowed`,
};

export const invalidScriptid: Rule = {
  id: 'invalid-scriptid',
  group: 'role',
  severity: 'error',
  summary: 'A role whose script id SDF does not accept',
  messages,
  what: `A role's \`scriptid\` that is absent or empty, does not start with \`customrole\`, contains anything except
\`a\` to \`z\`, \`0\` to \`9\` and \`_\`, or is longer than ${MAX_LENGTH} characters. The underscore after
\`customrole\` may be
missing: roles made in the UI have ids such as \`customrole1040\`.`,
  why: 'SDF rejects the role, and objects that refer to it fail as well.',
  fix: null,
  related: ['file-name-differs-from-scriptid', 'duplicate-scriptid'],
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
    return { ...say(messages, 'absent', { file: fileName(root.source) }), at: openingTag(root), subject };
  if (isRoleId(scriptId.text)) return null;
  return { ...say(messages, 'invalid', { scriptid: id, faults: faultsOf(id) }), at: scriptId, subject };
}

function faultsOf(id: string): IdFault[] {
  const faults: readonly (IdFault | null)[] = [
    /^customrole/i.test(id) ? null : 'prefix',
    /[A-Z]/.test(id) ? 'upperCase' : null,
    /\s/.test(id) ? 'blank' : null,
    othersIn(id).length > 0 ? 'characters' : null,
    id.length > MAX_LENGTH ? 'length' : null,
  ];
  return faults.filter((fault) => fault !== null);
}

/** Characters that no script id holds, as far as messages name them. */
function othersIn(id: string): string[] {
  return [...new Set(id.match(/[^0-9A-Za-z_\s]/gu))].slice(0, 3);
}
