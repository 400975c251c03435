import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { largeAccount } from '../../../scripts/html/large-account.mjs';
import { describeInBrowser, useBrowser } from '../../support/browser.js';
import { FILES, report } from '../../support/html-report.js';

/** A window of 1366 x 850 as it is, at 150 and at 200 %, a wide one, and a phone either way. */
const SIZES = {
  wide: { width: 1920, height: 1000 },
  window: { width: 1366, height: 850 },
  'at 150 %': { width: 910, height: 567 },
  'at 200 %': { width: 683, height: 425 },
  'phone upright': { width: 390, height: 844 },
  'phone lying': { width: 844, height: 390 },
} as const;
const NAMES = Object.keys(SIZES) as (keyof typeof SIZES)[];

/** Rows of the grid in sight that are whole, below heads that are in sight as well; and how far the page is too wide. */
const SEEN = `(() => {
  const grid = [...document.querySelectorAll('[role=grid]')].find((one) => one.offsetParent !== null);
  const [head, around] = [grid.querySelector('.grid-head').getBoundingClientRect(), grid.getBoundingClientRect()];
  const bottom = Math.min(innerHeight, around.bottom);
  const isWhole = (line) => {
    const { top, bottom: end } = line.getBoundingClientRect();
    return top >= head.bottom - 1 && end <= bottom + 1;
  };
  const cells = [...grid.querySelectorAll('.line.row [role=gridcell]')].map((one) => one.getBoundingClientRect());
  const [first] = [...grid.querySelectorAll('.line-head')].map((one) => one.getBoundingClientRect());
  return {
    rows: [...grid.querySelectorAll('.line.row')].filter(isWhole).length,
    columns: new Set(cells.filter(({ left, right }) => left >= first.right - 1 && right <= around.right + 1).map(({ left }) => left)).size,
    isHeadInSight: head.top >= 0 && head.bottom < bottom,
    tooWide: document.documentElement.scrollWidth - innerWidth,
  };
})()`;

interface Seen {
  readonly rows: number;
  readonly columns: number;
  readonly isHeadInSight: boolean;
  readonly tooWide: number;
}

async function seen(page: Page): Promise<Seen> {
  // A grid is drawn anew in the frame after its size changed.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  return page.evaluate<Seen>(SEEN);
}

function hasRoom({ rows, columns, isHeadInSight, tooWide }: Seen) {
  return { hasRows: rows >= 3, hasColumns: columns >= 2, isHeadInSight, tooWide };
}

const ROOM = { hasRows: true, hasColumns: true, isHeadInSight: true, tooWide: 0 };
const SOX = 'extends: [sox]\n';
const LARGE = largeAccount({ roles: 40, permissions: 418, share: 0.6, holdsSetup: false });

describeInBrowser('at every size', () => {
  const { open } = useBrowser();

  test.each(NAMES)('rows stay in sight, of many roles as well: %s', async (size) => {
    const page = await open(report(LARGE, null, {}, SOX), SIZES[size]);
    expect(hasRoom(await seen(page))).toEqual(ROOM);
    await page.locator('#panel-matrix .line.row [role=gridcell].level-4').first().click();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    expect(hasRoom(await seen(page))).toEqual(ROOM);
    await page.keyboard.press('Control+End');
    expect(hasRoom(await seen(page))).toEqual(ROOM);
    await page.getByRole('tab', { name: 'Duties' }).click();
    expect(hasRoom(await seen(page))).toEqual(ROOM);
    await page.locator('#panel-duties [role=gridcell].open').first().click();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    expect(hasRoom(await seen(page))).toEqual(ROOM);
  });

  test.each(NAMES)('shuts nobody out: %s', async (size) => {
    const page = await open(report(FILES, BEFORE, WITH_FAULT), SIZES[size]);
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    // Darkness changes nothing but colours, and those are the same at sizes that show the same elements.
    const schemes = ['window', 'phone upright'].includes(size)
      ? (['light', 'dark'] as const)
      : (['light'] as const);
    for (const colorScheme of schemes) {
      const rules = colorScheme === 'dark' ? ['color-contrast'] : [];
      await page.emulateMedia({ colorScheme });
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        expect(await violations(page, rules)).toEqual([]);
      }
      await page.getByRole('tab', { name: 'Matrix' }).click();
      await page.locator('#panel-matrix [role=gridcell].level-4').first().click();
      expect(await violations(page, rules)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

  test.each(['at 200 %', 'phone upright'] as const)('what is put away can be had: %s', async (size) => {
    const page = await open(report(FILES, null, WITH_FAULT), SIZES[size]);
    const role = page.locator('#panel-matrix').getByLabel('Role', { exact: true });
    expect(await role.isVisible()).toBe(false);
    await page.locator('#panel-matrix').getByRole('button', { name: 'Filters' }).click();
    await role.fill('clerk');
    expect(await page.getByRole('button', { name: 'Filters (1)' }).isVisible()).toBe(true);
    const fault = page.getByText('The base could not be had.');
    expect(await fault.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'About (1!)' }).click();
    expect(await fault.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(true);
  });
});

const WITH_FAULT = { faults: ['The base could not be had.'] };
const BEFORE = { 'manifest.xml': FILES['manifest.xml'] };

/** What axe finds against these rules, or all of them, those of good practice among them, each with the first element. */
async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  const options = rules.length > 0 ? { runOnly: rules } : {};
  const run = `axe.run(document, ${JSON.stringify(options)})
    .then(({ violations }) => violations.map(({ id, nodes: [node] }) => id + ': ' + node.html + ' ' + node.failureSummary))`;
  return page.evaluate<string[]>(run);
}
