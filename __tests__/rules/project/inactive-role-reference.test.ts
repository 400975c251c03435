import {
  inactiveRoleReference,
  messages,
  words,
} from '../../../src/rules/project/inactive-role-reference.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permittedRoles, recordType, role, segment, transactionType } from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const FIELD = 'Objects/custentity_guide.xml';
const GUIDE = '[scriptid=customrole_guide]';
const guide = (isInactive: string) => role('customrole_guide', `<isinactive>${isInactive}</isinactive>`);
const INACTIVE = guide('‹T›');
const tour = (...names: readonly string[]) =>
  recordType('customrecord_tour', permittedRoles(...names.map((name) => [name, 'VIEW'] as const)));
const accesses = (name: string) => `<roleaccesses>
  <roleaccess>
    <accesslevel>2</accesslevel>
    <role>${name}</role>
    <searchlevel>2</searchlevel>
  </roleaccess>
</roleaccesses>`;
const field = (name: string) => `<entitycustomfield scriptid="custentity_guide">
  <label>Guide</label>
  ${accesses(name)}
</entitycustomfield>
`;
const inactive = (object: string) => ({
  message: messages.inactive({ value: GUIDE, object }),
  related: [words.role('customrole_guide')],
});

testRule(inactiveRoleReference, {
  accept: [
    { name: 'an active role', files: { [ROLE]: guide('F'), [RECORD]: tour(GUIDE) } },
    { name: 'a role that does not say', files: { [ROLE]: guide(''), [RECORD]: tour(GUIDE) } },
    { name: 'a mark in a comment', files: { [ROLE]: guide('<!-- T -->'), [RECORD]: tour(GUIDE) } },
    {
      name: 'a role outside the project',
      files: { [RECORD]: tour(GUIDE, 'SALES_MANAGER') },
    },
    {
      name: 'a role of a SuiteApp with the same script id',
      files: {
        [ROLE]: guide('T'),
        [RECORD]: tour('[appid=com.example.tours, scriptid=customrole_guide]'),
      },
    },
    {
      name: 'an inactive role that nothing refers to',
      files: { [ROLE]: guide('T'), [RECORD]: tour('SALES_MANAGER') },
    },
    {
      name: 'a role that is active in the file that is deployed',
      files: {
        'deploy.xml': deploy('~/Objects/*'),
        'Legacy/customrole_guide.xml': guide('T'),
        [ROLE]: guide('F'),
        [RECORD]: tour(GUIDE),
      },
    },
  ],
  reject: [
    {
      name: 'a record type',
      files: { [ROLE]: INACTIVE, [RECORD]: tour('SALES_MANAGER', `«${GUIDE}»`) },
      reports: [inactive('customrecord_tour')],
    },
    {
      name: 'a role of a record type once, whatever else of it refers to the role',
      files: {
        [ROLE]: INACTIVE,
        [RECORD]: recordType(
          'customrecord_tour',
          `<customrecordcustomfields>
  <customrecordcustomfield scriptid="custrecord_tour_guide">
    ${accesses(GUIDE)}
  </customrecordcustomfield>
</customrecordcustomfields>
${permittedRoles([`«${GUIDE}»`, 'VIEW'], [GUIDE, 'EDIT'])}`,
        ),
      },
      reports: [inactive('customrecord_tour')],
    },
    {
      name: 'a segment',
      files: {
        [ROLE]: INACTIVE,
        'Objects/cseg_division.xml': segment(
          'cseg_division',
          `<permissions>\n  <permission>\n    <role>«${GUIDE}»</role>\n  </permission>\n</permissions>`,
        ),
      },
      reports: [inactive('cseg_division')],
    },
    {
      name: 'a transaction type',
      files: {
        [ROLE]: INACTIVE,
        'Objects/customtransaction_trip.xml': transactionType(
          'customtransaction_trip',
          permittedRoles([`«${GUIDE}»`, 'VIEW']),
        ),
      },
      reports: [inactive('customtransaction_trip')],
    },
    {
      name: 'a custom field of its own file',
      files: { [ROLE]: INACTIVE, [FIELD]: field(`«${GUIDE}»`) },
      reports: [inactive('custentity_guide')],
    },
    {
      name: 'a custom field of a record type',
      files: {
        [ROLE]: INACTIVE,
        [RECORD]: recordType(
          'customrecord_tour',
          `<customrecordcustomfields>
  <customrecordcustomfield scriptid="custrecord_tour_guide">
    ${accesses(`«${GUIDE}»`)}
  </customrecordcustomfield>
</customrecordcustomfields>`,
        ),
      },
      reports: [inactive('customrecord_tour')],
    },
    {
      name: 'an object that is not deployed, as a warning',
      files: {
        'deploy.xml': deploy('~/Objects/customrole_guide.xml'),
        [ROLE]: INACTIVE,
        [FIELD]: field(`«${GUIDE}»`),
      },
      reports: [{ ...inactive('custentity_guide'), severity: 'warning' }],
    },
    {
      name: 'a role that is not deployed, as a warning',
      files: {
        'deploy.xml': deploy('~/Objects/custentity_guide.xml'),
        [ROLE]: INACTIVE,
        [FIELD]: field(`«${GUIDE}»`),
      },
      reports: [{ ...inactive('custentity_guide'), severity: 'warning' }],
    },
  ],
});
