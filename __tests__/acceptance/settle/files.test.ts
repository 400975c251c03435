import { describe, expect, test } from '@jest/globals';
import { manifest, permittedRoles, recordType } from '../../support/xml.js';
import { BASE, edited, KEYS, PATHS, POLICY, RAISED, roleOf, STRICT } from '../gate/base.js';
import { changed, expectRight, introducedIn, type Right, type Shape } from './change.js';

const TILL = RAISED[PATHS.till] ?? '';
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n';
const NEW = roleOf('customrole_hb_new', [['TRAN_VENDPYMT', 'FULL']]);
const utf32 = (text: string, isLittle: boolean) => {
  const bytes = Buffer.alloc(4 * text.length + 4);
  [...`\uFEFF${text}`].forEach((character, index) => {
    const code = character.codePointAt(0) ?? 0;
    if (isLittle) bytes.writeUInt32LE(code, 4 * index);
    else bytes.writeUInt32BE(code, 4 * index);
  });
  return bytes;
};
const moved = (path: string, text = TILL) => ({ [PATHS.till]: null, [path]: text });
const NO_LIST = {
  [PATHS.cargo]: recordType('customrecord_hb_cargo', permittedRoles(['ADMINISTRATOR', 'FULL'])),
};

type Row = readonly [name: string, shape: Shape, right: Right, rule?: string];

const UNREAD: readonly Row[] = [
  ['a role becomes a link', { head: { [PATHS.till]: null }, links: [PATHS.till] }, 'stop', 'unread-file'],
  ['a new link of any name', { head: {}, links: ['src/Objects/x.xml'] }, 'stop', 'unread-file'],
  ['a link to a folder', { head: {}, links: ['src/Objects/More'] }, 'stop', 'unread-file'],
  ['a link outside of Objects', { head: {}, links: ['src/FileCabinet/x.xml', 'docs/x.xml'] }, 'quiet'],
  [
    'a role becomes a pointer',
    { base: moved('src/Objects/till.xml', BASE[PATHS.till]), head: { 'src/Objects/till.xml': POINTER } },
    'stop',
    'unread-file',
  ],
  [
    'a role that is named after its id becomes a pointer',
    { head: { [PATHS.till]: POINTER } },
    'stop',
    'unread-file',
  ],
  ['UTF-32, little endian', { head: { 'src/Objects/new.xml': utf32(NEW, true) } }, 'stop', 'unread-file'],
  [
    'UTF-32, big endian',
    { head: { 'src/Objects/customrole_hb_new.xml': utf32(NEW, false) } },
    'stop',
    'unread-file',
  ],
  [
    'EBCDIC',
    { head: { 'src/Objects/new.xml': Buffer.from([0x4c, 0x99, 0x96, 0x93, 0x85, 0x6e]) } },
    'stop',
    'unread-file',
  ],
  [
    'a comment of megabytes',
    { head: { 'src/Objects/new.xml': `<!--${' '.repeat(17 * 2 ** 20)}-->${NEW}` } },
    'stop',
  ],
  ['an empty file', { head: { 'src/Objects/new.xml': '' } }, 'stop', 'unread-file'],
  ['an unreadable file that stays', { base: { 'src/Objects/new.xml': POINTER }, head: {} }, 'quiet'],
  [
    'an unreadable file that changes',
    { base: { 'src/Objects/new.xml': POINTER }, head: { 'src/Objects/new.xml': `${POINTER}x` } },
    'stop',
    'unread-file',
  ],
  ['notes and marks', { head: { 'src/Objects/Roles/NOTES.md': '# x', 'src/Objects/.gitkeep': '' } }, 'quiet'],
  ['UTF-16', { head: { [PATHS.till]: Buffer.from(`\uFEFF${BASE[PATHS.till]}`, 'utf16le') } }, 'quiet'],
  [
    'a nested manifest',
    {
      config: POLICY,
      base: NO_LIST,
      head: {
        'src/Objects/Sub/manifest.xml': manifest(),
        'src/Objects/Sub/deploy.xml': '<deploy/>',
        ...moved(
          'src/Objects/Sub/customrole_hb_till.xml',
          roleOf('customrole_hb_till', [
            ['TRAN_VENDPYMT', 'VIEW'],
            [KEYS.cargo, 'FULL'],
          ]),
        ),
      },
    },
    'stop',
    'missing-counterpart',
  ],
  [
    'a nested manifest alone',
    { config: POLICY, head: { 'src/Objects/Sub/manifest.xml': manifest() } },
    'stop',
    'nested-project',
  ],
  [
    'a project beside',
    { head: { 'other/manifest.xml': manifest(), 'other/deploy.xml': '<deploy/>' } },
    'quiet',
  ],
];

describe('what lies in Objects', () => {
  test.each(UNREAD.map(([name, ...row]) => [name, row] as const))('%s', (_, [shape, right, rule]) => {
    const result = changed(shape);
    expectRight(result, right);
    if (rule) expect(introducedIn(result).map((finding) => finding.rule.id)).toContain(rule);
    if (right === 'stop')
      expect((result.access ?? []).filter(({ whole }) => whole === 'removed')).toEqual([]);
  });
});

const each = (change: (text: string) => string | Uint8Array) =>
  Object.fromEntries(Object.entries(BASE).map(([path, text]) => [path, change(text)] as const));
const values = (change: (value: string) => string) =>
  each((text) => text.replaceAll(/>([^<>\s][^<>]*)</g, (_, value: string) => `>${change(value)}<`));

const FORMS: readonly (readonly [string, Shape['head']])[] = [
  ['CRLF', each((text) => text.replaceAll('\n', '\r\n'))],
  ['one line', each((text) => text.replaceAll(/>\s+</g, '><'))],
  [
    'a declaration and a byte order mark',
    each((text) => `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n${text}`),
  ],
  ['tabs', each((text) => text.replaceAll('  ', '\t'))],
  ['CDATA', values((value) => `<![CDATA[${value}]]>`)],
  ['character references', values((value) => `&#${value.charCodeAt(0)};${value.slice(1)}`)],
  ['comments', each((text) => text.replaceAll('\n  <', '\n  <!-- x -->\n  <'))],
  [
    'reverse order',
    each((text) =>
      text.replace(
        /(<permissions>)([\s\S]*)(<\/permissions>)/,
        (_, a, list, c) =>
          a +
          list
            .split(/(?=<permission>)/)
            .reverse()
            .join('') +
          c,
      ),
    ),
  ],
  [
    'other folders',
    Object.fromEntries(
      Object.values(PATHS).flatMap((path) => [
        [path, null],
        [path.replace(/Objects\/\w+/, 'Objects/All'), BASE[path] ?? ''],
      ]),
    ),
  ],
  [
    'defaults written out',
    edited(
      PATHS.till,
      '  <restrictip>',
      '  <isinactive>F</isinactive>\n  <issalesrole>F</issalesrole>\n  <restrictip>',
    ),
  ],
];

describe('form is no change', () => {
  test.each(FORMS)('%s', (_, head) => {
    expectRight(changed({ config: STRICT, head }), 'quiet');
  });
});
