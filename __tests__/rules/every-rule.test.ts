import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { nameOf } from '../../scripts/new-rule/list.mjs';
import { RULES } from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/rule.js';
import { sources } from '../../src/sdf/catalogue/sources.js';
import { read } from '../support/documents.js';

const ROOT = join(import.meta.dirname, '../..');

test('the list holds every rule that a file exports, each once', async () => {
  const exported = await Promise.all(ruleFolders().flatMap(rulesOfFolder));
  expect(RULES.map(({ id }) => id).sort()).toEqual(
    exported
      .flat()
      .map(({ id }) => id)
      .sort(),
  );
});

test('each file of a group is one rule: what several use is in the folder shared', async () => {
  const files = await Promise.all(ruleFolders().flatMap(rulesOfFolder));
  expect(files.map((rules) => rules.length)).toEqual(RULES.map(() => 1));
});

test('rules of a group stand together', () => {
  const groups = RULES.map(({ group }) => group);
  const changes = groups.filter((group, index) => group !== groups[index - 1]);
  expect(changes).toEqual([...new Set(groups)]);
});

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  const file = `src/rules/${rule.group}/${id}.ts`;
  const table = `__tests__/rules/${rule.group}/${id}.test.ts`;

  test('is in the file of its name', async () => {
    const { [nameOf(id)]: exported } = await import(join(ROOT, file));
    expect(exported).toBe(rule);
  });

  test('is tested by a table, which needs accepted and rejected projects and the fixes that it tells of', () => {
    expect(existsSync(join(ROOT, table))).toBe(true);
    expect(read(table)).toContain(`testRule(${nameOf(id)}, {`);
  });

  test('is documented, and nothing of it waits to be filled in', () => {
    expect(rule.summary).toMatch(/^[A-Z].*[^.\s]$/);
    expect(rule.what).toMatch(/^\S[\s\S]*[.]"?$/);
    expect(rule.why).toMatch(/^\S[\s\S]*[.]"?$/);
    expect(rule.fix ?? 'None.').toMatch(/^\S[\s\S]*[.]"?$/);
    expect(rule.sources.filter((token) => !Object.hasOwn(sources, token))).toEqual([]);
    expect(read(file) + read(table)).not.toMatch(/\bTODO\b/);
    expect(existsSync(join(ROOT, `docs/rules/${id}.md`))).toBe(true);
  });
});

function ruleFolders(): string[] {
  return readdirSync(join(ROOT, 'src/rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map(({ name }) => name);
}

/** What the files of a group export that is a rule. */
function rulesOfFolder(group: string): Promise<Rule[]>[] {
  return readdirSync(join(ROOT, 'src/rules', group)).map(async (file) => {
    const exported = Object.values<unknown>(await import(join(ROOT, 'src/rules', group, file)));
    return exported.filter(isRule);
  });
}

function isRule(value: unknown): value is Rule {
  return typeof value === 'object' && value !== null && 'id' in value && 'check' in value;
}
