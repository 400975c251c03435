import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';

const FOLDER = new URL('../../schema/', import.meta.url);
const ENDING = /(?<=-\d+)\.schema\.json$/;

/** The names of all published schemas of reports: what it is, and its version. */
export const SCHEMAS = readdirSync(FOLDER)
  .filter((file) => ENDING.test(file))
  .map((file) => file.replace(ENDING, ''));

let ajv: Ajv | null = null;

/**
 * What a report holds against its published schema. Programs are told to take more than they know; what we write has
 * to be in the schema, so that here nothing else is taken.
 */
export function reportFaults(name: string, report: unknown): ErrorObject[] {
  ajv ??= new Ajv({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    schemas: SCHEMAS.map(closedSchema),
  });
  const validate = ajv.getSchema(publishedSchema(name).$id);
  validate?.(report);
  return validate?.errors ?? [];
}

/** What commands print, by its schema. */
const PRINTED: ReadonlyMap<string, string> = new Map([
  ['check', 'report-1'],
  ['diff', 'access-1'],
  ['who', 'who-1'],
  ['drift', 'drift-1'],
  ['report', 'merged-1'],
]);

/** Throws where a run of the command has printed a report that is not as published. */
export function checkPrinted([command, ...args]: readonly string[], stdout: string): void {
  const isJson = /--format[ =]json\b/.test(args.join(' '));
  const name = PRINTED.get(command ?? '') ?? null;
  if (!isJson || !name || !stdout.startsWith('{')) return;
  const faults = reportFaults(name, JSON.parse(stdout));
  if (faults.length > 0) throw new Error(`${name}: ${JSON.stringify(faults, null, 2)}`);
}

export function publishedSchema(name: string) {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, FOLDER), 'utf8'));
}

function closedSchema(name: string): object {
  return closed(publishedSchema(name)) as object;
}

function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const own = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'required' in own && 'properties' in own ? { ...own, additionalProperties: false } : own;
}
