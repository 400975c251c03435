import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { schemaText } from '../../../src/policy/config/schema.js';
import { RULES } from '../../../src/rules/index.js';
import { FULL } from '../../support/full-config.js';

const FILE = new URL('../../../schema/sdf-role-compliance.schema.json', import.meta.url);

test('the schema for editors is made of the config as it is read: npm run docs', () => {
  expect(readFileSync(FILE, 'utf8') === schemaText(RULES)).toBe(true);
});

test('every key is described for users', () => {
  const described: [string, unknown][] = [];
  JSON.parse(schemaText(RULES), (key, value) => {
    if (key === 'properties')
      described.push(
        ...Object.entries<{ description?: string }>(value).map(([name, property]): [string, unknown] => [
          name,
          property.description,
        ]),
      );
    return value;
  });
  expect(described.length).toBeGreaterThan(800);
  expect(described.filter(([, description]) => !description)).toEqual([]);
});

describe('editors', () => {
  const schema = JSON.parse(schemaText(RULES));
  // Formats are only shown; the pattern of a day is what counts.
  const validate = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(schema);

  test.each([FULL, 'extends: all\n', 'extends: [./a.yml, acme/policies/a.yml@v1]\n'])(
    'find no fault in %j',
    (config) => {
      validate(parse(config));
      expect(validate.errors).toBeNull();
    },
  );

  test.each([
    'polices: {}',
    'rules: { level-missmatch: off }',
    'rules: { level-mismatch: fatal }',
    'extends: recomended',
    'policy: { widening: hihg }',
    'policy: { roles: [{ match: customrole_a, require: { TRAN_VENDBIL: VIEW } }] }',
    'policy: { roles: [{ match: customrole_a, require: { TRAN_CHECK: NONE } }] }',
    'policy: { roles: [{ match: customrole_a, settings: { restrictip: true } }] }',
    'policy: { duties: [{ id: a, title: A, risk: low, sides: [{ LIST_VENDOR: VIEW }] }] }',
    'exceptions: [{ rule: level-mismatch }]',
    'exceptions: [{ rule: level-mismatch, reason: x, expires: tomorrow }]',
  ])('find the fault in %s', (config) => {
    expect(validate(parse(config))).toBe(false);
  });
});
