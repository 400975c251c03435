import { BASE, CONFIG, PATHS, POLICY, STRICT } from '../base.js';
import type { Right, Shape } from '../harness.js';

/** Changes of a kind, by what they do: what must come of each, and the change. */
export type Shapes = Readonly<Record<string, readonly [right: Right, shape: Shape]>>;

/** The text of a file of the base. */
export const text = (path: string): string => BASE[path] ?? '';

/** A file with another text in place of one that it holds; every time that it does. */
export function with_(path: string, from: string, to: string, whole = text(path)): Record<string, string> {
  if (!whole.includes(from)) throw new Error(`${path} does not hold "${from}".`);
  return { [path]: whole.replaceAll(from, () => to) };
}

/** A file under a comment that would silence rules in it. */
export function silenced(rules: string, path: string, whole: string): Record<string, string> {
  return { [path]: `<!-- sdf-role-compliance-ignore ${rules}: agreed with the team -->\n${whole}` };
}

/** The level of a permission of a role, or of a row of a list. */
export function levelOf(whole: string, key: string, level: string): string {
  const row = new RegExp(`(${escaped(key)}</permkey>\\s*<permlevel>)\\w+`);
  if (!row.test(whole)) throw new Error(`There is no row of ${key}.`);
  return whole.replace(row, (_, before: string) => before + level);
}

/** A role with one row more, or its first row twice. */
export function withRow(whole: string, key: string, level: string): string {
  const row = `    <permission>\n      <permkey>${key}</permkey>\n      <permlevel>${level}</permlevel>\n    </permission>\n`;
  return whole.replace('  </permissions>', () => `${row}  </permissions>`);
}

function escaped(literal: string): string {
  return literal.replaceAll(/[[\]().*+?^${}|\\]/g, '\\$&');
}

/** A policy with something in place of its roles. */
export function policy(entries: string, { widening = '' } = {}): string {
  return `extends: [all]\npolicy:\n${widening && `  widening: ${widening}\n`}${entries}`;
}

export const CLERK = text(PATHS.clerk);
export const TILL = text(PATHS.till);
export const NO_WIDENING = { config: POLICY };
export const WITH_LEGACY = { config: `ignore: ["**/Legacy/**"]\n${STRICT}` };
export const AT_HIGH = { config: STRICT.replace('widening: low', 'widening: high') };
export { CONFIG, PATHS, STRICT };
