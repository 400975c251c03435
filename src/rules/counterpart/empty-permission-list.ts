import { belongsToSegment } from '../../sdf/objects.js';
import { pairsOf } from '../../sdf/pairs.js';
import { say } from '../message.js';
import type { Rule } from '../rule.js';

export const messages = {
  empty: ({ object }: { object: string }) =>
    `"USEPERMISSIONLIST" in ${object} requires a permission list, but it lists no role: SDF does not create such a record type, and only its owner has access to it. List a role in permissions, or set another accesstype.`,
};

export const emptyPermissionList: Rule = {
  id: 'empty-permission-list',
  group: 'counterpart',
  severity: 'warning',
  summary: 'A record type uses its permission list, and the list is empty',
  messages,
  what: `The \`accesstype\` of a record type is \`USEPERMISSIONLIST\`, but it lists no role. Not reported if a role of
the project has a permission for it: then that role must be listed, which \`missing-counterpart\` reports.`,
  why: `SDF cannot create such a record type. One that the account already has keeps working, for its owner only.
NetSuite exports such record types, so this is a warning, not an error.`,
  fix: null,
  related: ['unused-permission-list', 'missing-counterpart'],
  example: {
    bad: {
      'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
</customrecordtype>
`,
    },
    good: {
      'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>SALES_MANAGER</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
    },
  },
  sources: ['salto-empty-list', 'subsect_0816050536', 'bridgehead_N2879432'],
  *check(project) {
    const awaited = new Set(pairsOf(project).roleOnly.map(({ object }) => object));
    for (const object of project.counterparts) {
      const { accessType, permittedRoles } = object;
      if (accessType?.text !== 'USEPERMISSIONLIST' || permittedRoles.length > 0) continue;
      if (belongsToSegment(object) || awaited.has(object)) continue;
      yield {
        ...say(messages, 'empty', { object: object.id }),
        at: accessType,
        subject: { object: object.id },
      };
    }
  },
};
