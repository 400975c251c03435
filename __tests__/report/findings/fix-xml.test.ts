import { expect, test } from '@jest/globals';
import { fixXml } from '../../../src/report/findings/fix-xml.js';
import { parseXml, type XmlElement } from '../../../src/sdf/xml/xml.js';
import { append, type Edit, remove, rename, setText } from '../../../src/sdf/xml-edit.js';

const TEXT = `<role scriptid="customrole_x">
  <name>Clerk</name>
  <permissions>
    <permission>
      <permlevel>FULL</permlevel>
    </permission>
  </permissions>
</role>
`;
const NEW = { name: 'permission', content: [{ name: 'permlevel', content: 'VIEW & more' }] };

function rootOf(text: string): XmlElement {
  const result = parseXml({ path: 'a.xml', text, encoding: 'utf-8' });
  if ('fault' in result) throw new Error(result.fault.message);
  return result.root;
}

function shown(text: string, edits: (root: XmlElement) => readonly Edit[]) {
  const fix = { title: 'Mend it', applicability: 'choice', edits: edits(rootOf(text)) } as const;
  return fixXml(fix).map(({ line, xml }) => [line, xml]);
}

const name = (root: XmlElement) => root.children[0]!;
const permissions = (root: XmlElement) => root.children[1]!;
const permission = (root: XmlElement) => permissions(root).children[0]!;

test.each([
  ['a value in its line', (root: XmlElement) => [setText(name(root), 'Boss')], [[2, '<name>Boss</name>']]],
  ['both tags', (root: XmlElement) => rename(name(root), 'label'), [[2, '<label>Clerk</label>']]],
  [
    'added lines alone',
    (root: XmlElement) => [append(permissions(root), NEW)],
    [[6, '<permission> <permlevel>VIEW &amp; more</permlevel> </permission>']],
  ],
  ['nothing for what is taken away', (root: XmlElement) => [remove(permission(root))], [[4, '']]],
  [
    'all lines of several edits',
    (root: XmlElement) => [setText(name(root), 'Boss'), remove(permissions(root))],
    [[2, '<name>Boss</name>']],
  ],
])('shows %s', (_, edits, lines) => {
  expect(shown(TEXT, edits)).toEqual(lines);
  expect(shown(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`, edits)).toEqual(lines);
});

test('shows the line of an edit at either end of a file', () => {
  expect(shown('\uFEFF<a>x</a>', (root) => [setText(root, 'y')])).toEqual([[1, '<a>y</a>']]);
  expect(shown('<a/>', (root) => [setText(root, 'y')])).toEqual([[1, '<a>y</a>']]);
});

test('shows edits that are far apart one by one, and not all that is between them', () => {
  const between = '  <b>x</b>\n'.repeat(500);
  const text = `<r>\n  <a>x</a>\n${between}  <c>x</c>\n</r>`;
  const edits = (root: XmlElement) =>
    root.children.filter((child) => child.name !== 'b').map((child) => setText(child, 'y'));
  expect(shown(text, edits)).toEqual([
    [2, '<a>y</a>'],
    [503, '<c>y</c>'],
  ]);
  expect(shown(text, (root) => [...edits(root)].reverse())).toHaveLength(2);
});

test('shows each file of a fix', () => {
  const edits = ['<a>x</a>', '\n<b>x</b>'].map((text) => setText(rootOf(text), 'y'));
  expect(fixXml({ title: 'Mend both', applicability: 'safe', edits }).map(({ xml }) => xml)).toEqual([
    '<a>y</a>',
    '<b>y</b>',
  ]);
});
