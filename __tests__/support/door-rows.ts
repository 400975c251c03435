import type { Door } from '../../src/sdf/catalogue/door.js';
import { type DoorRow, doorRows } from '../../src/sdf/catalogue/doors/index.js';

/** The role that rows and lists of roles name. */
export const NAMED = '[scriptid=customrole_clerk]';

/** Every row of the table of doors, by its path. */
export const ROWS = doorRows().map((row): readonly [string, DoorRow] => {
  const path = row.places.flatMap((place) => place.path);
  return [[row.kind, ...path, row.door.element].join('/'), row];
});

const KEYS: Readonly<Record<string, string>> = { role: NAMED, permkey: 'LIST_VENDOR', id: 'IPADDRESSRULES' };
const PATHS: Readonly<Record<string, string>> = {
  file: 'FileCabinet/SuiteScripts/.attributes/a.js.attr.xml',
  folder: 'FileCabinet/SuiteScripts/.attributes/.folder.attr.xml',
  features: 'AccountConfiguration/features.xml',
};

/** Where an object of a kind lies. */
export function pathOf(kind: string): string {
  return PATHS[kind] ?? 'Objects/cust_dr.xml';
}

/** What a door is when it is shut, and when it is wide open. */
export function shutAndOpen({ form, values }: Door): readonly [string | null, string] {
  if (form === 'list') return ['DEVELOPER', `DEVELOPER|${NAMED}`];
  if (form === 'role') return [null, 'ADMINISTRATOR'];
  return [values[0]?.[0] ?? '', values.at(-1)?.[0] ?? ''];
}

/** What stands beside every door of a place, so that it counts. */
const BESIDE: Readonly<Record<string, string>> = {
  scriptdeployment: '<isdeployed>T</isdeployed>\n<status>RELEASED</status>\n',
};

/**
 * An object with one door at a value, made of the table; null for one that is absent. Everything around it is open.
 */
export function objectWith({ kind, places, door }: DoorRow, value: string | null): string {
  let body = value === null ? '' : `<${door.element}>${value}</${door.element}>\n`;
  for (const { path, key } of places.slice(1).reverse()) {
    const [inner = ''] = path.slice(-1);
    const id = key === null || key === 'scriptid' ? '' : `<${key}>${KEYS[key] ?? ''}</${key}>\n`;
    const beside = BESIDE[inner] ?? '';
    body = `<${inner}${key === 'scriptid' ? ' scriptid="custpart"' : ''}>\n${id}${beside}${body}</${inner}>\n`;
    for (const group of path.slice(0, -1).reverse()) body = `<${group}>\n${body}</${group}>\n`;
  }
  return `<${kind} scriptid="cust_dr">\n${around(kind, door, places.length)}${body}</${kind}>\n`;
}

function around(kind: string, door: Door, depth: number): string {
  if (kind.startsWith('tool') && depth > 1) return '<exposetoaiconnector>T</exposetoaiconnector>\n';
  if (kind === 'workflow' && door.element !== 'releasestatus')
    return '<releasestatus>RELEASED</releasestatus>\n';
  return kind.endsWith('plugin') ? '<status>RELEASED</status>\n' : '';
}
