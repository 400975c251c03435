import { parseArgs } from 'node:util';
import { didYouMean, nearestWord } from '../util/nearest.js';
import { either } from '../util/words.js';
import { wrongUse } from './failure.js';

/** An option of a command, written `--name`, `--name VALUE` or `--name=VALUE`. */
export interface Option {
  readonly name: string;
  /** One letter that means the same. */
  readonly short?: string;
  /** What help calls its value; a switch has none. */
  readonly value?: string;
  /** The values that it takes; without them any that is not empty. */
  readonly choices?: readonly string[];
  /** Words of other programs, with the value that they mean here. */
  readonly meant?: Readonly<Record<string, string>>;
  readonly repeatable?: boolean;
  readonly summary: string;
}

/** What a command was given. */
export interface Arguments {
  readonly words: readonly string[];
  /** The values of each option that was given, in their order; of a switch an empty one. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** The value of an option; of several the last. */
export function lastValue({ options }: Arguments, name: string): string | undefined {
  return options.get(name)?.at(-1);
}

/** Reads what follows a command. Throws wrong use, with the nearest right word. */
export function readArguments(args: readonly string[], known: readonly Option[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(known.map((option) => [option.name, settings(option)])),
  });
  const words: string[] = [];
  const options = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    if (!option) throw unknownOption(token.rawName, known);
    const value = option.value === undefined ? noValue(option, token.value) : checked(option, token);
    options.set(option.name, [...(options.get(option.name) ?? []), value]);
  }
  return { words, options };
}

function settings({ short, value }: Option) {
  return { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) };
}

function noValue({ name }: Option, value: string | undefined): string {
  if (value !== undefined) throw wrongUse(`--${name} does not accept a value, but has "${value}".`);
  return '';
}

/** What looks like an option is the value of one only if it is written `--name=value`. */
function checked(
  { name, value: placeholder, choices, meant = {} }: Option,
  { value, inlineValue }: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
): string {
  if (!value || (!inlineValue && /^-./.test(value))) {
    const takes = choices ? either(choices) : `a value: --${name} ${placeholder}`;
    throw wrongUse(`--${name} has no value. It needs ${takes}.`);
  }
  if (choices && !choices.includes(value)) {
    throw wrongUse(
      `"${value}" is not a value of --${name}.${didYouMean(Object.hasOwn(meant, value) ? meant[value] : nearestWord(value, choices))} Use ${either(choices)}.`,
    );
  }
  return value;
}

function unknownOption(written: string, known: readonly Option[]): Error {
  const proposed = meantOption(written, known);
  return wrongUse(`Unknown option "${written}".${didYouMean(proposed)} --help lists the options.`);
}

/** The option that is near, the only one that the word is a part of, or the one that takes the word as its value. */
function meantOption(written: string, known: readonly Option[]): string | null {
  const near = nearestWord(
    written,
    known.map(({ name }) => `--${name}`),
  );
  if (near !== null) return near;
  const word = written.replace(/^-+/, '').toLowerCase();
  const [part, ...others] = known.filter(({ name }) => name.split('-').includes(word));
  if (part && others.length === 0) return `--${part.name}`;
  const taking = known.find(({ choices = [] }) => choices.includes(word));
  return taking ? `--${taking.name} ${word}` : null;
}
