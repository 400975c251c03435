/** @typedef {import('../../src/access/known-doors.js').KnownDoor} KnownDoor */
/** @typedef {import('../../src/sdf/catalogue/kinds.js').Kind} Kind */
/** @typedef {typeof import('../../src/report/explain/door.js')} Words */

/** More kinds are only counted: the table of kinds has them all. */
const MOST_KINDS = 3;

/** What is compared of kinds besides the doors of the table. */
const PERMISSIONS = 'the list of permissions';
const MORE = new Map([
  ['role', 'permissions with level and restriction, `coreadminpermission`, `isinactive`'],
  ['customrecordtype', PERMISSIONS],
  ['customsegment', PERMISSIONS],
  ['customtransactiontype', PERMISSIONS],
]);

/**
 * Every door with whom it lets in.
 * @param {readonly KnownDoor[]} doors
 * @param {Words} words
 * @param {Readonly<Record<string, { title: string, url: string }>>} sources
 */
export function doorTable(doors, { absentWords, whomOf, widestWords }, sources) {
  const rows = doors.map((door) => {
    const kinds = [...new Set(door.places.flatMap((place) => place.kinds))];
    const left = kinds.length - MOST_KINDS;
    const named = kinds.slice(0, left > 1 ? MOST_KINDS : kinds.length).map((kind) => `\`${kind}\``);
    const where = [...named, ...(left > 1 ? [`${left} more`] : [])].join(', ');
    const tokens = [...new Set([door.source, ...(door.absentSource ? [door.absentSource] : [])])];
    const from = tokens.map((token, index) => `[${index + 1}](${sources[token]?.url})`).join(' ');
    const absent = door.absent === null ? 'unknown' : absentWords(door).replace(/\.$/, '');
    const cells = [
      `\`${door.id}\` ${door.name}`,
      where,
      whomOf(door),
      sentence(widestWords(door)),
      absent,
      riskOf(door),
      from,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = ['Door', 'Objects', 'Lets in', 'Widest value', 'If absent', 'Risk', 'Sources'];
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...rows].join('\n');
}

/** @param {KnownDoor} door */
function riskOf({ form, risk, isControl }) {
  if (isControl) return 'none';
  return form === 'role' ? 'medium to critical' : risk;
}

/** @param {string} words */
function sentence(words) {
  return words.replace(/\.$/, '');
}

/**
 * Every kind of object with its doors, or with the reason why it has none. Kinds that are alike share a line.
 * @param {readonly Kind[]} kinds
 * @param {readonly KnownDoor[]} doors
 */
export function kindTable(kinds, doors) {
  /** @type {Map<string, string[]>} */
  const byWords = new Map();
  for (const { name, noDoor } of kinds) {
    const own = doors.filter((door) => door.places.some((place) => place.kinds.includes(name)));
    const ids = [...new Set(own.map(({ id }) => `\`${id}\``))];
    const read = [MORE.get(name), ...ids].filter((part) => part !== undefined).join(', ');
    const words = noDoor ? `${noDoor.isHidden ? '**not compared**' : 'none'}: ${noDoor.why}` : read;
    byWords.set(words, [...(byWords.get(words) ?? []), `\`${name}\``]);
  }
  const rows = [...byWords].map(([words, names]) => `| ${names.join(', ')} | ${words} |`);
  return ['| Kind | What is compared |', '|---|---|', ...rows].join('\n');
}
