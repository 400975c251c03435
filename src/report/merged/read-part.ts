import { LEVELS } from '../../sdf/catalogue/permissions.js';
import { RISKS } from '../../sdf/catalogue/risks.js';
import { type JsonPath, offsetOf, offsetOfFault } from '../../util/json-walk.js';
import { cut } from '../writing/cut.js';
import type { Part } from './parts.js';
import { ifThere, listOf, object, oneOf, orNull, type Shape, text, truth, whole } from './shape.js';

/** A report, or why a text is none. */
export type ReadPart = Part | { readonly fault: PartFault };

export interface PartFault {
  /** From 1; a byte order mark is no column. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const EXPECTED = 'Expected what check --format json or matrix --format json writes.';

const AT_LINE = { file: text, line: whole(1) };
const PLACE = { ...AT_LINE, column: whole(1), endLine: whole(1), endColumn: whole(1) };
const COUNT = whole(0);
const RISK = oneOf(RISKS);

const CHECK = object({
  version: oneOf([1]),
  conclusion: oneOf(['success', 'failure']),
  summary: object({
    ...{ projects: COUNT, roles: COUNT, objects: COUNT, files: COUNT },
    ...{ errors: COUNT, warnings: COUNT, notices: COUNT, suppressed: COUNT },
    introduced: orNull(COUNT),
  }),
  findings: listOf(
    object({
      rule: text,
      severity: oneOf(['error', 'warning', 'notice']),
      message: text,
      ...PLACE,
      project: text,
      role: ifThere(text),
      object: ifThere(text),
      permission: ifThere(text),
      duty: ifThere(text),
      fingerprint: text,
      introduced: orNull(truth),
      related: listOf(object({ ...PLACE, message: text })),
      fixes: listOf(object({ title: text, edits: listOf(object({ file: text })) })),
    }),
  ),
  notCompared: ifThere(orNull(listOf(object({ what: text, why: text, file: text })))),
  access: orNull(
    listOf(
      object({
        project: text,
        role: orNull(text),
        object: ifThere(text),
        permission: text,
        name: text,
        change: text,
        before: orNull(text),
        after: orNull(text),
        risk: RISK,
      }),
    ),
  ),
});

const MATRIX = object({
  version: oneOf([1]),
  projects: listOf(object({ project: text, name: orNull(text) })),
  permissions: listOf(object({ permission: text, name: text, tab: orNull(text), risk: RISK })),
  roles: listOf(
    object({
      project: text,
      role: text,
      name: orNull(text),
      defined: truth,
      active: truth,
      file: orNull(text),
      settings: listOf(object({ field: text, name: text, value: text, ...AT_LINE })),
      permissions: listOf(
        object({
          permission: text,
          level: oneOf(LEVELS),
          restriction: orNull(text),
          risk: RISK,
          ...AT_LINE,
        }),
      ),
    }),
  ),
  openRecordTypes: listOf(
    object({ project: text, object: text, name: text, value: text, risk: RISK, ...AT_LINE }),
  ),
});

/** Reads a report, known by its shape. Nothing is thrown. */
export function readPart(written: string): ReadPart {
  const json = written.replace(/^\uFEFF/, '');
  const value = parsed(json);
  if (value === undefined) return faultAt(json, offsetOfFault(json) ?? 0, notJson(json));
  const kind = kindOf(value);
  if (kind === null) return faultAt(json, offsetOf(json, []), notReport(value));
  const misfit = SHAPES[kind](value);
  if (!misfit) return { ...(value as object), kind } as Part;
  const { path, expected } = misfit;
  return faultAt(json, offsetOf(json, path), `${nameOf(path)} is not ${expected}. ${EXPECTED}`);
}

const SHAPES: Readonly<Record<'check' | 'matrix', Shape>> = { check: CHECK, matrix: MATRIX };

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function kindOf(value: unknown): 'check' | 'matrix' | null {
  if (has(value, 'accounts')) return null;
  if (has(value, 'findings') && has(value, 'summary') && !has(value, 'policy')) return 'check';
  return has(value, 'roles') && has(value, 'permissions') ? 'matrix' : null;
}

function notJson(json: string): string {
  return json.trim() === '' ? `The file is empty. ${EXPECTED}` : `This is not valid JSON. ${EXPECTED}`;
}

/** What people have at hand besides, by what it holds. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['accounts', 'This report is merged already: name the reports that it was made of.'],
  ['runs', `This is SARIF. ${EXPECTED}`],
  ['policy', `This is evidence of a check. ${EXPECTED}`],
  ['head', `This is a diff. ${EXPECTED}`],
];

function notReport(value: unknown): string {
  const other = OTHERS.find(([key]) => has(value, key));
  return other?.[1] ?? `This is not a report of sdf-role-compliance. ${EXPECTED}`;
}

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key);
}

function nameOf(path: JsonPath): string {
  if (path.length === 0) return 'This';
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`));
  return cut(parts.join('').replace(/^\./, ''), 200);
}

function faultAt(json: string, offset: number, message: string): ReadPart {
  const before = json.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return { fault: { line, column, message } };
}
