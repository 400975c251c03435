import { describe, expect, test } from '@jest/globals';
import { lastValue, type Option, readArguments } from '../../src/cli/arguments.js';

const OPTIONS: readonly Option[] = [
  { name: 'format', value: 'FORMAT', choices: ['text', 'json'], summary: '' },
  { name: 'output', short: 'o', value: 'FILE', summary: '' },
  { name: 'ignore', value: 'GLOB', repeatable: true, summary: '' },
  { name: 'fix', summary: '' },
];
const read = (...args: string[]) => readArguments(args, OPTIONS);

describe('what is given', () => {
  test('may come in any order and in every form', () => {
    const given = read('a', '--format=json', '--ignore', 'x', 'b c', '-o', 'f', '--ignore=y=z', '--fix');
    expect(given.words).toEqual(['a', 'b c']);
    expect([...given.options]).toEqual([
      ['format', ['json']],
      ['ignore', ['x', 'y=z']],
      ['output', ['f']],
      ['fix', ['']],
    ]);
  });

  test('counts last where one value is due', () => {
    const given = read('--format', 'json', '--format', 'text');
    expect(lastValue(given, 'format')).toBe('text');
    expect(lastValue(given, 'output')).toBeUndefined();
  });

  test('is all words after --', () => {
    expect(read('--', '--fix', '-x')).toEqual({ words: ['--fix', '-x'], options: new Map() });
  });

  test('may begin with a dash where it is written with =', () => {
    expect(lastValue(read('--output=-x'), 'output')).toBe('-x');
    expect(lastValue(read('--output', '-'), 'output')).toBe('-');
  });

  test('may bear a name that objects have', () => {
    expect(() => read('--__proto__')).toThrow('Unknown option "--__proto__".');
    expect(() => read('--constructor=1')).toThrow('Unknown option "--constructor".');
  });
});

describe('wrong use', () => {
  test.each([
    [['--formt', 'json'], 'Unknown option "--formt". Did you mean "--format"?'],
    [['--FIX'], 'Unknown option "--FIX". Did you mean "--fix"?'],
    [['--xyzzy-plugh'], 'Unknown option "--xyzzy-plugh".'],
    [['-z'], 'Unknown option "-z".'],
    [['--format', 'jsn'], '"jsn" is not a value of --format. Did you mean "json"? Use text or json.'],
    [['--format', 'yaml-and-more'], '"yaml-and-more" is not a value of --format. Use text or json.'],
    [['--format'], '--format has no value. It needs text or json.'],
    [['--format', '--fix'], '--format has no value. It needs text or json.'],
    [['--output', '-o', 'x'], '--output has no value. It needs a value: --output FILE.'],
    [['--output='], '--output has no value. It needs a value: --output FILE.'],
    [['--fix=yes'], '--fix does not accept a value, but has "yes".'],
  ])('%j', (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});
