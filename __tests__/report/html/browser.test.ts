import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { largeAccount } from '../../../scripts/html/large-account.mjs';
import { matrixOf } from '../../../src/access/matrix.js';
import { matrixHtml } from '../../../src/report/formats/html.js';
import { describeInBrowser, useBrowser } from '../../support/browser.js';
import { CLERK, FILES as files, report } from '../../support/html-report.js';
import { projectsOf } from '../../support/projects.js';
import { permissions, role } from '../../support/xml.js';

const counts = (page: Page) => page.locator('#panel-matrix .counts').textContent();
const inMatrix = (page: Page, label: string) =>
  page.locator('#panel-matrix').getByLabel(label, { exact: true });
const heads = (page: Page) => page.locator('#panel-matrix [role=rowheader] .name').allTextContents();
const cell = (page: Page, name: string) =>
  page.locator('.line', { hasText: name }).locator('[role=gridcell]');

describeInBrowser('the HTML report', () => {
  const { open } = useBrowser();

  test('shows the verdict, the matrix tab by tab, and who holds what', async () => {
    const page = await open(report());
    expect(await page.locator('.verdict').textContent()).toBe('✕ Failed');
    expect(await heads(page)).toEqual([
      'Transactions',
      'Pay Bills',
      'Reports',
      'Accounts Receivable',
      'Lists',
      'Items',
      'Vendors',
      'Custom Record',
      'Record',
    ]);
    expect(await cell(page, 'LIST_ITEM').allTextContents()).toEqual(['VIEW', 'EDIT', 'VIEW']);
    expect(await cell(page, 'customrecord_tour').nth(1).getAttribute('aria-label')).toBe(
      'EDIT, restriction VIEWANDEDIT',
    );
    const grid = page.getByRole('grid');
    expect(await grid.getAttribute('aria-rowcount')).toBe('10');
    expect(await grid.getAttribute('aria-colcount')).toBe('4');
  });

  test('searches and filters, and says what is left', async () => {
    const page = await open(report());
    await inMatrix(page, 'Permission').fill('list_');
    expect(await counts(page)).toBe('2 of 5 permissions, 3 of 3 roles');
    await inMatrix(page, 'Role').fill('clerk, old');
    expect(await counts(page)).toBe('2 of 5 permissions, 2 of 3 roles');
    expect(await page.locator('#live').textContent()).toBe('2 of 5 permissions, 2 of 3 roles');
    await page.locator('#panel-matrix').getByRole('button', { name: 'Clear filters' }).click();
    await page.locator('#panel-matrix').getByLabel('Tab').selectOption('Lists');
    await page.locator('#panel-matrix').getByLabel('Level').selectOption('EDIT or more');
    expect(await heads(page)).toEqual(['Lists', 'Items', 'Vendors']);
    expect(await counts(page)).toBe('2 of 5 permissions, 2 of 3 roles');
    await page.locator('#panel-matrix').getByLabel('Risk').selectOption('high or more');
    expect(await heads(page)).toEqual(['Lists', 'Vendors']);
    await page.locator('#panel-matrix').getByRole('button', { name: 'Clear filters' }).click();
    await page.getByLabel('Only differences').check();
    await inMatrix(page, 'Role').fill('guide, old');
    expect(await heads(page)).toEqual(['Lists', 'Items', 'Custom Record', 'Record']);
    await inMatrix(page, 'Permission').fill('nothing has this name');
    expect(await page.getByText('Nothing matches').isVisible()).toBe(true);
  });

  test('explains a cell that is clicked, and gives the focus back', async () => {
    const page = await open(report());
    await cell(page, 'TRAN_VENDPYMT').first().click();
    const drawer = page.getByRole('dialog', { name: 'Pay Bills' });
    const text = await drawer.textContent();
    for (const told of ['FULL', 'AP Clerk', 'TRAN_VENDPYMT', 'Transactions', 'high', `${CLERK}:7`]) {
      expect(text).toContain(told);
    }
    expect(text).toContain('Create vendors and pay them');
    expect(text).toContain('Accepted until 2027-03-31, approved by cfo@example.com: two signatures');
    await page.keyboard.press('Escape');
    expect(await drawer.isVisible()).toBe(false);
    expect(await page.locator(':focus').getAttribute('role')).toBe('gridcell');
    expect(await page.locator(':focus').textContent()).toBe('FULL');
  });

  test('works by keyboard alone', async () => {
    const page = await open(report());
    await page.getByLabel('Only findings').focus();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('CSV');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('role')).toBe('rowheader');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'Accounts Receivable' });
    expect(await drawer.getByRole('heading', { name: 'Findings here' }).isVisible()).toBe(true);
    expect(await drawer.textContent()).toContain('level-not-allowed');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog', { name: 'AP Clerk' }).textContent()).toContain('Two-Factor');
  });

  test('goes from tab to tab by keys', async () => {
    const page = await open(report());
    await page.getByRole('tab', { name: 'Matrix' }).focus();
    const shown = () => page.locator('[role=tab][aria-selected=true]').getAttribute('id');
    for (const [key, tab] of [
      ['ArrowRight', 'findings'],
      ['End', 'compare'],
      ['ArrowRight', 'matrix'],
      ['ArrowLeft', 'compare'],
      ['Home', 'matrix'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await shown()).toBe(`tab-${tab}`);
      expect(await page.locator(':focus').getAttribute('id')).toBe(`tab-${tab}`);
    }
  });

  test('compares two roles', async () => {
    const page = await open(report());
    await page.getByRole('columnheader', { name: 'Guide' }).click();
    await page.getByRole('button', { name: 'Compare with another role' }).click();
    await page.getByLabel('Second role').selectOption('Old (customrole_old)');
    expect(await page.locator('.compare .counts').textContent()).toBe(
      'Guide holds more of 2, Old of 0, both the same of 0 permissions.',
    );
    expect(await page.locator('.compared tbody tr').first().textContent()).toContain('Items LIST_ITEM');
  });

  test('lists findings, duties with both sides, and exceptions with their end', async () => {
    const page = await open(report());
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page.getByLabel('Severity').selectOption('Errors');
    await page.locator('#panel-findings').getByLabel('Text').fill('repo_ar');
    expect(await page.locator('.finding').count()).toBe(1);
    expect(await page.locator('.finding .fix').first().textContent()).toContain('VIEW');
    await page.getByRole('tab', { name: 'Duties' }).click();
    expect(await page.locator('#panel-duties .counts').textContent()).toBe('1 of 1 conflict, 1 role');
    await page.locator('#panel-duties [role=gridcell]').click();
    const drawer = page.getByRole('dialog', { name: 'Create vendors and pay them' });
    expect(await drawer.locator('.side').allTextContents()).toEqual([
      expect.stringContaining('Pay BillsFULL'),
      expect.stringContaining('VendorsEDIT'),
    ]);
    await page.getByRole('tab', { name: 'Exceptions' }).click();
    const exceptions = await page.locator('#panel-exceptions tbody').textContent();
    for (const told of ['two signatures', 'cfo@example.com', '2027-03-31', 'days left']) {
      expect(exceptions).toContain(told);
    }
  });

  test('tells the change of access where there is a base', async () => {
    const before = {
      ...files,
      [CLERK]: role('customrole_clerk', permissions(['LIST_ITEM', 'VIEW']), 'AP Clerk'),
    };
    const page = await open(report(files, before));
    await page.getByRole('tab', { name: 'Change of access' }).click();
    const rows = await page.locator('#panel-access tbody tr').allTextContents();
    expect(rows).toContainEqual(expect.stringContaining('granted Pay Bills TRAN_VENDPYMT'));
  });

  test('shows hostile values as text', async () => {
    const name = '</script><script>alert(1)</script><img src=x onerror=alert(2)> "\' &lt; \u202Egnp <!--';
    const escaped = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const path = 'Objects/<img src=x onerror=alert(3)>.xml';
    const key = '&lt;/td>&lt;script>alert(4)&lt;/script>';
    const hostile = role('customrole_x', permissions([key, 'VIEW']), escaped);
    const page = await open(report({ ...files, [path]: hostile }));
    const head = page.getByRole('columnheader').filter({ hasText: '<img' });
    expect(await head.locator('.name').textContent()).toBe(name.replace('\u202E', '\\u202E'));
    await head.click();
    expect(await page.getByRole('dialog').textContent()).toContain('<img src=x onerror=alert(3)>.xml:1');
    for (const tab of await page.getByRole('tab').all()) await tab.click();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
  });

  test('draws no more of a large account than is in sight', async () => {
    const large = largeAccount({ roles: 120, permissions: 400 });
    const page = await open(matrixHtml(matrixOf(projectsOf(large)), []));
    expect(await counts(page)).toBe('400 of 400 permissions, 120 of 120 roles');
    const drawn = () => page.locator('[role=gridcell]').count();
    expect(await drawn()).toBeLessThan(2500);
    await page.getByRole('rowheader').nth(1).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+End');
    await expect(page.locator(':focus').getAttribute('aria-colindex')).resolves.toBe('121');
    expect(await page.locator(':focus').isVisible()).toBe(true);
    expect(await drawn()).toBeLessThan(2500);
    await page.mouse.wheel(-20_000, -20_000);
    await page.locator('[aria-rowindex="3"]').waitFor();
    expect(await page.locator(':focus').getAttribute('aria-colindex')).toBe('121');
    expect(await drawn()).toBeLessThan(2500);
  });

  test('prints all of it', async () => {
    const page = await open(report());
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.printed');
    expect(await page.locator('.screen').isVisible()).toBe(false);
    const text = (await printed.textContent()) ?? '';
    for (const told of [
      'Vendors',
      'Old (inactive)',
      'Two-Factor Authentication Required: OFF',
      'level-not-allowed',
      'two signatures',
    ]) {
      expect(text).toContain(told);
    }
    const matrix = printed.locator('.sheet-table', { hasText: 'Permissions by role' });
    expect(await matrix.locator('tbody tr:not(.parting)').count()).toBe(5);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await printed.count()).toBe(0);
  });

  test('says where there is nothing to show', async () => {
    const page = await open(matrixHtml(matrixOf([]), ['The folder x could not be listed.']));
    expect(await page.getByText('No permissions').isVisible()).toBe(true);
    expect(await page.getByText('The folder x could not be listed.').isVisible()).toBe(true);
    await page.getByRole('tab', { name: 'Compare roles' }).click();
    expect(await page.getByText('Nothing to compare').isVisible()).toBe(true);
  });
});
