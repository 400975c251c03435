import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Tables of what action.yml says, by the name of their mark. */
export function actionTables() {
  const { inputs, outputs } = action();
  return { inputs: () => table('Input', inputs), outputs: () => table('Output', outputs) };
}

/** @returns {Readonly<Record<string, Readonly<Record<string, { description: string }>>>>} */
function action() {
  return parse(readFileSync('action.yml', 'utf8'));
}

/**
 * @param {string} title
 * @param {Readonly<Record<string, { description: string }>>} [entries]
 */
function table(title, entries = {}) {
  const rows = Object.entries(entries).map(([name, { description }]) => {
    return `| \`${name}\` | ${description.replace(/[|*_<\\]/g, '\\$&')} |`;
  });
  return [`| ${title} | What it is |`, '|---|---|', ...rows].join('\n');
}
