import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textAt } from '../../../src/sdf/source.js';
import { effortOf } from '../../support/effort.js';
import { FULL } from '../../support/full-config.js';
import { faultsOf, load } from '../../support/policy.js';
import { WRONG_CONFIGS, wrongConfig } from '../../support/wrong-configs.js';

const FILE = '.github/sdf-role-compliance.yml';

describe('a wrong config', () => {
  test.each(WRONG_CONFIGS)('%j', async (marked, ...messages) => {
    const { text, faults } = wrongConfig(FILE, marked, messages);
    expect(await faultsOf(text)).toEqual(faults);
    expect(await faultsOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(faults);
  });

  test('has all its faults told at once, in the order of the file', async () => {
    expect(await faultsOf('rules: { nothing: off, level-mismatch: x }\nsomething: 1\n')).toEqual([
      `${FILE}:1:10: "nothing" is not a rule.`,
      `${FILE}:1:40: "x" is not a severity. Use error, warning, notice or off.`,
      `${FILE}:2:1: Unknown key "something" of the config. Use extends, ignore, rules, overrides, policy or exceptions.`,
    ]);
  });

  test('has several ids of one duty', async () => {
    const duty = '{ id: a, title: A, risk: high, sides: [{ LIST_VENDOR: CREATE }, { TRAN_CHECK: CREATE }] }';
    expect(await faultsOf(`policy:\n  duties:\n    - ${duty}\n    - ${duty}\n`)).toEqual([
      `${FILE}:4:13: "a" is also the id of another duty.`,
    ]);
  });

  test('is no UTF-8', async () => {
    expect(await faultsOf({ [FILE]: Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a]) })).toEqual([
      `${FILE}:1:4: The byte 0xFF is not UTF-8. Save the file as UTF-8.`,
    ]);
  });

  test('is missing', async () => {
    expect(await faultsOf({})).toEqual([`There is no file "${FILE}".`]);
  });
});

describe('a hostile config', () => {
  const explosion = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const letter of 'bcdefgh') {
    const before = String.fromCharCode(letter.charCodeAt(0) - 1);
    explosion.push(`${letter}: &${letter} [${Array(10).fill(`*${before}`).join(', ')}]`);
  }

  test.each([
    ['aliases that stand for a hundred million values', explosion.join('\n'), 'has too many values'],
    ['an alias of itself', 'extends: &a [*a]\n', 'nested too deep'],
    ['ten thousand nested lists', `extends: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 'nested too deep'],
    ['a hundred thousand lists that do not end', `extends: ${'['.repeat(100_000)}\n`, 'nested too deep'],
    ['a hundred thousand lists on a line', `extends:\n  ${'- '.repeat(100_000)}x\n`, 'nested too deep'],
    ['a megabyte', `extends: all\n# ${'x'.repeat(1024 * 1024)}\n`, 'more than 256 Ki characters'],
    [
      'a key that JavaScript knows',
      '__proto__: { rules: { level-mismatch: off } }\n',
      'Unknown key "__proto__"',
    ],
    ['a rule that JavaScript knows', 'rules: { __proto__: off }\n', '"__proto__" is not a rule'],
    ['a preset that JavaScript knows', 'extends: constructor\n', '"constructor" is neither a preset'],
    ['a tag that makes objects', 'extends: !!js/function "x"\n', 'has no meaning'],
  ])('%s', async (_, config, message) => {
    const effort = await effortOf(async () => {
      const [fault = ''] = await faultsOf(config);
      expect(fault).toContain(message);
      expect(fault).not.toBe('');
    });
    expect(effort).toBeLessThan(200);
  });
});

test('any text at all is taken or told what is wrong with it', async () => {
  const cut = fc
    .tuple(
      fc.nat(FULL.length),
      fc.nat(12),
      fc.string({ maxLength: 6, unit: fc.constantFrom(...'{}[]:,-*&!"\'#|> \n\tax') }),
    )
    .map(([at, length, text]) => FULL.slice(0, at) + text + FULL.slice(at + length));
  await fc.assert(
    fc.asyncProperty(fc.oneof(cut, fc.string({ unit: 'binary', maxLength: 60 })), async (config) => {
      for (const fault of await faultsOf(config))
        expect(fault).toMatch(/^\.github\/sdf-role-compliance\.yml:\d+:\d+: ./);
    }),
    { numRuns: 400 },
  );
});

test('a fault of the YAML ends where a character does', async () => {
  const text = 'a: "b"🙂\n';
  const read = await load({ [FILE]: text });
  const [fault] = 'faults' in read ? read.faults : [];
  expect(fault?.at && textAt(fault.at)).toBe('🙂');
});
