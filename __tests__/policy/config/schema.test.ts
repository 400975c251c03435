import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse, parseDocument } from 'yaml';
import { schemaText } from '../../../src/policy/config/schema.js';
import { RULES } from '../../../src/rules/index.js';
import { FULL } from '../../support/full-config.js';
import { faultsOf } from '../../support/policy.js';
import { WRONG_CONFIGS } from '../../support/wrong-configs.js';

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
  const validate = new Ajv({
    ...{ strict: true, allowUnionTypes: true, validateFormats: false },
    // The first glob of a list is another one than those after it.
    strictTuples: false,
  }).compile(schema);

  test.each([
    FULL,
    '',
    '# nothing yet\n',
    'extends: all\n',
    'extends: [./a.yml, ../b.yml, acme/policies/a.yml@v1]\n',
    'ignore: ["**/Legacy/**", "!**/Legacy/keep/**", ./src/x, a.b/*.xml, "{a,b}/**", "..x/y", "x../y", "!!x"]\n',
    'policy: { roles: [{ match: ["*", "c*", "customrol?_a", "customrole*", " customrole_a "], profile: ai }] }\n',
    'policy: { roles: [{ match: customrole1, forbid: ["*", "TRAN_*", LIST_VENDOR, Pay Bills] }] }\n',
    'policy: { roles: [{ match: customrole1, forbid: ["[scriptid=*]", "[scriptid=cust*]", "[type=customsegment, scriptid=cseg_x]"] }] }\n',
    'policy: { roles: [{ match: customrole1, limit: { "Pay Bills": VIEW, "ADMI_*": NONE, "[scriptid=customrecord_*]": EDIT } }] }\n',
    'policy: { roles: [{ match: customrole1, require: { "Pay Bills": VIEW, "[ScriptId=customrecord_x]": EDIT } }] }\n',
    'exceptions: [{ rule: access-widened, reason: x, approved-by: y, object: customrecord_a.custrecord_b, expires: 2028-02-29 }]\n',
    'exceptions: [{ rule: level-mismatch, reason: x, role: ADMINISTRATOR, expires: 2027-12-31 }]\n',
    'policy: { combinations: [[customrole_a, customrole_b]] }\n',
    // A merge key as editors and the command read it.
    'policy: { roles: [&a { match: customrole1, profile: ai }, { <<: *a, match: customrole2 }] }\n',
  ])('find no fault in %j, and nor does the reader', async (config) => {
    validate(parse(config, { merge: true }) ?? null);
    expect(validate.errors).toBeNull();
    const faults = await faultsOf(config);
    expect(faults.filter((fault) => !fault.includes('There is no file'))).toEqual([]);
  });

  /** What no schema can say, or not without writing the catalogue out in patterns. */
  const BEYOND = [
    // Whether a glob matches anything.
    'ADMI_MANGE*',
    // YAML, not what it stands for.
    'without quotes it is a list',
    // Other parts of the config, and other files.
    '"vendor-payment" is not a duty.',
    'There is no file',
    // The calendar.
    'is not a date',
  ];

  test.each(WRONG_CONFIGS)('refuse as the reader does %j', (marked, ...messages) => {
    if (BEYOND.some((words) => messages.some((message) => message.includes(words)))) return;
    const value = valueOfYaml(marked.replaceAll('«', ''));
    if (value === undefined) return;
    validate(value);
    expect(validate.errors).not.toBeNull();
  });

  /** Undefined for what is no YAML, which editors tell without a schema. */
  function valueOfYaml(text: string): unknown {
    const document = parseDocument(text, { merge: true });
    if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
    try {
      return document.toJS();
    } catch {
      return undefined;
    }
  }

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
