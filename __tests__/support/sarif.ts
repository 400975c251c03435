import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import type { Log, PhysicalLocation, Result, Run } from 'sarif';

const PUBLISHED = new URL('../schemas/sarif-schema-2.1.0.json', import.meta.url);

// The published schema is of draft 4, whose `id` Ajv does not take; in nothing else that it uses do the drafts differ.
const { $schema, id, ...schema } = JSON.parse(readFileSync(PUBLISHED, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** What a SARIF file holds against its published schema. */
export function schemaFaults(log: unknown): ErrorObject[] {
  validate(log);
  return validate.errors ?? [];
}

/** The one run of a SARIF file that its schema takes. */
export function runOf(text: string): Run {
  const log: Log = JSON.parse(text);
  const faults = schemaFaults(log);
  if (faults.length > 0) throw new Error(JSON.stringify(faults, null, 2));
  const [run, ...others] = log.runs;
  if (!run || others.length > 0) throw new Error(`There are ${log.runs.length} runs.`);
  return run;
}

/** A place of a SARIF file as the JSON report writes it. */
export function placeOf({ artifactLocation, region }: PhysicalLocation) {
  const { startLine, startColumn, endLine, endColumn } = region ?? {};
  const file = decodeURIComponent(artifactLocation?.uri ?? '');
  return { file, line: startLine, column: startColumn, endLine, endColumn };
}

export function primaryPlace({ locations }: Result) {
  return placeOf(locations?.[0]?.physicalLocation ?? {});
}
