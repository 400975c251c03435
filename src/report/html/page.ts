import { createHash } from 'node:crypto';
import { plain } from '../writing/plain.js';
import assets from './assets.json' with { type: 'json' };
import type { ReportData } from './data.js';

/**
 * One page that needs nothing else. No value is markup: all of them are JSON in an element that is no script, and the
 * page's own script puts them in as text. Its policy lets nothing run or load but that script and style.
 */
export function page(data: ReportData): string {
  return pageOf('Access report', assets, data);
}

/** The script and the style of a page. */
export interface Assets {
  readonly script: string;
  readonly style: string;
}

/** A page of that kind with a title, which is markup, and the data that its script shows. */
export function pageOf(title: string, { script, style }: Assets, data: unknown): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<noscript><p>This report needs JavaScript. It loads nothing from anywhere.</p></noscript>
<script type="application/json" id="data">${jsonFor(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** JSON that ends no element and begins none; unseen marks in its texts are shown as escapes. */
function jsonFor(data: unknown): string {
  const json = JSON.stringify(data, (_, value) => (typeof value === 'string' ? plain(value) : value));
  return json.replaceAll('<', '\\u003C').replaceAll('>', '\\u003E');
}

/** What a page with no data has in its place. */
const NO_DATA = 'id="data">{}</script>';

/** The same page in parts, for data so large that copies of it as a whole are to be avoided. */
export function* pageParts(title: string, assetsOfPage: Assets, data: object): Iterable<string> {
  const whole = pageOf(title, assetsOfPage, {});
  const at = whole.indexOf(NO_DATA) + NO_DATA.indexOf('{');
  let before = `${whole.slice(0, at)}{`;
  for (const [key, value] of Object.entries(data)) {
    yield `${before}${jsonFor(key)}:${jsonFor(value)}`;
    before = ',';
  }
  yield whole.slice(at + 1);
}
