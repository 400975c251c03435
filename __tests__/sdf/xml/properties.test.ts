import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { firstFault } from '../../../src/sdf/xml/first-fault.js';
import { parseXml, type XmlElement } from '../../../src/sdf/xml/xml.js';
import { knownDocument, knownForm } from '../../support/xml-model.js';

const RUNS = { numRuns: 500 };

test('every range and text of a document is exact', () => {
  fc.assert(
    fc.property(knownDocument, ({ source, root }) => {
      const result = parseXml(source);
      if ('fault' in result) throw new Error(result.fault.message);
      expect(knownForm(result.root)).toEqual(root);
    }),
    RUNS,
  );
});

test('elements know their parents and their source', () => {
  fc.assert(
    fc.property(knownDocument, ({ source }) => {
      const result = parseXml(source);
      const visit = (element: XmlElement, parent: XmlElement | null) => {
        expect(element.source).toBe(source);
        expect(element.parent).toBe(parent);
        for (const part of [...element.attributes, ...element.comments]) expect(part.source).toBe(source);
        for (const child of element.children) visit(child, element);
      };
      if ('root' in result) visit(result.root, null);
    }),
    RUNS,
  );
});

/** A document that somebody has damaged: a piece put in, taken out, or put in the place of another. */
const damaged = fc
  .record({
    document: knownDocument,
    changes: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat({ max: 5 }),
        piece: fc.constantFrom(
          ...[
            '',
            '<',
            '>',
            '/',
            '&',
            '"',
            "'",
            '=',
            '-',
            '!',
            '?',
            ' ',
            '<a>',
            '</a>',
            '<a/>',
            '<!--',
            '-->',
          ],
          ...[
            '<![CDATA[',
            ']]>',
            '<?',
            '?>',
            'x',
            '&amp',
            '\u00A0',
            '\uFEFF',
            '\n',
            'a="1"',
            '<?xml?>',
            '</',
            '/>',
          ],
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ document, changes }) =>
    changes.reduce((text, { at, length, piece }) => {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + piece + text.slice(start + length);
    }, document.source.text),
  );

test('a damaged document gives one fault with a place, or is a document still', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const source = { path: 'x.xml', text, encoding: 'utf-8' };
      const result = parseXml(source);
      if ('root' in result) return;
      const { start, end, kind, message } = result.fault;
      expect(kind).toBe('malformed');
      expect(message).toMatch(/^[^\n\r]{10,250}\.$/);
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(end > start || message === 'The file contains no element.').toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('the validator, the parser and what explains their verdict agree', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const source = { path: 'x.xml', text, encoding: 'utf-8' };
      const result = parseXml(source);
      const explained = firstFault(source);
      if ('root' in result) expect(explained).toBeNull();
      else if (
        !/declaration cannot be read|declares the encoding|not allowed in XML/.test(result.fault.message)
      )
        expect(explained).toEqual(result.fault);
    }),
    { numRuns: 2000 },
  );
});
