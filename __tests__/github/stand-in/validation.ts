import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Operation {
  readonly query: readonly string[];
  readonly body?: object;
}

/** A slice of what GitHub publishes; scripts/github-requests.mjs makes it. */
const { operations } = JSON.parse(readFileSync(new URL('requests.json', import.meta.url), 'utf8')) as {
  operations: Record<string, Operation>;
};
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const validators = new Map<string, ValidateFunction>();

/** An operation that a request means, with the values of its path. */
export interface Route {
  readonly operation: string;
  readonly values: Readonly<Record<string, string>>;
}

export function routeOf(method: string, path: string): Route | null {
  for (const operation of Object.keys(operations)) {
    const [its, template = ''] = operation.split(' ');
    const values = its === method ? match(template, path) : null;
    if (values) return { operation, values };
  }
  return null;
}

/** What GitHub would not take in a request, or would take no notice of; a sentence each. */
export function faultsIn(operation: string, query: URLSearchParams, body: unknown): string[] {
  const { query: known, body: schema } = operations[operation] ?? { query: [] };
  const unknown = [...query.keys()].filter((name) => !known.includes(name));
  const faults = unknown.map((name) => `${name} is no parameter of ${operation}.`);
  if (!schema) return body === null ? faults : [...faults, `${operation} takes no body.`];
  const validate = validators.get(operation) ?? ajv.compile(schema);
  validators.set(operation, validate);
  return validate(body) ? faults : [...faults, ajv.errorsText(validate.errors)];
}

/** The last part of the path of a file holds slashes. */
function match(template: string, path: string): Record<string, string> | null {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const pattern = template.replace(/\{(\w+)\}/g, (_, name) => (name === 'path' ? '(.+)' : '([^/]+)'));
  const found = new RegExp(`^${pattern}$`).exec(path);
  return (
    found &&
    Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]))
  );
}
