// Builds what the HTML report carries with it, from its client: npm run assets. With --check it only tells what is old.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLIENT = 'src/report/html/client';
const STYLES = ['colours', 'base', 'parts', 'grid', 'print'];

/** Where the assets are kept: committed, so that whatever reads the sources finds them. */
export const ASSETS = join(ROOT, 'src/report/html/assets.json');

/** The same of the access review, which is a page of its own. */
export const REVIEW_ASSETS = join(ROOT, 'src/report/review/assets.json');

/** The script and the style of the report as JSON. */
export const assets = () => assetsOf('main.ts', STYLES);

/** Those of the access review. */
export const reviewAssets = () => assetsOf('review/main.ts', ['colours', 'review']);

/**
 * The same sources give the same bytes on every machine.
 * @param {string} entry @param {readonly string[]} styles
 */
async function assetsOf(entry, styles) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`${CLIENT}/${entry}`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    tsconfigRaw: {},
    minifySyntax: true,
    minifyWhitespace: true,
  });
  const style = styles
    .map((name) => readFileSync(join(ROOT, CLIENT, `style/${name}.css`), 'utf8'))
    .join('\n');
  return `${JSON.stringify({ script: outputFiles[0]?.text.trim() ?? '', style: style.trim() }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  for (const [file, make] of /** @type {const} */ ([
    [ASSETS, assets],
    [REVIEW_ASSETS, reviewAssets],
  ])) {
    const made = await make();
    if (!argv.includes('--check')) writeFileSync(file, made);
    else if (readFileSync(file, 'utf8') !== made) {
      console.error(`${relative(ROOT, file)} is not what the client is now. Run: npm run assets`);
      process.exitCode = 1;
    }
  }
}
