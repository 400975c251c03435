import { describe, expect, test } from '@jest/globals';
import { levelAtMost, levelBelow, lowerFix } from '../../../src/rules/shared/access-fixes.js';
import { projectOf } from '../../support/projects.js';
import { permissions, role } from '../../support/xml.js';

describe('levels that a permission takes', () => {
  test.each([
    ['LIST_VENDOR', 'EDIT', 'EDIT', 'CREATE'],
    ['LIST_VENDOR', 'CREATE', 'CREATE', 'VIEW'],
    // Held or not: there is nothing between.
    ['ADMI_MANAGEROLES', 'EDIT', 'NONE', 'NONE'],
    ['REPO_RECONCILE', 'CREATE', 'VIEW', 'VIEW'],
    ['LIST_VENDOR', 'NONE', 'NONE', 'NONE'],
  ] as const)('%s at most %s is %s, below it %s', (key, level, atMost, below) => {
    expect(levelAtMost(key, level)).toBe(atMost);
    expect(levelBelow(key, level)).toBe(below);
  });
});

describe('a fix that lowers', () => {
  const project = projectOf({
    'Objects/customrole_clerk.xml': role('customrole_clerk', permissions(['LIST_VENDOR', 'FULL'])),
  });

  test('says what it leaves, and what it lowers', () => {
    const lowers = [{ holder: 'customrole_clerk', key: 'LIST_VENDOR', level: 'VIEW' }] as const;
    expect(lowerFix(project, lowers)).toMatchObject({
      title: 'Lower LIST_VENDOR (Vendors) in customrole_clerk to VIEW (view only)',
      applicability: 'choice',
      lowers,
    });
  });

  test('is none where nothing grants more', () => {
    expect(lowerFix(project, [{ holder: 'customrole_clerk', key: 'LIST_ITEM', level: 'VIEW' }])).toBeNull();
  });
});
