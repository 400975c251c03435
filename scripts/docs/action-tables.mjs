import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * Tables of what action.yml says, by the name of their mark.
 * @param {readonly string[]} unavailable inputs that this version does not take yet
 */
export function actionTables(unavailable) {
  const { inputs, outputs } = action();
  const has = (/** @type {string} */ name) => !unavailable.includes(name);
  return { inputs: () => table('Input', inputs, has), outputs: () => table('Output', outputs, has) };
}

/** @returns {Readonly<Record<string, Readonly<Record<string, { description: string }>>>>} */
function action() {
  return parse(readFileSync('action.yml', 'utf8'));
}

/**
 * @param {string} title
 * @param {Readonly<Record<string, { description: string }>>} [entries]
 * @param {(name: string) => boolean} [has]
 */
function table(title, entries = {}, has = () => true) {
  const own = Object.entries(entries).filter(([name]) => has(name));
  const rows = own.map(([name, { description }]) => {
    return `| \`${name}\` | ${description.replace(/[|*_<\\]/g, '\\$&')} |`;
  });
  return [`| ${title} | What it is |`, '|---|---|', ...rows].join('\n');
}
