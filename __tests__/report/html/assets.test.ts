import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { assets, PAGES } from '../../../scripts/html/assets.mjs';

test.each(PAGES)('$entry: the report carries the client as its sources are: npm run assets', async (page) => {
  expect(readFileSync(page.file, 'utf8') === (await assets(page))).toBe(true);
});

test.each(PAGES)('$entry: no line of the client is a command to a workflow that prints it', ({ file }) => {
  const { script, style } = JSON.parse(readFileSync(file, 'utf8'));
  expect(`${script}\n${style}`).not.toMatch(/^\s*::|##\[/m);
  expect(script).not.toMatch(/<\/script|<!--/i);
});
