import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textAt } from '../../../src/sdf/source.js';
import { FULL } from '../../support/full-config.js';
import { faultsOf, load } from '../../support/policy.js';

const FILE = '.github/sdf-role-compliance.yml';

/** Configs with a mark before what is wrong, and what is said of it. */
const WRONG: readonly (readonly [config: string, ...messages: string[]])[] = [
  // What is no YAML, or more of it than a config can be.
  ['rules:\n«\tlevel-mismatch: off\n', 'YAML takes no tab as indentation; write blanks.'],
  [
    'rules: { level-mismatch: off\n«',
    'Flow map in block collection must be sufficiently indented and end with a }.',
  ],
  [
    'extends: [recommended]\n---\n«rules: { level-mismatch: off }\n',
    'A file holds one document; this is a second.',
  ],
  ['rules: { level-mismatch: off }\n«rules: { level-mismatch: error }\n', '"rules" stands here twice.'],
  ['ignore: [«**/Legacy/**]\n', '"**/Legacy/**" means nothing: a text that begins with "*" needs quotes.'],
  ['ignore: [ «!src/x ]\n', '"!src/x" means nothing: a text that begins with "!" needs quotes.'],
  ['«<<<<<<< HEAD\nextends: all\n', 'Marks of a merge are left here. Resolve it.'],
  // Keys.
  [
    '«exception: []\n',
    '"exception" is no key of the config. Did you mean "exceptions"? It takes extends, ignore, rules, overrides, policy or exceptions.',
  ],
  [
    'policy:\n  roles:\n    - match: customrole_a\n      «forbidden: [LIST_VENDOR]\n',
    '"forbidden" is no key of "roles". It takes match, profile, require, require-custom-objects, forbid, limit or settings.',
  ],
  ['policy:\n  roles:\n    - «forbid: [LIST_VENDOR]\n', '"match" is missing here.'],
  [
    '«1: x\n',
    '"1" is no key of the config. It takes extends, ignore, rules, overrides, policy or exceptions.',
  ],
  ['«? [a]\n: x\n'.replace('«? ', '? «'), 'Put "[a]" in quotes; without them it is a list.'],
  // Kinds of values.
  ['«- recommended\n', 'A list is not what the config takes: a map.'],
  ['«recommended\n', '"recommended" is not what the config takes: a map.'],
  ['rules: «[level-mismatch]\n', 'A list is not what "rules" takes: a map.'],
  ['exceptions:«\n', '"exceptions" has no value. It takes a list.'],
  ['rules: «{}\n', '"rules" is empty.'],
  ['exceptions:\n  - { rule: level-mismatch, reason: «12 }\n', '"12" is not text. Put it in quotes.'],
  ['exceptions:\n  - { rule: level-mismatch, reason: «" " }\n', '"reason" is empty.'],
  // Words.
  [
    'extends: [«recomended]\n',
    '"recomended" is no preset and no path. Did you mean "recommended"? The presets are recommended, security, sox, all.',
  ],
  ['rules: { level-mismatch: «fatal }\n', '"fatal" is no severity. It is error, warning, notice or off.'],
  ['rules: { «level-missmatch: off }\n', '"level-missmatch" is no rule. Did you mean "level-mismatch"?'],
  ['policy: { widening: «hihg }\n', '"hihg" is no risk. It is low, medium, high, critical or off.'],
  [
    'policy:\n  roles:\n    - { match: customrole_a, profile: «integrations }\n',
    '"integrations" is no profile. Did you mean "integration"? It is integration.',
  ],
  // Permissions.
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { «TRAN_VENDBIL: VIEW } }\n',
    '"TRAN_VENDBIL" is no permission. Did you mean "TRAN_VENDBILL"?',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { «customrecord_x: VIEW } }\n',
    '"customrecord_x" is no permission. Did you mean "[scriptid=customrecord_x]"?',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { «[scriptid=customrecord_x]: VIEW } }\n',
    'Put "[scriptid=customrecord_x]" in quotes; without them it is a list.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { «TRAN_*: VIEW } }\n',
    '"TRAN_*" is a glob; here stands one permission.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { «"[scriptid=customrole_b]": VIEW } }\n',
    '"[scriptid=customrole_b]" is no permission: no role can hold one for such an object.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { LIST_VENDOR: «NONE } }\n',
    '"NONE" is no level that grants something. It is VIEW, CREATE, EDIT or FULL.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, require: { REPO_RECONCILE: «EDIT } }\n',
    '"EDIT" is no level of REPO_RECONCILE, which takes VIEW or FULL.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, forbid: [«ADMI_MANGE*] }\n',
    '"ADMI_MANGE*" matches no permission. Did you mean "ADMI_MANAG*"?',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, forbid: [«tran_*] }\n',
    '"tran_*" matches no permission. Did you mean "TRAN_*"?',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, forbid: [«customrecord_*] }\n',
    '"customrecord_*" matches no permission. Those for objects are written "[scriptid=customrecord_*]".',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, forbid: [«[scriptid=customrecord_*]] }\n',
    'A list is not what "forbid" takes: text. Put it in quotes: "[scriptid=customrecord_*]".',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, forbid: [«"[scriptid=customrole_*]"] }\n',
    '"[scriptid=customrole_*]" matches no permission. Those for objects are written "[scriptid=customrecord_*]".',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, limit: { «TRAN_NOTHING_LIKE_IT: EDIT } }\n',
    '"TRAN_NOTHING_LIKE_IT" is no permission.',
  ],
  // Roles and their settings.
  [
    'policy:\n  roles:\n    - { match: «CustomRole_a* }\n',
    '"CustomRole_a*" matches no script id of a role: they are "customrole", then small letters, digits and "_". Did you mean "customrole_a*"?',
  ],
  [
    'policy:\n  roles:\n    - { match: [customrole_a, «role_*] }\n',
    '"role_*" matches no script id of a role: they are "customrole", then small letters, digits and "_".',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, settings: { «restrictips: T } }\n',
    '"restrictips" is no setting of a role. Did you mean "restrictip"?',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, settings: { restrictip: «true } }\n',
    '"true" is no value of restrictip. It takes T or F.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, settings: { tfarequired: [SMS, «TOPT] } }\n',
    '"TOPT" is no value of tfarequired. It takes OFF, SMS or TOTP.',
  ],
  [
    'policy:\n  roles:\n    - { match: customrole_a, settings: { tfaduration: «5 } }\n',
    '"5" is no value of tfaduration. It takes 0, 4, 6, 8, 12, 24 … 744.',
  ],
  // Duties, combinations, exceptions.
  [
    'policy:\n  duties:\n    - { id: a, title: A, risk: high, sides: «[{ LIST_VENDOR: CREATE }] }\n',
    '"sides" takes at least two items.',
  ],
  [
    'policy:\n  duties:\n    - { id: a, title: A, risk: high, sides: [{ LIST_VENDOR: CREATE }, «{}] }\n',
    '"sides" is empty.',
  ],
  [
    'policy:\n  duties:\n    - { id: «a b, title: A, risk: high, sides: [{ LIST_VENDOR: CREATE }, { TRAN_CHECK: CREATE }] }\n',
    '"a b" is no id: it is made of letters, digits, "-", "_" and ".".',
  ],
  [
    'policy:\n  duties:\n    - { id: a, title: A, risk: high, sides: [{ LIST_VENDOR: CREATE }, { LIST_BIG_SEARCH: «FULL }] }\n',
    '"FULL" is more than LIST_BIG_SEARCH ever grants, which is CREATE.',
  ],
  ['policy:\n  combinations:\n    - [customrole_a, «customrole_a]\n', '"customrole_a" stands here twice.'],
  [
    'policy:\n  combinations:\n    - [customrole_a, «ACCOUNTANT]\n',
    '"ACCOUNTANT" is no custom role: their script ids begin with "customrole".',
  ],
  [
    'exceptions:\n  - { rule: level-mismatch, reason: x, expires: «2027-02-30 }\n',
    '"2027-02-30" is no day. Write YYYY-MM-DD.',
  ],
  [
    'exceptions:\n  - { rule: level-mismatch, reason: x, role: «"customrole_*" }\n',
    '"customrole_*" is no script id; an exception names one object.',
  ],
  [
    'exceptions:\n  - { rule: level-mismatch, reason: x, role: «"[scriptid=customrole_a]" }\n',
    '"[scriptid=customrole_a]" is a reference; write "customrole_a".',
  ],
  [
    'exceptions:\n  - { rule: level-mismatch, reason: x, duty: «vendor-payment }\n',
    '"vendor-payment" is no duty.',
  ],
  [
    'exceptions:\n  - { rule: «malformed-xml, reason: x }\n',
    '"malformed-xml" takes no exception: what such a file holds is not known. Name the file under "ignore" instead.',
  ],
  [
    'exceptions:\n  - { rule: «exception-unused, reason: x }\n',
    '"exception-unused" takes no exception. Set it to off under "rules" instead.',
  ],
  // Paths.
  [
    'ignore: [«/src/x]\n',
    '"/src/x" matches no path: paths are relative to the top folder of the repository.',
  ],
  ['ignore: [«../x]\n', '"../x" matches no path: paths are relative to the top folder of the repository.'],
  ['ignore: [«src\\x]\n', '"src\\x" matches no path: folders are parted by "/".'],
  [
    'overrides:\n  - { files: [«"!a"], rules: { level-mismatch: off } }\n',
    '"!a" takes back nothing: no glob comes before it.',
  ],
  ['extends: [«./none.yml]\n', 'There is no file ".github/none.yml".'],
  ['extends: [«/etc/passwd.yml]\n', '"/etc/passwd.yml" is no path that begins at the folder of this file.'],
];

describe('a wrong config', () => {
  test.each(WRONG)('%j', async (marked, ...messages) => {
    const at = marked.indexOf('«');
    const lines = marked.slice(0, at).split('\n');
    const place = `${FILE}:${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
    const config = marked.replace('«', '');
    expect(await faultsOf(config)).toEqual(messages.map((message) => `${place}: ${message}`));
    expect(await faultsOf(`\uFEFF${config.replaceAll('\n', '\r\n')}`)).toEqual(
      messages.map((message) => `${place}: ${message}`),
    );
  });

  test('has all its faults told at once, in the order of the file', async () => {
    expect(await faultsOf('rules: { nothing: off, level-mismatch: x }\nsomething: 1\n')).toEqual([
      `${FILE}:1:10: "nothing" is no rule.`,
      `${FILE}:1:40: "x" is no severity. It is error, warning, notice or off.`,
      `${FILE}:2:1: "something" is no key of the config. It takes extends, ignore, rules, overrides, policy or exceptions.`,
    ]);
  });

  test('has several ids of one duty', async () => {
    const duty = '{ id: a, title: A, risk: high, sides: [{ LIST_VENDOR: CREATE }, { TRAN_CHECK: CREATE }] }';
    expect(await faultsOf(`policy:\n  duties:\n    - ${duty}\n    - ${duty}\n`)).toEqual([
      `${FILE}:4:13: "a" is the id of another duty as well.`,
    ]);
  });

  test('is no UTF-8', async () => {
    expect(await faultsOf({ [FILE]: Buffer.from([0x61, 0x3a, 0x20, 0xff, 0x0a]) })).toEqual([
      `${FILE}:1:4: The byte 0xFF is not UTF-8. Save the file as UTF-8.`,
    ]);
  });

  test('is missing', async () => {
    expect(await faultsOf({})).toEqual([`There is no file "${FILE}".`]);
  });
});

describe('a hostile config', () => {
  const explosion = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const letter of 'bcdefgh') {
    const before = String.fromCharCode(letter.charCodeAt(0) - 1);
    explosion.push(`${letter}: &${letter} [${Array(10).fill(`*${before}`).join(', ')}]`);
  }

  test.each([
    ['aliases that stand for a hundred million values', explosion.join('\n'), 'holds too many values'],
    ['an alias of itself', 'extends: &a [*a]\n', 'nested too deep'],
    ['ten thousand nested lists', `extends: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 'nested too deep'],
    ['a hundred thousand lists that do not end', `extends: ${'['.repeat(100_000)}\n`, 'nested too deep'],
    ['a hundred thousand lists on a line', `extends:\n  ${'- '.repeat(100_000)}x\n`, 'nested too deep'],
    ['a megabyte', `extends: all\n# ${'x'.repeat(1024 * 1024)}\n`, 'more than 256 Ki characters'],
    [
      'a key that JavaScript knows',
      '__proto__: { rules: { level-mismatch: off } }\n',
      '"__proto__" is no key',
    ],
    ['a rule that JavaScript knows', 'rules: { __proto__: off }\n', '"__proto__" is no rule'],
    ['a preset that JavaScript knows', 'extends: constructor\n', '"constructor" is no preset'],
    ['a tag that makes objects', 'extends: !!js/function "x"\n', 'means nothing'],
  ])('%s', async (_, config, message) => {
    const started = performance.now();
    const [fault = ''] = await faultsOf(config);
    expect(fault).toContain(message);
    expect(fault).not.toBe('');
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test('any text at all is taken or told what is wrong with it', async () => {
  const cut = fc
    .tuple(
      fc.nat(FULL.length),
      fc.nat(12),
      fc.string({ maxLength: 6, unit: fc.constantFrom(...'{}[]:,-*&!"\'#|> \n\tax') }),
    )
    .map(([at, length, text]) => FULL.slice(0, at) + text + FULL.slice(at + length));
  await fc.assert(
    fc.asyncProperty(fc.oneof(cut, fc.string({ unit: 'binary', maxLength: 60 })), async (config) => {
      for (const fault of await faultsOf(config))
        expect(fault).toMatch(/^\.github\/sdf-role-compliance\.yml:\d+:\d+: ./);
    }),
    { numRuns: 400 },
  );
});

test('a fault of the YAML ends where a character does', async () => {
  const text = 'a: "b"🙂\n';
  const read = await load({ [FILE]: text });
  const [fault] = 'faults' in read ? read.faults : [];
  expect(fault?.at && textAt(fault.at)).toBe('🙂');
});
