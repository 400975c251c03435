import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Review, WrittenRow } from '../../../src/report/review/review.js';
import { reviewHtml } from '../../../src/report/review/review-html.js';
import { describeInBrowser, useBrowser } from '../../support/browser.js';

function row(person: string, more: Partial<WrittenRow> = {}): WrittenRow {
  return {
    person,
    roles: 'Buyer; Treasury',
    roleIds: 'customrole_buyer; customrole_pay',
    duty: 'vendor-and-payment',
    title: 'Create vendors and pay them',
    risk: 'high',
    how: 'several roles',
    decision: '',
    reviewer: '',
    change: null,
    earlier: '',
    ...more,
  };
}

const review = (rows: readonly WrittenRow[], more: Partial<Review> = {}): string =>
  reviewHtml({
    rows,
    isCompared: false,
    people: 12,
    path: 'people.csv',
    day: '2026-11-29',
    notes: [],
    ...more,
  });

const ROWS = [
  row('Jane', { risk: 'critical', duty: 'post', title: 'Post and approve', roles: 'Accountant' }),
  row('ann'),
  row('Bob', { risk: 'medium', duty: 'post', title: 'Post and approve' }),
];

const people = (page: Page) => page.locator('tbody th').allTextContents();

describeInBrowser('the access review', () => {
  const { open } = useBrowser();

  test('sorts by every column, both ways', async () => {
    const page = await open(review(ROWS));
    expect(await people(page)).toEqual(['Jane', 'ann', 'Bob']);
    const person = page.getByRole('button', { name: 'Person' });
    await person.click();
    expect(await people(page)).toEqual(['ann', 'Bob', 'Jane']);
    expect(await page.locator('th', { has: person }).getAttribute('aria-sort')).toBe('ascending');
    await person.click();
    expect(await people(page)).toEqual(['Jane', 'Bob', 'ann']);
    await page.getByRole('button', { name: 'Risk' }).click();
    expect(await people(page)).toEqual(['Jane', 'ann', 'Bob']);
    expect(await page.locator('th', { has: person }).getAttribute('aria-sort')).toBe('none');
    await page.getByRole('button', { name: 'Risk' }).click();
    expect(await people(page)).toEqual(['Bob', 'ann', 'Jane']);
  });

  test('filters by text, risk, duty and decision, and says what is left', async () => {
    const page = await open(review(ROWS));
    await page.getByLabel('Text').fill('treasury');
    expect(await people(page)).toEqual(['ann', 'Bob']);
    expect(await page.locator('#live').textContent()).toBe('2 of 3 rows');
    await page.getByLabel('Risk').selectOption('medium');
    expect(await people(page)).toEqual(['Bob']);
    await page.getByLabel('Risk').selectOption('');
    await page.getByLabel('Text').fill('');
    await page.getByRole('combobox', { name: 'Duty', exact: true }).selectOption('Post and approve');
    expect(await people(page)).toEqual(['Jane', 'Bob']);
    await page.getByLabel('Decision: Jane').fill('Keep');
    await page.getByRole('combobox', { name: 'Decision', exact: true }).selectOption('Decided');
    expect(await people(page)).toEqual(['Jane']);
    await page.getByRole('combobox', { name: 'Decision', exact: true }).selectOption('To decide');
    expect(await people(page)).toEqual(['Bob']);
  });

  test('counts what is to be decided while it is filled in, and saves it as the CSV of a review', async () => {
    const page = await open(review(ROWS));
    expect(await page.locator('.tiles').textContent()).toContain('3to decide');
    await page.getByLabel('Decision: Jane').fill('=1+1');
    await page.getByLabel('Reviewer: Jane').fill('cfo, "J"');
    expect(await page.locator('.tiles').textContent()).toContain('2to decide');
    await page.getByLabel('Text').fill('bob');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('access-review-2026-11-29.csv');
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      '\uFEFF"Person","Roles","Role IDs","Duty","Title","Risk","Held by","Decision","Reviewer"',
    );
    expect(lines[1]).toMatch(/^"Jane","Accountant",.*,"'=1\+1","cfo, ""J"""$/);
  });

  test('shows what became of the last review', async () => {
    const rows = [
      row('Ann', { change: 'new' }),
      row('Bob', { change: 'changed', earlier: 'Keep, cfo' }),
      row('Jim', { change: 'kept', decision: 'Keep', reviewer: 'cfo' }),
      row('Lee', { change: 'gone' }),
    ];
    const page = await open(review(rows, { isCompared: true }));
    expect(await page.locator('.tiles').textContent()).toContain('2to decide');
    expect(await page.locator('tbody tr', { hasText: 'Bob' }).textContent()).toContain('was: Keep, cfo');
    expect(await page.getByLabel('Decision: Jim').inputValue()).toBe('Keep');
    await page.getByRole('combobox', { name: 'Change', exact: true }).selectOption('gone');
    expect(await people(page)).toEqual(['Lee']);
  });

  test('draws many rows by and by, and all of them for paper', async () => {
    const page = await open(review(Array.from({ length: 450 }, (_, index) => row(`Person ${index}`))));
    expect(await page.locator('tbody tr').count()).toBe(200);
    await page.getByRole('button', { name: 'Show 200 more of 250' }).click();
    expect(await page.locator('tbody tr').count()).toBe(400);
    await page.evaluate('dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator('tbody tr').count()).toBe(450);
    await page.evaluate('dispatchEvent(new Event("afterprint"))');
    expect(await page.locator('tbody tr').count()).toBe(200);
  });

  test('hostile values are text', async () => {
    const hostile = '<img src=x onerror=alert(1)>"\'</script>';
    const page = await open(
      review([row(hostile, { roles: hostile, title: hostile, decision: hostile })], { notes: [hostile] }),
    );
    expect(await people(page)).toEqual([hostile]);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('td input').first().inputValue()).toBe(hostile);
  });

  test.each(['light', 'dark'] as const)('has no fault of accessibility, %s', async (colorScheme) => {
    const rows = [
      ...ROWS,
      row('Lee', { change: 'gone' }),
      row('Kim', { change: 'kept' }),
      row('Bo', { change: 'new' }),
    ];
    const page = await open(review(rows, { isCompared: true, notes: ['Something'] }));
    await page.emulateMedia({ colorScheme });
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    const run = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
      .then(({ violations }) => violations.map(({ id, nodes: [node] }) => id + ': ' + node.html + ' ' + node.failureSummary))`;
    expect(await page.evaluate<string[]>(run)).toEqual([]);
  });

  test('a review without a row says so', async () => {
    const page = await open(review([]));
    expect(await page.getByText('Nobody holds all sides of a duty.').isVisible()).toBe(true);
  });
});
