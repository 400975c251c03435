import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ASSETS, assets, REVIEW_ASSETS, reviewAssets } from '../../../scripts/html/assets.mjs';

test('the report carries the client as its sources are: npm run assets', async () => {
  expect(readFileSync(ASSETS, 'utf8') === (await assets())).toBe(true);
});

test('the access review carries its own: npm run assets', async () => {
  expect(readFileSync(REVIEW_ASSETS, 'utf8') === (await reviewAssets())).toBe(true);
});

test.each([ASSETS, REVIEW_ASSETS])('no line of %s is a command to a workflow that prints it', (file) => {
  const { script, style } = JSON.parse(readFileSync(file, 'utf8'));
  expect(`${script}\n${style}`).not.toMatch(/^\s*::|##\[/m);
  expect(script).not.toMatch(/<\/script|<!--/i);
});
