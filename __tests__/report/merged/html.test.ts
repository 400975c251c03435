import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { climbed, packed, steps, unpacked } from '../../../src/report/html/merged/data.js';
import { mergedHtml } from '../../../src/report/merged/html.js';
import type {
  CheckPart,
  MatrixPart,
  Merged,
  PartFinding,
  PartRole,
} from '../../../src/report/merged/parts.js';
import { describeInBrowser, useBrowser } from '../../support/browser.js';
import { hostileText } from '../../support/hostile-text.js';

function finding(more: Partial<PartFinding> = {}): PartFinding {
  return {
    rule: 'unknown-permission',
    severity: 'error',
    message: '"LIST_X" in customrole_clerk is not a permission.',
    file: 'src/Objects/customrole_clerk.xml',
    ...{ line: 7, column: 3, endLine: 7, endColumn: 9 },
    project: 'src',
    role: 'customrole_clerk',
    fingerprint: '0123456789abcdef',
    introduced: null,
    related: [],
    fixes: [],
    ...more,
  };
}

function role(id: string, name: string, held: readonly (readonly [string, 'VIEW' | 'FULL'])[]): PartRole {
  return {
    project: 'src',
    role: id,
    name,
    defined: true,
    active: true,
    file: `src/Objects/${id}.xml`,
    settings: [],
    permissions: held.map(([permission, level]) => ({
      permission,
      level,
      restriction: null,
      risk: level === 'FULL' ? 'critical' : 'low',
      file: `src/Objects/${id}.xml`,
      line: 5,
    })),
  };
}

type Reports = Readonly<Record<string, { findings: readonly PartFinding[]; roles: readonly PartRole[] }>>;

function merged(reports: Reports): Merged {
  const all = Object.entries(reports);
  const count = { projects: 1, roles: 1, objects: 0, files: 1, warnings: 0, notices: 0, suppressed: 0 };
  return {
    accounts: all.map(([account, { findings, roles }]) => ({
      account,
      conclusion: findings.length > 0 ? 'failure' : 'success',
      summary: { ...count, errors: findings.length },
      matrixRoles: roles.length,
    })),
    checks: () =>
      all.map(([account, { findings }]) => ({
        account,
        part: {
          kind: 'check',
          conclusion: 'failure',
          summary: {},
          findings,
          access: null,
        } satisfies CheckPart,
      })),
    matrices: () =>
      all.map(([account, { roles }]) => ({
        account,
        part: {
          kind: 'matrix',
          projects: [],
          permissions: [
            { permission: 'TRAN_VENDPYMT', name: 'Pay Bills', tab: 'Transactions', risk: 'critical' },
          ],
          roles,
          openRecordTypes: [],
        } satisfies MatrixPart,
      })),
    problems: [],
  };
}

const pageOf = (reports: Reports) => [...mergedHtml(merged(reports))].join('');

test('numbers are the same again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1, max: 2 ** 40 })), (numbers) => {
      expect(unpacked(packed(numbers))).toEqual(numbers);
      const rising = [...numbers].map((number) => number + 1).sort((one, other) => one - other);
      expect(climbed(unpacked(packed(steps(rising))))).toEqual(rising);
    }),
  );
});

test('whatever a value is, the page has the same elements', () => {
  const tags = (html: string) => html.match(/<[!/a-z]+/gi);
  const expected = tags(pageOf({ a: { findings: [finding()], roles: [] } }));
  fc.assert(
    fc.property(hostileText, hostileText, (one, other) => {
      const findings = [finding({ message: one, file: other, role: other, rule: one })];
      const html = pageOf({ [one]: { findings, roles: [role(other, one, [[one, 'VIEW']])] } });
      expect(tags(html)).toEqual(expected);
      expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u2028\u2029]/);
    }),
  );
});

test('equal findings of many accounts cost the page little', () => {
  const reports = (accounts: number) =>
    Object.fromEntries(
      Array.from({ length: accounts }, (_, account) => {
        const findings = Array.from({ length: 100 }, (_, index) => {
          const id = `customrole_${account}_${index}`;
          return finding({
            role: id,
            message: `"LIST_X" in ${id} is not a permission.`,
            file: `src/Objects/${id}.xml`,
          });
        });
        return [`a${account}`, { findings, roles: [] }];
      }),
    );
  const size = (accounts: number) => pageOf(reports(accounts)).length;
  expect(size(50) - size(10)).toBeLessThan(40 * 100 * 60);
});

const TWO: Reports = {
  production: {
    findings: [
      finding(),
      finding({
        severity: 'warning',
        rule: 'level-not-allowed',
        message: 'Too high in customrole_guide.',
        role: 'customrole_guide',
        file: 'src/Objects/customrole_guide.xml',
      }),
    ],
    roles: [
      role('customrole_clerk', 'AP Clerk', [['TRAN_VENDPYMT', 'FULL']]),
      role('customrole_guide', 'Guide', [['LIST_ITEM', 'VIEW']]),
    ],
  },
  sandbox: {
    findings: [finding()],
    roles: [role('customrole_clerk', 'AP Clerk', [['TRAN_VENDPYMT', 'VIEW']])],
  },
};

describeInBrowser('the merged report', () => {
  const { open } = useBrowser();

  test('shows the accounts, and one of them where it is chosen', async () => {
    const page = await open(pageOf(TWO));
    expect(await page.locator('#panel-accounts tbody tr').allTextContents()).toEqual([
      'production✕ failed200021',
      'sandbox✕ failed100010',
    ]);
    await page.getByRole('tab', { name: 'Findings' }).click();
    expect(await page.locator('#panel-findings .counts').textContent()).toBe('3 of 3 findings');
    await page.locator('.page-head select').selectOption('sandbox');
    expect(await page.locator('#panel-findings tbody tr').allTextContents()).toEqual([
      'sandbox✕errorunknown-permissioncustomrole_clerk"LIST_X" in customrole_clerk is not a permission.src/Objects/customrole_clerk.xml:7',
    ]);
  });

  test('searches, filters and sorts findings', async () => {
    const page = await open(`${pageOf(TWO)}`);
    await page.getByRole('tab', { name: 'Findings' }).click();
    const panel = page.locator('#panel-findings');
    const column = (number: number) => panel.locator(`tbody td:nth-child(${number})`).allTextContents();
    await panel.getByRole('button', { name: 'Account' }).click();
    expect(await column(1)).toEqual(['production', 'production', 'sandbox']);
    await panel.getByRole('button', { name: 'Account' }).click();
    expect(await column(1)).toEqual(['sandbox', 'production', 'production']);
    expect(await panel.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await panel.getByLabel('Text').fill('clerk not');
    expect(await column(3)).toEqual(['unknown-permission', 'unknown-permission']);
    await panel.getByLabel('Text').fill('');
    await panel.getByLabel('Severity').selectOption('warnings');
    expect(await column(3)).toEqual(['level-not-allowed']);
  });

  test('tells who holds a permission, and where a role differs', async () => {
    const page = await open(pageOf(TWO));
    await page.getByRole('tab', { name: 'Permissions' }).click();
    await page.locator('#panel-permissions').getByLabel('Level from').selectOption('FULL');
    expect(await page.locator('#panel-permissions tbody tr').allTextContents()).toEqual([
      'Pay BillsTRAN_VENDPYMT11critical',
    ]);
    await page.getByRole('button', { name: 'Pay Bills' }).click();
    const drawer = page.getByRole('dialog', { name: 'Pay Bills' });
    expect(await drawer.locator('tbody tr').allTextContents()).toEqual(['productioncustomrole_clerkFULL']);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Roles' }).click();
    await page.locator('#panel-roles').getByLabel('Text').fill('clerk');
    await page.locator('#panel-roles tbody button').first().click();
    const text = await page.getByRole('dialog').textContent();
    expect(text).toContain('only here: Pay Bills FULL; only there: Pay Bills VIEW');
    expect(text).toContain('Pay Bills');
  });
});
