import { describe, expect, test } from '@jest/globals';
import { CONFIG, edited, KEYS, PATHS, POLICY, RAISED, RENAMED, STRICT } from './base.js';
import { commandIn, type Shape, useGate } from './harness.js';

const gate = useGate();
const BASE = ['check', '--base', 'main'];

/** Two faults of the clerk: on the record type, and on the transaction type. */
const FAULTS = { a: KEYS.cargo, b: KEYS.move };
const clerk = (...faults: readonly (keyof typeof FAULTS)[]) =>
  faults.reduce<Record<string, string>>(
    (files, fault) => {
      const row = (level: string) =>
        `<permkey>${FAULTS[fault]}</permkey>\n      <permlevel>${level}</permlevel>`;
      return edited(PATHS.clerk, row('VIEW'), row('FULL'), files);
    },
    { ...edited(PATHS.clerk, 'Bread and Harbour clerk', 'Bread and Harbour clerk') },
  );

const shape = (old: keyof typeof FAULTS): Shape => ({
  config: null,
  base: clerk(old),
  head: clerk('a', 'b'),
});

describe('a base tells what is new', () => {
  test.each(['text', 'markdown', 'junit', 'github'])('%s', async (format) => {
    const args = (...more: readonly string[]) => [...BASE, '--format', format, ...more];
    const [one, other] = [await gate.command(shape('a'), args()), await gate.command(shape('b'), args())];
    expect([one.code, other.code]).toEqual([1, 1]);
    expect(one.stdout).not.toBe(other.stdout);
    expect(one.stdout).toContain('customtransaction_hb_move');
    expect(one.stdout).not.toContain('in customrecord_hb_cargo');
    expect(one.stdout).toMatch(/raised/);
    const [all, allOther] = [
      commandIn(one.folder, args('--filter-mode', 'nofilter')),
      commandIn(other.folder, args('--filter-mode', 'nofilter')),
    ];
    expect(all.stdout).not.toBe(allOther.stdout);
    expect(all.stdout).toMatch(/not new/i);
    expect(one.stderr).toMatch(
      /^Not shown: 1 finding outside --filter-mode introduced.*nofilter shows all\.$/m,
    );
  });

  test('modes, and what they need', async () => {
    const { folder } = await gate.command(shape('a'), ['check']);
    const errors = (...args: readonly string[]) => {
      const { code, stdout } = commandIn(folder, [...BASE, '--format', 'json', ...args]);
      return [code, JSON.parse(stdout).findings.length];
    };
    expect(errors()).toEqual([1, 1]);
    for (const mode of ['added', 'diff_context', 'file', 'nofilter'] as const)
      expect([mode, ...errors('--filter-mode', mode)]).toEqual([
        mode,
        1,
        mode === 'file' || mode === 'nofilter' ? 2 : 1,
      ]);
    expect(commandIn(folder, ['check', '--filter-mode', 'added'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--filter-mode added compares with a base'),
    });
    expect(commandIn(folder, ['check', '--filter-mode', 'intro']).code).toBe(2);
  });

  test('a change that brings nothing passes', async () => {
    const { code, stdout } = await gate.command({ config: null, base: clerk('a', 'b'), head: RENAMED }, BASE);
    expect([code, stdout]).toEqual([0, expect.stringContaining('No change of access.')]);
  });
});

describe('policy and baseline are those of the tip of the base', () => {
  const rows: Readonly<Record<string, readonly [number, Shape, readonly string[]]>> = {
    'a branch from before the policy': [1, { config: null, main: { [CONFIG]: STRICT }, head: RAISED }, []],
    'a branch that loosens it': [1, { head: { ...RAISED, [CONFIG]: POLICY } }, []],
    'the same by policy-from: head': [
      0,
      { head: { ...RAISED, [CONFIG]: POLICY } },
      ['--policy-from', 'head'],
    ],
    'a config of another name': [
      1,
      { config: null, base: { 'policy.yml': STRICT }, head: { ...RAISED, 'policy.yml': POLICY } },
      ['--config', 'policy.yml'],
    ],
    'a config that the branch brings': [
      0,
      { config: null, head: { ...RAISED, 'policy.yml': STRICT } },
      ['--config', 'policy.yml'],
    ],
    'a config that the branch gives another name': [
      1,
      { head: { ...RAISED, [CONFIG]: null, 'policy.yml': POLICY } },
      ['--config', 'policy.yml'],
    ],
    'what it extends': [
      1,
      {
        config: 'extends: [./strict.yml]\n',
        base: { '.github/strict.yml': STRICT },
        head: { ...RAISED, '.github/strict.yml': POLICY },
      },
      [],
    ],
    'a name changes': [0, { config: null, main: { [CONFIG]: STRICT }, head: RENAMED }, []],
    'a policy of the base that is damaged': [
      2,
      { config: 'polcy: {}\n', head: { ...RENAMED, [CONFIG]: POLICY } },
      [],
    ],
  };

  test.each(Object.entries(rows))('%s', async (_, [right, made, args]) => {
    const { code, stdout, stderr } = await gate.command(made, [...BASE, ...args]);
    expect({ code, stdout, stderr }).toEqual({ code: right, stdout, stderr });
  });

  test('a baseline of the branch accepts nothing', async () => {
    const inBaseline = async (at: 'base' | 'head') => {
      const made = await gate.command({ config: null, head: clerk('a') }, ['check', '--update-baseline']);
      const { stdout } = commandIn(made.folder, ['diff', 'HEAD']);
      expect(stdout).toContain('No change of access');
      const { readFileSync } = await import('node:fs');
      const file = '.github/sdf-role-compliance-baseline.json';
      const text = readFileSync(`${made.folder}/${file}`, 'utf8');
      const base = at === 'base' ? { [file]: text } : {};
      const head = at === 'head' ? { ...clerk('a'), [file]: text } : clerk('a');
      return (await gate.command({ config: null, base, head }, BASE)).code;
    };
    expect([await inBaseline('head'), await inBaseline('base')]).toEqual([1, 0]);
  });
});
