import { describe, expect, test } from '@jest/globals';
import { bareScriptId } from '../../../src/rules/permission/bare-script-id.js';
import {
  messages as inactive,
  inactiveRoleReference,
} from '../../../src/rules/project/inactive-role-reference.js';
import { messages, unresolvedReference, words } from '../../../src/rules/project/unresolved-reference.js';
import { titles } from '../../../src/rules/shared/access-fixes.js';
import { applyEdits } from '../../../src/sdf/edits.js';
import { positionAt } from '../../../src/sdf/source.js';
import { findings } from '../../support/rule-table.js';
import { deploy, manifest, permittedRoles, recordType, role } from '../../support/xml.js';

const GONE = '[scriptid=customrole_gone_a]';
const SELLER = '[scriptid=customrole_seller]';
const files = { 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*') };

const workflow = (value: string) => `<workflow scriptid="customworkflow_cond">
  <name>Approve bills</name>
  <recordtypes>VENDORBILL</recordtypes>
  <initcondition>
    <formula>"User Role" IN ("R1")</formula>
    <type>VISUAL_BUILDER</type>
    <parameters>
      <parameter>
        <name>R1</name>
        <selectrecordtype>-118</selectrecordtype>
        <value>${value}</value>
      </parameter>
    </parameters>
  </initcondition>
</workflow>
`;
const script = (kind: string, field: string, value: string) => `<${kind} scriptid="customscript_x">
  <name>X</name>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_x">
      <${field}>${value}</${field}>
      <status>RELEASED</status>
    </scriptdeployment>
  </scriptdeployments>
</${kind}>
`;
const listed = (kind: string, open: string, close: string) => (value: string) =>
  `<${kind} scriptid="custom_x">\n  ${open}${value}${close}\n</${kind}>\n`;

/** Every kind of object names roles in its own way. */
const KINDS: readonly (readonly [string, string, (value: string) => string])[] = [
  ['a condition of a workflow', 'Objects/customworkflow_cond.xml', workflow],
  ['a form', 'Objects/custom_x.xml', listed('transactionForm', '<roles><role><id>', '</id></role></roles>')],
  [
    'the audience of a restlet',
    'Objects/customscript_x.xml',
    (value) => script('restlet', 'audslctrole', value),
  ],
  [
    'a script that runs as a role',
    'Objects/customscript_x.xml',
    (value) => script('usereventscript', 'runasrole', value),
  ],
  [
    'a dashboard',
    'Objects/custom_x.xml',
    listed('publisheddashboard', '<roles><role><role>', '</role></role></roles>'),
  ],
  ['an import', 'Objects/custom_x.xml', listed('savedcsvimport', '<audience><roles>', '</roles></audience>')],
  [
    'a report',
    'Objects/custom_x.xml',
    listed('reportdefinition', '<accessaudience><audslctrole>', '</audslctrole></accessaudience>'),
  ],
  [
    'a single page app',
    'Objects/custom_x.xml',
    listed('singlepageapp', '<audienceroles>', '</audienceroles>'),
  ],
  [
    'a field of a script',
    'Objects/customscript_x.xml',
    listed(
      'scheduledscript',
      '<scriptcustomfields><scriptcustomfield scriptid="custscript_a"><roleaccesses><roleaccess><role>',
      '</role></roleaccess></roleaccesses></scriptcustomfield></scriptcustomfields>',
    ),
  ],
  ['a plug-in', 'Objects/custom_x.xml', listed('customglplugin', '<runasrole>', '</runasrole>')],
];

/** Where a finding is: its file, and the text at its place. */
const places = (found: ReturnType<typeof findings>) =>
  found.map(({ at }) => `${at.source.path} ${at.source.text.slice(at.start, at.end)}`);

describe.each(KINDS)('a role that is named by %s', (_name, path, write) => {
  test('is missing: the object is told, at the reference', () => {
    const found = findings(unresolvedReference, { ...files, [path]: write(GONE) });
    expect(places(found)).toEqual([`${path} ${GONE}`]);
    expect(found[0]?.severity).toBe('error');
  });
  test('is missing, and the object is not deployed: a warning', () => {
    const found = findings(unresolvedReference, { ...files, 'deploy.xml': deploy(), [path]: write(GONE) });
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });
  test('is in the project, or in the manifest', () => {
    const own = { 'Objects/customrole_seller.xml': role('customrole_seller') };
    expect(findings(unresolvedReference, { ...files, ...own, [path]: write(SELLER) })).toEqual([]);
    const named = { 'manifest.xml': manifest({ objects: ['customrole_gone_a'] }) };
    expect(findings(unresolvedReference, { ...files, ...named, [path]: write(GONE) })).toEqual([]);
  });
  test('is inactive: the object is told, at the reference', () => {
    const own = { 'Objects/customrole_seller.xml': role('customrole_seller', '<isinactive>T</isinactive>') };
    const found = findings(inactiveRoleReference, { ...files, ...own, [path]: write(SELLER) });
    expect(places(found)).toEqual([`${path} ${SELLER}`]);
    expect(found[0]?.severity).toBe('error');
  });
});

describe('a list of roles', () => {
  const PATH = 'Objects/customscript_x.xml';
  const list = (value: string) => ({ ...files, [PATH]: script('restlet', 'audslctrole', value) });

  test('has the exact place of each, mixed with standard roles, white space and entities', () => {
    const found = findings(unresolvedReference, {
      ...list(`ADMINISTRATOR|&#91;scriptid=customrole_other] | ${GONE}|CUSTOMER_CENTER`),
    });
    expect(
      found.map(({ at, subject }) => [subject.detail?.[0], at.source.text.slice(at.start, at.end)]),
    ).toEqual([
      ['customrole_other', `ADMINISTRATOR|&#91;scriptid=customrole_other] | ${GONE}|CUSTOMER_CENTER`],
      ['customrole_gone_a', GONE],
    ]);
    const place = found[1]?.at;
    expect(place && positionAt(place.source, place.start)).toEqual({ line: 5, column: 20 + 48 });
  });

  test('is changed at that place alone', () => {
    const own = { 'Objects/customrole_seller.xml': role('customrole_seller') };
    const [found] = findings(unresolvedReference, {
      ...list('ADMINISTRATOR|[scriptid=customrole_selller]|CUSTOMER_CENTER'),
      ...own,
    });
    expect(found?.fixes?.map(({ title, applicability }) => [title, applicability])).toEqual([
      [words.replace('[scriptid=customrole_selller]', 'customrole_seller'), 'choice'],
      [words.add('customrole_selller'), 'choice'],
    ]);
    const edits = found?.fixes?.[0]?.edits ?? [];
    expect(found && applyEdits(found.at.source, edits)).toBe(
      script('restlet', 'audslctrole', `ADMINISTRATOR|${SELLER}|CUSTOMER_CENTER`),
    );
  });

  test('of a record type: a change that renames the role leaves its row in the account, and the fix says so', () => {
    const path = 'Objects/customrecord_tour.xml';
    const before = {
      ...files,
      'Objects/customrole_seller.xml': role('customrole_seller'),
      [path]: recordType('customrecord_tour', permittedRoles([SELLER, 'VIEW'])),
    };
    const { 'Objects/customrole_seller.xml': _, ...rest } = before;
    const after = { ...rest, 'Objects/customrole_sellers.xml': role('customrole_sellers') };
    const titleOf = (base?: typeof before) =>
      findings(unresolvedReference, after, base).map(({ fixes = [] }) => fixes[0]?.title);
    const left = titles.leaves('customrecord_tour');
    expect(titleOf(before)).toEqual([words.replace(SELLER, 'customrole_sellers', left)]);
    expect(titleOf()).toEqual([words.replace(SELLER, 'customrole_sellers')]);
  });

  test('is fine with roles of the project and standard roles', () => {
    const own = { 'Objects/customrole_seller.xml': role('customrole_seller') };
    expect(findings(unresolvedReference, { ...list(`${SELLER}|ADMINISTRATOR`), ...own })).toEqual([]);
  });

  test('takes no bare script id', () => {
    const [found] = findings(bareScriptId, list('ADMINISTRATOR|customrole_seller|BUYER'));
    expect(found?.severity).toBe('error');
    expect(found && applyEdits(found.at.source, found.fixes?.[0]?.edits ?? [])).toBe(
      script('restlet', 'audslctrole', `ADMINISTRATOR|${SELLER}|BUYER`),
    );
  });
});

describe('a role that is no role', () => {
  const RECORD = 'Objects/customrecord_tour.xml';
  const tour = (name: string) => ({
    ...files,
    [RECORD]: recordType('customrecord_tour', permittedRoles([name, 'VIEW'])),
  });

  test('is an error near a standard role, with that as the fix', () => {
    const found = findings(unresolvedReference, tour('ADMINISTRATR'));
    expect(places(found)).toEqual([`${RECORD} ADMINISTRATR`]);
    expect(found[0]?.severity).toBe('error');
    expect(found[0]?.message).toBe(
      messages.unknownRole({ value: 'ADMINISTRATR', object: 'customrecord_tour', near: 'ADMINISTRATOR' }),
    );
    expect(found[0] && applyEdits(found[0].at.source, found[0].fixes?.[0]?.edits ?? [])).toBe(
      tour('ADMINISTRATOR')[RECORD],
    );
  });
  test('is a warning where none is near', () => {
    const found = findings(unresolvedReference, tour('NOBODY_AT_ALL'));
    expect(found.map(({ severity, fixes }) => [severity, fixes])).toEqual([['warning', []]]);
  });
  test.each(['SALES_PERSON', '_ALL_ROLES', 'CUSTOMROLE41', '[ACCOUNT_SPECIFIC_VALUE]', ''])(
    'is not %s',
    (name) => {
      expect(findings(unresolvedReference, tour(name))).toEqual([]);
    },
  );
  test('is found in the audience of a script, in CDATA too, and in no element of another meaning', () => {
    const PATH = 'Objects/customscript_x.xml';
    const found = (xml: string) => findings(unresolvedReference, { ...files, [PATH]: xml }).length;
    expect(found(script('suitelet', 'audslctrole', 'ADMINISTRATOR|BUYERR'))).toBe(1);
    expect(found(script('suitelet', 'runasrole', '<![CDATA[ADMINISTRATR]]>'))).toBe(1);
    expect(found(script('suitelet', 'role', 'ADMINISTRATR'))).toBe(0);
  });
});

describe('a role that a change removes or renames', () => {
  const before = {
    ...files,
    'Objects/customrole_gone_a.xml': role('customrole_gone_a'),
    'Objects/customrecord_a.xml': recordType('customrecord_a', permittedRoles([GONE, 'VIEW'])),
    'Objects/customrecord_b.xml': recordType('customrecord_b', permittedRoles([GONE, 'VIEW'])),
    'Objects/customworkflow_cond.xml': workflow(GONE),
    'Objects/customscript_x.xml': script('restlet', 'audslctrole', `BUYER|${GONE}`),
  };
  const { 'Objects/customrole_gone_a.xml': _, ...after } = before;

  test('is told on every object that it breaks', () => {
    expect(places(findings(unresolvedReference, after, before))).toEqual([
      `Objects/customrecord_a.xml ${GONE}`,
      `Objects/customrecord_b.xml ${GONE}`,
      `Objects/customscript_x.xml ${GONE}`,
      `Objects/customworkflow_cond.xml ${GONE}`,
    ]);
    const fingerprints = findings(unresolvedReference, after, before).map(({ fingerprint }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(4);
  });

  test('keeps the fingerprint that a baseline of the first release accepts', () => {
    const found = findings(unresolvedReference, after);
    expect(places(found)).toEqual([
      `Objects/customrecord_a.xml ${GONE}`,
      `Objects/customscript_x.xml ${GONE}`,
      `Objects/customworkflow_cond.xml ${GONE}`,
    ]);
    expect(found[0]?.message).toBe(messages.missing({ value: GONE, object: 'customrecord_a', more: 1 }));
    expect(found[0]?.fingerprint).toBe('6655fb5af4b0d2c64aaa');
  });
});

describe('an entry of the manifest', () => {
  const named = (id: string) => ({ ...files, 'manifest.xml': manifest({ objects: [id] }) });

  test('that names an inactive role of the project is told', () => {
    const own = { 'Objects/customrole_seller.xml': role('customrole_seller', '<isinactive>T</isinactive>') };
    const found = findings(inactiveRoleReference, { ...named('customrole_seller'), ...own });
    expect(places(found)).toEqual(['manifest.xml customrole_seller']);
    expect(found[0]?.message).toBe(inactive.inactive({ value: 'customrole_seller', object: 'manifest.xml' }));
  });
  test('that names an active role, or one of the account, is fine', () => {
    const own = { 'Objects/customrole_seller.xml': role('customrole_seller', '<isinactive>F</isinactive>') };
    expect(findings(inactiveRoleReference, { ...named('customrole_seller'), ...own })).toEqual([]);
    expect(findings(inactiveRoleReference, named('customrole_other'))).toEqual([]);
  });
});
