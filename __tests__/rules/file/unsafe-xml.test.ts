import { expect, test } from '@jest/globals';
import { unsafeXml } from '../../../src/rules/file/unsafe-xml.js';
import { MAX_CHARACTERS, MAX_DEPTH } from '../../../src/sdf/xml/xml.js';
import { findings, testRule } from '../../support/rule-table.js';
import { deploy, manifest, role } from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const guide = role('customrole_guide', '<issalesrole>F</issalesrole>');
const within = (inner: string) => guide.replace('</role>', `${inner}</role>`);
const declares = (word: string) =>
  `"${word}" can define entities, which SDF objects do not use. Remove the declaration.`;
const reserved = (name: string) => `"${name}" is a reserved name that no SDF object uses. Rename it.`;

testRule(unsafeXml, {
  accept: [
    { name: 'a role', files: { [ROLE]: guide } },
    {
      name: 'a document type in a comment or in CDATA',
      files: { [ROLE]: within('<!-- <!DOCTYPE a> --><![CDATA[<!DOCTYPE a>]]>') },
    },
    {
      name: 'reserved names that are no elements',
      files: { [ROLE]: within('<a constructor="__proto__">constructor</a>') },
    },
    {
      name: 'elements nested to the limit',
      files: { [ROLE]: within('<a>'.repeat(MAX_DEPTH - 1) + '</a>'.repeat(MAX_DEPTH - 1)) },
    },
    {
      name: 'a document type in a file of another kind',
      files: { 'Objects/x.template.xml': '<!DOCTYPE pdf PUBLIC "x">\n<pdf/>' },
    },
    {
      name: 'XML that is not well-formed, which is told elsewhere',
      files: { [ROLE]: guide.replace('</role>', '') },
    },
  ],
  reject: [
    {
      name: 'a document type',
      files: { [ROLE]: `<!-- x -->\n«<!DOCTYPE» role SYSTEM "file:///etc/passwd">\n${guide}` },
      reports: [{ message: declares('<!DOCTYPE') }],
    },
    {
      name: 'entities that grow without end, which are never resolved',
      files: {
        [ROLE]: `«<!DOCTYPE» a [\n<!ENTITY b "bbbb">\n<!ENTITY c "&b;&b;&b;">\n<!ENTITY d "&c;&c;&c;">\n]>\n${guide.replace('Clerk', '&d;')}`,
      },
      reports: [{ message: declares('<!DOCTYPE') }],
    },
    {
      name: 'an entity declaration among elements',
      files: { [ROLE]: within('«<!ENTITY» a "b">') },
      reports: [{ message: declares('<!ENTITY') }],
    },
    {
      name: 'elements nested too deep',
      files: { [ROLE]: within(`${'<a>'.repeat(MAX_DEPTH - 1)}«<b>»x</b>${'</a>'.repeat(MAX_DEPTH - 1)}`) },
      reports: [{ message: 'Elements are nested more than 64 deep; SDF objects never are.' }],
    },
    ...['__proto__', 'constructor', 'prototype'].map((name) => ({
      name: `an element ${name}`,
      files: { [ROLE]: within(`<!-- <${name}> --><«${name}»>x</${name}>`) },
      reports: [{ message: reserved(name) }],
    })),
    {
      name: 'one fault in each of a manifest, a deploy.xml and a role',
      files: {
        'manifest.xml': `«<!DOCTYPE» a>\n${manifest()}`,
        'deploy.xml': `«<!DOCTYPE» a>\n${deploy('~/Objects/*')}`,
        [ROLE]: `«<!DOCTYPE» a>\n${guide}`,
      },
      reports: [
        { message: declares('<!DOCTYPE') },
        { message: declares('<!DOCTYPE') },
        { message: declares('<!DOCTYPE') },
      ],
    },
  ],
});

test('a file beyond all size is told, and the run goes on', () => {
  const files = { 'manifest.xml': manifest(), [ROLE]: within(' '.repeat(MAX_CHARACTERS)) };
  expect(findings(unsafeXml, files).map(({ message, severity }) => [message, severity])).toEqual([
    ['The file contains more than 16 Mi characters and was not read.', 'error'],
  ]);
});
