import { describe, expect, test } from '@jest/globals';
import { faultInGlob, globFilter } from '../../src/util/globs.js';
import { effortOf } from '../support/effort.js';

const FILES = [
  'top.xml',
  'src/manifest.xml',
  'src/Objects/customrole_a.xml',
  'src/Objects/Legacy/customrole_b.xml',
  'src/.hidden/customrole_c.xml',
  'Legacy/customrole_d.xml',
  'other src/Objects/customrole_(e).xml',
];

describe.each<readonly [readonly string[], readonly string[]]>([
  [[], []],
  [['**'], FILES],
  [['.'], FILES],
  [['./'], FILES],
  [['/'], FILES],
  [[''], []],
  [['!'], []],
  [['**/*.xml'], FILES],
  [['*.xml'], ['top.xml']],
  [['src'], FILES.filter((path) => path.startsWith('src/'))],
  [['src/'], FILES.filter((path) => path.startsWith('src/'))],
  [['./src/'], FILES.filter((path) => path.startsWith('src/'))],
  [['/src'], FILES.filter((path) => path.startsWith('src/'))],
  [['src/**'], FILES.filter((path) => path.startsWith('src/'))],
  [['src/*.xml'], ['src/manifest.xml']],
  [['Legacy'], ['Legacy/customrole_d.xml']],
  [['**/Legacy'], ['src/Objects/Legacy/customrole_b.xml', 'Legacy/customrole_d.xml']],
  [['**/Legacy/**'], ['src/Objects/Legacy/customrole_b.xml', 'Legacy/customrole_d.xml']],
  [['legacy'], []],
  [
    ['**/customrole_?.xml', '!Legacy'],
    ['src/Objects/customrole_a.xml', 'src/Objects/Legacy/customrole_b.xml', 'src/.hidden/customrole_c.xml'],
  ],
  [
    ['src', '!src/Objects'],
    ['src/manifest.xml', 'src/.hidden/customrole_c.xml'],
  ],
  [
    ['src/Objects', '!**/Legacy', 'src/Objects/Legacy/customrole_b.xml'],
    ['src/Objects/customrole_a.xml', 'src/Objects/Legacy/customrole_b.xml'],
  ],
  [['!src/manifest.xml'], []],
  [['{src,Legacy}/**/customrole_{a,d}.xml'], ['src/Objects/customrole_a.xml', 'Legacy/customrole_d.xml']],
  [['**/customrole_[ab].xml'], ['src/Objects/customrole_a.xml', 'src/Objects/Legacy/customrole_b.xml']],
  [['other src/Objects'], ['other src/Objects/customrole_(e).xml']],
  [['**/customrole_\\(e\\).xml'], ['other src/Objects/customrole_(e).xml']],
  [['#not/a/comment'], []],
])('the globs %j', (globs, meant) => {
  test(`mean ${meant.length} of the files`, () => expect(FILES.filter(globFilter(globs))).toEqual(meant));
});

describe('a glob that would keep a run busy is refused', () => {
  test.each([
    [
      '{a,b}'.repeat(20),
      'The braces of the glob "{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}…" expand to more than 200 globs. Use fewer.',
    ],
    ['*'.repeat(2000), `The glob "${'*'.repeat(60)}…" is longer than 1000 characters.`],
    [
      '!('.repeat(320) + ')'.repeat(320),
      `The glob "${'!('.repeat(30)}…" cannot be read: pattern has too many extglobs.`,
    ],
  ])('%.20s', (glob, message) => {
    expect(faultInGlob(glob)).toBe(message);
    expect(() => globFilter(['src', glob])).toThrow(message);
  });
});

test.each(['**', 'src/**/*.xml', '!Legacy', '{a,b,c}', '[', '{', '**/'.repeat(300), '*a'.repeat(400)])(
  '%.20s can be used',
  (glob) => expect(faultInGlob(glob)).toBeNull(),
);

test.each([
  '*a'.repeat(400),
  '**/a/'.repeat(150),
  '{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}',
  '?*'.repeat(400),
  '+(a|aa)'.repeat(20),
])('hostile paths are matched in a moment: %.20s', async (glob) => {
  const isMeant = globFilter([glob]);
  const paths = ['a/'.repeat(2000), `${'a'.repeat(4000)}b`, `${'a/'.repeat(100)}${'a'.repeat(200)}`];
  expect(await effortOf(() => paths.map(isMeant))).toBeLessThan(500);
});
