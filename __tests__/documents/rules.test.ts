import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check } from '../../src/check/check.js';
import { CONFIG_FILE } from '../../src/policy/default-files.js';
import type { Finding } from '../../src/rules/finding.js';
import { RULES } from '../../src/rules/index.js';
import type { Rule } from '../../src/rules/rule.js';
import { NO_BASELINE } from '../../src/settle/baseline.js';
import { withAssignments } from '../../src/settle/with-assignments.js';
import { assignmentsIn } from '../support/assignments.js';
import { read } from '../support/documents.js';
import { memoryTree } from '../support/memory-tree.js';
import { policyOf } from '../support/policy.js';
import { deploy, manifest } from '../support/xml.js';

const ROOT = join(import.meta.dirname, '../..');

describe.each(RULES.map((rule) => ({ id: rule.id, rule })))('$id', ({ id, rule }) => {
  test('has a page, and a row in both lists', () => {
    expect(existsSync(join(ROOT, `docs/rules/${id}.md`))).toBe(true);
    expect(read('docs/rules/README.md')).toContain(`| [${id}](${id}.md) | ${rule.severity} |`);
    expect(read('README.md')).toContain(`[${id}](docs/rules/${id}.md)`);
  });

  test('teaches what to avoid and what to prefer, and names others that are related', () => {
    expect(Object.keys(rule.example.bad)).not.toEqual([]);
    expect(Object.keys(rule.example.good)).not.toEqual([]);
    expect(rule.example.good).not.toMatchObject(rule.example.bad);
    const others = RULES.filter((other) => other !== rule).map((other) => other.id);
    expect(others).toEqual(expect.arrayContaining([...rule.related]));
    expect(rule.related).toHaveLength(new Set(rule.related).size);
    expect(rule.related).not.toEqual([]);
  });

  test('has its code and its tests where its page says', () => {
    const paths = [`src/rules/${rule.group}/${id}.ts`, `__tests__/rules/${rule.group}/${id}.test.ts`];
    for (const path of paths) {
      expect(existsSync(join(ROOT, path))).toBe(true);
      expect(read(`docs/rules/${id}.md`)).toContain(`](../../${path})`);
    }
  });

  test('finds itself and no other error in its bad example', async () => {
    const found = await findingsIn(rule, rule.example.bad);
    expect(found.filter((finding) => finding.rule === rule)).not.toEqual([]);
    expect(errors(found, rule)).toEqual([]);
  });

  test('finds nothing in its good example, which has no error', async () => {
    const found = await findingsIn(rule, { ...rule.example.bad, ...rule.example.good });
    expect(found.filter((finding) => finding.rule === rule)).toEqual([]);
    expect(errors(found, rule)).toEqual([]);
  });
});

/**
 * What a whole run finds, under the config of the example or one that turns the rule on, in a change from the good
 * example.
 */
async function findingsIn(rule: Rule, files: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const { [CONFIG_FILE]: config = `rules: { ${rule.id}: ${rule.severity} }`, ...own } = files;
  const plain = {
    policy: await policyOf(config),
    baseline: NO_BASELINE,
    today: '2026-11-21',
    pathInRepository: (path: string) => path,
  };
  const gate = withAssignments(plain, assignmentsIn(files));
  // An example that shows a manifest says all of its project.
  const isWhole = 'manifest.xml' in files;
  const treeOf = (some: Readonly<Record<string, string>>) =>
    memoryTree({
      'manifest.xml': manifest(),
      ...(!isWhole && { 'deploy.xml': deploy('~/Objects/*') }),
      ...some,
    });
  const base = treeOf({ ...own, ...rule.example.good });
  const options = {
    pathOf: (path: string) => path,
    isWanted: () => true,
    failOn: 'error',
    gate,
    base,
  } as const;
  return check(treeOf(own), options).findings;
}

function errors(findings: readonly Finding[], except: Rule): string[] {
  return findings
    .filter(({ rule, severity }) => severity === 'error' && rule !== except)
    .map(({ message }) => message);
}
