import { type Door, scale } from '../door.js';
import { LEVELS } from '../permissions.js';

/** Only while no permission is needed. */
const WHILE_OPEN = {
  accesstype: { surely: ['USEPERMISSIONLIST', 'CUSTRECORDENTRYPERM'], absent: 'CUSTRECORDENTRYPERM' },
} as const;

/** Oracle's reference of the record type says the defaults, the page on access types what they mean. */
const SOURCES = { source: 'subsect_0816050536', absentSource: 'SDFxml_372451363' } as const;

const OF_LEVEL = Object.fromEntries(
  LEVELS.filter((level) => level !== 'NONE').map((level) => [
    level,
    `they have ${level} for all records of {}`,
  ]),
);

/**
 * What opens a record type to more people than its list of roles names. A record type that holds the values of a segment
 * is opened by the segment, so these are read with the project (`src/access/openings.ts`).
 */
export const OPENINGS: readonly [accessType: Door, ...outsiders: Door[]] = [
  scale(
    'accesstype',
    'Access Type',
    // A list of roles; every role that holds Custom Record Entries; every internal role, which may do all.
    [['USEPERMISSIONLIST'], ['CUSTRECORDENTRYPERM'], ['NONENEEDED']],
    {
      absent: 'CUSTRECORDENTRYPERM',
      risk: 'high',
      // What comes with a new record type opens nothing that was closed before.
      riskOfNew: 'medium',
      says: { NONENEEDED: 'every internal role may do everything with the records of {}' },
      ...SOURCES,
    },
  ),
  outsiders('externalrolepermissionlevel', 'Permission Level for External Roles', {
    reach: 'outsiders',
    risk: 'high',
  }),
  outsiders('publicpermissionlevel', 'Permission Level for the Public', {
    reach: 'public',
    risk: 'critical',
  }),
];

function outsiders(element: string, name: string, { reach, risk }: Pick<Door, 'reach' | 'risk'>): Door {
  const values = LEVELS.map((level) => [level]);
  return scale(element, name, values, {
    ...{ absent: 'NONE', reach, risk, riskOfNew: risk, says: OF_LEVEL, unless: WHILE_OPEN },
    ...SOURCES,
  });
}
