// XML as `suitecloud object:import` writes it: two blanks a level, LF, no declaration, no line break at the end.

/** @typedef {[name: string, content: string | readonly Element[], attributes?: string]} Element */

/** @param {Element} element @param {string} [indent] @returns {string} */
export function written([name, content, attributes = ''], indent = '') {
  const start = `${indent}<${name}${attributes && ` ${attributes}`}>`;
  if (typeof content === 'string') return `${start}${content}</${name}>`;
  const inner = content.map((child) => written(child, `${indent}  `)).join('\n');
  return `${start}\n${inner}\n${indent}</${name}>`;
}

/**
 * An object's file: its root element with a script id.
 * @param {string} root @param {string} scriptId @param {readonly Element[]} content
 */
export function objectFile(root, scriptId, content) {
  return written([root, content, `scriptid="${scriptId}"`]);
}

/**
 * Elements that hold a text each: `flags({ isinactive: 'F' })`.
 * @param {Readonly<Record<string, string>>} values @returns {Element[]}
 */
export function fields(values) {
  return Object.entries(values).map(([name, text]) => [name, text]);
}
