// Linters that users know, over as many scripts as an account has objects, each as long as an object's file.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomFrom } from './random.mjs';
import { words } from './words.mjs';

const BIOME = fileURLToPath(new URL('../../node_modules/.bin/biome', import.meta.url));
const ESLINT = 'eslint@9.39.1';

/**
 * The jobs of the linters that can be had; of others the reason is told.
 * @param {string} folder emptied before @param {readonly number[]} sizes in bytes, of one script each
 * @returns {Record<string, import('./measure.mjs').Job>}
 */
export function linterJobs(folder, sizes) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'scripts'), { recursive: true });
  const random = randomFrom(1);
  sizes.forEach((size, number) => {
    writeFileSync(join(folder, 'scripts', `script_${number}.js`), script(random, size));
  });
  return { ...biome(folder), ...eslint(folder) };
}

/** @param {string} cwd @returns {Record<string, import('./measure.mjs').Job>} */
function biome(cwd) {
  if (!existsSync(BIOME)) return {};
  return { 'biome lint': { command: BIOME, args: ['lint', '--max-diagnostics=1', 'scripts'], cwd } };
}

/** @param {string} cwd @returns {Record<string, import('./measure.mjs').Job>} */
function eslint(cwd) {
  writeFileSync(join(cwd, 'package.json'), '{ "private": true, "type": "module" }');
  writeFileSync(
    join(cwd, 'eslint.config.js'),
    "import js from '@eslint/js';\nexport default [js.configs.recommended];\n",
  );
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', ESLINT], {
    cwd,
    stdio: 'ignore',
  });
  if (status !== 0) {
    console.error(`${ESLINT} cannot be installed here: it is left out.`);
    return {};
  }
  return {
    eslint: { command: process.execPath, args: ['node_modules/eslint/bin/eslint.js', 'scripts'], cwd },
  };
}

/** A script with nothing to find. @param {import('./random.mjs').Random} random @param {number} size */
function script(random, size) {
  const parts = [];
  for (let length = 0, number = 0; length < size; number++) {
    const [name, field, label] = [`step${number}`, words(random, 1), words(random, 2)];
    const part = `export function ${name}(record) {
  const ${field}Value = record.getValue({ fieldId: 'custbody_${field}' });
  if (!${field}Value) return null;
  record.setValue({ fieldId: 'memo', value: \`${label} \${${field}Value}\` });
  return ${field}Value;
}
`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('\n');
}
