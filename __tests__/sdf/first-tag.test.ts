import { describe, expect, test } from '@jest/globals';
import { readFirstTag } from '../../src/sdf/first-tag.js';

const ROLE = { name: 'role', scriptId: 'customrole_x' };

describe('the first tag of', () => {
  test.each([
    ['a file', '<role scriptid="customrole_x"><name/></role>', ROLE],
    ['a file with a byte order mark', '\uFEFF<role scriptid="customrole_x"/>', ROLE],
    ['a file with a declaration', '<?xml version="1.0"?>\r\n<role scriptid="customrole_x"/>', ROLE],
    ['a file with comments before it', '<!-- <x> --><!-- "y" -->\n<role scriptid="customrole_x"/>', ROLE],
    [
      'a file with a document type',
      '<!DOCTYPE a [<!ENTITY b "<c>">]>\n<role scriptid="customrole_x"/>',
      ROLE,
    ],
    ['a tag of many lines', '<role\r\n\tname = "x"\r\n\tscriptid\n=\n\'customrole_x\'\n>', ROLE],
    ['a tag with another attribute of the text', '<role a=" scriptid=\'y\'" scriptid="customrole_x">', ROLE],
    ['an element without an id', '<manifest projecttype="X">', { name: 'manifest', scriptId: null }],
    ['an element that closes itself', '<deploy/>', { name: 'deploy', scriptId: null }],
    ['a file with marks of a merge', '<<<<<<< HEAD\n<role scriptid="customrole_x">', ROLE],
    ['a file with text before it', '< 1 <2 <role scriptid="customrole_x">', ROLE],
    ['a tag with a fault behind the id', '<role scriptid="customrole_x" b c=>', ROLE],
    [
      'a tag with a fault before the id',
      '<role b scriptid="customrole_x">',
      { name: 'role', scriptId: null },
    ],
    ['a tag that does not end', '<role scriptid="customrole_x"\n', ROLE],
    [
      'a tag whose quote is not closed',
      '<role scriptid="customrole_x>\n<name>x</name>',
      { name: 'role', scriptId: null },
    ],
  ])('%s', (_what, text, tag) => expect(readFirstTag(text)).toEqual(tag));

  test.each([
    ['nothing', ''],
    ['white space', ' \r\n'],
    ['text', 'role'],
    ['comments', '<!-- <role> --><!-- -->'],
    ['a comment that is not closed', '<!-- <role>'],
    ['marks', '<<<<<<<'],
    ['an end tag', '</role>'],
  ])('%s is none', (_what, text) => expect(readFirstTag(text)).toBeNull());
});

test.each(['<role scriptid="custom', '<role', '<!-- x', '<?xml version="1.0"'])(
  'of a part of a file a tag that does not end says nothing: %s',
  (text) => expect(readFirstTag(text, false)).toBeNull(),
);
