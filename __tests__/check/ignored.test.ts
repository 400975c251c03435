import { expect, test } from '@jest/globals';
import { countedSentence, withoutIgnored } from '../../src/check/ignored.js';
import { globFilter } from '../../src/util/globs.js';
import { memoryTree } from '../support/memory-tree.js';

const isIgnored = globFilter(['**/Legacy/**']);
const PROJECT = { 'src/manifest.xml': '<manifest/>', 'src/Objects/a.xml': 'a' };

type Files = Readonly<Record<string, string>>;

test.each<[name: string, base: Files, head: Files, counted: string[]]>([
  ['nothing is ignored', PROJECT, PROJECT, []],
  [
    'it stays',
    { ...PROJECT, 'src/Objects/Legacy/b.xml': 'b' },
    { ...PROJECT, 'src/Objects/Legacy/b.xml': 'b' },
    [],
  ],
  [
    'it is edited',
    { ...PROJECT, 'src/Objects/Legacy/b.xml': 'b' },
    { ...PROJECT, 'src/Objects/Legacy/b.xml': 'c' },
    ['src/Objects/Legacy/b.xml'],
  ],
  ['it comes', PROJECT, { ...PROJECT, 'src/Objects/Legacy/b.xml': 'b' }, ['src/Objects/Legacy/b.xml']],
  ['it goes', { ...PROJECT, 'src/Objects/Legacy/b.xml': 'b' }, PROJECT, []],
  ['it comes to no project', PROJECT, { ...PROJECT, 'Legacy/b.xml': 'b' }, []],
  [
    'a project that is ignored as a whole',
    PROJECT,
    { ...PROJECT, 'Legacy/manifest.xml': '<manifest/>', 'Legacy/Objects/b.xml': 'b' },
    [],
  ],
  [
    'a project inside Objects',
    PROJECT,
    { ...PROJECT, 'src/Objects/Legacy/manifest.xml': '<manifest/>', 'src/Objects/Legacy/Objects/b.xml': 'b' },
    ['src/Objects/Legacy/Objects/b.xml', 'src/Objects/Legacy/manifest.xml'],
  ],
  [
    'a project that moves there',
    PROJECT,
    { 'Legacy/manifest.xml': '<manifest/>', 'Legacy/Objects/a.xml': 'a' },
    ['Legacy/Objects/a.xml', 'Legacy/manifest.xml'],
  ],
])('%s', (_, base, head, counted) => {
  const judged = withoutIgnored(memoryTree(head), memoryTree(base), isIgnored);
  expect([...judged.counted].sort()).toEqual(counted);
  const rest = (files: Files) =>
    Object.keys(files).filter((path) => !isIgnored(path) || counted.includes(path));
  expect([...judged.head.files].sort()).toEqual(rest(head).sort());
  expect([...judged.base.files].sort()).toEqual(rest(base).sort());
});

test('what is checked all the same is told in one sentence', () => {
  expect(countedSentence([])).toBeNull();
  expect(countedSentence(['a'])).toMatch(/: a\.$/);
  expect(countedSentence(['a', 'b', 'c', 'd', 'e', 'f'])).toMatch(/: a, b, c, d, e and 1 more file\.$/);
});
