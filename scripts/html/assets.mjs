// Builds what HTML reports carry with them, from their clients: npm run assets. With --check it only tells what is old.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLIENT = 'src/report/html/client';
const STYLES = ['colours', 'base', 'parts', 'grid', 'compact', 'print'];

/**
 * The pages: where their assets are kept, committed, so that whatever reads the sources finds them; and what they are
 * made of.
 */
export const PAGES = [
  { file: join(ROOT, 'src/report/html/assets.json'), entry: 'main.ts', styles: STYLES },
  {
    file: join(ROOT, 'src/report/html/merged/assets.json'),
    entry: 'merged/main.ts',
    styles: [...STYLES, 'tables'],
  },
  {
    file: join(ROOT, 'src/report/html/drift/assets.json'),
    entry: 'drift/main.ts',
    styles: [...STYLES, 'tables'],
  },
  {
    file: join(ROOT, 'src/report/review/assets.json'),
    entry: 'review/main.ts',
    styles: ['colours', 'review'],
  },
];

/**
 * The script and the style of a page as JSON. The same sources give the same bytes on every machine.
 * @param {typeof PAGES[number]} page
 */
export async function assets({ entry, styles }) {
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
  for (const page of PAGES) {
    const made = await assets(page);
    if (!argv.includes('--check')) writeFileSync(page.file, made);
    else if (readFileSync(page.file, 'utf8') !== made) {
      console.error(`${relative(ROOT, page.file)} is not what the client is now. Run: npm run assets`);
      process.exitCode = 1;
    }
  }
}
