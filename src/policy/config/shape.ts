import type { Place } from '../../sdf/source.js';
import type { ConfigNode } from './node.js';

/**
 * What a value of the config may be: how it is read from a file, and how a JSON Schema tells editors the same.
 *
 * The schema may take more than the reader, never less.
 */
export interface Shape<T> {
  readonly schema: Schema;
  /** What it takes, in a few words. */
  readonly takes: string;
  /** Reads a value; tells what is wrong with it, and is undefined then. */
  readonly read: (node: ConfigNode, tell: Tell) => T | undefined;
}

export type Schema = { readonly [keyword: string]: unknown };

/** Notes a fault; `role` is what stands where the script id of a role is due. */
export type Tell = (at: Place, message: string, role?: string) => undefined;

/** A value together with its place. */
export interface Placed<T> {
  readonly at: Place;
  readonly value: T;
}

/** Text that says something. */
export const text: Shape<string> = {
  schema: { type: 'string', pattern: '\\S' },
  takes: 'text',
  read(node, tell) {
    if (node.kind !== 'scalar') return mismatch(node, text.takes, tell);
    if (!node.isText) return tell(node, `"${node.text}" is not text. Put it in quotes.`);
    return node.text.trim() || tell(node, `"${node.name}" is empty.`);
  },
};

/** Text or a number, as it is written. */
export const word: Shape<string> = {
  schema: { type: ['string', 'number'] },
  takes: 'a word',
  read: (node, tell) => (node.kind === 'scalar' ? node.text : mismatch(node, word.takes, tell)),
};

/** A shape whose values are judged, or turned into something else: `convert` tells what is wrong and is undefined then. */
export function refined<T, U>(
  shape: Shape<T>,
  convert: (value: T, at: ConfigNode, tell: Tell) => U | undefined,
  more: Partial<Pick<Shape<U>, 'schema' | 'takes'>> = {},
): Shape<U> {
  return {
    schema: shape.schema,
    takes: shape.takes,
    ...more,
    read(node, tell) {
      const value = shape.read(node, tell);
      return value === undefined ? undefined : convert(value, node, tell);
    },
  };
}

/** A shape whose schema is written once and referred to by this name: for large ones that stand in several places. */
export function defined<T>(name: string, shape: Shape<T>): Shape<T> {
  return { ...shape, schema: { ...shape.schema, [DEFINITION]: name } };
}

/** A keyword of schemas that are to be written once. */
export const DEFINITION = 'x-definition';

export function placed<T>(shape: Shape<T>): Shape<Placed<T>> {
  return refined(shape, (value, { source, start, end }) => ({ at: { source, start, end }, value }));
}

/** A list with at least so many items. */
export function list<T>(item: Shape<T>, least = 0): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: item.schema, ...(least > 0 && { minItems: least }) },
    takes: 'a list',
    read(node, tell) {
      if (node.kind !== 'list') return mismatch(node, 'a list', tell);
      if (node.items.length < least) return tell(node, `"${node.name}" needs at least ${NUMBERS[least]}.`);
      return all(node.items.map((some) => item.read(some, tell)));
    },
  };
}

const NUMBERS = ['', 'one item', 'two items'];

/** An item, or a list with at least so many. */
export function oneOrMore<T>(item: Shape<T>, least = 1): Shape<readonly T[]> {
  const many = list(item, least);
  return {
    schema: { anyOf: [item.schema, many.schema] },
    takes: `${item.takes} or a list`,
    read: (node, tell) => (node.kind === 'list' ? many.read(node, tell) : all([item.read(node, tell)])),
  };
}

/** Keys that a map may hold beside those that editors offer. */
export interface Keys<K> {
  readonly key: Shape<K>;
  readonly offered?: Readonly<Record<string, Schema>>;
  /** Regular expressions of further keys. */
  readonly patterns?: readonly string[];
}

/** A map with at least one entry, whose keys are not fixed. */
export function map<K, V>(keys: Keys<K>, value: Shape<V>): Shape<readonly MapItem<K, V>[]> {
  const { offered = {}, patterns = [] } = keys;
  const others = Object.fromEntries(patterns.map((pattern) => [pattern, value.schema]));
  return {
    schema: {
      type: 'object',
      ...(patterns.length > 0 && { patternProperties: others }),
      properties: offered,
      additionalProperties: false,
      minProperties: 1,
    },
    takes: 'a map',
    read(node, tell) {
      if (node.kind !== 'map') return mismatch(node, 'a map', tell);
      if (node.entries.length === 0) return tell(node, `"${node.name}" is empty.`);
      return all(
        node.entries.map((entry) => {
          const key = keys.key.read(entry.key, tell);
          const held = value.read(entry.value, tell);
          return key === undefined || held === undefined
            ? undefined
            : { at: placeOf(entry.key), key, value: held, valueAt: placeOf(entry.value) };
        }),
      );
    },
  };
}

export interface MapItem<K, V> {
  /** The key's. */
  readonly at: Place;
  readonly key: K;
  readonly value: V;
  readonly valueAt: Place;
}

function placeOf({ source, start, end }: Place): Place {
  return { source, start, end };
}

/** The values; undefined if one of them is. */
function all<T>(values: readonly (T | undefined)[]): T[] | undefined {
  const read = values.filter((value) => value !== undefined);
  return read.length === values.length ? read : undefined;
}

/** Tells that a value is of another kind than it has to be. */
export function mismatch(node: ConfigNode, takes: string, tell: Tell): undefined {
  if (node.kind === 'empty') return tell(node, `"${node.name}" has no value. It must be ${takes}.`);
  const name = node.name === '' ? 'the config' : `"${node.name}"`;
  return tell(
    node,
    `${described(node)} is not valid for ${name}, which must be ${takes}.${quotesFor(node, takes)}`,
  );
}

function described(node: Exclude<ConfigNode, { kind: 'empty' }>): string {
  return node.kind === 'scalar' ? `"${node.text}"` : `A ${node.kind}`;
}

/** A reference without quotes is a list for YAML. */
function quotesFor({ kind, source, start, end }: ConfigNode, takes: string): string {
  const written = source.text.slice(start, end);
  const isReference = kind === 'list' && takes.startsWith('text') && /^\[\w+ *=[^\n"]*\]$/.test(written);
  return isReference ? ` Put it in quotes: "${written}".` : '';
}
