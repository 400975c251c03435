import { fileId, fileName, isRole, type SdfObject } from '../../sdf/objects.js';
import { objectsOf, type Project } from '../../sdf/project.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { isRoleId } from './invalid-scriptid.js';

export const messages = {
  differs: ({ scriptid, file }: { scriptid: string; file: string }) =>
    `"${scriptid}" does not match its file name, ${file}; SDF requires the name ${scriptid}.xml.`,
};

export const fileNameDiffersFromScriptid: Rule = {
  id: 'file-name-differs-from-scriptid',
  group: 'role',
  severity: 'error',
  summary: 'An object whose file name differs from its script id',
  messages,
  what: `A role, record type, segment, custom transaction type or custom field whose file is not named after its
\`scriptid\`. Case matters, even if the file system ignores it. A copy next to the file with the right name is
reported by \`duplicate-scriptid\`.`,
  why: 'SDF rejects an object whose file does not have its name.',
  fix: null,
  related: ['invalid-scriptid', 'duplicate-scriptid'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_tour_guide">
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
  sources: ['subsect_1537555588'],
  *check(project) {
    for (const object of objectsOf(project)) {
      const report = judge(object, project);
      if (report) yield report;
    }
  },
};

function judge(object: SdfObject, project: Project): Report | null {
  const { id, scriptId, source } = object;
  if (!scriptId?.text || isNamedAfterId(object) || (isRole(object) && !isRoleId(id))) return null;
  if (isCopy(object, project)) return null;
  return {
    ...say(messages, 'differs', { scriptid: id, file: fileName(source) }),
    at: scriptId,
    subject: { ...(isRole(object) ? { role: id } : { object: id }), detail: [fileName(source)] },
  };
}

export function isNamedAfterId({ id, source }: SdfObject): boolean {
  return id === fileId(source);
}

/** Whether the file of the right name is there as well, and is deployed if this one is. */
function isCopy({ id, inScope }: SdfObject, project: Project): boolean {
  return objectsOf(project).some(
    (other) => other.id === id && isNamedAfterId(other) && (other.inScope || !inScope),
  );
}
