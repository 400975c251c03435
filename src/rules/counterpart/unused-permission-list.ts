import { belongsToSegment } from '../../sdf/objects.js';
import { openingTag } from '../../sdf/value.js';
import { say } from '../message.js';
import type { Rule } from '../rule.js';

const DEFAULT_ACCESS_TYPE = 'CUSTRECORDENTRYPERM';

/** Who has access under the access types that leave the list unused. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['CUSTRECORDENTRYPERM', 'roles with the LIST_CUSTRECORDENTRY permission have access'],
  ['NONENEEDED', 'every internal role has access'],
]);

export const messages = {
  unused: ({ accessType, object }: { accessType: string; object: string }) =>
    `"${accessType}" in ${object} leaves this permission list unused: ${INSTEAD.get(accessType)}. The list applies only with USEPERMISSIONLIST.`,
};

export const unusedPermissionList: Rule = {
  id: 'unused-permission-list',
  group: 'counterpart',
  severity: 'notice',
  summary: 'A record type lists roles, but its access type leaves the list unused',
  messages,
  what: `A record type lists roles in \`permissions\`, but its \`accesstype\` is \`CUSTRECORDENTRYPERM\` (also if it
is absent) or \`NONENEEDED\`. NetSuite itself exports such lists, so this is a notice.`,
  why: 'The file looks as if the list decided who has access, but it does not.',
  fix: null,
  related: ['empty-permission-list', 'open-to-the-public'],
  example: {
    bad: {
      'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>NONENEEDED</accesstype>
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
  sources: ['subsect_0816050536', 'section_4731157695', 'SDFxml_372451363'],
  *check(project) {
    for (const object of project.counterparts) {
      const accessType = object.accessType?.text ?? DEFAULT_ACCESS_TYPE;
      const list = object.permittedRoles[0]?.element.parent;
      if (object.kind !== 'customrecordtype' || belongsToSegment(object)) continue;
      if (!list || !INSTEAD.has(accessType)) continue;
      yield {
        ...say(messages, 'unused', { accessType, object: object.id }),
        at: openingTag(list),
        subject: { object: object.id },
      };
    }
  },
};
