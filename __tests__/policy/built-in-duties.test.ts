import { describe, expect, test } from '@jest/globals';
import { GENERAL_DUTIES, SOX_DUTIES } from '../../src/policy/built-in-duties.js';
import { NO_POLICY } from '../../src/policy/no-policy.js';
import type { DutyPermission } from '../../src/policy/policy.js';
import { dutyConflict } from '../../src/rules/policy/duty-conflict.js';
import { findPermission, LEVELS, type Level, levelVerdict } from '../../src/sdf/catalogue/permissions.js';
import { RISKS, riskOf } from '../../src/sdf/catalogue/risks.js';
import { sources } from '../../src/sdf/catalogue/sources.js';
import { judge } from '../../src/settle/judge.js';
import { projectOf } from '../support/projects.js';
import { permissions, role } from '../support/xml.js';

const DUTIES = [...SOX_DUTIES, ...GENERAL_DUTIES];

test('there are 24 that a source names and 16 of the same kind', () => {
  expect(SOX_DUTIES).toHaveLength(24);
  expect(GENERAL_DUTIES).toHaveLength(16);
});

test('the ids can be read, are unique and stay as they are', () => {
  expect(DUTIES.map(({ id }) => id)).toEqual([
    'vendor-and-payment',
    'vendor-and-bill',
    'bill-and-payment',
    'bill-and-approval',
    'vendor-and-check',
    'journal-and-approval',
    'invoice-and-receipt',
    'credit-and-receipt',
    'customer-and-refund',
    'customer-and-credit',
    'sales-order-and-approval',
    'sales-order-and-fulfilment',
    'purchase-order-and-receipt',
    'vendor-and-purchase-order',
    'receipt-and-payables',
    'requisition-and-approval',
    'employee-and-payroll',
    'item-and-adjustment',
    'reconciliation-and-receipts',
    'reconciliation-and-journal',
    'reconciliation-and-payments',
    'reconciliation-and-bills',
    'payment-and-approval',
    'roles-and-postings',
    'blanket-order-and-approval',
    'purchase-contract-and-approval',
    'vendor-return-and-approval',
    'customer-return-and-approval',
    'customer-return-and-refund',
    'expense-report-and-payment',
    'receipt-and-deposit',
    'invoice-and-approval',
    'count-and-adjustment',
    'transfer-order-and-approval',
    'payroll-and-commitment',
    'payroll-and-pay-items',
    'period-close-and-journal',
    'vendor-change-and-payment-approval',
    'account-and-journal',
    'reconciliation-and-refunds',
  ]);
});

/** What the role of a test holds. */
type Row = readonly [string, Level];

const rowOf = ({ key, level }: DutyPermission): Row => [key, level];

function conflicts(id: string, rows: readonly Row[]): string[] {
  const project = projectOf({
    'Objects/customrole_clerk.xml': role('customrole_clerk', permissions(...rows)),
  });
  const policy = { ...NO_POLICY, duties: DUTIES.filter((duty) => duty.id === id) };
  return judge(project, [dutyConflict], { policy, base: null, today: '' }).map(
    ({ subject }) => subject.duty ?? '',
  );
}

/** Every way to hold all sides by one permission each. */
function choices(sides: readonly (readonly DutyPermission[])[]): DutyPermission[][] {
  const [first, ...others] = sides;
  if (!first) return [[]];
  return first.flatMap((permission) => choices(others).map((rest) => [permission, ...rest]));
}

describe.each(DUTIES)('$id', ({ id, title, why, risk, sides, sources: tokens, at }) => {
  test('says what it is, why it matters and where it comes from', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(title).toMatch(/^[A-Z].* and .*[^.]$/);
    expect(why).toMatch(/^One person could .*[^.]\.$/);
    expect(RISKS).toContain(risk);
    expect(tokens.length).toBeGreaterThan(0);
    expect(tokens.filter((token) => !Object.hasOwn(sources, token))).toEqual([]);
    expect(at).toBeNull();
  });

  test('has sides of permissions that exist, at levels that they take, of which to look is none', () => {
    expect(sides).toHaveLength(2);
    for (const { key, level } of sides.flat()) {
      const permission = findPermission(key);
      expect([key, permission && levelVerdict(permission, level)]).toEqual([key, 'allowed']);
      expect(['NONE', 'VIEW']).not.toContain(level);
      expect([key, riskOf(key, level)]).not.toEqual([key, 'low']);
    }
    const keys = sides.flat().map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('is found in a role that holds the sides at their least levels, whichever permission holds them', () => {
    for (const held of choices(sides)) expect(conflicts(id, held.map(rowOf))).toEqual([id]);
  });

  test('is not found one level below on any side', () => {
    for (const held of choices(sides)) {
      for (const lowered of held) {
        const below = LEVELS[LEVELS.indexOf(lowered.level) - 1] ?? 'NONE';
        const rows = held.map((some): Row => (some === lowered ? [some.key, below] : rowOf(some)));
        expect(conflicts(id, rows)).toEqual([]);
      }
    }
  });

  test('is not found with a side alone', () => {
    for (const side of sides) expect(conflicts(id, side.map(rowOf))).toEqual([]);
  });
});
