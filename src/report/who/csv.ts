import type { WayIn } from '../../access/way-in.js';
import type { Answer } from '../../access/who.js';
import { nameOfStandardRole } from '../../sdf/catalogue/standard-role-permissions.js';
import { positionAt } from '../../sdf/source.js';
import { csv } from '../writing/csv.js';

const HEAD = [
  ...['Through', 'Project', 'Role', 'Name', 'Active', 'Level', 'Restriction', 'Permission', 'Object', 'Side'],
  ...['Meaning', 'Uncertain because', 'File', 'Line'],
];

/** Who holds something, as a table for spreadsheets: a row for each way in. */
export function whoCsv({ holders, inactive, everything }: Answer): string {
  const ways = [...holders, ...inactive];
  const isCounted = ways.some(({ people }) => people !== undefined);
  return csv([
    [...HEAD, ...(isCounted ? ['People'] : [])],
    ...holders.map((way) => row(way, 'yes', isCounted)),
    ...everything.map((id) => [
      ...['standard role', '', id, nameOfStandardRole(id) ?? '', 'yes', 'FULL', '', '', '', ''],
      ...['holds every permission', '', '', ''],
      ...(isCounted ? [''] : []),
    ]),
    ...inactive.map((way) => row(way, 'no', isCounted)),
  ]);
}

function row(way: WayIn, active: string, isCounted: boolean): string[] {
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
  return [
    ...[through, project ?? '', role ?? '', name ?? '', active, level ?? ''],
    ...[
      restriction === 'none' ? '' : restriction,
      permission,
      object ?? '',
      side === null ? '' : String(side),
    ],
    ...[
      says ?? '',
      doubt ?? '',
      at?.source.path ?? '',
      at ? String(positionAt(at.source, at.start).line) : '',
    ],
    ...(isCounted ? [people === undefined ? '' : String(people)] : []),
  ];
}
