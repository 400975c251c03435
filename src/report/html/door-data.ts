import type { Matrix } from '../../access/matrix.js';
import type { OpenDoor } from '../../access/open-doors.js';
import type { OpenType } from '../../access/open-types.js';
import { RISKS } from '../../sdf/catalogue/risks.js';
import { doorNote, EVERYBODY, whoEnters } from '../matrix/door-words.js';
import type { DoorData, DoorsData } from './data.js';
import { type Indices, indices, placeData } from './indices.js';

/** The doors for the page, record types that are open among them, the widest first; null where nobody looked for them. */
export function doorsData(
  { doors, openTypes, roles }: Pick<Matrix, 'doors' | 'openTypes' | 'roles'>,
  files: Indices<string>,
): DoorsData | null {
  if (doors === null) return null;
  const texts = indices<string>();
  const columns = indices(roles.map(({ project, id }) => JSON.stringify([project, id])));
  const roleAt = ({ project, role }: OpenDoor) => columns.find(JSON.stringify([project, role ?? '']));
  const rows = [
    ...openTypes.map((type) => openTypeRow(type, texts, files)),
    ...doors.doors.map((door) => doorRow(door, roleAt(door), texts, files)),
  ];
  const rank = ([who, , , , , , , , , , isDefault]: DoorData) =>
    EVERYBODY.indexOf(texts.all[who] ?? '') * 2 + isDefault;
  return {
    rows: rows.sort((one, other) => rank(one) - rank(other) || other[RISK] - one[RISK]),
    texts: texts.all,
    untouched: [...doors.untouched],
  };
}

/** Where the risk is in a row. */
const RISK = 8;

function doorRow(door: OpenDoor, role: number, texts: Indices<string>, files: Indices<string>): DoorData {
  const { file, line } = placeData(files, door.at);
  return [
    texts.of(whoEnters(door)),
    door.says,
    door.object,
    texts.of(door.kind),
    texts.of(door.name),
    texts.of(door.element),
    texts.of(door.value ?? ''),
    role,
    RISKS.indexOf(door.risk),
    texts.of(doorNote(door) ?? ''),
    door.isDefault ? 1 : 0,
    file,
    line,
  ];
}

const OPEN_TO = {
  accesstype: ['Everyone', 'every internal role may do all with'],
  externalrolepermissionlevel: ['People outside the company', 'external roles have access to'],
  publicpermissionlevel: ['Anyone on the internet', 'the public has access to'],
} as const;

/** A record type that asks for no permission. */
function openTypeRow(type: OpenType, texts: Indices<string>, files: Indices<string>): DoorData {
  const { object, objectName, field, name, value, risk, at } = type;
  const [who, says] = OPEN_TO[field as keyof typeof OPEN_TO] ?? OPEN_TO.accesstype;
  const { file, line } = placeData(files, at);
  return [
    texts.of(who),
    `${says} ${objectName === null ? object : `${objectName} (${object})`}`,
    object,
    texts.of('customrecordtype'),
    texts.of(name),
    texts.of(field),
    texts.of(value),
    -1,
    RISKS.indexOf(risk),
    texts.of(''),
    0,
    file,
    line,
  ];
}
