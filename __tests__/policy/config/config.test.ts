import { describe, expect, test } from '@jest/globals';
import { textAt } from '../../../src/sdf/source.js';
import { FULL } from '../../support/full-config.js';
import { faultsOf, policyOf } from '../../support/policy.js';

describe('a config', () => {
  test('of all keys is taken as it is written', async () => {
    const policy = await policyOf(FULL);
    expect(policy.ignore.map(({ glob }) => glob)).toEqual(['**/Legacy/**', '!**/Legacy/keep/**']);
    expect(policy.rules.get('unresolved-reference')).toBe('error');
    expect(policy.rules.has('unknown-permission')).toBe(false);
    expect(policy.rules.get('level-mismatch')).toBeNull();
    const [override] = policy.overrides;
    expect(override?.covers('sandbox/src/a.xml')).toBe(true);
    expect(override?.covers('src/sandbox.xml')).toBe(false);
    expect([...(override?.rules ?? [])]).toEqual([['undeclared-feature', 'off']]);
    expect(policy.roles).toEqual([
      expect.objectContaining({
        match: [expect.objectContaining({ glob: 'customrole_*_integration' })],
        profile: 'integration',
        require: [
          expect.objectContaining({ key: 'LIST_CUSTJOB', level: 'VIEW' }),
          expect.objectContaining({ key: '[scriptid=customrecord_invoice]', level: 'FULL' }),
        ],
        requireCustomObjects: expect.objectContaining({ level: 'VIEW' }),
        forbid: [expect.objectContaining({ glob: 'ADMI_MANAGE*' })],
        limit: [
          expect.objectContaining({ glob: 'TRAN_*', level: 'EDIT' }),
          expect.objectContaining({ glob: '[scriptid=cseg_*]', level: 'NONE' }),
        ],
        settings: [
          expect.objectContaining({ field: 'restrictip', values: ['T'] }),
          expect.objectContaining({ field: 'tfarequired', values: ['SMS', 'TOTP'] }),
          expect.objectContaining({ field: 'subsidiaryoption', values: ['ALL', 'ALLACTIVE'] }),
          expect.objectContaining({ field: 'tfaduration', values: ['12'] }),
        ],
      }),
    ]);
    expect(policy.duties).toEqual([
      expect.objectContaining({
        id: 'vendor-and-payment',
        title: 'Create vendors and pay them',
        risk: 'high',
        sides: [
          [expect.objectContaining({ key: 'LIST_VENDOR', level: 'CREATE' })],
          [
            expect.objectContaining({ key: 'TRAN_VENDPYMT', level: 'CREATE' }),
            expect.objectContaining({ key: 'TRAN_CHECK', level: 'CREATE' }),
          ],
        ],
      }),
    ]);
    expect(policy.widening).toBe('high');
    expect(policy.combinations).toEqual([
      expect.objectContaining({ roles: ['customrole_ap_clerk', 'customrole_treasury'] }),
    ]);
    expect(policy.exceptions).toEqual([
      expect.objectContaining({
        rule: 'level-mismatch',
        role: 'customrole_owner',
        object: null,
        permission: null,
        duty: 'vendor-and-payment',
        reason: 'small team',
        approvedBy: 'cfo@example.com',
        expires: expect.objectContaining({ date: '2027-03-31' }),
      }),
    ]);
  });

  test.each(['LF', 'CRLF and a byte order mark'])('keeps the place of every entry, with %s', async (form) => {
    const { roles, exceptions, ignore, overrides, combinations, duties } = await policyOf(
      form === 'LF' ? FULL : `\uFEFF${FULL.replaceAll('\n', '\r\n')}`,
    );
    const [role] = roles;
    expect(ignore.map(({ at }) => textAt(at))).toEqual(['"**/Legacy/**"', '"!**/Legacy/keep/**"']);
    expect(overrides.map(({ at }) => textAt(at).slice(0, 6))).toEqual(['files:']);
    expect(role?.match.map(({ at }) => textAt(at))).toEqual(['"customrole_*_integration"']);
    expect(role?.require.map(({ at }) => textAt(at))).toEqual([
      'LIST_CUSTJOB',
      '"[scriptid=customrecord_invoice]"',
    ]);
    expect(role?.requireCustomObjects && textAt(role.requireCustomObjects.at)).toBe('VIEW');
    expect(role?.forbid.map(({ at }) => textAt(at))).toEqual(['"ADMI_MANAGE*"']);
    expect(role?.limit.map(({ at }) => textAt(at))).toEqual(['"TRAN_*"', "'[scriptid=cseg_*]'"]);
    expect(role?.settings.map(({ at }) => textAt(at))).toEqual([
      'restrictip',
      'tfarequired',
      'subsidiaryoption',
      'tfaduration',
    ]);
    expect(duties.map(({ at }) => at && textAt(at).slice(0, 3))).toEqual(['id:']);
    expect(combinations.map(({ at }) => textAt(at))).toEqual(['[customrole_ap_clerk, customrole_treasury]']);
    expect(exceptions.map(({ at }) => textAt(at).slice(-12))).toEqual(['2027-03-31 }']);
    expect(exceptions.map(({ expires }) => expires && textAt(expires.at))).toEqual(['2027-03-31']);
  });

  test.each(['', '# nothing yet\n', '---\n', '\n\n'])(
    'that is empty (%j) is the recommended one',
    async (config) => {
      const { rules } = await policyOf(config);
      expect(rules).toEqual((await policyOf('extends: recommended\n')).rules);
    },
  );

  test('may be written as JSON, with aliases, and with single values in place of lists', async () => {
    const json = await policyOf('{"extends": "all", "rules": {"level-mismatch": "off"}}');
    expect(json.rules.has('level-mismatch')).toBe(false);
    const { roles } = await policyOf(`policy:
  roles:
    - { match: customrole_a, require: &base { LIST_CUSTJOB: VIEW } }
    - { match: customrole_b, require: *base }
`);
    expect(roles.map(({ require }) => require.map(({ key }) => key))).toEqual([
      ['LIST_CUSTJOB'],
      ['LIST_CUSTJOB'],
    ]);
  });

  test('may take over maps by merge keys: what it says itself counts, then the first of several', async () => {
    const { roles } = await policyOf(`policy:
  roles:
    - &sales { match: customrole_a, profile: integration, forbid: [LIST_VENDOR] }
    - &quiet { match: customrole_b, forbid: ["TRAN_*"], settings: { restrictip: T } }
    - { <<: *sales, match: customrole_c }
    - { match: customrole_d, <<: [*quiet, *sales] }
    - <<: { match: customrole_e, require: { <<: { LIST_ITEM: VIEW }, LIST_VENDOR: VIEW } }
      profile: ai
`);
    expect(
      roles.map(({ match, profile, forbid, settings, require }) => [
        match.map(({ glob }) => glob),
        profile,
        forbid.map(({ glob }) => glob),
        settings.length,
        require.map(({ key }) => key),
      ]),
    ).toEqual([
      [['customrole_a'], 'integration', ['LIST_VENDOR'], 0, []],
      [['customrole_b'], null, ['TRAN_*'], 1, []],
      [['customrole_c'], 'integration', ['LIST_VENDOR'], 0, []],
      [['customrole_d'], 'integration', ['TRAN_*'], 1, []],
      [['customrole_e'], 'ai', [], 0, ['LIST_VENDOR', 'LIST_ITEM']],
    ]);
  });

  test('says once, where it is written, what is wrong with what aliases stand for', async () => {
    expect(
      await faultsOf(`policy:
  roles:
    - &a { match: customrole_a, forbid: [LIST_VENDR] }
    - { <<: *a, match: customrole_b }
    - *a
`),
    ).toEqual([
      '.github/sdf-role-compliance.yml:3:42: "LIST_VENDR" is not a permission id. Did you mean "LIST_VENDOR"?',
    ]);
  });

  test('names objects in any notation of SDF', async () => {
    const { roles } = await policyOf(`policy:
  roles:
    - match: customrole_a
      require:
        "[ scriptid=cseg_region ]": VIEW
        "[appid=com.acme.tours, scriptid=customrecord_tour]": VIEW
`);
    expect(roles[0]?.require.map(({ key }) => key)).toEqual([
      '[type=customsegment, scriptid=cseg_region]',
      '[appid=com.acme.tours, scriptid=customrecord_tour]',
    ]);
  });
});

describe('entries of a policy', () => {
  test.each([
    ['roles: [{ match: customrole_a, require: { LIST_CUSTJOB: VIEW } }]', ['missing-required-permission']],
    ['roles: [{ match: customrole_a, require-custom-objects: VIEW }]', ['missing-required-permission']],
    ['roles: [{ match: customrole_a, forbid: [LIST_VENDOR] }]', ['forbidden-permission']],
    ['roles: [{ match: customrole_a, limit: { LIST_VENDOR: VIEW } }]', ['level-above-limit']],
    ['roles: [{ match: customrole_a, settings: { restrictip: T } }]', ['required-setting']],
    [
      'roles: [{ match: customrole_a, profile: integration }]',
      ['integration-role-incomplete', 'integration-role-excess'],
    ],
    [
      'duties: [{ id: a, title: A, risk: low, sides: [{ LIST_VENDOR: VIEW }, { TRAN_CHECK: VIEW }] }]',
      ['duty-conflict'],
    ],
    ['combinations: [[customrole_a, customrole_b]]', ['role-combination-conflict']],
    ['widening: low', ['access-widened']],
    ['widening: off', []],
  ])('turn on their rules: %s', async (entry, ids) => {
    const known = await policyOf('extends: recommended\n');
    const { rules } = await policyOf(`policy:\n  ${entry}\n`);
    expect([...rules.keys()].filter((id) => !known.rules.has(id))).toEqual(ids);
  });

  test('turn on no rule that is off', async () => {
    const { rules } = await policyOf(`rules: { exception-unused: off }
exceptions: [{ rule: level-mismatch, reason: x }]
`);
    expect(rules.has('exception-unused')).toBe(false);
    expect(rules.has('exception-expired')).toBe(true);
  });

  test('need an approver where they let access widen, and say so', async () => {
    const { configShape } = await import('../../../src/policy/config/config.js');
    const { levelMismatch } = await import('../../../src/rules/counterpart/level-mismatch.js');
    const { readYaml } = await import('../../../src/policy/config/document.js');
    const source = {
      path: 'x.yml',
      text: 'exceptions: [{ rule: access-widened, reason: x }]',
      encoding: 'utf-8',
    };
    const read = readYaml(source);
    const messages: string[] = [];
    if ('value' in read && read.value)
      configShape([{ ...levelMismatch, id: 'access-widened', group: 'policy' }]).read(
        read.value,
        (_, message) => {
          messages.push(message);
        },
      );
    expect(messages).toEqual([
      '"approved-by" is missing: a change that widens access needs the name of who approved it.',
    ]);
  });
});

test('a config that says nothing wrong has no faults', async () => {
  expect(await faultsOf(FULL)).toEqual([]);
});
