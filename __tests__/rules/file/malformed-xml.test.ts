import { describe, expect, test } from '@jest/globals';
import { load } from '../../../src/check/load.js';
import { NO_POLICY } from '../../../src/policy/no-policy.js';
import { malformedXml } from '../../../src/rules/file/malformed-xml.js';
import { judge } from '../../../src/settle/judge.js';
import { memoryTree } from '../../support/memory-tree.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, manifest, recordType, role } from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const guide = role('customrole_guide', '<issalesrole>F</issalesrole>');

testRule(malformedXml, {
  accept: [
    { name: 'a role', files: { [ROLE]: guide } },
    {
      name: 'all that XML allows',
      files: {
        [ROLE]: `<?xml version="1.0" encoding="UTF-8"?>
<!-- a > b & c -->
<?pi it's fine?>
<role scriptid='customrole_guide'
  >
  <name><![CDATA[<Guide> & ]]>&amp;&#233;&lt;é𝄞</name>
  <centertype >BASIC</centertype >
  <permissions/>
</role>
<!-- end -->
`,
      },
    },
    {
      name: 'a template, which is not looked at',
      files: { 'Objects/custtmpl_x.template.xml': '<pdf><#if></pdf>' },
    },
    {
      name: 'another object, which is not looked at',
      files: { 'Objects/customlist_x.xml': '<customlist scriptid="customlist_x"><a></customlist>' },
    },
    { name: 'a document type, which is told elsewhere', files: { [ROLE]: `<!DOCTYPE role>\n${guide}` } },
  ],
  reject: [
    {
      name: 'a tag that is not closed',
      files: { [ROLE]: guide.replace('<centertype>BASIC</centertype>', '«<centertype»>BASIC') },
      reports: [{ message: '"<centertype>" is not closed; write "</centertype>" before "</role>".' }],
    },
    {
      name: 'a bare ampersand',
      files: { [ROLE]: guide.replace('Clerk', 'Guides «&» Clerks') },
      reports: [
        { message: '"&" starts a reference such as "&lt;"; write "&amp;" for the character itself.' },
      ],
    },
    {
      name: 'marks of a merge',
      files: { [ROLE]: guide.replace('  <name>', '«<<<<<<< HEAD»\n  <name>') },
      reports: [{ message: '"<<<<<<< HEAD" is left over from a merge. Resolve the conflict.' }],
    },
    {
      name: 'two roots',
      files: { [ROLE]: `${guide}«<role»/>\n` },
      reports: [{ message: 'A document has one root element; "<role>" is a second.' }],
    },
    {
      name: 'text behind the root',
      files: { [ROLE]: `${guide}«x»\n` },
      reports: [{ message: 'There is text after the root element. Remove it.' }],
    },
    {
      name: 'one fault a file, in files of every kind',
      files: {
        'manifest.xml': manifest().replace('</projectname>', '«</projectnam>»'),
        'deploy.xml': deploy('~/Objects/*').replace('<path>', '<path «a»>'),
        [ROLE]: guide.replace('Clerk', '«&nbsp;» &nbsp;'),
        'Objects/customrecord_tour.xml': recordType('customrecord_tour', '')
          .replace('<recordname>', '<record«=»name>')
          .replace('record«=»name', 'recordname «=»'),
      },
      reports: [
        { message: 'The attribute "a" has no value.' },
        { message: '"</projectnam>" closes nothing: the open element is "<projectname>".' },
        { message: '"=" is not expected in a tag. Remove it.' },
        { message: '"&nbsp;" is not known to XML. Write the character itself.' },
      ],
    },
    {
      name: 'a role that is not deployed',
      files: { 'deploy.xml': deploy(), [ROLE]: guide.replace('</role>', '«</rol>»') },
      reports: [{ message: '"</rol>" closes nothing: the open element is "<role>".' }],
    },
  ],
});

describe('bytes', () => {
  const findings = (bytes: Uint8Array, path = ROLE) => {
    const tree = memoryTree({ 'manifest.xml': manifest(), [path]: bytes });
    return load(tree, (seen) => seen).projects.flatMap((project) =>
      judge(project, [malformedXml], { policy: NO_POLICY, base: null, today: '' }),
    );
  };

  test('of another encoding than UTF-8 are told where they stand', () => {
    const [finding] = findings(Buffer.from(guide.replace('Clerk', 'Café'), 'latin1'));
    expect(finding?.message).toBe('The byte 0xE9 is not UTF-8. Save the file as UTF-8.');
    expect(finding?.at.start).toBe(guide.indexOf('Clerk') + 3);
  });

  test('the fingerprint is made of the file’s name, not of the fault or the folder in the project', () => {
    const [one] = findings(Buffer.from(guide.replace('Clerk', '&')));
    const [other] = findings(
      Buffer.from(`\n${guide.replace('</role>', '')}`),
      'Objects/roles/customrole_guide.xml',
    );
    expect(one?.fingerprint).toBe(other?.fingerprint);
    const [third] = findings(Buffer.from(guide.replace('Clerk', '&')), 'Objects/customrole_other.xml');
    expect(third?.fingerprint).not.toBe(one?.fingerprint);
  });
});
