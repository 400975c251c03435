// Builds what the HTML report carries with it, from its client: npm run assets. With --check it only tells what is old.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLIENT = 'src/report/html/client';
const STYLES = ['colours', 'base', 'parts', 'grid', 'compact', 'print'];

/** Where the assets are kept: committed, so that whatever reads the sources finds them. */
export const ASSETS = join(ROOT, 'src/report/html/assets.json');

/** The script and the style of the report as JSON. The same sources give the same bytes on every machine. */
export async function assets() {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [`${CLIENT}/main.ts`],
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
  const style = STYLES.map((name) => readFileSync(join(ROOT, CLIENT, `style/${name}.css`), 'utf8')).join(
    '\n',
  );
  return `${JSON.stringify({ script: outputFiles[0]?.text.trim() ?? '', style: style.trim() }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) {
  const made = await assets();
  if (!argv.includes('--check')) writeFileSync(ASSETS, made);
  else if (readFileSync(ASSETS, 'utf8') !== made) {
    console.error('src/report/html/assets.json is not what the client is now. Run: npm run assets');
    process.exitCode = 1;
  }
}
