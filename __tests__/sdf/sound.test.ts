import { expect, test } from '@jest/globals';
import { readAsMeant } from '../../src/sdf/as-meant.js';
import type { Structure } from '../../src/sdf/catalogue/structure.js';
import { ROLE } from '../../src/sdf/catalogue/structures/role.js';
import { isSound } from '../../src/sdf/sound.js';
import { parseXml } from '../../src/sdf/xml/xml.js';

const ENTRY: Structure = {
  name: 'entry',
  source: 'SDFxml_762449695',
  complete: true,
  customFields: /^custom_/,
  fields: [
    { name: 'key', type: 'text', required: true },
    { name: 'level', type: 'choice', values: ['VIEW', 'FULL'], required: true },
    { name: 'flag', type: 'flag' },
    { name: 'note', type: 'text' },
  ],
};

function judged(content: string, structure: Structure = ENTRY): boolean {
  const text = `<entry>${content}</entry>`;
  const result = parseXml({ path: 'x.xml', text, encoding: 'utf-8' });
  if ('fault' in result) throw new Error(result.fault.message);
  return isSound(readAsMeant(result.root, structure), structure);
}

const KEY = '<key>a</key>';
const BOTH = `${KEY}<level>VIEW</level>`;

test.each([
  BOTH,
  `<level> FULL </level>\n<!-- b --><key>a</key>`,
  `${BOTH}<flag>T</flag><note>any text</note>`,
  `${BOTH}<flag></flag><note/>`,
])('%s is sound', (content) => {
  expect(judged(content)).toBe(true);
});

test.each([
  '',
  KEY,
  '<key></key><level>VIEW</level>',
  `${KEY}<level></level>`,
  `${KEY}<level>ALL</level>`,
  `${KEY}<level>view</level>`,
  `${BOTH}<flag>true</flag>`,
  `${BOTH}<flag>x</flag>`,
  `${BOTH}<key>a</key>`,
  `${BOTH}<note>b</note><note>b</note>`,
  `${BOTH}<other>b</other>`,
  `${BOTH}<custom_b>b</custom_b>`,
  `<kei>a</kei><level>VIEW</level>`,
  `${BOTH}<note>a<b/></note>`,
  `${KEY}<level>VIEW<b>c</b></level>`,
])('%s may not be', (content) => {
  expect(judged(content)).toBe(false);
});

test('what need not hold anything is sound where it is empty', () => {
  expect(judged('', { ...ENTRY, fields: ENTRY.fields.slice(2) })).toBe(true);
});

test('fields that depend on others, and groups, are looked at', () => {
  const [key, level] = ENTRY.fields as [Structure['fields'][0], Structure['fields'][0]];
  const condition = { field: 'key', is: ['a'] };
  expect(judged(BOTH, { ...ENTRY, fields: [key, { ...level, availableWhen: condition }] })).toBe(false);
  expect(judged(BOTH, { ...ENTRY, fields: [key, { ...level, required: condition }] })).toBe(false);
  expect(judged(BOTH, { ...ENTRY, fields: [key, { ...level, items: ENTRY }] })).toBe(false);
  expect(judged('<name>a</name><centertype>BASIC</centertype>', ROLE)).toBe(false);
});
