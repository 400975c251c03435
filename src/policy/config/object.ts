import type { Place } from '../../sdf/source.js';
import { either } from '../../util/words.js';
import type { MapNode, ScalarNode } from './node.js';
import { mismatch, type Shape, type Tell } from './shape.js';
import { meant } from './words.js';

/** A key of the config. */
export interface Field<T> {
  readonly shape: Shape<T>;
  /** What editors show of it: Markdown, for users. */
  readonly description: string;
  readonly required: boolean;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What an object with such fields is read as: optional ones that are absent are null. */
export type ObjectOf<F extends Fields> = { readonly at: Place } & {
  readonly [Name in keyof F]: F[Name] extends { shape: Shape<infer T>; required: infer R }
    ? R extends true
      ? T
      : T | null
    : never;
};

export function required<T>(shape: Shape<T>, description: string): Field<T> & { readonly required: true } {
  return { shape, description, required: true };
}

export function optional<T>(shape: Shape<T>, description: string): Field<T> & { readonly required: false } {
  return { shape, description, required: false };
}

/** A map with fixed keys. */
export function object<F extends Fields>(fields: F): Shape<ObjectOf<F>> {
  const names = Object.keys(fields);
  const needed = names.filter((name) => fields[name]?.required);
  return {
    schema: {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(fields).map(([name, { shape, description }]) => [
          name,
          { description, ...shape.schema },
        ]),
      ),
      ...(needed.length > 0 && { required: needed }),
      additionalProperties: false,
    },
    takes: 'a map',
    read(node, tell) {
      if (node.kind !== 'map') return mismatch(node, 'a map', tell);
      const { source, start, end } = node;
      const at = { source, start, end };
      const unknown = node.entries.filter(({ key }) => !names.includes(key.text));
      for (const { key } of unknown) tell(key, unknownKey(key, names));
      const missing = needed.filter((name) => !node.entries.some(({ key }) => key.text === name));
      for (const name of missing) tell(at, `"${name}" is missing.`);
      const values = readFields(node, fields, tell);
      return unknown.length === 0 && missing.length === 0 && values
        ? ({ at, ...values } as ObjectOf<F>)
        : undefined;
    },
  };
}

/** The values by name, null where there is none; undefined where one cannot be taken. */
function readFields(node: MapNode, fields: Fields, tell: Tell): Record<string, unknown> | undefined {
  const read = Object.entries(fields).map(([name, { shape }]): [string, unknown] => {
    const entry = node.entries.find(({ key }) => key.text === name);
    return [name, entry ? shape.read(entry.value, tell) : null];
  });
  return read.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(read);
}

function unknownKey({ name, text }: ScalarNode, names: readonly string[]): string {
  const where = name === '' ? 'of the config' : `of "${name}"`;
  return `Unknown key "${text}" ${where}.${meant(text, names)} Use ${either(names)}.`;
}
