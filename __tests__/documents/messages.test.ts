import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { read } from '../support/documents.js';

const [, ours = ''] = read('docs/troubleshooting.md').split('## What the action says about its set-up');
const messages = [...ours.matchAll(/^\| (?!Message|-)(.+?) \| /gm)].map(([, message = '']) => message);

/** The sources, with … for what messages fill in, and quotes as they are. */
const said = readdirSync(join(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => read(`src/${path.replaceAll('\\', '/')}`))
  .join('\n');

describe('troubleshooting tells of messages that there are', () => {
  test('and of many', () => expect(messages.length).toBeGreaterThan(30));

  test.each(messages)('%s', (message) => {
    for (const words of message.split(/"?…"?,?/)) expect(said).toContain(words.trim());
  });
});
