// An account as SDF exports it, made of a number: the same number gives the same bytes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { countsOf, ROLE_BEARING, SHAPES } from './mix.mjs';
import { counterpartFile } from './objects/counterpart.mjs';
import { fieldFile } from './objects/field.mjs';
import { otherFile } from './objects/other.mjs';
import { roleFile } from './objects/role.mjs';
import { scriptFile } from './objects/script.mjs';
import { pairsOf } from './pairs.mjs';
import { randomFrom } from './random.mjs';
import { scriptId } from './words.mjs';
import { written } from './xml.mjs';

/**
 * @typedef {object} AccountOptions
 * @property {number} objects how many
 * @property {number} [seed]
 * @property {boolean} [faulty] whether every object that names roles has a fault
 * @property {keyof typeof SHAPES} [shape] the usual one when absent
 */

/** @typedef {{ readonly path: string, readonly text: string, readonly bearsRoles: boolean }} AccountFile */

/** How script ids of a kind begin, where that is not the kind itself. */
const PREFIXES = new Map([
  ['role', 'customrole'],
  ['customrecordtype', 'customrecord'],
  ['customsegment', 'cseg'],
  ['customtransactiontype', 'customtransaction'],
  ['savedsearch', 'customsearch'],
  ['entryForm', 'custform'],
  ['transactionForm', 'custform'],
  ['workflow', 'customworkflow'],
  ['emailtemplate', 'custemailtmpl'],
  ['savedcsvimport', 'custimport'],
  ['integration', 'custinteg'],
]);

/**
 * The files of an account, one after the other: those of 20,000 objects need not be in memory at once.
 * @param {AccountOptions} options @returns {Generator<AccountFile>}
 */
export function* accountFiles({ objects, seed = 1, faulty = false, shape: name = 'usual' }) {
  const shape = SHAPES[name];
  const random = randomFrom(seed);
  const ids = new Map(
    [...countsOf(objects, shape.mix)].map(([kind, count]) => [kind, idsOf(random, kind, count)]),
  );
  const pairs = pairsOf(random, ids, shape.listed);
  yield { path: 'src/manifest.xml', text: manifest(), bearsRoles: true };
  yield { path: 'src/deploy.xml', text: deploy(), bearsRoles: true };
  for (const [kind, own] of ids) {
    for (const id of own) {
      const text = fileOf(kind)({ random, kind, id, pairs, faulty, shape, roles: ids.get('role') ?? [] });
      yield { path: `src/Objects/${id}.xml`, text, bearsRoles: ROLE_BEARING.has(kind) };
    }
  }
}

/**
 * Writes an account below a folder, which is emptied before.
 * @param {string} folder @param {AccountOptions} options
 * @returns {{ all: string[], bearingRoles: string[], bytes: number }} paths relative to the folder
 */
export function writeAccount(folder, options) {
  rmSync(folder, { recursive: true, force: true });
  const [all, bearingRoles] = [/** @type {string[]} */ ([]), /** @type {string[]} */ ([])];
  let bytes = 0;
  for (const { path, text, bearsRoles } of accountFiles(options)) {
    if (all.length === 0) mkdirSync(join(folder, dirname(path), 'Objects'), { recursive: true });
    writeFileSync(join(folder, path), text);
    all.push(path);
    if (bearsRoles) bearingRoles.push(path);
    bytes += Buffer.byteLength(text);
  }
  return { all, bearingRoles, bytes };
}

/** @param {string} kind */
function fileOf(kind) {
  if (kind === 'role') return roleFile;
  if (/^suitelet$|^restlet$|script$/.test(kind)) return scriptFile;
  if (/customfield$/.test(kind)) return fieldFile;
  return ROLE_BEARING.has(kind) ? counterpartFile : otherFile;
}

/** @param {import('./random.mjs').Random} random @param {string} kind @param {number} count */
function idsOf(random, kind, count) {
  const prefix =
    PREFIXES.get(kind) ?? kind.replace(/(\w+)customfield$/, 'cust$1').replace(/script$/, 'customscript');
  return Array.from({ length: count }, (_, number) => scriptId(random, prefix, number + 1));
}

function manifest() {
  const features = ['CUSTOMRECORDS', 'CUSTOMSEGMENTS', 'CUSTOMTRANSACTIONS', 'SUBSIDIARIES', 'WEBSERVICES'];
  return written([
    'manifest',
    [
      ['projectname', 'Benchmark'],
      ['frameworkversion', '1.0'],
      ['dependencies', [['features', features.map((name) => ['feature', name, 'required="true"'])]]],
    ],
    'projecttype="ACCOUNTCUSTOMIZATION"',
  ]);
}

function deploy() {
  return written(['deploy', [['objects', [['path', '~/Objects/*']]]]]);
}
