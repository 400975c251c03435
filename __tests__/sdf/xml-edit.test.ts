import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../../src/sdf/edits.js';
import { parseXml, type XmlElement } from '../../src/sdf/xml/xml.js';
import {
  append,
  type Edit,
  escapeText,
  type NewElement,
  remove,
  rename,
  render,
  renderLines,
  setText,
} from '../../src/sdf/xml-edit.js';
import { knownDocument } from '../support/xml-model.js';

function parse(text: string): XmlElement {
  const result = parseXml({ path: 'x.xml', text, encoding: 'utf-8' });
  if ('fault' in result) throw new Error(`${result.fault.message} ${text}`);
  return result.root;
}

/** The first element of a name, in the order of the text. */
function find(root: XmlElement, name: string): XmlElement {
  const found = elementsOf(root).find((element) => element.name === name);
  if (!found) throw new Error(`There is no <${name}>.`);
  return found;
}

function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

const edited = (text: string, edit: (root: XmlElement) => Edit | readonly Edit[]) => {
  const root = parse(text);
  return applyEdits(root.source, [edit(root)].flat());
};

describe('setText', () => {
  test.each([
    ['<r><a>FULL</a></r>', '<r><a>VIEW</a></r>'],
    ['<r><a>\n  FULL\n</a></r>', '<r><a>\n  VIEW\n</a></r>'],
    ['<r><a>FULL<!-- c --></a></r>', '<r><a>VIEW<!-- c --></a></r>'],
    ['<r><a><!-- c -->FULL</a></r>', '<r><a><!-- c -->VIEW</a></r>'],
    ['<r><a><![CDATA[FULL]]></a></r>', '<r><a>VIEW</a></r>'],
    ['<r><a></a></r>', '<r><a>VIEW</a></r>'],
    ['<r><a> </a></r>', '<r><a>VIEW </a></r>'],
    ['<r><a/></r>', '<r><a>VIEW</a></r>'],
    ['<r><a b="x/" /></r>', '<r><a b="x/">VIEW</a></r>'],
    ['<r><a\r\n/></r>', '<r><a>VIEW</a></r>'],
  ])('%j becomes %j', (before, after) => {
    expect(edited(before, (root) => setText(find(root, 'a'), 'VIEW'))).toBe(after);
  });

  test('writes marks as XML wants them', () => {
    expect(edited('<a>x</a>', (root) => setText(root, 'A & B <C> ]]>'))).toBe(
      '<a>A &amp; B &lt;C&gt; ]]&gt;</a>',
    );
  });
});

describe('rename', () => {
  test.each([
    ['<r><old a="old">old</old></r>', '<r><new a="old">old</new></r>'],
    ['<r><old/></r>', '<r><new/></r>'],
    ['<r><old\n>old</old ></r>', '<r><new\n>old</new ></r>'],
    ['<r><old><old/></old></r>', '<r><new><old/></new></r>'],
  ])('%j becomes %j', (before, after) => {
    expect(edited(before, (root) => rename(find(root, 'old'), 'new'))).toBe(after);
  });
});

describe('remove', () => {
  test.each([
    ['<r>\n  <a/>\n  <b/>\n</r>', '<r>\n  <b/>\n</r>'],
    ['<r>\r\n\t<a>\r\n\t</a>\r\n\t<b/>\r\n</r>', '<r>\r\n\t<b/>\r\n</r>'],
    ['<r>\n  <a/> \t\n  <b/>\n</r>', '<r>\n  <b/>\n</r>'],
    ['<r>\n  <b/><a/>\n</r>', '<r>\n  <b/>\n</r>'],
    ['<r>\n  <a/><b/>\n</r>', '<r>\n  <b/>\n</r>'],
    ['<r>\n  <a/> <!-- c -->\n</r>', '<r>\n   <!-- c -->\n</r>'],
    ['<r>\n  <!-- c --> <a/>\n</r>', '<r>\n  <!-- c --> \n</r>'],
    ['<r><a/><b/></r>', '<r><b/></r>'],
    ['<r>\r  <a/>\r</r>', '<r>\r  \r</r>'],
  ])('%j becomes %j', (before, after) => {
    expect(edited(before, (root) => remove(find(root, 'a')))).toBe(after);
  });
});

describe('append', () => {
  const child: NewElement = { name: 'n', content: 'x' };
  test.each([
    ['<r>\n  <p>\n    <a/>\n  </p>\n</r>', '<r>\n  <p>\n    <a/>\n    <n>x</n>\n  </p>\n</r>'],
    [
      '<r>\r\n\t<p>\r\n\t\t<a/>\r\n\t</p>\r\n</r>',
      '<r>\r\n\t<p>\r\n\t\t<a/>\r\n\t\t<n>x</n>\r\n\t</p>\r\n</r>',
    ],
    [
      '<r>\n  <p>\n    <a/> <!-- c -->\n  </p>\n</r>',
      '<r>\n  <p>\n    <a/> <!-- c -->\n    <n>x</n>\n  </p>\n</r>',
    ],
    [
      '<r>\n  <p>\n    <a/>\n    <!-- c -->\n  </p>\n</r>',
      '<r>\n  <p>\n    <a/>\n    <n>x</n>\n    <!-- c -->\n  </p>\n</r>',
    ],
    ['<r>\n  <p></p>\n</r>', '<r>\n  <p>\n    <n>x</n>\n  </p>\n</r>'],
    ['<r>\n  <p>\n  </p>\n</r>', '<r>\n  <p>\n    <n>x</n>\n  </p>\n</r>'],
    ['<r>\n  <p/>\n</r>', '<r>\n  <p>\n    <n>x</n>\n  </p>\n</r>'],
    ['<r>\n    <p a="/" />\n</r>', '<r>\n    <p a="/">\n        <n>x</n>\n    </p>\n</r>'],
    ['<r>\n  <p><!-- c --></p>\n</r>', '<r>\n  <p><!-- c -->\n    <n>x</n>\n  </p>\n</r>'],
    ['<r><p><a/></p></r>', '<r><p><a/><n>x</n></p></r>'],
  ])('to <p> in %j gives %j', (before, after) => {
    expect(edited(before, (root) => append(find(root, 'p'), child))).toBe(after);
  });

  test('to the root behind a byte order mark', () => {
    expect(edited('\uFEFF<p/>', (root) => append(root, child))).toBe('\uFEFF<p>\n  <n>x</n>\n</p>');
  });

  test('writes elements in elements as the file is indented', () => {
    const permission: NewElement = {
      name: 'permission',
      attributes: { a: '"<&>\'' },
      content: [child, { name: 'm', content: [] }],
    };
    expect(edited('<r>\n\t<p>\n\t</p>\n</r>', (root) => append(find(root, 'p'), permission))).toBe(
      '<r>\n\t<p>\n\t\t<permission a="&quot;&lt;&amp;&gt;\'">\n\t\t\t<n>x</n>\n\t\t\t<m>\n\t\t\t</m>\n\t\t</permission>\n\t</p>\n</r>',
    );
  });
});

test('an element is written on lines, or on one', () => {
  const element: NewElement = { name: 'a', content: [{ name: 'b', content: 'x & y' }] };
  expect(renderLines(element)).toEqual(['<a>', '  <b>x &amp; y</b>', '</a>']);
  expect(render(element)).toBe('<a><b>x &amp; y</b></a>');
});

test('text is read back as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', ']', '"', "'", 'a', '𝄞', ';') }), (text) => {
      expect(parse(`<a>${escapeText(text)}</a>`).text).toBe(text);
    }),
  );
});

/** What an element means, apart from its form. White space may come and go with the lines of elements. */
function meaningOf({ name, attributes, children, comments, text }: XmlElement): unknown {
  return {
    name,
    attributes: attributes.map((attribute) => [attribute.name, attribute.text]),
    comments: comments.map((comment) => comment.text),
    text: text.replace(/[ \t\r\n]+/g, ''),
    children: children.map(meaningOf),
  };
}

/** The meaning of a document in which one element means something else, or nothing. */
function meaningWith(
  element: XmlElement,
  changed: XmlElement,
  change: (meaning: object) => object | null,
): unknown {
  const children = element.children
    .map((child) => meaningWith(child, changed, change))
    .filter((meaning) => meaning !== null);
  const meaning = { ...(meaningOf(element) as object), children };
  return element === changed ? change(meaning) : meaning;
}

const documentAndElement = fc
  .record({ document: knownDocument, pick: fc.nat() })
  .map(({ document, pick }) => {
    const root = parse(document.source.text);
    const elements = elementsOf(root);
    return { root, element: elements[pick % elements.length] as XmlElement };
  });

/** Applies the edits, and looks whether the document means just what it should, and all else is as it was. */
function expectMeaning(root: XmlElement, edits: readonly Edit[], meaning: unknown) {
  const text = applyEdits(root.source, edits);
  expect(meaningOf(parse(text))).toEqual(meaning);
  const first = Math.min(...edits.map(({ start }) => start));
  const last = Math.max(...edits.map(({ end }) => end));
  const { text: before } = root.source;
  expect(text.startsWith(before.slice(0, first)) && text.endsWith(before.slice(last))).toBe(true);
}

describe('in any document', () => {
  const value = fc.string({ unit: fc.constantFrom('a', '<', '&', '>', ']', '𝄞', 'é', '"'), minLength: 1 });

  test('setText gives an element its text and changes nothing else', () => {
    fc.assert(
      fc.property(documentAndElement, value, ({ root, element }, text) => {
        const { textSpan } = element;
        const inText = (part: XmlElement | XmlElement['comments'][number]) =>
          textSpan !== null && part.start >= textSpan.start && part.end <= textSpan.end;
        const comments = element.comments
          .filter((comment) => !inText(comment))
          .map((comment) => comment.text);
        const children = element.children.filter((child) => !inText(child)).map(meaningOf);
        expectMeaning(
          root,
          [setText(element, text)],
          meaningWith(root, element, (meaning) => ({ ...meaning, text, comments, children })),
        );
      }),
    );
  });

  test('rename gives an element its name and changes nothing else', () => {
    fc.assert(
      fc.property(documentAndElement, ({ root, element }) => {
        const meaning = meaningWith(root, element, (known) => ({ ...known, name: 'new-name' }));
        expectMeaning(root, rename(element, 'new-name'), meaning);
      }),
    );
  });

  test('remove takes an element out and changes nothing else', () => {
    fc.assert(
      fc.property(documentAndElement, ({ root, element }) => {
        fc.pre(element !== root);
        expectMeaning(
          root,
          [remove(element)],
          meaningWith(root, element, () => null),
        );
      }),
    );
  });

  test('append adds a child as the last and changes nothing else', () => {
    const added: NewElement = {
      name: 'new',
      attributes: { a: '"' },
      content: [{ name: 'inner', content: 'a<b' }],
    };
    const addedMeaning = meaningOf(parse(render(added)));
    fc.assert(
      fc.property(documentAndElement, ({ root, element }) => {
        const children = [...element.children.map(meaningOf), addedMeaning];
        const meaning = meaningWith(root, element, (known) => ({ ...known, children }));
        expectMeaning(root, [append(element, added)], meaning);
      }),
    );
  });

  test('what is added and removed again leaves no trace', () => {
    fc.assert(
      fc.property(documentAndElement, ({ root, element }) => {
        fc.pre(element.children.length > 0);
        const { text } = root.source;
        const index = elementsOf(root).indexOf(element);
        const longer = parse(applyEdits(root.source, [append(element, { name: 'new', content: 'x' })]));
        const last = elementsOf(longer)[index]?.children.at(-1) as XmlElement;
        const again = applyEdits(longer.source, [remove(last)]);
        expect(again.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
