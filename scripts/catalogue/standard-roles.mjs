import { format, LEVELS } from './rows.mjs';

/** Where the table comes from, and the release of NetSuite whose help was read. */
const SOURCE = 'section_N295396';
const RELEASE = '2026.2';

const COLUMNS = ['role_id', 'role_name', 'level', 'permission_id', 'permission_name', 'note'];
const GRANTING = LEVELS.slice(1);

/** A note says in its own words what is uncertain about a cell. */
const MODULE = /(?:^|; )module: /;
const GUESSED_ID = /id inferred from its name|(?:^|; )(?:doubtful: )?taken for /;
const GUESSED_ROLE = /(?:^|; )role id inferred(?:$|;)/;

/**
 * What the table of facts says, as the catalogue keeps it: ids and levels, one role a line.
 * @param {string} table tab-separated, with a head
 */
export function standardRoles(table) {
  const [head = '', ...lines] = table.split(/\r?\n/);
  if (head !== COLUMNS.join('\t')) throw new Error(`line 1: the columns are not ${COLUMNS.join(', ')}`);
  /** @type {Map<string, Cell[]>} */
  const byRole = new Map();
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const cell = cellOf(line, index + 2);
    byRole.set(cell.name, [...(byRole.get(cell.name) ?? []), cell]);
  }
  const roles = [...byRole.values()].map(roleOf).sort(byId);
  return `{
  "source": ${format(SOURCE)},
  "release": ${format(RELEASE)},
  "roles": [
${roles.map((role) => `    ${format(role)}`).join(',\n')}
  ]
}
`;
}

/**
 * A permission that a role has; without an id where none is known for its name.
 * @typedef {{ role: string, name: string, level: string, key: string, note: string }} Cell
 */

/**
 * @param {string} line
 * @param {number} number
 * @returns {Cell}
 */
function cellOf(line, number) {
  const [role = '', name = '', level = '', key = '', , note, ...more] = line.split('\t');
  if (note === undefined || more.length > 0) throw new Error(`line ${number}: there are not 6 columns`);
  if (name === '') throw new Error(`line ${number}: the role has no name`);
  if (!GRANTING.includes(level)) throw new Error(`line ${number}: ${format(level)} is no level`);
  if (!/^(?:[A-Z][A-Z0-9_]*)?$/.test(key)) throw new Error(`line ${number}: ${format(key)} is no id`);
  return { role, name, level, key, note };
}

/**
 * @param {Cell[]} cells those of one role
 * @returns {{ id: string | null, name: string } & Record<string, unknown>}
 */
function roleOf(cells) {
  const [{ role = '', name = '' } = {}] = cells;
  const keys = [...new Set(cells.map(({ key }) => key))].filter((key) => key !== '').sort();
  const levelsOf = (/** @type {string} */ key) =>
    GRANTING.filter((level) => cells.some((cell) => cell.key === key && cell.level === level));
  const marked = (/** @type {RegExp} */ note) =>
    keys.filter((key) => cells.some((cell) => cell.key === key && note.test(cell.note))).join(' ');
  return {
    id: role || null,
    name,
    ...(cells.some(({ note }) => GUESSED_ROLE.test(note)) && { guessedRole: true }),
    ...filled(
      Object.fromEntries(
        GRANTING.map((level) => [level, keys.filter((key) => levelsOf(key).at(-1) === level).join(' ')]),
      ),
    ),
    ...filled({
      // The page has these at a lower level as well.
      twice: keys
        .filter((key) => levelsOf(key).length > 1)
        .map((key) => `${key}=${levelsOf(key)[0]}`)
        .join(' '),
      guessed: marked(GUESSED_ID),
      module: marked(MODULE),
      // Permissions whose id nobody tells.
      nameless: cells
        .filter(({ key }) => key === '')
        .map(({ level }) => level)
        .sort()
        .join(' '),
    }),
  };
}

/** @param {Record<string, string>} lists */
function filled(lists) {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== ''));
}

/**
 * Roles by id, those without one by name at the end.
 * @param {{ id: string | null, name: string }} one
 * @param {{ id: string | null, name: string }} other
 */
function byId(one, other) {
  const keyOf = (/** @type {typeof one} */ { id, name }) => `${id ?? '~'} ${name}`;
  return keyOf(one) < keyOf(other) ? -1 : 1;
}

/**
 * The faults of standard-role-permissions.json, in the order of its lines: what the catalogue does not know.
 * @param {string} text
 * @param {{ permissions: readonly { id: string }[], tokens: readonly string[] }} known
 * @returns {import('./rows.mjs').Fault[]}
 */
export function standardRoleFaults(text, { permissions, tokens }) {
  const { source, roles } = JSON.parse(text);
  const ids = new Set(permissions.map(({ id }) => id));
  const lineOf = (/** @type {unknown} */ value) =>
    text.slice(0, text.indexOf(format(value))).split('\n').length;
  const unknown = roles.flatMap((/** @type {Record<string, string>} */ role) =>
    GRANTING.flatMap((level) => (role[level] ?? '').split(' '))
      .filter((key) => key !== '' && !ids.has(key))
      .map((key) => ({ line: lineOf(role), message: `${format(key)} is no permission` })),
  );
  return [
    ...(tokens.includes(source) ? [] : [{ line: 2, message: `${format(source)} is no source` }]),
    ...unknown,
  ];
}
