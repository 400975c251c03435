import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ASSETS, assets } from '../../../scripts/html/assets.mjs';

test('the report carries the client as its sources are: npm run assets', async () => {
  expect(readFileSync(ASSETS, 'utf8') === (await assets())).toBe(true);
});

test('no line of the client is a command to a workflow that prints it', () => {
  const { script, style } = JSON.parse(readFileSync(ASSETS, 'utf8'));
  expect(`${script}\n${style}`).not.toMatch(/^\s*::|##\[/m);
  expect(script).not.toMatch(/<\/script|<!--/i);
});
