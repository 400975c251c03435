// Compiles the sources into a folder from which they can be started, without a look at types: in no time.
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Runs in a browser; the report carries it in assets.json. */
const CLIENT = join('src', 'report', 'html', 'client');

/**
 * @param {string} folder an empty one
 * @param {readonly string[]} parts folders of the project
 */
export function compile(folder, parts = ['src']) {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const part of parts) compilePart(folder, part);
}

/**
 * @param {string} folder
 * @param {string} part
 */
function compilePart(folder, part) {
  for (const path of readdirSync(join(ROOT, part), { recursive: true, encoding: 'utf8' })) {
    if (join(part, path).startsWith(CLIENT)) continue;
    const [from, to] = [join(ROOT, part, path), join(folder, part, path)];
    mkdirSync(dirname(to), { recursive: true });
    if (path.endsWith('.json')) cpSync(from, to);
    if (path.endsWith('.ts'))
      writeFileSync(to.replace(/ts$/, 'js'), compiled(from, readFileSync(from, 'utf8')));
  }
}

/**
 * @param {string} path
 * @param {string} text what the file has, or is to have
 */
export function compiled(path, text) {
  return transformSync(text, {
    filename: path,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript' },
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
  }).code;
}
