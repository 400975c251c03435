import { idOf } from '../../access/asked.js';
import type { WayIn } from '../../access/way-in.js';
import type { Answer } from '../../access/who.js';
import { positionAt } from '../../sdf/source.js';
import { NAME, VERSION } from '../../util/version.js';
import { plainJson } from '../writing/plain.js';

/** Who holds something, as JSON, version 1. Lines count from 1. */
export function whoJson({ question, holders, inactive, everything, unknown }: Answer): string {
  const report = {
    version: 1,
    tool: { name: NAME, version: VERSION },
    asked: {
      permission: question.kind === 'permission' ? question.key : null,
      level: question.kind === 'duty' ? null : question.level,
      ...(question.kind === 'duty' && { duty: idOf(question) }),
      ...(question.kind === 'object' && { object: idOf(question) }),
    },
    holders: holders.map(jsonWay),
    inactive: inactive.map(jsonWay),
    everything,
    unknown,
  };
  return `${plainJson(JSON.stringify(report, null, 2))}\n`;
}

function jsonWay(way: WayIn) {
  const {
    project,
    role,
    name,
    level,
    restriction,
    through,
    permission,
    object,
    side,
    says,
    doubt,
    at,
    people,
  } = way;
  return {
    project,
    role,
    name,
    level,
    restriction: restriction === 'none' ? null : restriction,
    file: at?.source.path ?? null,
    line: at && positionAt(at.source, at.start).line,
    through,
    permission,
    ...(object !== null && { object }),
    ...(side !== null && { side }),
    ...(says !== null && { says }),
    ...(doubt !== null && { doubt }),
    ...(people !== undefined && { people }),
  };
}
