import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { largeAccount } from '../../../scripts/html/large-account.mjs';
import { walk } from '../../../src/files/walk.js';
import { describeInBrowser, useBrowser } from '../../support/browser.js';
import { report } from '../../support/html-report.js';

const PAPER = {
  A4: { upright: 188, lying: 275 },
  Letter: { upright: 194, lying: 257 },
} as const;
type Paper = keyof typeof PAPER;

/** How many sheets the report takes. */
async function sheets(page: Page, format: Paper): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  return pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}

/** Words that stand on two lines, and parts that lie on one another, as wide as a sheet is between its margins. */
const FAULTS = (isLying: boolean) => `(() => {
  const faults = [];
  const parts = [...document.querySelectorAll('.printed > *')].filter((one) => one.classList.contains('lying') === ${isLying});
  for (const part of parts) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      for (const { 0: word, index } of node.data.matchAll(/[\\p{L}\\p{N}]{2,}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getClientRects().length > 1) faults.push(word);
      }
    }
  }
  const boxes = parts.map((part) => part.getBoundingClientRect());
  boxes.forEach(({ top }, at) => {
    if (at > 0 && top < boxes[at - 1].bottom - 1) faults.push('over the part before: ' + parts[at].textContent.slice(0, 40));
  });
  for (const part of parts)
    if (part.scrollWidth > innerWidth + 1) faults.push('too wide: ' + part.textContent.slice(0, 40));
  return [...new Set(faults)];
})()`;

async function faultsOnPaper(page: Page, format: Paper): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  const faults: string[] = [];
  for (const isLying of [false, true]) {
    const width = PAPER[format][isLying ? 'lying' : 'upright'];
    await page.setViewportSize({ width: Math.floor((width * 96) / 25.4), height: 1000 });
    faults.push(...(await page.evaluate<string[]>(FAULTS(isLying))));
  }
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  return faults;
}

const ACME = join(import.meta.dirname, '../../../examples/acme');
const acme = () =>
  Object.fromEntries(
    walk(join(ACME, 'src'), [''], () => false).files.map((path) => [
      path,
      readFileSync(join(ACME, 'src', path), 'utf8'),
    ]),
  );
const acmePolicy = () => readFileSync(join(ACME, 'sdf-role-compliance.yml'), 'utf8');

describeInBrowser('on paper', () => {
  const { open } = useBrowser();

  test.each(['A4', 'Letter'] as const)(
    'the example takes few sheets, and no word is broken: %s',
    async (format) => {
      const page = await open(report(acme(), null, {}, acmePolicy()));
      expect(await sheets(page, format)).toBeLessThanOrEqual(7);
      expect(await faultsOnPaper(page, format)).toEqual([]);
    },
  );

  test('so does a large account', async () => {
    const large = largeAccount({ roles: 60, permissions: 418, share: 0.6, holdsSetup: false });
    const page = await open(report(large, null, {}, 'extends: [all]\n'));
    const findings = await page.locator('#tab-findings .count').textContent();
    expect(Number(findings)).toBeGreaterThanOrEqual(326);
    expect(await sheets(page, 'A4')).toBeLessThanOrEqual(40);
    expect(await faultsOnPaper(page, 'A4')).toEqual([]);
  });

  test('a summary comes first, then what was found; settings of roles and who is asked are there', async () => {
    const origin = { repository: 'https://github.com/acme/netsuite', commit: 'a'.repeat(40) };
    const page = await open(report(acme(), null, { origin, pullRequest: 12 }, acmePolicy()));
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    const heads = await page.locator('.printed .part').allTextContents();
    expect(heads).toEqual(['Summary', 'Findings', 'Duties', 'Doors', 'Settings of roles', 'Access matrix']);
    const text = (await page.locator('.printed').textContent()) ?? '';
    for (const told of [
      'acme/netsuite',
      'commit aaaaaaaaaaaa',
      '#12',
      'policy:',
      'Two-Factor Authentication',
    ])
      expect(text).toContain(told);
    const title = 'getComputedStyle(document.documentElement).getPropertyValue("--paper-title")';
    expect(await page.evaluate(title)).toBe(
      '"Access report: Acme Tours · acme/netsuite · aaaaaaaaaaaa · #12"',
    );
  });
});
