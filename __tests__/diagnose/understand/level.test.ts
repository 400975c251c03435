import { describe, expect, test } from '@jest/globals';
import type { Lack, Operation } from '../../../src/diagnose/saying.js';
import { type Demand, dueLevel, grantingLevels } from '../../../src/diagnose/understand/level.js';
import { findPermission, type Level } from '../../../src/sdf/catalogue/permissions.js';

const demand = (lack: Lack, operation: Operation | null = null, level: Level | null = null): Demand => ({
  lack,
  act: operation && { operation, word: 'word' },
  level,
});
const due = (id: string | null, demands: readonly Demand[], present?: Level | null) =>
  dueLevel(id === null ? null : (findPermission(id) ?? null), demands, present).level;

describe('absent', () => {
  test.each([
    ['TRAN_CUSTINVC', null, 'VIEW'],
    ['TRAN_CUSTINVC', 'read', 'VIEW'],
    ['TRAN_CUSTINVC', 'create', 'CREATE'],
    ['TRAN_CUSTINVC', 'edit', 'EDIT'],
    ['TRAN_CUSTINVC', 'delete', 'FULL'],
    ['ADMI_WORKFLOW', null, 'FULL'],
    ['ADMI_WORKFLOW', 'read', 'FULL'],
    ['REPO_AR', 'delete', 'VIEW'],
    ['REPO_ANALYTICS', null, 'EDIT'],
    ['LIST_EXPORT', null, 'CREATE'],
    ['ADMI_SETUPCOMPANY', 'create', 'FULL'],
    // NetSuite exports FULL for it, and no source allows it.
    ['REPO_TRIALBALANCE', 'delete', 'VIEW'],
    [null, null, 'VIEW'],
    [null, 'edit', 'EDIT'],
  ] as const)('%s to %s', (id, operation, level) => {
    expect(due(id, [demand('absent', operation)])).toBe(level);
  });

  test('a level that the message names counts more than the operation', () => {
    expect(due('LIST_ITEM', [demand('absent', 'read', 'EDIT')])).toBe('EDIT');
  });
});

describe('too low', () => {
  test.each([
    ['LIST_ITEM', undefined, null, 'CREATE'],
    ['LIST_ITEM', undefined, 'edit', 'EDIT'],
    ['LIST_ITEM', null, null, 'CREATE'],
    ['LIST_ITEM', 'NONE', null, 'CREATE'],
    ['LIST_ITEM', 'VIEW', null, 'CREATE'],
    ['LIST_ITEM', 'VIEW', 'read', 'CREATE'],
    ['LIST_ITEM', 'VIEW', 'edit', 'EDIT'],
    ['LIST_ITEM', 'EDIT', 'read', 'FULL'],
    ['LIST_ITEM', 'FULL', null, 'FULL'],
    ['ADMI_SETUPCOMPANY', 'VIEW', null, 'FULL'],
    ['ADMI_WORKFLOW', undefined, null, 'FULL'],
    ['ADMI_WORKFLOW', 'NONE', null, 'FULL'],
  ] as const)('%s where the role has %s, to %s', (id, present, operation, level) => {
    expect(due(id, [demand('too-low', operation)], present)).toBe(level);
  });
});

describe('one of both', () => {
  test.each([
    [undefined, null, 'VIEW'],
    [null, null, 'VIEW'],
    ['VIEW', null, 'CREATE'],
    ['CREATE', 'edit', 'EDIT'],
    [undefined, 'create', 'CREATE'],
  ] as const)('where the role has %s, to %s', (present, operation, level) => {
    expect(due(null, [demand('either', operation)], present)).toBe(level);
  });
});

test('of several demands the highest counts', () => {
  expect(due('LIST_ITEM', [demand('absent', 'edit'), demand('absent'), demand('absent', 'create')])).toBe(
    'EDIT',
  );
});

test('why it is that level', () => {
  const why = (id: string, some: Demand, present?: Level | null) =>
    dueLevel(findPermission(id) ?? null, [some], present).why;
  expect(why('LIST_ITEM', demand('absent'))).toBe('the lowest level that grants something');
  expect(why('LIST_ITEM', demand('absent', 'edit'))).toBe('to edit (word)');
  expect(why('LIST_ITEM', demand('absent', null, 'EDIT'))).toBe('the message names it');
  expect(why('LIST_ITEM', demand('too-low'), 'VIEW')).toBe('the next above VIEW, which the role has');
  expect(why('LIST_ITEM', demand('too-low'))).toBe('the message says that a lower one was not enough');
  expect(why('LIST_ITEM', demand('too-low'), 'FULL')).toBe('the highest level that it has');
  expect(why('ADMI_WORKFLOW', demand('too-low'))).toBe('the only level that it has');
});

test('levels that SDF is known to refuse are none', () => {
  expect(grantingLevels(findPermission('ADMI_ACCOUNTING') ?? null)).toEqual(['FULL']);
  expect(grantingLevels(null)).toEqual(['VIEW', 'CREATE', 'EDIT', 'FULL']);
});
