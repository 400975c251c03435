import { expect, test } from '@jest/globals';
import { digest, type Mark, readMark, withMark } from '../../../src/github/posters/mark.js';

const mark: Mark = { kind: 'finding', scope: digest('', 8), id: `${'0'.repeat(20)}-2`, content: 'mended' };

test('a mark is read as it was written', () => {
  const body = withMark(mark, 'Text.');
  expect(body).toBe(`<!-- sdf-role-compliance:finding e3b0c442 ${'0'.repeat(20)}-2 mended -->\nText.`);
  expect(readMark(body)).toEqual(mark);
  expect(readMark(body.replaceAll('\n', '\r\n'))).toEqual(mark);
  expect(readMark(withMark({ ...mark, kind: 'list', id: '-' }, ''))).toEqual({
    ...mark,
    kind: 'list',
    id: '-',
  });
});

test.each([
  ['that is not the first of the text', ` ${withMark(mark, '')}`],
  ['in a block of code', `Text.\n\`\`\`\n${withMark(mark, '')}\n\`\`\``],
  ['of another program', '<!-- other:finding e3b0c442 - mended -->'],
  ['of another kind', withMark({ ...mark, kind: 'other' as 'list' }, '')],
  ['without an id', withMark({ ...mark, id: '' }, '')],
  ['that is cut', withMark(mark, '').slice(0, 60)],
  ['that is none', ''],
])('there is no mark %s', (_, body) => {
  expect(readMark(body)).toBeNull();
});
