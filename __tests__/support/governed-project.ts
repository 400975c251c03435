import fc from 'fast-check';
import { allPermissions, LEVELS, type Level, levelVerdict } from '../../src/sdf/catalogue/permissions.js';
import privileges from '../../src/sdf/catalogue/privileges.json' with { type: 'json' };
import { type Handwriting, handwriting, type Node, write } from './handwriting.js';

/** A project, what it was before a change, and the policy that it is judged by. */
export interface GovernedProject {
  readonly files: Readonly<Record<string, string>>;
  readonly base: Readonly<Record<string, string>> | null;
  readonly config: string;
}

const ROLES = ['customrole_clerk', 'customrole_payer', 'customrole_sync_integration'];
const RECORDS = ['customrecord_tour', 'customrecord_trip'];
const SEGMENT = 'cseg_division';
const PAYING = [
  'LIST_VENDOR',
  'TRAN_VENDPYMT',
  'TRAN_CHECK',
  'TRAN_VENDBILL',
  'LIST_CUSTJOB',
  'TRAN_CUSTINVC',
];
const SERVICES = [
  'ADMI_WEBSERVICES',
  'ADMI_RESTWEBSERVICES',
  'ADMI_LOGIN_OAUTH2',
  'ADMI_SUITEANALYTICSCONNECT',
];
const PRIVILEGED = [
  ...privileges.flatMap(({ keys }) => keys),
  'ADMI_KERNEL',
  'ADMI_SETUPCOMPANY',
  'LIST_SUBSIDIARY',
];
const GRANTING = LEVELS.filter((level) => level !== 'NONE');

const known = new Map(allPermissions().map((permission) => [permission.id, permission]));

/** The levels that a permission takes: what this is about is not what SDF refuses. */
function levelsOf(key: string): readonly Level[] {
  const permission = known.get(key);
  return permission ? LEVELS.filter((level) => levelVerdict(permission, level) === 'allowed') : GRANTING;
}

const standardGrant = fc
  .oneof(fc.constantFrom(...PAYING), fc.constantFrom(...SERVICES), fc.constantFrom(...PRIVILEGED))
  .chain((key) => fc.record({ key: fc.constant(key), level: fc.constantFrom(...levelsOf(key)) }));

interface Grant {
  readonly key: string;
  readonly level: Level;
}

const leaf = (name: string, content: string): Node => ({ name, content });
const maybe = (name: string, ...values: readonly string[]) =>
  fc.option(
    fc.constantFrom(...values).map((content) => leaf(name, content)),
    { freq: 2 },
  );

const settings = fc
  .tuple(
    maybe('isinactive', 'F', 'F', 'F', 'T'),
    maybe('coreadminpermission', 'T', 'F'),
    maybe('restrictip', 'T', 'F'),
    maybe('iswebserviceonlyrole', 'T', 'F'),
    maybe('subsidiaryoption', 'ALL', 'OWN', 'ALLACTIVE'),
    fc.option(
      fc
        .constantFrom('OFF', 'SMS', 'TOTP')
        .map((value) => [leaf('tfarequired', value), leaf('tfaduration', '12')]),
    ),
  )
  .map((all) => all.flat().filter((node) => node !== null));

interface DrawnRole {
  readonly settings: readonly Node[];
  readonly grants: readonly Grant[];
}

const drawnRole: fc.Arbitrary<DrawnRole> = fc.record({
  settings,
  grants: fc.uniqueArray(standardGrant, { selector: ({ key }) => key, maxLength: 5 }),
});

/** A role and an object that it may use: both sides always say the same. */
interface Pair extends Grant {
  readonly role: string;
  readonly object: string;
}

const pairs: fc.Arbitrary<readonly Pair[]> = fc.uniqueArray(
  fc
    .record({
      role: fc.constantFrom(...ROLES),
      object: fc.constantFrom(...RECORDS, SEGMENT),
      level: fc.constantFrom<Level>('VIEW', 'EDIT', 'FULL'),
    })
    .map((pair) => ({ ...pair, key: keyOf(pair.object) })),
  { selector: ({ role, object }) => `${role} ${object}`, maxLength: 5 },
);

function keyOf(object: string): string {
  return object === SEGMENT ? `[type=customsegment, scriptid=${object}]` : `[scriptid=${object}]`;
}

function roleNode(id: string, { settings, grants }: DrawnRole, own: readonly Pair[]): Node {
  const permissions = [...grants, ...own].map(({ key, level }): Node => {
    return { name: 'permission', content: [leaf('permkey', key), leaf('permlevel', level)] };
  });
  const content = [
    leaf('name', 'Clerk'),
    leaf('centertype', 'BASIC'),
    ...settings,
    { name: 'permissions', content: permissions },
  ];
  return { name: 'role', attributes: { scriptid: id }, content };
}

function recordNode(id: string, own: readonly Pair[]): Node {
  const permissions = own.map(({ role, level }): Node => {
    const content = [leaf('permittedlevel', level), leaf('permittedrole', `[scriptid=${role}]`)];
    return { name: 'permission', content };
  });
  const all = [
    { name: 'permission', content: [leaf('permittedlevel', 'FULL'), leaf('permittedrole', 'ADMINISTRATOR')] },
  ];
  const content = [
    leaf('accesstype', 'USEPERMISSIONLIST'),
    leaf('recordname', 'Tour'),
    { name: 'permissions', content: [...permissions, ...all] },
  ];
  return { name: 'customrecordtype', attributes: { scriptid: id }, content };
}

function segmentNode(own: readonly Pair[]): Node {
  const permissions = own.map(({ role, level }): Node => {
    const content = [leaf('role', `[scriptid=${role}]`), leaf('valuemgmtaccesslevel', level)];
    return { name: 'permission', content };
  });
  const content = [leaf('label', 'Division'), { name: 'permissions', content: permissions }];
  return { name: 'customsegment', attributes: { scriptid: SEGMENT }, content };
}

const SUITELET: Node = {
  name: 'suitelet',
  attributes: { scriptid: 'customscript_form' },
  content: [
    leaf('name', 'Form'),
    leaf('scriptfile', '[/SuiteScripts/form.js]'),
    {
      name: 'scriptdeployments',
      content: [
        {
          name: 'scriptdeployment',
          attributes: { scriptid: 'customdeploy_form' },
          content: [
            ...[leaf('isdeployed', 'T'), leaf('isonline', 'T'), leaf('runasrole', 'ADMINISTRATOR')],
            ...[leaf('status', 'RELEASED'), leaf('title', 'Form')],
          ],
        },
      ],
    },
  ],
};

const MANIFEST: Node = {
  name: 'manifest',
  attributes: { projecttype: 'ACCOUNTCUSTOMIZATION' },
  content: [
    ...[leaf('projectname', 'Tours'), leaf('frameworkversion', '1.0')],
    {
      name: 'dependencies',
      content: [
        {
          name: 'features',
          content: ['CUSTOMRECORDS', 'CUSTOMSEGMENTS', 'SUBSIDIARIES'].map((content) => ({
            name: 'feature',
            attributes: { required: 'true' },
            content,
          })),
        },
      ],
    },
  ],
};

const state = fc.record({
  roles: fc.tuple(drawnRole, drawnRole, drawnRole),
  pairs,
  hasSuitelet: fc.boolean(),
});

function filesOf(
  {
    roles,
    pairs,
    hasSuitelet,
  }: { roles: readonly DrawnRole[]; pairs: readonly Pair[]; hasSuitelet: boolean },
  hands: readonly Handwriting[],
): Record<string, string> {
  const nodes: Record<string, Node> = { 'manifest.xml': MANIFEST };
  for (const [index, id] of ROLES.entries()) {
    const drawn = roles[index];
    if (drawn)
      nodes[`Objects/${id}.xml`] = roleNode(
        id,
        drawn,
        pairs.filter(({ role }) => role === id),
      );
  }
  for (const id of RECORDS)
    nodes[`Objects/${id}.xml`] = recordNode(
      id,
      pairs.filter(({ object }) => object === id),
    );
  nodes[`Objects/${SEGMENT}.xml`] = segmentNode(pairs.filter(({ object }) => object === SEGMENT));
  if (hasSuitelet) nodes['Objects/customscript_form.xml'] = SUITELET;
  return Object.fromEntries(
    Object.entries(nodes).map(([path, node], index) => {
      const hand = hands[index % hands.length];
      return [path, hand ? write(node, hand) : ''];
    }),
  );
}

const keyGlob = fc.constantFrom(
  'TRAN_*',
  'LIST_*',
  'ADMI_MANAGE*',
  'ADMI_KERNEL',
  '[scriptid=customrecord_*]',
  '[scriptid=cseg_*]',
);
const requiredKey = fc.constantFrom('LIST_CUSTJOB', 'TRAN_CUSTINVC', 'LIST_ITEM', 'TRAN_VENDBILL');
const quoted = (text: string) => JSON.stringify(text);
const flow = (entries: readonly (readonly [string, string])[]) =>
  `{ ${entries.map(([key, value]) => `${quoted(key)}: ${value}`).join(', ')} }`;

/** An entry requires, or forbids and limits: one that does both can have no role that obeys it. */
const rolePolicy = fc
  .record({
    match: fc.constantFrom('customrole_*', 'customrole_clerk', 'customrole_*_integration'),
    profile: fc.option(fc.constant('profile: integration'), { freq: 2 }),
    demand: fc.oneof(
      fc
        .uniqueArray(requiredKey, { minLength: 1, maxLength: 2 })
        .chain((keys) =>
          fc.tuple(
            ...keys.map((key) =>
              fc
                .constantFrom(...levelsOf(key).filter((level) => level !== 'NONE'))
                .map((level) => [key, level] as const),
            ),
          ),
        )
        .map((entries) => `require: ${flow(entries)}`),
      fc.constantFrom('VIEW', 'EDIT', 'FULL').map((level) => `require-custom-objects: ${level}`),
      fc
        .uniqueArray(keyGlob, { minLength: 1, maxLength: 2 })
        .map((globs) => `forbid: [${globs.map(quoted).join(', ')}]`),
      fc
        .uniqueArray(keyGlob, { minLength: 1, maxLength: 2 })
        .chain((globs) =>
          fc.tuple(...globs.map((glob) => fc.constantFrom(...LEVELS).map((level) => [glob, level] as const))),
        )
        .map((entries) => `limit: ${flow(entries)}`),
      fc.constantFrom(
        ...[
          'settings: { restrictip: T }',
          'settings: { tfarequired: [SMS, TOTP] }',
          'settings: { subsidiaryoption: [OWN, ALLACTIVE] }',
        ],
        ...['settings: { coreadminpermission: F }', 'settings: { tfaduration: 12 }'],
      ),
    ),
  })
  .map(({ match, profile, demand }) => [`match: ${quoted(match)}`, ...(profile ? [profile] : []), demand]);

const config = fc
  .record({
    preset: fc.constantFrom('all', 'security', 'sox'),
    entry: fc.option(rolePolicy, { freq: 6 }),
    hasDuty: fc.boolean(),
    widening: fc.constantFrom('low', 'medium', 'high', 'critical', 'off'),
    hasCombination: fc.boolean(),
  })
  .map(({ preset, entry, hasDuty, widening, hasCombination }) =>
    [
      `extends: [${preset}]`,
      'policy:',
      `  widening: ${widening}`,
      ...(entry ? ['  roles:', ...entry.map((line, index) => `    ${index === 0 ? '-' : ' '} ${line}`)] : []),
      ...(hasDuty
        ? [
            '  duties:',
            '    - { id: pay, title: Pay, risk: high, sides: [{ LIST_VENDOR: CREATE }, { TRAN_VENDPYMT: CREATE, TRAN_CHECK: CREATE }] }',
          ]
        : []),
      ...(hasCombination ? ['  combinations:', '    - [customrole_clerk, customrole_payer]'] : []),
      '',
    ].join('\n'),
  );

/** Projects that SDF would take, with roles that hold too much or too little for one policy or another. */
export const governedProject: fc.Arbitrary<GovernedProject> = fc
  .record({
    now: state,
    before: fc.option(state, { freq: 2 }),
    hands: fc.array(handwriting, { minLength: 1, maxLength: 4 }),
    config,
  })
  .map(({ now, before, hands, config }) => ({
    files: filesOf(now, hands),
    base: before && filesOf(before, hands),
    config,
  }));
