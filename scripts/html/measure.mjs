// How fast the HTML report answers with 300 roles × 800 permissions: npm run measure:html. Fails above 100 ms.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile } from '../compile.mjs';
import { launch } from './chromium.mjs';
import { largeAccount } from './large-account.mjs';

const MOST_MILLISECONDS = 100;
const SIZES = { roles: 300, permissions: 800 };
const REPEATS = 5;

/** What a reader types or chooses, each as a script for the page: a field of the toolbar gets a value. */
const STEPS = [
  ['a word of a permission', setField('input[type=search]', 0, 'payment')],
  ['one letter of a permission', setField('input[type=search]', 0, 'a')],
  ['no permission', setField('input[type=search]', 0, '')],
  ['some roles', setField('input[type=search]', 1, 'clerk, auditor')],
  ['every role', setField('input[type=search]', 1, '')],
  ['a tab', setField('select', 0, '2')],
  ['every tab', setField('select', 0, '-1')],
  ['the highest level', setField('select', 1, '4')],
  ['any level', setField('select', 1, '1')],
  ['high risk', setField('select', 2, '2')],
  ['any risk', setField('select', 2, '0')],
  ['only differences', "document.querySelector('#panel-matrix .toggle input').click()"],
  ['differences or not', "document.querySelector('#panel-matrix .toggle input').click()"],
];

const folder = mkdtempSync(join(tmpdir(), 'sdf-role-compliance-'));
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure() {
  const file = writeReport();
  console.log(
    `${SIZES.roles} roles × ${SIZES.permissions} permissions, ${Math.round(statSync(file).size / 1024)} kB`,
  );
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1600, height: 1000 } });
  const start = performance.now();
  await page.goto(pathToFileURL(file).href);
  console.log(`${'opened in'.padEnd(30)} ${Math.round(performance.now() - start)} ms`);
  for (const [name = '', act = ''] of STEPS) {
    /** @type {number[]} */
    const times = [];
    for (let repeat = 0; repeat < REPEATS; repeat += 1) times.push(await page.evaluate(timed(act)));
    tell(name, times);
  }
  await browser.close();
}

function writeReport() {
  compile(folder);
  for (const [path, text] of Object.entries(largeAccount(SIZES))) {
    mkdirSync(dirname(join(folder, 'account', path)), { recursive: true });
    writeFileSync(join(folder, 'account', path), text);
  }
  const file = join(folder, 'report.html');
  const args = [join(folder, 'src/cli.js'), 'check', '--format', 'html', '--output', file];
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: join(folder, 'account'),
    encoding: 'utf8',
  });
  if (status === 2) throw new Error(stderr);
  return file;
}

/**
 * @param {string} name
 * @param {readonly number[]} times
 */
function tell(name, times) {
  const sorted = [...times].sort((one, other) => one - other);
  const [middle = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(`${name.padEnd(30)} ${middle.toFixed(1)} ms, at worst ${worst.toFixed(1)} ms`);
  if (middle <= MOST_MILLISECONDS) return;
  console.error(`"${name}" takes longer than ${MOST_MILLISECONDS} ms.`);
  process.exitCode = 1;
}

/**
 * @param {string} selector
 * @param {number} index
 * @param {string} value
 */
function setField(selector, index, value) {
  const field = `document.querySelectorAll('#panel-matrix .toolbar ${selector}')[${index}]`;
  const event = selector === 'select' ? 'change' : 'input';
  return `{ const field = ${field}; field.value = '${value}'; field.dispatchEvent(new Event('${event}')); }`;
}

/**
 * Until the answer is laid out, and the browser has painted it.
 * @param {string} act
 */
function timed(act) {
  return `new Promise((resolve) => requestAnimationFrame(() => {
    const start = performance.now();
    ${act};
    document.querySelector('.grid').getBoundingClientRect();
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
  }))`;
}
