/**
 * The list of rules with one more: imported by its path in their order, and listed after the last rule of its group.
 * @param {string} list the text of src/rules/index.ts
 * @param {string} group
 * @param {string} id
 */
export function withRule(list, group, id) {
  const name = nameOf(id);
  const imports = [...list.matchAll(/^import \{ (\w+) \} from '(\.\/(\w+)\/[\w-]+\.js)';\n/gm)].map(
    ([line, name = '', path = '', group = '']) => ({ line, name, path, group }),
  );
  const path = `./${group}/${id}.js`;
  const own = imports.filter((other) => other.group === group);
  const before = own.findLast((other) => other.path < path);
  const anchor = before ?? own[0];
  const last = namesIn(list).findLast((listed) => own.some((other) => other.name === listed));
  if (!anchor || last === undefined) throw new Error(`The list of rules has none of the group ${group}.`);
  const line = `import { ${name} } from '${path}';\n`;
  return list
    .replace(anchor.line, before ? anchor.line + line : line + anchor.line)
    .replace(`\n  ${last},\n`, `\n  ${last},\n  ${name},\n`);
}

/**
 * What the sources call a rule.
 * @param {string} id
 */
export function nameOf(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** @param {string} list */
function namesIn(list) {
  return [...list.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name);
}
