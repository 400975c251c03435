import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commit } from './scenes.mjs';

/** @typedef {typeof import('../../src/cli/run.js').run} Command */

/** What every example understands: a manifest with features, of which only one example needs another. */
const UNDERSTOOD = {
  'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>example</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <features>
      <feature required="true">CUSTOMRECORDS</feature>
      <feature required="false">IPADDRESSRULES</feature>
      <feature required="false">LOCATIONS</feature>
      <feature required="false">WEBSERVICES</feature>
    </features>
  </dependencies>
</manifest>
`,
  'deploy.xml': `<deploy>
  <objects>
    <path>~/Objects/*</path>
  </objects>
</deploy>
`,
};

/**
 * What the command says of a rule's bad example: as text, and its finding. A rule about a change, which has nothing to
 * say without one, gets the good example as what was there before.
 * @param {any} rule
 * @param {boolean} isOn whether the rule is on where there is no config
 * @param {Command} command
 */
export async function reportOf({ id, severity, example }, isOn, command) {
  const config = isOn ? {} : { '.github/sdf-role-compliance.yml': `rules: { ${id}: ${severity} }\n` };
  const lacks = example.lacks ?? [];
  const understood = Object.fromEntries(Object.entries(UNDERSTOOD).filter(([path]) => !lacks.includes(path)));
  const bad = { ...understood, ...config, ...example.bad };
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    write(folder, bad);
    const people = 'people.csv' in bad ? ['--assignments', 'people.csv'] : [];
    const said = await run(id, folder, people, command);
    if (said.finding) return said;
    write(folder, example.good);
    commit(folder);
    write(folder, bad);
    const compared = await run(id, folder, ['--base', 'main'], command);
    if (compared.finding) return compared;
    throw new Error(`${id} finds nothing in its own example:\n${compared.report}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} files
 */
function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Runs the command in this process: a start for each example is what would be slow.
 * @param {string} id
 * @param {string} folder
 * @param {readonly string[]} options
 * @param {Command} command
 */
async function run(id, folder, options, command) {
  const printed = async (/** @type {string[]} */ ...format) => {
    /** @type {string[]} */
    const parts = [];
    const print = (/** @type {string} */ text) => parts.push(text);
    const world = { folder, env: {}, colour: false, input: () => null, print, tell: () => {} };
    await command(['check', ...options, ...format], world);
    return parts.join('');
  };
  const text = await printed();
  const { findings } = JSON.parse(await printed('--format', 'json'));
  const finding = findings.find((/** @type {{ rule: string }} */ { rule }) => rule === id);
  return { report: text.trimEnd(), finding };
}
