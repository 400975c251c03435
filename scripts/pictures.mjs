// Takes the pictures of README and docs from what the product makes of the example: npm run pictures.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from './compile.mjs';
import { postMakers } from './docs/posts.mjs';
import { withScene } from './docs/scenes.mjs';
import { launch } from './html/chromium.mjs';
import { pullRequestPage } from './html/pull-request-page.mjs';

const PICTURES = fileURLToPath(new URL('../docs/pictures', import.meta.url));
const MOST_BYTES = 200_000;

/** @typedef {import('playwright-core').Page} Page */

const folder = mkdtempSync(join(tmpdir(), 'sdf-role-compliance-'));
try {
  compile(folder);
  await takeAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function takeAll() {
  const browser = await launch();
  const report = await htmlReport();
  const light = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  await light.goto(report);
  await take(light, 'html-report');
  const dark = await browser.newPage({ viewport: { width: 1280, height: 720 }, colorScheme: 'dark' });
  await dark.goto(report);
  await dark.locator('.line', { hasText: 'TRAN_VENDPYMT' }).locator('.level-4').click();
  await take(dark, 'html-report-cell');
  const tables = await browser.newPage({ viewport: { width: 1280, height: 620 }, colorScheme: 'light' });
  await tables.goto(await driftPage());
  await take(tables, 'drift');
  await tables.goto(await mergedPage());
  await tables.getByRole('tab', { name: 'Roles' }).click();
  await tables.getByRole('button', { name: 'customrole_acme_office' }).first().click();
  await take(tables, 'accounts');
  await light.goto(await accessReview());
  await take(light, 'access-review');
  const posts = await browser.newPage({ viewport: { width: 1000, height: 900 }, colorScheme: 'light' });
  await posts.setContent(await pullRequest());
  for (const name of ['comment', 'review']) await take(posts.locator(`#${name}`), `pull-request-${name}`);
  await browser.close();
}

/** The report of the example, by its address. */
function htmlReport() {
  return made(['--format', 'html', '--output'], 'report.html');
}

/** The access review of the example, by its address. */
function accessReview() {
  return made(['--assignments', 'people.csv', '--review'], 'access-review.html');
}

/**
 * A file that the check of the example writes, by its address.
 * @param {readonly string[]} asked options, the last of which takes the file
 * @param {string} name
 */
function made(asked, name) {
  return withScene('acme', async (scene) => {
    const file = join(folder, name);
    run(scene, ['check', '--config', 'sdf-role-compliance.yml', ...asked, file]);
    return pathToFileURL(file).href;
  });
}

/** The comparison of the example with its export, by its address. */
function driftPage() {
  return withScene('account', async (scene) => {
    const file = join(folder, 'drift.html');
    run(scene, ['drift', 'roles.csv', 'src/Objects/Roles/customrole_acme_guide.xml', '--output', file]);
    return pathToFileURL(file).href;
  });
}

/** The example as three accounts, one of which differs, by the address of their report. */
async function mergedPage() {
  const reports = { production: 'acme', sandbox: 'change', emea: 'acme' };
  /** @type {string[]} */
  const words = [];
  for (const [account, scene] of Object.entries(reports)) {
    await withScene(scene, async (path) => {
      for (const command of ['check', 'matrix']) {
        const file = join(folder, `${account}.${command}.json`);
        run(path, [command, '--config', 'sdf-role-compliance.yml', '--format', 'json', '--output', file]);
        words.push(`${account}=${file}`);
      }
    });
  }
  const file = join(folder, 'accounts.html');
  run(folder, ['report', 'merge', ...words, '--output', file]);
  return pathToFileURL(file).href;
}

/**
 * Runs the command, whatever it finds.
 * @param {string} scene
 * @param {readonly string[]} args
 */
function run(scene, args) {
  const options = /** @type {const} */ ({ cwd: scene, encoding: 'utf8' });
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'src/cli.js'), ...args], options);
  if (status === 2) throw new Error(stderr);
}

/** What the action posts about a change of the example. */
async function pullRequest() {
  const load = (/** @type {string} */ path) => import(pathToFileURL(join(folder, 'src', path)).href);
  const { review, comment } = postMakers(load);
  return pullRequestPage({ review: unquoted(await review()), comment: unquoted(await comment()) });
}

/** @param {string} markdown */
function unquoted(markdown) {
  return markdown.replace(/^> ?/gm, '');
}

/**
 * @param {Pick<Page, 'screenshot'>} what
 * @param {string} name
 */
async function take(what, name) {
  const path = join(PICTURES, `${name}.png`);
  writeFileSync(path, await what.screenshot());
  const { size } = statSync(path);
  console.log(`docs/pictures/${name}.png ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) throw new Error(`${name} is larger than ${MOST_BYTES} bytes.`);
}
