import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, compiled } from '../compile.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LEFT_OUT = ['.git', '__tests__', 'build', 'coverage', 'dist', 'node_modules', 'package.json', 'src'];

/** A change that never ends counts as noticed: it gets this many times what the tests took before any change. */
const PATIENCE = 20;

/**
 * A compiled test file, and how long it takes.
 * @typedef {{ path: string, milliseconds: number }} TestFile
 */

/**
 * Makes a compiled copy of the project in an empty folder, whose tests run without jest.
 * @param {string} folder
 */
export function copyProject(folder) {
  compile(folder, ['src', '__tests__']);
  for (const name of readdirSync(ROOT).filter((each) => !LEFT_OUT.includes(each)))
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  // What tests compare with, such as golden files.
  const isData = (/** @type {string} */ path) => !path.endsWith('.ts');
  cpSync(join(ROOT, '__tests__'), join(folder, '__tests__'), { recursive: true, filter: isData });
  const globals = join(folder, 'scripts', 'mutate', 'globals.mjs');
  for (const path of filesIn(join(folder, '__tests__'), '.js')) {
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace(/(from\s*)(["'])@jest\/globals\2/, `$1${JSON.stringify(globals)}`));
  }
}

/**
 * The tests whose path contains one of some texts, the quickest first. All of them must pass.
 * @param {string} folder
 * @param {readonly string[]} parts
 * @returns {TestFile[]}
 */
export function measuredTests(folder, parts) {
  const all = filesIn(join(folder, '__tests__'), '.test.js').map((path) => relative(folder, path));
  return all
    .filter((path) => parts.some((part) => path.replaceAll('\\', '/').includes(part)))
    .map((path) => {
      const { status, stdout, stderr } = start(folder, [path]);
      if (status !== 0) throw new Error(`${path} fails before any change.\n${stderr}`);
      return JSON.parse(stdout);
    })
    .sort((one, other) => one.milliseconds - other.milliseconds);
}

/**
 * Whether a changed source can run at all: `a ?? b || c`, for instance, is not JavaScript, and shows nothing about the tests.
 * @param {string} path
 * @param {string} text
 */
export function isProgram(path, text) {
  try {
    compiled(path, text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the tests in some files pass after a source was changed.
 * @param {string} folder
 * @param {string} path of the source
 * @param {string} text
 * @param {readonly TestFile[]} tests
 */
export function passesWith(folder, path, text, tests) {
  const file = join(folder, path.replace(/ts$/, 'js'));
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, compiled(path, text));
  const most = 10_000 + PATIENCE * tests.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const { status } = start(
    folder,
    tests.map((test) => test.path),
    most,
  );
  writeFileSync(file, before);
  return status === 0;
}

/**
 * @param {string} folder
 * @param {readonly string[]} paths
 * @param {number} [timeout]
 */
function start(folder, paths, timeout) {
  const args = [
    '--disable-warning=ExperimentalWarning',
    join('scripts', 'mutate', 'run-tests.mjs'),
    ...paths,
  ];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', timeout, killSignal: 'SIGKILL' });
}

/**
 * @param {string} folder
 * @param {string} ending
 */
function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort()
    .map((path) => join(folder, path));
}
