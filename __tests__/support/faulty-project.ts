import fc from 'fast-check';
import { type Handwriting, handwriting, type Node, write } from './handwriting.js';

const ROLES = ['customrole_guide', 'customrole_clerk', 'customrole1040'];
const RECORDS = ['customrecord_tour', 'customrecord_trip'];
const SEGMENT = 'cseg_division';
const SEGMENT_RECORD = 'customrecord_cseg_division';
const TRANSACTION = 'customsale_fee';
const ELSEWHERE = ['customrecord_elsewhere', 'customrole_elsewhere', 'cseg_elsewhere'];
const PUBLISHER = 'com.example';
const OWN_APP = `${PUBLISHER}.tours`;
const OTHER_APP = `${PUBLISHER}.other`;
const HOSTILE = ['constructor', '__proto__', '<b>&"\'', '::error::x', '漢字 🙂', 'x'.repeat(60)];

/** Something right, and now and then something wrong. */
function mostly<T>(right: fc.Arbitrary<T>, ...wrong: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof({ weight: 8, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...wrong) });
}

/** Something right, and once in a while something wrong. */
function rarely<T>(right: T, ...wrong: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.constant(right) },
    { weight: 1, arbitrary: fc.constantFrom(...wrong) },
  );
}

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const levels = oneOf('VIEW', 'EDIT', 'FULL', 'CREATE', 'NONE');
const level = mostly<string | null>(levels, 'view', 'Full', 'FUL', 'ALL', '', '4', '9', null, ...HOSTILE);
const flag = mostly<string>(oneOf('T', 'F'), 'true', 'no', '', 'X', '[ACCOUNT_SPECIFIC_VALUE]');
const restriction = mostly<string | null>(
  oneOf(null, null, '', 'VIEWANDEDIT', 'EDIT'),
  ...['VIEW', 'edit', 'OWN', '1', '3', 'VIEWANDEDITS'],
);

/** The ways in which people write that they mean an object. */
function written(id: string): fc.Arbitrary<string> {
  return mostly(
    oneOf(id.startsWith('cseg') ? `[type=customsegment, scriptid=${id}]` : `[scriptid=${id}]`),
    ...[id, `[${id}]`, `[scriptid=${id}]`, `[ ScriptId = ${id} ]`, `[appid=${OWN_APP}, scriptid=${id}]`],
    ...[`[appid=${OTHER_APP}, scriptid=${id}]`, `[bundleid=7, scriptid=${id}]`, `[scriptid=${id}.part]`],
  );
}

const standardKey = mostly(
  oneOf('LIST_CUSTJOB', 'LIST_VENDOR', 'REPO_RECONCILE', 'REPO_CUSTOMIZATION', 'LIST_EMPLOYEE_RECORD'),
  ...['[scriptid=LIST_CUSTJOB]', '[LIST_VENDOR]', 'LIST_CUSTJOBS', 'list_vendor', 'LIST_MOON', ...HOSTILE],
  ...[
    '',
    '[scriptid=]',
    '[type=customsegment]',
    '[scriptid=LIST_MOON]',
    'ADMI_ACCOUNTING',
    'TRAN_VPREPAPPRV',
  ],
);
const targetKey = oneOf(...RECORDS, SEGMENT, SEGMENT_RECORD, TRANSACTION, ...ELSEWHERE).chain(written);
const permissionKey = fc.oneof({ weight: 2, arbitrary: standardKey }, { weight: 3, arbitrary: targetKey });

const namedRole = fc.oneof(
  { weight: 4, arbitrary: oneOf(...ROLES, 'customrole_elsewhere').chain(written) },
  {
    weight: 1,
    arbitrary: mostly(
      oneOf('ADMINISTRATOR', 'SALES_MANAGER'),
      ...['[scriptid=ADMINISTRATOR]', '[SALES_MANAGER]', 'MOON_GUIDE', ''],
    ),
  },
);

/** Elements of one name: one, or none where the value is null; now and then again, or under a wrong name. */
function field(name: string, values: fc.Arbitrary<string | null>): fc.Arbitrary<Node[]> {
  const one = values.map((content) => (content === null ? [] : [{ name, content }]));
  const twice = fc
    .tuple(values, values)
    .map((both) => both.flatMap((content) => (content === null ? [] : [{ name, content }])));
  const misnamed = fc
    .tuple(values, oneOf(...misspellings(name)))
    .map(([content, wrong]) => (content === null ? [] : [{ name: wrong, content }]));
  const nested = values.map((content): Node[] => [
    { name, content: content === null ? [] : [{ name: 'value', content }] },
  ]);
  return fc.oneof(
    { weight: 40, arbitrary: one },
    { weight: 1, arbitrary: twice },
    { weight: 1, arbitrary: misnamed },
    { weight: 1, arbitrary: fc.tuple(one, misnamed).map((both) => both.flat()) },
    { weight: 1, arbitrary: nested },
  );
}

const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  permlevel: ['permittedlevel', 'level'],
  permittedlevel: ['permlevel'],
  valuemgmtaccesslevel: ['permittedlevel'],
  permkey: ['permissionkey'],
  permittedrole: ['role'],
  role: ['permittedrole'],
  itemsrestricted: ['itemrestricted'],
};

function misspellings(name: string): string[] {
  return [...(OTHER_NAMES[name] ?? []), name.slice(1), name.toUpperCase(), `${name}s`, 'unheard'];
}

/** A field that is often absent. */
const maybe = (name: string, values: fc.Arbitrary<string | null>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant<Node[]>([]) }, { weight: 1, arbitrary: field(name, values) });

/** What several arbitraries of elements give, one after another, now and then in another order. */
function inOrder(...parts: readonly fc.Arbitrary<Node[]>[]): fc.Arbitrary<Node[]> {
  const all = fc.tuple(...parts).map((nodes) => nodes.flat());
  return fc.oneof(
    { weight: 6, arbitrary: all },
    { weight: 1, arbitrary: all.map((nodes) => nodes.toReversed()) },
  );
}

/** A group of items; now and then none at all, two groups, or a wrong name for the group or an item. */
function group(name: string, itemName: string, item: fc.Arbitrary<Node[]>, most = 4): fc.Arbitrary<Node[]> {
  const named = (right: string) => rarely(right, ...misspellings(right));
  const items = fc.array(
    fc.tuple(named(itemName), item).map(([own, content]): Node => ({ name: own, content })),
    { maxLength: most },
  );
  const one = fc.tuple(named(name), items).map(([own, content]): Node[] => [{ name: own, content }]);
  return fc.oneof(
    { weight: 20, arbitrary: one },
    { weight: 1, arbitrary: fc.constant<Node[]>([]) },
    { weight: 1, arbitrary: fc.tuple(one, one).map((both) => both.flat()) },
  );
}

const rolePermissions = group(
  'permissions',
  'permission',
  inOrder(field('permkey', permissionKey), field('permlevel', level), field('restriction', restriction)),
  5,
);

const recordRestrictions = group(
  'recordrestrictions',
  'recordrestriction',
  inOrder(
    field('segment', mostly(oneOf('LOCATION', 'CLASS'), 'location', 'DEPARTMENT', 'MOON', '')),
    field('restriction', mostly(oneOf('DEFAULTTOOWN', 'OWNONLY', 'UNASSIGNED'), 'NONE', 'OWNONLYS', '')),
    maybe('itemsrestricted', flag),
    maybe('viewingallowed', flag),
  ),
  3,
);

const role = inOrder(
  field('name', mostly<string | null>(oneOf('Guide'), '', null, '[scriptid=custcollection_x.y]', ...HOSTILE)),
  field(
    'centertype',
    mostly<string | null>(
      oneOf('BASIC', 'ACCOUNTCENTER'),
      'basic',
      '',
      null,
      '[scriptid=custcenter_x]',
      'MOON',
    ),
  ),
  maybe('isinactive', flag),
  maybe('iswebserviceonlyrole', flag),
  maybe('employeerestriction', mostly(oneOf('NONE', 'DEFAULTTOOWN', 'OWNONLY'), 'ownonly', '', 'MOON')),
  maybe('employeeviewingallowed', flag),
  maybe('subsidiaryoption', mostly(oneOf('OWN', 'ALL', 'SELECTED'), 'own', '', 'MOON')),
  maybe('tfarequired', mostly(oneOf('OFF', 'SMS', 'TOTP'), 'sms', '', 'MOON')),
  maybe('tfaduration', mostly(oneOf('0', '24'), '5', '')),
  maybe('custrecord_of_the_account', oneOf('T', '')),
  rolePermissions,
  fc.oneof({ weight: 2, arbitrary: fc.constant<Node[]>([]) }, { weight: 1, arbitrary: recordRestrictions }),
);

const permittedRoles = group(
  'permissions',
  'permission',
  inOrder(
    field('permittedlevel', level),
    field('permittedrole', namedRole),
    field('restriction', restriction),
  ),
);

const roleAccesses = group(
  'roleaccesses',
  'roleaccess',
  inOrder(
    field('role', namedRole),
    field('accesslevel', mostly<string | null>(oneOf('0', '2'), '', '7', null)),
    field('searchlevel', mostly<string | null>(oneOf('0', '2'), '', 'VIEW', null)),
  ),
  2,
);

const recordFields = roleAccesses.map((content): Node[] => [
  {
    name: 'customrecordcustomfields',
    content: [{ name: 'customrecordcustomfield', attributes: { scriptid: 'custrecord_tour_x' }, content }],
  },
]);

const recordType = inOrder(
  field('recordname', oneOf('Tour')),
  field(
    'accesstype',
    mostly<string | null>(oneOf('USEPERMISSIONLIST'), 'NONENEEDED', 'CUSTRECORDENTRYPERM', null, '', 'MOON'),
  ),
  maybe('publicpermissionlevel', level),
  maybe('customsegment', oneOf(`[type=customsegment, scriptid=${SEGMENT}]`)),
  permittedRoles,
  fc.oneof({ weight: 5, arbitrary: fc.constant<Node[]>([]) }, { weight: 1, arbitrary: recordFields }),
);

const segment = inOrder(
  field('label', oneOf('Division')),
  group(
    'permissions',
    'permission',
    inOrder(
      field('role', namedRole),
      field('valuemgmtaccesslevel', level),
      maybe('recordaccesslevel', mostly<string>(oneOf('VIEW', 'EDIT', ''), 'FULL', 'view')),
      maybe('searchaccesslevel', mostly<string>(oneOf('VIEW', 'EDIT', ''), 'FULL', 'view')),
      maybe('restriction', restriction),
    ),
  ),
);

const transactionType = inOrder(
  field('name', oneOf('Fee')),
  group(
    'permissions',
    'permission',
    inOrder(
      field('permittedlevel', level),
      field('permittedrole', namedRole),
      maybe('restriction', restriction),
    ),
  ),
);

const customField = inOrder(field('label', oneOf('Guide')), roleAccesses);

interface Placed {
  readonly path: string;
  readonly root: Node;
}

/** A file of an object, mostly where SDF wants it. */
function placed(name: string, ids: readonly string[], content: fc.Arbitrary<Node[]>): fc.Arbitrary<Placed> {
  return fc
    .record({
      id: oneOf(...ids),
      root: fc.oneof({ weight: 30, arbitrary: oneOf(name) }, oneOf(name === 'role' ? 'customrole' : name)),
      scriptId: mostly<(id: string) => string | null>(
        oneOf((id: string) => id),
        ...[() => null, () => '', (id: string) => id.toUpperCase(), () => 'x'.repeat(60), () => ids[0] ?? ''],
      ),
      folder: mostly(oneOf('Objects'), 'Legacy', 'Objects/sub'),
      content,
    })
    .map(({ id, root, scriptId, folder, content }) => {
      const attribute = scriptId(id);
      const attributes = attribute === null ? {} : { scriptid: attribute };
      return { path: `${folder}/${id}.xml`, root: { name: root, attributes, content } };
    });
}

function object(): fc.Arbitrary<Placed> {
  return fc.oneof(
    { weight: 4, arbitrary: placed('role', ROLES, role) },
    { weight: 3, arbitrary: placed('customrecordtype', [...RECORDS, SEGMENT_RECORD], recordType) },
    { weight: 1, arbitrary: placed('customsegment', [SEGMENT], segment) },
    { weight: 1, arbitrary: placed('customtransactiontype', [TRANSACTION], transactionType) },
    { weight: 1, arbitrary: placed('entitycustomfield', ['custentity_guide'], customField) },
  );
}

function manifest(): fc.Arbitrary<Node> {
  const leaf = (name: string) => (content: string) => ({ name, content });
  const list = (name: string, item: string, ...values: readonly string[]) =>
    fc.subarray([...values]).map((some): Node => ({ name, content: some.map(leaf(item)) }));
  const features = fc
    .subarray(['CUSTOMRECORDS', 'CUSTOMSEGMENTS', 'SUBSIDIARIES', 'WEBSERVICES'])
    .map((ids) => ({
      name: 'features',
      content: ids.map((content) => ({ name: 'feature', attributes: { required: 'true' }, content })),
    }));
  const objects = list('objects', 'object', 'customrecord_elsewhere', 'customrole_elsewhere', SEGMENT);
  const applications = oneOf<Node>({
    name: 'applications',
    content: [{ name: 'application', attributes: { id: OTHER_APP }, content: [] }],
  });
  const dependencies = fc
    .tuple(fc.option(features), fc.option(objects), fc.option(applications))
    .map((groups): Node => ({ name: 'dependencies', content: groups.filter((some) => some !== null) }));
  return fc
    .record({
      isSuiteApp: fc.oneof({ weight: 4, arbitrary: oneOf(false) }, oneOf(true)),
      dependencies: fc.option(dependencies),
    })
    .map(
      ({ isSuiteApp, dependencies }): Node => ({
        name: 'manifest',
        attributes: { projecttype: isSuiteApp ? 'SUITEAPP' : 'ACCOUNTCUSTOMIZATION' },
        content: [
          ...(isSuiteApp ? [leaf('publisherid')(PUBLISHER), leaf('projectid')('tours')] : []),
          leaf('projectname')('Tours'),
          leaf('frameworkversion')('1.0'),
          ...(dependencies ? [dependencies] : []),
        ],
      }),
    );
}

function deploy(): fc.Arbitrary<Node> {
  const path = oneOf(
    '~/Objects/*',
    '~/Objects/*',
    `~/Objects/${ROLES[0]}.xml`,
    `~/Objects/${RECORDS[0]}.xml`,
  );
  return fc.array(path, { maxLength: 2 }).map((paths) => ({
    name: 'deploy',
    content: [{ name: 'objects', content: paths.map((content) => ({ name: 'path', content })) }],
  }));
}

/**
 * Projects with faults of every kind that the rules know, several at once, in every way in which XML can be written.
 * Names are few, so that roles and objects often mean each other.
 */
export const faultyProject: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .record({
    manifest: fc.option(manifest(), { freq: 12, nil: null }),
    deploy: fc.option(deploy(), { freq: 3, nil: null }),
    objects: fc.array(object(), { minLength: 1, maxLength: 5 }),
    hands: fc.array(handwriting, { minLength: 1, maxLength: 4 }),
  })
  .map(({ manifest, deploy, objects, hands }) => {
    const nodes: Record<string, Node> = {};
    if (manifest) nodes['manifest.xml'] = manifest;
    if (deploy) nodes['deploy.xml'] = deploy;
    for (const { path, root } of objects) nodes[path] = root;
    const handOf = (index: number) => hands[index % hands.length] as Handwriting;
    return Object.fromEntries(
      Object.entries(nodes).map(([path, root], index) => [path, write(root, handOf(index))]),
    );
  });
