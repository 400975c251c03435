import { createHash } from 'node:crypto';
import { plain } from '../plain.js';
import assets from './assets.json' with { type: 'json' };

interface Assets {
  readonly script: string;
  readonly style: string;
}

/**
 * One page that needs nothing else. No value is markup: all of them are JSON in an element that is no script, and the
 * page's own script puts them in as text. Its policy lets nothing run or load but that script and style.
 */
export function page(data: object): string {
  return [...pageParts(data, assets, 'Access report')].join('');
}

/** A page in parts, for data so large that copies of it as a whole are to be avoided. */
export function* pageParts(data: object, { script, style }: Assets, title: string): Iterable<string> {
  yield `<!doctype html>
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
<script type="application/json" id="data">`;
  let mark = '{';
  for (const [key, value] of Object.entries(data)) {
    yield `${mark}${jsonFor(key)}:${jsonFor(value)}`;
    mark = ',';
  }
  yield `}</script>
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
function jsonFor(value: unknown): string {
  const json = JSON.stringify(value, (_, one) => (typeof one === 'string' ? plain(one) : one));
  return json.replaceAll('<', '\\u003C').replaceAll('>', '\\u003E');
}
