import { describe, expect, test } from '@jest/globals';
import { readAsMeant } from '../../src/sdf/as-meant.js';
import { ROLE } from '../../src/sdf/catalogue/structures/role.js';
import { applyEdits } from '../../src/sdf/edits.js';
import { writtenName, writtenText } from '../../src/sdf/value.js';
import { parseXml, type XmlElement } from '../../src/sdf/xml/xml.js';
import { rename, setText } from '../../src/sdf/xml-edit.js';

function read(text: string): XmlElement {
  const result = parseXml({ path: 'x.xml', text, encoding: 'utf-8' });
  if ('fault' in result) throw new Error(result.fault.message);
  return readAsMeant(result.root, ROLE);
}

/** An element as it is read: `name=text(…)`. */
function shown({ name, text, children }: XmlElement): string {
  const inside = children.length > 0 ? `(${children.map(shown).join(' ')})` : '';
  return `${name}${text ? `=${text}` : ''}${inside}`;
}

describe('an element is read as the one that its name stands for', () => {
  test.each([
    ['<role><restrictipp>T</restrictipp></role>', 'role(restrictip=T)'],
    ['<role><RestrictIP>T</RestrictIP></role>', 'role(restrictip=T)'],
    ['<role><restrictipp/></role>', 'role(restrictip)'],
    [
      '<role><permisions><permision><permission_key>A</permission_key><level>VIEW</level></permision></permisions></role>',
      'role(permissions(permission(permkey=A permlevel=VIEW)))',
    ],
    [
      '<role><recordrestrictions><recordrestriction><itemrestricted>T</itemrestricted></recordrestriction></recordrestrictions></role>',
      'role(recordrestrictions(recordrestriction(itemsrestricted=T)))',
    ],
  ])('%s', (text, meaning) => {
    expect(shown(read(text))).toBe(meaning);
  });

  test.each([
    [
      'the right one is there',
      '<role><restrictip>F</restrictip><restrictipp>T</restrictipp></role>',
      'role(restrictip=F restrictipp=T)',
    ],
    [
      'another one is read so',
      '<role><restrictipp>T</restrictipp><restrictips>F</restrictips></role>',
      'role(restrictip=T restrictips=F)',
    ],
    [
      'an item is empty',
      '<role><permissions><permision/></permissions></role>',
      'role(permissions(permision))',
    ],
    ['none is near', '<role><__proto__x>T</__proto__x></role>', 'role(__proto__x=T)'],
    [
      'it is a field of the account',
      '<role><custrecord_name>T</custrecord_name></role>',
      'role(custrecord_name=T)',
    ],
  ])('unless %s', (_, text, meaning) => {
    expect(shown(read(text))).toBe(meaning);
  });
});

describe('a value is read as the one of its list that it stands for', () => {
  test.each([
    ['<role><restrictip>yes</restrictip></role>', 'role(restrictip=T)'],
    ['<role><restrictip> False </restrictip></role>', 'role(restrictip=F)'],
    ['<role><subsidiaryoption>selected</subsidiaryoption></role>', 'role(subsidiaryoption=SELECTED)'],
    ['<role><subsidiaryoption>SELECTD</subsidiaryoption></role>', 'role(subsidiaryoption=SELECTED)'],
  ])('%s', (text, meaning) => {
    expect(shown(read(text))).toBe(meaning);
  });

  test.each([
    '<role><subsidiaryoption>MOON</subsidiaryoption></role>',
    '<role><subsidiaryoption></subsidiaryoption></role>',
    '<role><name>guide</name></role>',
    '<role><restrictip>[ACCOUNT_SPECIFIC_VALUE]</restrictip></role>',
  ])('unless none is near or the field takes any: %s', (text) => {
    const value = />([^<]*)<\/[a-z]+><\/role>/.exec(text)?.[1];
    expect(read(text).children[0]?.text).toBe(value);
  });
});

test('what the file says is known, and edits change just that', () => {
  const root = read('<role><restrictipp>yes</restrictipp><isinactiv/></role>');
  const [value, empty] = root.children as [XmlElement, XmlElement];
  expect([writtenName(value), writtenText(value)]).toEqual(['restrictipp', 'yes']);
  expect(applyEdits(root.source, [...rename(value, 'restrictip'), setText(empty, 'F')])).toBe(
    '<role><restrictip>yes</restrictip><isinactiv>F</isinactiv></role>',
  );
  expect(applyEdits(root.source, [setText(value, 'T')])).toBe(
    '<role><restrictipp>T</restrictipp><isinactiv/></role>',
  );
});

test('reading twice changes nothing', () => {
  const root = read('<role><restrictipp>yes</restrictipp></role>');
  expect(shown(readAsMeant(root, ROLE))).toBe('role(restrictip=T)');
  expect(writtenText(root.children[0]!)).toBe('yes');
});
