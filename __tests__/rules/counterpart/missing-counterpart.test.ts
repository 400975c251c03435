import { messages, missingCounterpart, words } from '../../../src/rules/counterpart/missing-counterpart.js';
import { testRule } from '../../support/rule-table.js';
import {
  deploy,
  manifest,
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
  transactionType,
} from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const SEGMENT = 'Objects/cseg_division.xml';
const TRANSACTION = 'Objects/customtransaction_trip.xml';
const KEY = '[scriptid=customrecord_tour]';
const SEGMENT_KEY = '[type=customsegment, scriptid=cseg_division]';
const TRANSACTION_KEY = '[scriptid=customtransaction_trip]';
const PERMITTED = '[scriptid=customrole_guide]';

const GUIDE = { id: 'customrole_guide', kind: 'role' };
const TOUR = { id: 'customrecord_tour', kind: 'customrecordtype' };
const DIVISION = { id: 'cseg_division', kind: 'customsegment' };
const TRIP = { id: 'customtransaction_trip', kind: 'customtransactiontype' };

const guide = (...rows: readonly (readonly [string, string, string?])[]) =>
  role(GUIDE.id, rows.length === 0 ? '' : permissions(...rows));
const tour = (...rows: readonly (readonly [string, string, string?])[]) =>
  recordType(TOUR.id, rows.length === 0 ? '' : permittedRoles(...rows));
const division = (level?: string, name = PERMITTED) =>
  segment(
    DIVISION.id,
    level === undefined
      ? '<permissions/>'
      : `<permissions>
  <permission>
    <role>${name}</role>
    <valuemgmtaccesslevel>${level}</valuemgmtaccesslevel>
  </permission>
</permissions>`,
  );
const trip = (...rows: readonly (readonly [string, string, string?])[]) =>
  transactionType(TRIP.id, rows.length === 0 ? '' : permittedRoles(...rows));

const opening = (text: string, tag: string) => text.replace(tag, `‹${tag}›`);
/** `recordType` leaves an empty line where the body is empty. */
const tidy = (text: string) => text.replace(/\n\n/g, '\n');

const inRecord =
  '<permission><permittedlevel>VIEW</permittedlevel><permittedrole>[scriptid=customrole_guide]</permittedrole></permission>';
const inRole =
  '<permission><permkey>[scriptid=customrecord_tour]</permkey><permlevel>VIEW</permlevel></permission>';

type Thing = { readonly id: string; readonly kind: string };

const removal = (here: Thing, there: Thing, files: Readonly<Record<string, string>>) =>
  ({ title: words.remove(here, there), applicability: 'choice', files }) as const;
const addition = (there: Thing, here: Thing, grant: string, files: Readonly<Record<string, string>>) =>
  ({ title: words.add(there, here, grant), applicability: 'choice', files }) as const;

testRule(missingCounterpart, {
  accept: [
    {
      name: 'a role and an object that name each other',
      files: { [ROLE]: guide([KEY, 'VIEW']), [RECORD]: tour([PERMITTED, 'EDIT']) },
    },
    {
      name: 'a role and an object that do not name each other',
      files: { [ROLE]: guide(), [RECORD]: tour() },
    },
    { name: 'an object that is not in the project', files: { [ROLE]: guide([KEY, 'VIEW']) } },
    {
      name: 'a role that is not in the project, and a standard role',
      files: { [RECORD]: tour([PERMITTED, 'VIEW'], ['SALES_MANAGER', 'VIEW']) },
    },
    {
      name: 'a permission in a comment',
      files: { [ROLE]: role(GUIDE.id, `<!-- ${permissions([KEY, 'VIEW'])} -->`), [RECORD]: tour() },
    },
    {
      name: 'an object of a SuiteApp with the same script id',
      files: {
        [ROLE]: guide(['[appid=com.example.tours, scriptid=customrecord_tour]', 'VIEW']),
        [RECORD]: tour(),
      },
    },
    {
      name: 'an object that names the role without brackets, which is told elsewhere',
      files: { [ROLE]: guide([KEY, 'VIEW']), [RECORD]: tour(['customrole_guide', 'VIEW']) },
    },
    {
      name: 'a role that names the object without brackets or scriptid, which is told elsewhere',
      files: { [ROLE]: guide(['[customrecord_tour]', 'VIEW']), [RECORD]: tour([PERMITTED, 'VIEW']) },
    },
    {
      name: 'an inactive role that an object lists, which is told elsewhere',
      files: {
        [ROLE]: role(GUIDE.id, '<isinactive>T</isinactive>'),
        [RECORD]: tour([PERMITTED, 'VIEW']),
      },
    },
    {
      name: 'the record type of a segment',
      files: {
        'manifest.xml': manifest({ objects: ['cseg_division'] }),
        [ROLE]: guide(['[scriptid=customrecord_cseg_division]', 'VIEW']),
        'Objects/customrecord_cseg_division.xml': `<customrecordtype scriptid="customrecord_cseg_division">
  <customsegment>${SEGMENT_KEY}</customsegment>
  <recordname>Division</recordname>
</customrecordtype>
`,
      },
    },
    {
      name: 'a second file of the object that is not deployed',
      files: {
        'deploy.xml': deploy('~/Objects/*'),
        [ROLE]: guide([KEY, 'VIEW']),
        [RECORD]: tour([PERMITTED, 'VIEW']),
        'Legacy/customrecord_tour.xml': tour(),
      },
    },
  ],
  reject: [
    {
      name: 'a record type that does not list the role',
      files: {
        [ROLE]: guide([`«${KEY}»`, 'VIEW'], ['LIST_CUSTJOB', 'VIEW']),
        [RECORD]: opening(tidy(tour()), '<customrecordtype scriptid="customrecord_tour">'),
      },
      reports: [
        {
          message: messages.missing({ value: KEY, here: GUIDE, there: TOUR, entry: inRecord }),
          related: [words.otherSide(TOUR, GUIDE)],
          fixes: [
            removal(GUIDE, TOUR, { [ROLE]: guide(['LIST_CUSTJOB', 'VIEW']) }),
            addition(TOUR, GUIDE, 'VIEW', { [RECORD]: tour([PERMITTED, 'VIEW']) }),
          ],
        },
      ],
    },
    {
      name: 'a record type that lists other roles, and the last permission of a role',
      files: {
        [ROLE]: guide([`«${KEY}»`, 'FULL', 'VIEWANDEDIT']),
        [RECORD]: opening(tour(['SALES_MANAGER', 'VIEW']), '<permissions>'),
      },
      reports: [
        {
          message: messages.missing({
            value: KEY,
            here: GUIDE,
            there: TOUR,
            entry:
              '<permission><permittedlevel>FULL</permittedlevel><permittedrole>[scriptid=customrole_guide]</permittedrole><restriction>VIEWANDEDIT</restriction></permission>',
          }),
          related: [words.otherSide(TOUR, GUIDE)],
          fixes: [
            removal(GUIDE, TOUR, { [ROLE]: guide() }),
            addition(TOUR, GUIDE, 'FULL and restriction VIEWANDEDIT', {
              [RECORD]: tour(['SALES_MANAGER', 'VIEW'], [PERMITTED, 'FULL', 'VIEWANDEDIT']),
            }),
          ],
        },
      ],
    },
    {
      name: 'a role without a permission for a record type that lists it',
      files: {
        [ROLE]: opening(guide(['LIST_CUSTJOB', 'VIEW']), '<permissions>'),
        [RECORD]: tour([`«${PERMITTED}»`, 'VIEW', ''], ['SALES_MANAGER', 'VIEW']),
      },
      reports: [
        {
          message: messages.missing({ value: PERMITTED, here: TOUR, there: GUIDE, entry: inRole }),
          related: [words.otherSide(GUIDE, TOUR)],
          fixes: [
            removal(TOUR, GUIDE, { [RECORD]: tour(['SALES_MANAGER', 'VIEW']) }),
            addition(GUIDE, TOUR, 'VIEW', { [ROLE]: guide(['LIST_CUSTJOB', 'VIEW'], [KEY, 'VIEW']) }),
          ],
        },
      ],
    },
    {
      name: 'a role without any permission, and a restriction',
      files: {
        [ROLE]: opening(guide(), '<role scriptid="customrole_guide">'),
        [RECORD]: tour([`«${PERMITTED}»`, 'EDIT', 'EDIT'], ['SALES_MANAGER', 'VIEW']),
      },
      reports: [
        {
          message: messages.missing({
            value: PERMITTED,
            here: TOUR,
            there: GUIDE,
            entry:
              '<permission><permkey>[scriptid=customrecord_tour]</permkey><permlevel>EDIT</permlevel><restriction>EDIT</restriction></permission>',
          }),
          related: [words.otherSide(GUIDE, TOUR)],
          fixes: [
            removal(TOUR, GUIDE, { [RECORD]: tour(['SALES_MANAGER', 'VIEW']) }),
            addition(GUIDE, TOUR, 'EDIT and restriction EDIT', { [ROLE]: guide([KEY, 'EDIT', 'EDIT']) }),
          ],
        },
      ],
    },
    {
      name: 'a segment whose list is empty',
      files: {
        [ROLE]: guide([`«${SEGMENT_KEY}»`, 'EDIT'], ['LIST_CUSTJOB', 'VIEW']),
        [SEGMENT]: opening(division(), '<permissions/>'),
      },
      reports: [
        {
          message: messages.missing({
            value: SEGMENT_KEY,
            here: GUIDE,
            there: DIVISION,
            entry:
              '<permission><role>[scriptid=customrole_guide]</role><valuemgmtaccesslevel>EDIT</valuemgmtaccesslevel></permission>',
          }),
          related: [words.otherSide(DIVISION, GUIDE)],
          fixes: [
            removal(GUIDE, DIVISION, { [ROLE]: guide(['LIST_CUSTJOB', 'VIEW']) }),
            addition(DIVISION, GUIDE, 'EDIT', { [SEGMENT]: division('EDIT') }),
          ],
        },
      ],
    },
    {
      name: 'a role without a permission for a segment that lists it',
      files: {
        [ROLE]: opening(guide(['LIST_CUSTJOB', 'VIEW']), '<permissions>'),
        [SEGMENT]: division('FULL', `«${PERMITTED}»`),
      },
      reports: [
        {
          message: messages.missing({
            value: PERMITTED,
            here: DIVISION,
            there: GUIDE,
            entry:
              '<permission><permkey>[type=customsegment, scriptid=cseg_division]</permkey><permlevel>FULL</permlevel></permission>',
          }),
          related: [words.otherSide(GUIDE, DIVISION)],
          fixes: [
            removal(DIVISION, GUIDE, { [SEGMENT]: tidy(segment(DIVISION.id, '')) }),
            addition(GUIDE, DIVISION, 'FULL', {
              [ROLE]: guide(['LIST_CUSTJOB', 'VIEW'], [SEGMENT_KEY, 'FULL']),
            }),
          ],
        },
      ],
    },
    {
      name: 'a transaction type that does not list the role, and takes no restriction',
      files: {
        [ROLE]: guide([`«${TRANSACTION_KEY}»`, 'CREATE', 'EDIT'], ['LIST_CUSTJOB', 'VIEW']),
        [TRANSACTION]: opening(trip(['SALES_MANAGER', 'VIEW']), '<permissions>'),
      },
      reports: [
        {
          message: messages.missing({
            value: TRANSACTION_KEY,
            here: GUIDE,
            there: TRIP,
            entry:
              '<permission><permittedlevel>CREATE</permittedlevel><permittedrole>[scriptid=customrole_guide]</permittedrole></permission>',
          }),
          related: [words.otherSide(TRIP, GUIDE)],
          fixes: [
            removal(GUIDE, TRIP, { [ROLE]: guide(['LIST_CUSTJOB', 'VIEW']) }),
            addition(TRIP, GUIDE, 'CREATE and restriction EDIT', {
              [TRANSACTION]: trip(['SALES_MANAGER', 'VIEW'], [PERMITTED, 'CREATE']),
            }),
          ],
        },
      ],
    },
    {
      name: 'a permission whose level only its author knows, and every entry of the role',
      files: {
        [ROLE]: guide([`«${KEY}»`, ''], ['LIST_CUSTJOB', 'VIEW'], [KEY, 'VIEW']),
        [RECORD]: opening(tour(['SALES_MANAGER', 'VIEW']), '<permissions>'),
      },
      reports: [
        {
          message: messages.missing({ value: KEY, here: GUIDE, there: TOUR, entry: null }),
          related: [words.otherSide(TOUR, GUIDE)],
          fixes: [removal(GUIDE, TOUR, { [ROLE]: guide(['LIST_CUSTJOB', 'VIEW']) })],
        },
      ],
    },
    {
      name: 'a restriction that only its author understands',
      files: {
        [ROLE]: opening(guide(['LIST_CUSTJOB', 'VIEW']), '<permissions>'),
        [RECORD]: tour([`«${PERMITTED}»`, 'EDIT', 'VIEW'], ['SALES_MANAGER', 'VIEW']),
      },
      reports: [
        {
          message: messages.missing({ value: PERMITTED, here: TOUR, there: GUIDE, entry: null }),
          related: [words.otherSide(GUIDE, TOUR)],
          fixes: [removal(TOUR, GUIDE, { [RECORD]: tour(['SALES_MANAGER', 'VIEW']) })],
        },
      ],
    },
    {
      name: 'an inactive role, which no object should list',
      files: {
        [ROLE]: role(GUIDE.id, `<isinactive>T</isinactive>\n${permissions([`«${KEY}»`, 'VIEW'])}`),
        [RECORD]: opening(tour(['SALES_MANAGER', 'VIEW']), '<permissions>'),
      },
      reports: [
        {
          message: messages.missing({ value: KEY, here: GUIDE, there: TOUR, entry: null }),
          related: [words.otherSide(TOUR, GUIDE)],
          fixes: [removal(GUIDE, TOUR, { [ROLE]: role(GUIDE.id, '<isinactive>T</isinactive>') })],
        },
      ],
    },
    {
      name: 'an entry between comments, which stay',
      files: {
        [ROLE]: role(
          GUIDE.id,
          `<permissions>
  <!-- for the summer -->
  <permission>
    <permkey>«${KEY}»</permkey>
    <permlevel>VIEW</permlevel>
  </permission>
</permissions>`,
        ),
        [RECORD]: opening(tour(['SALES_MANAGER', 'VIEW']), '<permissions>'),
      },
      reports: [
        {
          message: messages.missing({ value: KEY, here: GUIDE, there: TOUR, entry: inRecord }),
          related: [words.otherSide(TOUR, GUIDE)],
          fixes: [
            removal(GUIDE, TOUR, {
              [ROLE]: role(GUIDE.id, '<permissions>\n  <!-- for the summer -->\n</permissions>'),
            }),
            addition(TOUR, GUIDE, 'VIEW', {
              [RECORD]: tour(['SALES_MANAGER', 'VIEW'], [PERMITTED, 'VIEW']),
            }),
          ],
        },
      ],
    },
    {
      name: 'a record type whose access type leaves the list unused, as a warning',
      files: {
        [ROLE]: guide([`«${KEY}»`, 'VIEW'], ['LIST_CUSTJOB', 'VIEW']),
        [RECORD]: opening(
          tidy(recordType(TOUR.id, '', 'NONENEEDED')),
          '<customrecordtype scriptid="customrecord_tour">',
        ),
      },
      reports: [
        {
          severity: 'warning',
          message: messages.missing({ value: KEY, here: GUIDE, there: TOUR, entry: inRecord }),
          related: [words.otherSide(TOUR, GUIDE)],
          fixes: [
            removal(GUIDE, TOUR, { [ROLE]: guide(['LIST_CUSTJOB', 'VIEW']) }),
            addition(TOUR, GUIDE, 'VIEW', {
              [RECORD]: recordType(TOUR.id, permittedRoles([PERMITTED, 'VIEW']), 'NONENEEDED'),
            }),
          ],
        },
      ],
    },
    {
      name: 'a role that is not deployed, as a warning',
      files: {
        'deploy.xml': deploy('~/Objects/customrecord_tour.xml'),
        [ROLE]: opening(guide(['LIST_CUSTJOB', 'VIEW']), '<permissions>'),
        [RECORD]: tour([`«${PERMITTED}»`, 'VIEW'], ['SALES_MANAGER', 'VIEW']),
      },
      reports: [
        {
          severity: 'warning',
          message: messages.missing({ value: PERMITTED, here: TOUR, there: GUIDE, entry: inRole }),
          related: [words.otherSide(GUIDE, TOUR)],
          fixes: [
            removal(TOUR, GUIDE, { [RECORD]: tour(['SALES_MANAGER', 'VIEW']) }),
            addition(GUIDE, TOUR, 'VIEW', { [ROLE]: guide(['LIST_CUSTJOB', 'VIEW'], [KEY, 'VIEW']) }),
          ],
        },
      ],
    },
  ],
});
