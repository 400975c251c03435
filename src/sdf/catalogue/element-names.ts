import { nearestWords } from '../../util/nearest.js';

/** Names for one thing. Each structure has one of them; the other side of a pair has another, and writers invent more. */
const SAME_MEANING: readonly (readonly string[])[] = [
  ['permlevel', 'permittedlevel', 'valuemgmtaccesslevel'],
  ['permlevel', 'permittedlevel', 'permissionlevel', 'permission_level', 'permlvl', 'level'],
  ['permkey', 'permissionkey', 'permission_key', 'key'],
  ['permittedrole', 'role'],
];

/** The element that a name probably stands for, of those that may stand in its place; null where none is near. */
export function meantElement(name: string, known: readonly string[]): string | null {
  const synonym = known.find((other) => {
    return SAME_MEANING.some((names) => names.includes(name) && names.includes(other));
  });
  return synonym ?? nearestWords(name, known, 1)[0] ?? null;
}
