import { compareLevels, type Level } from '../../sdf/catalogue/permissions.js';
import { canonical, dueKey } from '../../sdf/notation.js';
import { levelOf } from '../../sdf/objects.js';
import { isDeployed, type Pair, pairsOf } from '../../sdf/pairs.js';
import type { Value } from '../../sdf/value.js';
import { setText } from '../../sdf/xml-edit.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { extentOfLevels } from '../width.js';

export const messages = {
  mismatch: (of: { role: string; roleLevel: Level; object: string; objectLevel: Level }) =>
    `"${of.roleLevel}" in ${of.role} differs from "${of.objectLevel}" in ${of.object}; both sides must have the same level.`,
};

export const words = {
  grants: (level: Level) => `grants ${level}`,
  permits: (level: Level) => `permits ${level}`,
  otherSide: (object: string, level: Level) => `${object} permits the role "${level}" here.`,
  change: (id: string, level: Level) => `Set the level in ${id} to ${level}`,
};

export const levelMismatch: Rule = {
  id: 'level-mismatch',
  group: 'counterpart',
  severity: 'error',
  summary: 'A role and an object of the project set different levels for each other',
  messages,
  what: `The \`permlevel\` of a role for a record type, segment or custom transaction type of the project differs from the
level that the object lists for the role (\`permittedlevel\`; in a segment \`valuemgmtaccesslevel\`). A warning if one of
the two is not deployed.`,
  why: 'SDF does not deploy a project with such a pair. In the account, only one of the two levels can exist.',
  fix: 'Sets one side to the level of the other. The change that grants less comes first.',
  related: ['restriction-mismatch', 'missing-counterpart'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`,
      'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>[scriptid=customrole_guide]</permittedrole>
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
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['section_4731154857', 'suitecloud-sdk-579'],
  *check(project) {
    for (const pair of pairsOf(project).both) {
      const report = compare(pair);
      if (report) yield report;
    }
  },
};

function compare(pair: Pair): Report | null {
  const { role, permission, object, permitted } = pair;
  const level = levelOf(permission.level);
  const other = levelOf(permitted.level);
  if (!permission.level || !permitted.level || !level || !other || level === other) return null;
  const lowered = compareLevels(level, other) > 0;
  const changeRole = change(role.id, permission.level, other);
  const changeObject = change(object.id, permitted.level, level);
  return {
    ...say(messages, 'mismatch', { role: role.id, roleLevel: level, object: object.id, objectLevel: other }),
    severity: isDeployed(pair) ? 'error' : 'warning',
    at: permission.level,
    caption: words.grants(level),
    ...extentOfLevels({ role: level, either: lowered ? level : other }),
    subject: { role: role.id, object: object.id, permission: canonical(dueKey(permission.key?.text ?? '')) },
    related: [
      { at: permitted.level, caption: words.permits(other), message: words.otherSide(object.id, other) },
    ],
    fixes: lowered ? [changeRole, changeObject] : [changeObject, changeRole],
  };
}

function change(id: string, value: Value, level: Level): Fix {
  return {
    title: words.change(id, level),
    applicability: 'choice',
    edits: [setText(value.element, level)],
  };
}
