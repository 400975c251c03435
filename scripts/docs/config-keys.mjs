/** @typedef {Readonly<Record<string, any>>} Schema */

/**
 * A table of all keys of the config, from its JSON Schema.
 * @param {Schema} schema
 */
export function keyTable(schema) {
  const rows = rowsOf(schema, '').map(([key, text]) => `| \`${key}\` | ${text} |`);
  return ['| Key | What it is |', '|---|---|', ...rows].join('\n');
}

/**
 * @param {Schema} schema
 * @param {string} path
 * @returns {[string, string][]}
 */
function rowsOf({ properties = {}, required = [] }, path) {
  return Object.entries(properties).flatMap(([name, /** @type {Schema} */ property]) => {
    const key = path + name;
    const needed = required.includes(name) ? ' Required.' : '';
    const { items, ...own } = property;
    return [
      [key, oneLine(property.description) + needed],
      ...(items?.properties ? rowsOf(items, `${key}[].`) : isOpen(own) ? [] : rowsOf(own, `${key}.`)),
    ];
  });
}

/**
 * A map whose keys are rules, permissions or fields: too many for a table.
 * @param {Schema} schema
 */
function isOpen({ properties, allOf }) {
  return !properties || allOf !== undefined || Object.keys(properties).length > 12;
}

/** @param {string} markdown */
function oneLine(markdown) {
  return markdown
    .replaceAll('|', '\\|')
    .replace(/\n+- /g, '<br>• ')
    .replace(/\s*\n\s*/g, ' ');
}
