import { SCHEMA_URL } from '../../util/version.js';
import type { RuleInfo } from '../rule-info.js';
import { configShape } from './config.js';
import { DEFINITION, type Schema } from './shape.js';

/** The JSON Schema of the config, for editors, as its file holds it. */
export function schemaText(rules: readonly RuleInfo[]): string {
  const definitions: Record<string, Schema> = {};
  const body = hoist(configShape(rules).schema, definitions);
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_URL,
    title: 'Config of sdf-role-compliance',
    ...(body as Schema),
    // A file that holds nothing, or comments alone, asks for nothing.
    type: ['object', 'null'],
    definitions,
  };
  return `${format(schema, '', 0)}\n`;
}

/** Moves the schemas that are to be written once to the definitions. */
function hoist(schema: unknown, definitions: Record<string, Schema>): unknown {
  if (Array.isArray(schema)) return schema.map((item) => hoist(item, definitions));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { [DEFINITION]: name, description, ...rest } = schema as Schema;
  const entries = Object.entries(rest).map(([key, value]) => [key, hoist(value, definitions)]);
  const said = description === undefined ? {} : { description };
  if (typeof name !== 'string') return { ...said, ...Object.fromEntries(entries) };
  definitions[name] = Object.fromEntries(entries);
  return { ...said, allOf: [{ $ref: `#/definitions/${name}` }] };
}

const WIDTH = 110;

/** JSON in which whatever has room on a line is on one. `taken` is what stands before it on its line. */
function format(value: unknown, indent: string, taken: number): string {
  const line = onOneLine(value);
  if (line.length + taken < WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => inner + format(item, inner, inner.length));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).map(([key, member]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + format(member, inner, start.length);
  });
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function onOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`,
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
