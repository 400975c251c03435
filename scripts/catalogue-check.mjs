// Checks the lists of the catalogue, which people edit by hand: npm run catalogue:check
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endingFaults } from './catalogue/endings.mjs';
import { featureFaults } from './catalogue/features.mjs';
import { dangerFaults, dutyFaults, PRIVILEGE_KEYS, RISK_KEYS } from './catalogue/harms.mjs';
import { permissionFaults } from './catalogue/permissions.mjs';
import { placeFaults } from './catalogue/places.mjs';
import { releaseFaults } from './catalogue/releases.mjs';
import { standardRoleFaults } from './catalogue/standard-roles.mjs';

const FOLDER = new URL('../src/sdf/catalogue/', import.meta.url);

const read = (/** @type {string} */ file) => readFileSync(new URL(file, FOLDER), 'utf8');

const { help, elsewhere } = JSON.parse(read('sources.json'));
const releases = JSON.parse(read('releases.json'));
const { newest } = releases;
const tokens = Object.keys({ ...help, ...elsewhere });
const known = { permissions: JSON.parse(read('permissions.json')), tokens };

const faults = {
  'permissions.json': permissionFaults(read('permissions.json'), tokens, newest),
  'features.json': featureFaults(read('features.json')),
  'risks.json': dangerFaults(read('risks.json'), known, RISK_KEYS),
  'privileges.json': dangerFaults(read('privileges.json'), known, PRIVILEGE_KEYS, ['twoFactor']),
  'duties.json': dutyFaults(read('duties.json'), known),
  'endings.json': endingFaults(read('endings.json'), known),
  'releases.json': releaseFaults(read('releases.json'), tokens),
  'standard-role-permissions.json': standardRoleFaults(read('standard-role-permissions.json'), known),
};

for (const [file, found] of Object.entries(faults)) {
  for (const { line, message } of found) console.error(`src/sdf/catalogue/${file}:${line}: ${message}`);
  if (found.length > 0) process.exitCode = 1;
}

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const texts = new Map(
  ['README.md', 'docs', 'examples', 'scripts', 'src', '__tests__/projects', '__tests__/golden']
    .flatMap(filesIn)
    .map((path) => {
      return [path, readFileSync(path, 'utf8')];
    }),
);
for (const { path, line, message } of placeFaults(texts, releases, texts.get('docs/catalogue.md') ?? '')) {
  console.error(`${path}:${line}: ${message}`);
  process.exitCode = 1;
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return /\.(?:md|json|txt|ts|mjs|xml|yml)$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => filesIn(`${path}/${name}`));
}
