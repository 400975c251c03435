import { describe, expect, test } from '@jest/globals';
import { baselineText, NO_BASELINE, updatedBaseline } from '../../../src/settle/baseline.js';
import { readBaseline } from '../../../src/settle/baseline-file.js';
import { deploy, permittedRoles, recordType } from '../../support/xml.js';
import { BASE, DEPLOY, edited, KEYS, PATHS, POLICY, RAISED, roleOf, STRICT } from '../gate/base.js';
import { changed, expectRight, introducedIn, type Right, type Shape } from './change.js';

/** A comment that silences rules, before the root of a file. */
const silencing = (rules: string, text: string) =>
  `<!-- sdf-role-compliance-ignore ${rules}: agreed with the team -->\n${text}`;
const text = (path: string, files: Readonly<Record<string, string>> = BASE) => files[path] ?? '';
const clerk = (level: string) =>
  edited(
    PATHS.clerk,
    'LIST_EMPLOYEE</permkey>\n      <permlevel>VIEW',
    `LIST_EMPLOYEE</permkey>\n      <permlevel>${level}`,
  );
const till = (...rows: readonly (readonly [string, string])[]) => ({
  [PATHS.till]: roleOf('customrole_hb_till', rows),
});
const role = (line: string, more = '') =>
  `extends: [all]\npolicy:\n${more}  roles:\n    - match: ["customrole_*"]\n      ${line}\n`;
const LIMIT_VIEW = role('limit: { LIST_EMPLOYEE: VIEW }');
const LIMIT_EDIT = role('limit: { LIST_EMPLOYEE: EDIT }');
const commented = (rules: string, files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [path, silencing(rules, content)]));
const FORBIDDEN = till(['TRAN_VENDPYMT', 'VIEW'], ['ADMI_MANAGEROLES', 'FULL']);
const COMMENT = 'forbidden-permission, privileged-permission, duty-conflict';
const named = (files: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path, content.replace(/<name>[^<]*/, '<name>Other')]),
  );
const settings = (values: string) => {
  const match = (BASE[PATHS.till] ?? '').replace(
    '<tfarequired>SMS</tfarequired>',
    `<tfarequired>${values}</tfarequired>`,
  );
  return { [PATHS.till]: match };
};
const cargo = (level: string) => ({
  [PATHS.cargo]: recordType(
    'customrecord_hb_cargo',
    permittedRoles(['[scriptid=customrole_hb_clerk]', level]),
  ),
});
const clerkCargo = (level: string) =>
  edited(
    PATHS.clerk,
    `${KEYS.cargo}</permkey>\n      <permlevel>VIEW`,
    `${KEYS.cargo}</permkey>\n      <permlevel>${level}`,
  );
const NEVER_DEPLOYED = { [DEPLOY]: deploy('~/Objects/Records/*') };

type Row = readonly [name: string, shape: Shape, right: Right];

const COMMENTS: readonly Row[] = [
  [
    'a new role with a forbidden permission',
    {
      config: POLICY,
      head: {
        'src/Objects/customrole_hb_new.xml': silencing(
          COMMENT,
          roleOf('customrole_hb_new', [['ADMI_MANAGEROLES', 'FULL']]),
        ),
      },
    },
    'stop',
  ],
  [
    'a level above a limit',
    { config: LIMIT_EDIT, head: commented('level-above-limit', clerk('FULL')) },
    'stop',
  ],
  [
    'a comment inside the element',
    {
      config: LIMIT_EDIT,
      head: {
        [PATHS.clerk]: text(PATHS.clerk, clerk('FULL')).replace(
          '<permlevel>FULL',
          '<!-- sdf-role-compliance-ignore level-above-limit: x --><permlevel>FULL',
        ),
      },
    },
    'stop',
  ],
  [
    'both are in the base and a name changes',
    {
      config: LIMIT_EDIT,
      base: commented('level-above-limit', clerk('FULL')),
      head: named(commented('level-above-limit', clerk('FULL'))),
    },
    'quiet',
  ],
  [
    'the comment moves to another place',
    {
      config: LIMIT_EDIT,
      base: commented('level-above-limit', clerk('FULL')),
      head: {
        [PATHS.clerk]: text(PATHS.clerk, clerk('FULL')).replace(
          '<permissions>',
          '<!-- sdf-role-compliance-ignore level-above-limit: x --><permissions>',
        ),
      },
    },
    'quiet',
  ],
  [
    'a comment that was planted earlier',
    {
      config: POLICY,
      base: { [PATHS.till]: silencing(COMMENT, text(PATHS.till)) },
      head: commented(COMMENT, FORBIDDEN),
    },
    'stop',
  ],
  [
    'a comment that silences less than what the change does',
    {
      config: LIMIT_VIEW,
      base: commented('level-above-limit', clerk('CREATE')),
      head: commented('level-above-limit', clerk('FULL')),
    },
    'stop',
  ],
  [
    'the finding under it gets better',
    {
      config: LIMIT_VIEW,
      base: commented('level-above-limit', clerk('FULL')),
      head: commented('level-above-limit', clerk('CREATE')),
    },
    'pass',
  ],
  [
    'an old error gets a comment',
    { config: LIMIT_VIEW, base: clerk('CREATE'), head: commented('level-above-limit', clerk('CREATE')) },
    'quiet',
  ],
  [
    'an old comment goes and leaves the error',
    { config: LIMIT_VIEW, base: commented('level-above-limit', clerk('CREATE')), head: clerk('CREATE') },
    'stop',
  ],
  [
    'a warning',
    {
      config: STRICT,
      head: {
        [PATHS.till]: silencing(
          'unknown-permission',
          text(PATHS.till).replace(
            '</permissions>',
            '<permission><permkey>TRAN_VENDPYMTX</permkey><permlevel>NONE</permlevel></permission></permissions>',
          ),
        ),
      },
    },
    'quiet',
  ],
  [
    'a warning that the policy makes an error',
    {
      config: `${POLICY}rules: { unknown-permission: error }\n`,
      head: {
        [PATHS.till]: silencing(
          'unknown-permission',
          text(PATHS.till).replace(
            '</permissions>',
            '<permission><permkey>TRAN_VENDPYMTX</permkey><permlevel>NONE</permlevel></permission></permissions>',
          ),
        ),
      },
    },
    'stop',
  ],
  [
    'comments: head',
    {
      config: role('limit: { LIST_EMPLOYEE: EDIT }', '  comments: head\n'),
      head: commented('level-above-limit', clerk('FULL')),
    },
    'stop',
  ],
  [
    'a warning outside the deploy scope that becomes an error',
    {
      config: POLICY,
      base: { ...NEVER_DEPLOYED, ...commented('level-mismatch', clerkCargo('FULL')) },
      head: { [DEPLOY]: deploy('~/Objects/*') },
    },
    'stop',
  ],
  [
    'the second of two equal faults',
    {
      config: POLICY,
      base: {
        [PATHS.till]: silencing(
          'repeated-element',
          text(PATHS.till).replace('<tfaduration>0', '<centertype>BASIC</centertype><tfaduration>0'),
        ),
      },
      head: {
        [PATHS.till]: silencing(
          'repeated-element',
          text(PATHS.till).replace(
            '<tfaduration>0',
            '<centertype>BASIC</centertype><tfaduration>0</tfaduration><tfaduration>0',
          ),
        ),
      },
    },
    'stop',
  ],
];

describe('comments silence', () => {
  test.each(COMMENTS.filter(([name]) => name !== 'comments: head'))('%s', (_, shape, right) => {
    expectRight(changed(shape), right);
  });

  test('at once where the policy says so', () => {
    const result = changed({
      config: role('limit: { LIST_EMPLOYEE: EDIT }', '  comments: head\n'),
      head: commented('level-above-limit', clerk('FULL')),
    });
    expect([result.conclusion, result.notes]).toEqual(['success', []]);
  });

  test('no error of the change, and this is told', () => {
    const { notes, findings } = changed({
      config: LIMIT_EDIT,
      head: commented('level-above-limit', clerk('FULL')),
    });
    expect(notes).toEqual([
      expect.stringContaining(`The comment in ${PATHS.clerk}, line 1, does not silence level-above-limit`),
    ]);
    expect(findings.map(({ rule }) => rule.id)).not.toContain('suppression-unused');
  });
});

const EXCEPTION = (level: string) => `exceptions:
  - { rule: access-widened, role: customrole_hb_till, permission: TRAN_VENDPYMT,${level} reason: agreed, approved-by: cfo@example.com }
`;
const FORBID = role('forbid: [LIST_EMPLOYEE]');
const BOTH = (level: string) => till(['TRAN_VENDPYMT', level], ['LIST_VENDOR', level]);
const TWO_FACTORS = role('settings: { tfarequired: [TOTP] }');
const WITH_UNREADABLE = { [PATHS.till]: text(PATHS.till).replace('Bread and', 'Bread &') };

const WORSE: readonly Row[] = [
  ['a level above a limit rises', { config: LIMIT_VIEW, base: clerk('CREATE'), head: clerk('FULL') }, 'stop'],
  [
    'a level above a limit stays',
    { config: LIMIT_VIEW, base: clerk('CREATE'), head: named(clerk('CREATE')) },
    'quiet',
  ],
  ['a level above a limit sinks', { config: LIMIT_VIEW, base: clerk('FULL'), head: clerk('CREATE') }, 'pass'],
  [
    'the role of a mismatch rises',
    { config: POLICY, base: clerkCargo('EDIT'), head: clerkCargo('FULL') },
    'stop',
  ],
  [
    'the role of a mismatch sinks',
    { config: POLICY, base: clerkCargo('FULL'), head: clerkCargo('EDIT') },
    'pass',
  ],
  [
    'the record type of a mismatch rises above the role',
    { config: POLICY, base: cargo('CREATE'), head: cargo('FULL') },
    'stop',
  ],
  [
    'duties in conflict at a higher level',
    { config: POLICY, base: BOTH('CREATE'), head: BOTH('FULL') },
    'stop',
  ],
  [
    'one of two duties at a higher level',
    {
      config: POLICY,
      base: BOTH('CREATE'),
      head: till(['TRAN_VENDPYMT', 'CREATE'], ['LIST_VENDOR', 'FULL']),
    },
    'stop',
  ],
  [
    'a further permission for the same side of a duty',
    {
      config: POLICY,
      base: BOTH('FULL'),
      head: till(['TRAN_VENDPYMT', 'FULL'], ['LIST_VENDOR', 'FULL'], ['TRAN_CHECK', 'FULL']),
    },
    'stop',
  ],
  ['duties in conflict stay', { config: POLICY, base: BOTH('FULL'), head: named(BOTH('FULL')) }, 'quiet'],
  [
    'duties in conflict at a lower level',
    { config: POLICY, base: BOTH('FULL'), head: BOTH('CREATE') },
    'pass',
  ],
  ['a forbidden permission rises', { config: FORBID, base: {}, head: clerk('FULL') }, 'stop'],
  ['a forbidden permission sinks', { config: FORBID, base: clerk('FULL'), head: clerk('VIEW') }, 'pass'],
  [
    'a setting that leaves more open',
    {
      config: role('settings: { subsidiaryoption: [OWN] }'),
      base: { [PATHS.till]: text(PATHS.till).replace('>OWN<', '>SELECTED<') },
      head: { [PATHS.till]: text(PATHS.till).replace('>OWN<', '>ALL<') },
    },
    'stop',
  ],
  [
    'a setting that leaves less open',
    {
      config: role('settings: { subsidiaryoption: [OWN] }'),
      base: { [PATHS.till]: text(PATHS.till).replace('>OWN<', '>ALL<') },
      head: { [PATHS.till]: text(PATHS.till).replace('>OWN<', '>SELECTED<') },
    },
    'pass',
  ],
  [
    'another factor that opens as much',
    { config: TWO_FACTORS, base: {}, head: named(settings('SMS')) },
    'quiet',
  ],
  ['no second factor any more', { config: TWO_FACTORS, base: {}, head: settings('OFF') }, 'stop'],
  [
    'a permission that only the role names rises',
    {
      config: POLICY,
      base: { [PATHS.cargo]: recordType('customrecord_hb_cargo', permittedRoles(['ADMINISTRATOR', 'FULL'])) },
      head: clerkCargo('FULL'),
    },
    'stop',
  ],
  [
    'a permission that is there twice, at a higher level',
    {
      config: POLICY,
      base: till(['TRAN_VENDPYMT', 'VIEW'], ['TRAN_VENDPYMT', 'EDIT']),
      head: till(['TRAN_VENDPYMT', 'VIEW'], ['TRAN_VENDPYMT', 'FULL']),
    },
    'stop',
  ],
  [
    'an unreadable file is edited',
    {
      config: POLICY,
      base: WITH_UNREADABLE,
      head: { [PATHS.till]: text(PATHS.till, RAISED).replace('Bread and', 'Bread &') },
    },
    'stop',
  ],
  [
    'an unreadable file stays while another is edited',
    { config: STRICT, base: WITH_UNREADABLE, head: named({ [PATHS.clerk]: text(PATHS.clerk) }) },
    'quiet',
  ],
  [
    'an unreadable file moves',
    {
      config: STRICT,
      base: WITH_UNREADABLE,
      head: { [PATHS.till]: null, 'src/Objects/customrole_hb_till.xml': WITH_UNREADABLE[PATHS.till] ?? '' },
    },
    'quiet',
  ],
  [
    'an unreadable file gets other line ends',
    {
      config: STRICT,
      base: WITH_UNREADABLE,
      head: { [PATHS.till]: (WITH_UNREADABLE[PATHS.till] ?? '').replaceAll('\n', '\r\n') },
    },
    'quiet',
  ],
  [
    'an unsafe file is edited',
    {
      config: POLICY,
      base: { [PATHS.till]: `<!DOCTYPE a>${text(PATHS.till)}` },
      head: { [PATHS.till]: `<!DOCTYPE a>${text(PATHS.till, RAISED)}` },
    },
    'stop',
  ],
  [
    'what is not deployed gets deployed',
    {
      config: POLICY,
      base: { ...NEVER_DEPLOYED, ...clerkCargo('FULL') },
      head: { [DEPLOY]: deploy('~/Objects/*') },
    },
    'stop',
  ],
  [
    'what is deployed no longer is',
    { config: POLICY, base: clerkCargo('FULL'), head: NEVER_DEPLOYED },
    'pass',
  ],
  [
    'deploy.xml writes its paths out',
    {
      config: STRICT,
      head: {
        [DEPLOY]: deploy(
          '~/Objects/Roles/*',
          '~/Objects/Records/*',
          '~/Objects/Segments/*',
          '~/Objects/Transactions/*',
        ),
      },
    },
    'quiet',
  ],
  ['an exception for a lower level', { config: STRICT + EXCEPTION(' level: VIEW,'), head: RAISED }, 'stop'],
];

describe('a finding that the base has', () => {
  test.each(WORSE)('%s', (_, shape, right) => {
    const result = changed(shape);
    expectRight(result, right);
  });

  test('is worse, not only new', () => {
    const result = changed({ config: LIMIT_VIEW, base: clerk('CREATE'), head: clerk('FULL') });
    expect(introducedIn(result)).toMatchObject([{ worse: true, introduced: true }]);
    expect(introducedIn(changed({ config: LIMIT_VIEW, head: clerk('FULL') }))).toMatchObject([
      { worse: false },
    ]);
  });
});

describe('an exception', () => {
  const told = (level: string, head: Record<string, string>) => {
    const { conclusion, findings } = changed({ config: STRICT + EXCEPTION(level), head });
    return [conclusion, ...findings.map(({ rule }) => rule.id)];
  };

  test('accepts its level and those below, and every level where it names none', () => {
    expect(told(' level: FULL,', RAISED)).toEqual(['success']);
    expect(told('', RAISED)).toEqual(['success']);
    expect(told(' level: EDIT,', RAISED)).toEqual(['failure', 'access-widened']);
  });

  test('of another rule is held against the level as well', () => {
    const config = (level: string) => `${LIMIT_VIEW}exceptions:
  - { rule: level-above-limit, role: customrole_hb_clerk, level: ${level}, reason: agreed }
`;
    expect(changed({ config: config('CREATE'), head: clerk('CREATE') }).conclusion).toBe('success');
    expect(changed({ config: config('CREATE'), head: clerk('FULL') }).conclusion).toBe('failure');
  });
});

describe('a baseline', () => {
  const accepting = async (shape: Shape, strip = false) => {
    const { findings } = changed({ ...shape, head: {} });
    const written = baselineText(updatedBaseline(NO_BASELINE, [], findings, (path) => path));
    const old = written.replaceAll(/, "severity": "\w+"|, "width": \{[^}]*\}/g, '');
    const read = await readBaseline({ path: 'b.json', text: strip ? old : written, encoding: 'utf-8' });
    if ('faults' in read) throw new Error(written);
    return read.value;
  };

  const ROWS: readonly (readonly [string, Shape, 'success' | 'failure'])[] = [
    ['as it was', { config: LIMIT_VIEW, base: clerk('CREATE'), head: named(clerk('CREATE')) }, 'success'],
    ['worse', { config: LIMIT_VIEW, base: clerk('CREATE'), head: clerk('FULL') }, 'failure'],
    ['better', { config: LIMIT_VIEW, base: clerk('FULL'), head: clerk('CREATE') }, 'success'],
    ['duties at a higher level', { config: POLICY, base: BOTH('CREATE'), head: BOTH('FULL') }, 'failure'],
    [
      'a warning that becomes an error',
      {
        config: POLICY,
        base: { ...NEVER_DEPLOYED, ...clerkCargo('FULL') },
        head: { [DEPLOY]: deploy('~/Objects/*') },
      },
      'failure',
    ],
  ];

  test.each(ROWS)('accepts what is %s', async (_, shape, conclusion) => {
    const baseline = await accepting(shape);
    expect(baseline.size).toBeGreaterThan(0);
    expect(changed({ ...shape, baseline }).conclusion).toBe(conclusion);
  });

  test('from before accepts all that it did, and this is told once', async () => {
    const shape = { config: LIMIT_VIEW, base: clerk('CREATE'), head: clerk('FULL') };
    const { conclusion, notes } = changed({ ...shape, baseline: await accepting(shape, true) });
    expect([conclusion, notes]).toEqual([
      'success',
      [expect.stringContaining('--update-baseline adds that.')],
    ]);
  });
});
