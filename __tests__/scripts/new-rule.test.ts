import { describe, expect, test } from '@jest/globals';
import { completeRule } from '../support/made-rule.js';
import { useProjectCopy } from '../support/project-copy.js';

const PAGE = 'docs/rules/never-heard-of.md';
const RULE = 'src/rules/role/never-heard-of.ts';
const TABLE = '__tests__/rules/role/never-heard-of.test.ts';

const WRITTEN = [RULE, TABLE, 'src/rules/index.ts'];

const copy = useProjectCopy();
const newRule = (...args: string[]) => copy.run(['scripts/new-rule.mjs', ...args]);
const lint = () => copy.biome('ci', '--error-on-warnings', ...WRITTEN);

/** The steps of `npm run check` as the guide names them, where it uses another word. */
const WORDS: Readonly<Record<string, string>> = { typecheck: 'types' };

/** The types of the rule and its table, and of all that they use. */
function types() {
  const only = { extends: './tsconfig.json', include: WRITTEN };
  copy.write('tsconfig.made.json', JSON.stringify(only));
  return copy.run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.made.json']);
}

describe('new-rule', () => {
  test.each([
    [[], 'Name a group and the id of the rule.'],
    [['roles', 'never-heard-of'], '"roles" is not a group. The groups are counterpart, file,'],
    [['shared', 'never-heard-of'], '"shared" is not a group.'],
    [['role', 'NeverHeardOf'], '"NeverHeardOf" is not an id of a rule'],
    [['role', '../../never'], '"../../never" is not an id of a rule'],
    [['role', 'level-mismatch'], 'src/rules/counterpart/level-mismatch.ts already exists.'],
  ])('%j makes nothing and says why', (args, message) => {
    const before = copy.read('src/rules/index.ts');
    expect(newRule(...args)).toEqual({ status: 2, output: expect.stringContaining(message) });
    expect(copy.read('src/rules/index.ts')).toBe(before);
  });

  test('makes a rule that compiles and is well formed, and whose tests fail until it is complete', () => {
    const made = newRule('role', 'never-heard-of');
    expect(made).toEqual({ status: 0, output: expect.stringContaining(RULE) });
    const list = copy.read('src/rules/index.ts');
    expect(list).toContain("import { neverHeardOf } from './role/never-heard-of.js';\n");
    expect(list).toContain('  repeatedSegment,\n  neverHeardOf,\n  unknownPermission,\n');
    expect(lint()).toMatchObject({ status: 0 });
    const { status, output } = copy.test([TABLE]);
    expect(status).toBe(1);
    expect(output).toMatch(/rejects TODO/);
    expect(output).toMatch(/Tests: +3 failed, \d+ passed/);

    for (const script of ['format', 'docs', 'build', 'check'])
      expect(made.output).toContain(`npm run ${script}\n`);
    expect(made.output).toContain(`npm test -- ${TABLE}\n`);
    for (const [, step] of JSON.parse(copy.read('package.json')).scripts.check.matchAll(/run ([\w:]+)/g))
      expect(made.output).toMatch(new RegExp(`\\b${WORDS[step] ?? step}\\b`));
  });

  test('whose steps, followed one by one, leave nothing that CI refuses', () => {
    completeRule(copy.folder(), RULE, TABLE);
    expect(copy.biome('check', '--write', ...WRITTEN)).toMatchObject({ status: 0 });
    expect(copy.test([TABLE])).toMatchObject({ status: 0 });
    const generated = ['schema/sdf-role-compliance.schema.json', 'docs/rules/README.md', 'README.md', PAGE];
    expect(copy.run(['scripts/docs.mjs', ...generated])).toEqual({
      status: 0,
      output: generated.map((path) => `Wrote ${path}\n`).join(''),
    });
    expect(copy.run(['scripts/docs.mjs', '--check', PAGE])).toEqual({ status: 0, output: '' });
    expect(copy.read(PAGE)).toContain('"customrole_clerk" has a permission of nobody.');
    expect(types()).toEqual({ status: 0, output: '' });
    expect(lint()).toMatchObject({ status: 0 });
    const structure = ['src', '--config', '.dependency-cruiser.js'];
    expect(
      copy.run(['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', ...structure]),
    ).toMatchObject({
      status: 0,
    });
    // What is asked of every rule: its place, its documents, its example.
    expect(
      copy.test(['rules/every-rule', 'documents/rules', '-t', 'never-heard-of|the list|rules of a group']),
    ).toEqual({
      status: 0,
      output: expect.stringMatching(/Tests: .*\b10 passed/),
    });
  });
});
