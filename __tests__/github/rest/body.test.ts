import { expect, test } from '@jest/globals';
import { readBody } from '../../../src/github/rest/body.js';
import { number } from '../../../src/github/rest/fields.js';

const JSON_TYPE = 'application/json; charset=utf-8';

/** What octokit gives for an answer whose body it has not read. */
const unread = (body: string, type?: string, status = 200) => ({
  status,
  headers: type === undefined ? {} : { 'content-type': type },
  data: new Response(body).body as unknown,
});

test.each([
  ['JSON', '{"a":[1,"ä"]}', JSON_TYPE, { a: [1, 'ä'] }],
  ['JSON of another kind', '[]', 'application/scim+json', []],
  ['JSON with a byte order mark', '\uFEFF{}', 'application/json', {}],
  ['half of it', '{"a":[1,', JSON_TYPE, '{"a":[1,'],
  ['nothing', '', JSON_TYPE, ''],
  ['a page of a proxy', '<html>', 'text/html', '<html>'],
  ['JSON that is announced as a page', '{}', 'text/html', '{}'],
  ['what is announced as nothing', '{}', undefined, '{}'],
])('%s', async (_, body, type, expected) => {
  expect(await readBody(unread(body, type))).toEqual(expected);
});

test('an answer without a body', async () => {
  expect(await readBody({ status: 204, headers: {}, data: '' })).toBe('');
  expect(await readBody({ status: 200, headers: { 'content-type': JSON_TYPE }, data: null })).toBe('');
});

test('a body that breaks off', async () => {
  const data = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"a":'));
      controller.error(new Error('terminated'));
    },
  });
  expect(await readBody({ status: 200, headers: { 'content-type': JSON_TYPE }, data })).toBe('');
});

test('a number that was rounded is none', () => {
  expect(number(JSON.parse('9007199254740991'))).toBe(Number.MAX_SAFE_INTEGER);
  expect(() => number(JSON.parse('9007199254740993'))).toThrow('no number');
});
