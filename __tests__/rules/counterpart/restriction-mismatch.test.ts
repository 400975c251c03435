import { messages, restrictionMismatch, words } from '../../../src/rules/counterpart/restriction-mismatch.js';
import type { Restriction } from '../../../src/sdf/restriction.js';
import { testRule } from '../../support/rule-table.js';
import {
  deploy,
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
  transactionType,
} from '../../support/xml.js';

const RECORD = 'Objects/customrecord_tour.xml';
const ROLE = 'Objects/customrole_guide.xml';
const KEY = '[scriptid=customrecord_tour]';
const PERMITTED = '[scriptid=customrole_guide]';
const guide = (restriction?: string, key = KEY) =>
  role('customrole_guide', permissions([key, 'EDIT', restriction]));
const tour = (restriction?: string, permitted = PERMITTED) =>
  recordType('customrecord_tour', permittedRoles([permitted, 'EDIT', restriction]));
const mismatch = (restriction: Restriction, other: Restriction) =>
  messages.mismatch({
    role: 'customrole_guide',
    roleRestriction: restriction,
    object: 'customrecord_tour',
    objectRestriction: other,
  });
const listed = (restriction: Restriction) => words.otherSide('customrecord_tour', restriction);

/** The fix that gives the role this restriction. */
const changeRole = (restriction: Restriction, after: string) =>
  ({
    title: words.change('customrole_guide', restriction),
    applicability: 'choice',
    files: { [ROLE]: after },
  }) as const;

const changeRecord = (restriction: Restriction, after: string) =>
  ({
    title: words.change('customrecord_tour', restriction),
    applicability: 'choice',
    files: { [RECORD]: after },
  }) as const;

testRule(restrictionMismatch, {
  accept: [
    { name: 'no restriction on either side', files: { [ROLE]: guide(), [RECORD]: tour() } },
    { name: 'an empty and an absent element', files: { [ROLE]: guide(''), [RECORD]: tour() } },
    { name: 'a comment and an absent element', files: { [ROLE]: guide('<!-- EDIT -->'), [RECORD]: tour() } },
    { name: 'equal restrictions', files: { [ROLE]: guide('EDIT'), [RECORD]: tour('EDIT') } },
    {
      name: 'a restriction that is told elsewhere, such as that of the sample',
      files: { [ROLE]: guide('VIEW'), [RECORD]: tour() },
    },
    {
      name: 'a restriction of the record type that is told elsewhere',
      files: { [ROLE]: guide('EDIT'), [RECORD]: tour('3') },
    },
    {
      name: 'the name of something that every object has',
      files: { [ROLE]: guide('constructor'), [RECORD]: tour('__proto__') },
    },
    {
      name: 'a record type that does not list the role',
      files: { [ROLE]: guide('EDIT'), [RECORD]: recordType('customrecord_tour', '') },
    },
    {
      name: 'a segment, which has no restriction',
      files: {
        [ROLE]: guide('EDIT', '[type=customsegment, scriptid=cseg_division]'),
        'Objects/cseg_division.xml': segment(
          'cseg_division',
          `<permissions>
  <permission>
    <role>${PERMITTED}</role>
    <valuemgmtaccesslevel>EDIT</valuemgmtaccesslevel>
  </permission>
</permissions>`,
        ),
      },
    },
    {
      name: 'a transaction type, which has no restriction',
      files: {
        [ROLE]: guide('EDIT', '[scriptid=customtransaction_trip]'),
        'Objects/customtransaction_trip.xml': transactionType(
          'customtransaction_trip',
          permittedRoles([PERMITTED, 'EDIT']),
        ),
      },
    },
  ],
  reject: [
    {
      name: 'a role without the restriction of the record type',
      files: { [ROLE]: guide(undefined, `«${KEY}»`), [RECORD]: tour('‹EDIT›') },
      reports: [
        {
          message: mismatch('none', 'EDIT'),
          related: [listed('EDIT')],
          fixes: [changeRole('EDIT', guide('EDIT')), changeRecord('none', tour())],
        },
      ],
    },
    {
      name: 'a role whose restriction is empty',
      files: { [ROLE]: guide('', `«${KEY}»`), [RECORD]: tour('‹VIEWANDEDIT›') },
      reports: [
        {
          message: mismatch('none', 'VIEWANDEDIT'),
          related: [listed('VIEWANDEDIT')],
          fixes: [changeRole('VIEWANDEDIT', guide('VIEWANDEDIT')), changeRecord('none', tour())],
        },
      ],
    },
    {
      name: 'a record type without the restriction of the role',
      files: { [ROLE]: guide('«VIEWANDEDIT»'), [RECORD]: tour(undefined, `‹${PERMITTED}›`) },
      reports: [
        {
          message: mismatch('VIEWANDEDIT', 'none'),
          related: [listed('none')],
          fixes: [changeRecord('VIEWANDEDIT', tour('VIEWANDEDIT')), changeRole('none', guide())],
        },
      ],
    },
    {
      name: 'a role that is restricted less',
      files: { [ROLE]: guide('«EDIT»'), [RECORD]: tour('‹VIEWANDEDIT›') },
      reports: [
        {
          message: mismatch('EDIT', 'VIEWANDEDIT'),
          related: [listed('VIEWANDEDIT')],
          fixes: [changeRole('VIEWANDEDIT', guide('VIEWANDEDIT')), changeRecord('EDIT', tour('EDIT'))],
        },
      ],
    },
    {
      name: 'a restriction written with a character reference',
      files: { [ROLE]: guide('«ED&#73;T»'), [RECORD]: tour('‹VIEWANDEDIT›') },
      reports: [
        {
          message: mismatch('EDIT', 'VIEWANDEDIT'),
          related: [listed('VIEWANDEDIT')],
          fixes: [changeRole('VIEWANDEDIT', guide('VIEWANDEDIT')), changeRecord('EDIT', tour('EDIT'))],
        },
      ],
    },
    {
      name: 'a record type that is not deployed, as a warning',
      files: {
        'deploy.xml': deploy('~/Objects/customrole_guide.xml'),
        [ROLE]: guide('«EDIT»'),
        [RECORD]: tour('', `‹${PERMITTED}›`).replace('<restriction></restriction>', '<restriction/>'),
      },
      reports: [
        {
          severity: 'warning',
          message: mismatch('EDIT', 'none'),
          related: [listed('none')],
          fixes: [changeRecord('EDIT', tour('EDIT')), changeRole('none', guide())],
        },
      ],
    },
  ],
});
