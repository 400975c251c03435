import { cruise } from 'dependency-cruiser';
import { DOORS, ROOMS } from '../rooms.mjs';

/** The picture of the house and the list of its rooms, by the name of their mark. */
export const architectureMakers = { house: picture, rooms: roomTable };

/** What each room is, from the doors down. */
function roomTable() {
  const rows = Object.entries(ROOMS).map(([room, { is }]) => `| \`src/${room}\` | ${is} |`);
  return ['| Folder | Contents |', '|---|---|', ...rows].join('\n');
}

/** The arrows that the code has, without those that others already say: from the check to util leads a way anyhow. */
async function picture() {
  const arrows = await arrowsOfCode();
  const lines = [...arrows].flatMap(([room, taken]) =>
    [...taken].filter((other) => !isOnTheWay(arrows, taken, other)).map((other) => `  ${room} --> ${other}`),
  );
  const nodes = Object.keys(ROOMS).map(
    (room) => `  ${room}${DOORS.includes(room) ? `([${room}])` : `[${room}]`}`,
  );
  return ['```mermaid', 'flowchart TD', ...nodes, ...lines, '```'].join('\n');
}

/**
 * Whether a room is reached by way of another that is taken.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} arrows
 * @param {ReadonlySet<string>} taken
 * @param {string} room
 */
function isOnTheWay(arrows, taken, room) {
  return [...taken].some((other) => other !== room && reached(arrows, other).has(room));
}

/**
 * All that a room takes, by whatever way.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} arrows
 * @param {string} room
 * @returns {Set<string>}
 */
function reached(arrows, room) {
  const direct = [...(arrows.get(room) ?? [])];
  return new Set([...direct, ...direct.flatMap((other) => [...reached(arrows, other)])]);
}

/**
 * Which room takes from which, as the imports say. Throws where a room may take from another and does not: the list
 * would promise what is not there.
 */
async function arrowsOfCode() {
  const { output } = await cruise(['src'], {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  });
  if (typeof output === 'string') throw new Error('The imports could not be read.');
  const arrows = new Map(Object.keys(ROOMS).map((room) => [room, /** @type {Set<string>} */ (new Set())]));
  for (const { source, dependencies } of output.modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (from && to && from !== to) arrows.get(from)?.add(to);
    }
  }
  for (const [room, { takes }] of Object.entries(ROOMS)) {
    const idle = takes.filter((other) => !arrows.get(room)?.has(other));
    if (idle.length > 0) throw new Error(`scripts/rooms.mjs: ${room} does not take from ${idle.join(', ')}.`);
  }
  return inOrder(arrows);
}

/**
 * As the list of rooms has them, so that the picture does not depend on the order of files.
 * @param {ReadonlyMap<string, ReadonlySet<string>>} arrows
 */
function inOrder(arrows) {
  const rooms = Object.keys(ROOMS);
  return new Map(rooms.map((room) => [room, new Set(rooms.filter((other) => arrows.get(room)?.has(other)))]));
}

/** @param {string} path */
function roomOf(path) {
  const [, room = ''] = /^src\/([\w-]+)/.exec(path) ?? [];
  return Object.hasOwn(ROOMS, room) ? room : null;
}
