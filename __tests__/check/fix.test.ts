import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check } from '../../src/check/check.js';
import { type Fixed, fixAll } from '../../src/check/fix.js';
import type { FileTree } from '../../src/files/tree.js';
import { memoryTree } from '../support/memory-tree.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

type Files = Readonly<Record<string, string | Uint8Array>>;

const samePath = (path: string) => path;
const judge = (tree: FileTree) => check(tree, { pathOf: samePath, isWanted: () => true, failOn: 'error' });
const fix = (files: Files): Fixed => fixAll(memoryTree(files), samePath, judge);
const textOf = (fixed: Fixed, path: string) => fixed.files.find(({ source }) => source.path === path)?.text;

const ROLE = 'Objects/customrole_guide.xml';
const ORDERED = {
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  [ROLE]: role(
    'customrole_guide',
    `<isinactive>F</isinactive>\n${permissions(['[scriptid=customrecord_tour]', 'VIEW'], ['LIST_CUSTJOB', 'VIEW'])}`,
  ),
  'Objects/customrecord_tour.xml': recordType(
    'customrecord_tour',
    permittedRoles(['[scriptid=customrole_guide]', 'VIEW']),
  ),
};

describe('fixAll', () => {
  test('changes nothing where nothing is wrong', () => {
    const { files, result } = fix(ORDERED);
    expect({ files, findings: result.findings }).toEqual({ files: [], findings: [] });
  });

  test('mends several faults of a file at once, and says which', () => {
    const damaged = ORDERED[ROLE].replace('>F<', '>false<').replaceAll('>VIEW<', '>view<');
    const fixed = fix({ ...ORDERED, [ROLE]: damaged });
    expect(textOf(fixed, ROLE)).toBe(ORDERED[ROLE]);
    expect(fixed.result.findings).toEqual([]);
    expect(fixed.files[0]?.source.text).toBe(damaged);
    expect(fixed.files[0]?.mended.map(({ finding }) => finding.rule.id)).toEqual(
      Array(3).fill('invalid-value'),
    );
  });

  test('keeps byte order mark, line ends and what is between', () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n').replaceAll('  ', '\t')}`;
    const fixed = fix({ ...ORDERED, [ROLE]: windows(ORDERED[ROLE]).replace('>F<', '>false<') });
    expect(textOf(fixed, ROLE)).toBe(windows(ORDERED[ROLE]));
  });

  test('adds any number of elements to one list', () => {
    const ids = Array.from(
      { length: 30 },
      (_, index) => `customrecord_other_${String(index).padStart(2, '0')}`,
    );
    const keys = ids.map((id) => [`[scriptid=${id}]`, 'VIEW'] as const);
    const files = { ...ORDERED, [ROLE]: role('customrole_guide', permissions(...keys)) };
    const fixed = fix({
      ...files,
      'Objects/customrecord_tour.xml': recordType('customrecord_tour', '', 'NONENEEDED'),
    });
    expect(textOf(fixed, 'manifest.xml')?.match(/<object>.*<\/object>/g)).toEqual(
      ids.map((id) => `<object>${id}</object>`),
    );
    expect(fixed.result.findings).toEqual([]);
  });

  test('never makes a choice', () => {
    const { files, result } = fix({ ...ORDERED, [ROLE]: ORDERED[ROLE].replace('>VIEW<', '>FULL<') });
    expect(files).toEqual([]);
    expect(result.findings.map(({ rule }) => rule.id)).toEqual(['level-mismatch']);
  });

  test('leaves a file that is not UTF-8, and names it', () => {
    const declared = `<?xml version="1.0" encoding="ISO-8859-1"?>\n${ORDERED[ROLE]}`;
    const bytes = Buffer.from(
      declared.replace('>Clerk<', '>Gr\u00F6\u00DFe<').replace('>F<', '>f<'),
      'latin1',
    );
    const { files, foreign, result } = fix({ ...ORDERED, [ROLE]: bytes });
    expect(files).toEqual([]);
    expect(foreign.map(({ path, encoding }) => [path, encoding])).toEqual([[ROLE, 'windows-1252']]);
    expect(result.findings.map(({ rule }) => rule.id)).toContain('invalid-value');
  });

  test('ends where fixes never do', () => {
    let rounds = 0;
    const restless = (tree: FileTree) => {
      rounds++;
      const result = judge(tree);
      const [finding] = judge(
        memoryTree({ ...ORDERED, [ROLE]: ORDERED[ROLE].replace('>F<', '>f<') }),
      ).findings;
      return { ...result, findings: finding ? [finding] : [] };
    };
    fixAll(memoryTree(ORDERED), samePath, restless);
    expect(rounds).toBe(11);
  });
});

/** Ways in which people and merges damage a project. Each changes one place of a text. */
const DAMAGES: readonly ((text: string, at: number) => string)[] = [
  (text, at) => atLine(text, at, (line) => `${line}\n${line}`),
  (text, at) => atLine(text, at, () => ''),
  (text, at) => atLine(text, at, (line) => line.toLowerCase()),
  (text, at) => atLine(text, at, (line) => line.replace(/<(\w+)>.*<\/\1>/, '<$1></$1>')),
  (text, at) =>
    atLine(text, at, (line) => line.replace(/>([TF])</, (_, flag) => (flag === 'T' ? '>yes<' : '>no<'))),
  (text, at) => atLine(text, at, (line) => line.replace(/\[scriptid=(\w+)\]/, '$1')),
  (text, at) => atLine(text, at, (line) => line.replace(/(customrecord|customrole)_\w+/, '$1_elsewhere')),
  (text, at) => atLine(text, at, (line) => line.replace(/>(\w+)</, '> $1\t<')),
  (text, at) => atLine(text, at, (line) => line.replace(/VIEW/, 'FULL')),
  (text, at) => atLine(text, at, (line) => `${line} <!-- note -->`),
  (text, at) => atBlock(text, at, (block) => `${block}\n${block}`),
  (text, at) => atBlock(text, at, () => ''),
];

function atLine(text: string, at: number, change: (line: string) => string): string {
  const lines = text.split('\n');
  const index = at % lines.length;
  return lines.map((line, own) => (own === index ? change(line) : line)).join('\n');
}

function atBlock(text: string, at: number, change: (block: string) => string): string {
  const blocks = [...text.matchAll(/ *<permission>[\s\S]*?<\/permission>/g)];
  const block = blocks[at % Math.max(blocks.length, 1)]?.[0];
  return block === undefined ? text : text.replace(block, change);
}

test('whatever the damage, a second time finds nothing to mend, and no file breaks', () => {
  const damage = fc.record({
    path: fc.constantFrom(...(Object.keys(ORDERED) as (keyof typeof ORDERED)[])),
    way: fc.nat(DAMAGES.length - 1),
    at: fc.nat(60),
  });
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 6 }), (damages) => {
      const files: Record<string, string> = { ...ORDERED };
      for (const { path, way, at } of damages) files[path] = DAMAGES[way]?.(files[path] ?? '', at) ?? '';
      const first = fix(files);
      const texts = Object.fromEntries(first.files.map(({ source, text }) => [source.path, text]));
      const second = fix({ ...files, ...texts });
      expect(second.files).toEqual([]);
      const broken = (fixed: Fixed) =>
        fixed.result.projects.flatMap(({ faults }) => faults.map(({ message }) => message));
      const before = judge(memoryTree(files)).projects.flatMap(({ faults }) =>
        faults.map(({ message }) => message),
      );
      expect(broken(first)).toEqual(before);
      expect(errors(first.result.findings)).toBeLessThanOrEqual(errors(judge(memoryTree(files)).findings));
    }),
    { numRuns: 200 },
  );
});

function errors(findings: readonly { readonly severity: string }[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
