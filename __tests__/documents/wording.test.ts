import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { allDocuments, read } from '../support/documents.js';
import { proseOfDescriptions, proseOfJson, proseOfMarkdown, proseOfSource } from '../support/prose.js';
import { HABITS, slipsIn } from '../support/wording.js';

const ROOT = join(import.meta.dirname, '../..');

/** Each place with a habit: where it is, the words, and what to write instead. */
const slips = (path: string, proseOf: (text: string) => string) =>
  slipsIn(proseOf(read(path))).map(({ line, words, instead }) => `${path}:${line}: "${words}": ${instead}`);

const filesBelow = (folder: string, ending: RegExp) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();

describe('what people read has none of the habits that make it hard to read:', () => {
  test.each([...allDocuments().map(({ path }) => path), 'SECURITY.md', '.github/PULL_REQUEST_TEMPLATE.md'])(
    '%s',
    (path) => expect(slips(path, proseOfMarkdown)).toEqual([]),
  );

  test.each([
    'action.yml',
    ...filesBelow('.github/ISSUE_TEMPLATE', /\.yml$/),
    ...filesBelow('schema', /\.json$/),
  ])('%s', (path) => expect(slips(path, proseOfDescriptions)).toEqual([]));

  test('the texts of the catalogue', () => {
    const paths = filesBelow('src/sdf/catalogue', /\.json$/);
    expect(paths.flatMap((path) => slips(path, proseOfJson))).toEqual([]);
  });

  test.each(['src', 'scripts/docs', 'scripts/new-rule'])('messages and help in %s', (folder) => {
    const paths = filesBelow(folder, /\.m?ts$|\.mjs$/);
    expect(paths.flatMap((path) => slips(path, proseOfSource))).toEqual([]);
  });
});

describe('a habit', () => {
  test.each(HABITS)('$bad', ({ pattern, bad, good }) => {
    expect(slipsIn(bad)).not.toEqual([]);
    expect(bad.match(pattern)).not.toBeNull();
    expect(slipsIn(good)).toEqual([]);
  });

  test('is found across lines, and its line is named', () => {
    const [slip] = slipsIn('One.\nThis is\nno role.');
    expect(slip).toEqual({ line: 2, words: 'is no', instead: 'is not a …, or unknown …' });
  });
});

describe('only what people read is looked at:', () => {
  const lines = (prose: string) => slipsIn(prose).map(({ line, words }) => `${line} ${words}`);

  test('documents without code, comments and targets of links', () => {
    const text = '`it shall`\n<!-- shall -->\n[it](shall.md) shall\n```sh\nshall\n```\n``a ` shall``\nshall';
    expect(lines(proseOfMarkdown(text))).toEqual(['3 shall', '8 shall']);
  });

  test('strings of sources without comments, names, spans of code and what templates fill in', () => {
    const text = [
      "import { it } from './shall/it.js'; // it shall",
      "const words = ['shall', 'it shall'];",
      'const quote = /["\'`]/; /* it shall */',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a source.
      'const text = `it ${shall(`you shall`, { it })} shall`;',
      'const code = `the \\`it shall\\` and it',
      'shall`;',
    ].join('\n');
    expect(lines(proseOfSource(text))).toEqual(['2 shall', '4 shall', '4 shall', '6 shall']);
  });

  test('descriptions of YAML, and strings of JSON that are no keys', () => {
    expect(lines(proseOfDescriptions('shall: it shall\ndescription: it shall'))).toEqual(['2 shall']);
    expect(lines(proseOfJson('{ "shall": ["it shall"] }'))).toEqual(['1 shall']);
  });
});
