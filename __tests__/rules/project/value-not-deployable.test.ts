import { messages, valueNotDeployable } from '../../../src/rules/project/value-not-deployable.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permissions, permittedRoles, recordType, role, segment } from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const VALUE = '[ACCOUNT_SPECIFIC_VALUE]';
const subsidiaries = (option: string) =>
  role('customrole_guide', `<subsidiaryoption>${option}</subsidiaryoption>`);

testRule(valueNotDeployable, {
  accept: [
    {
      name: 'the value in an optional element',
      files: {
        [RECORD]: recordType(
          'customrecord_tour',
          `<owner>${VALUE}</owner>\n${permittedRoles(['ADMINISTRATOR', 'VIEW'])}`,
        ),
        [ROLE]: role('customrole_guide', `<issuerole>${VALUE}</issuerole>`),
      },
    },
    { name: 'the value in a comment', files: { [ROLE]: role('customrole_guide', `<!-- ${VALUE} -->`) } },
    { name: 'selected subsidiaries with nothing to compare', files: { [ROLE]: subsidiaries('SELECTED') } },
    {
      name: 'selected subsidiaries that were selected before',
      base: { [ROLE]: subsidiaries('SELECTED') },
      files: { [ROLE]: subsidiaries('SELECTED').replace('Clerk', 'Guide') },
    },
    {
      name: 'subsidiaries that are no longer selected',
      base: { [ROLE]: subsidiaries('SELECTED') },
      files: { [ROLE]: subsidiaries('OWN') },
    },
  ],
  reject: [
    {
      name: 'the key of a permission, and its level',
      files: {
        [ROLE]: role('customrole_guide', permissions([`«${VALUE}»`, 'VIEW'], ['LIST_CUSTJOB', `«${VALUE}»`])),
      },
      reports: [
        {
          message: messages.accountSpecific({
            field: 'permkey',
            object: `permission "${VALUE}" of customrole_guide`,
            item: null,
            key: null,
          }),
        },
        {
          message: messages.accountSpecific({
            field: 'permlevel',
            object: 'permission "LIST_CUSTJOB" of customrole_guide',
            item: null,
            key: null,
          }),
        },
      ],
    },
    {
      name: 'the role that a record type permits, and the one of a segment',
      files: {
        [RECORD]: recordType('customrecord_tour', permittedRoles([`«${VALUE}»`, 'VIEW'])),
        'Objects/cseg_division.xml': segment(
          'cseg_division',
          `<permissions>\n  <permission>\n    <role>«${VALUE}»</role>\n  </permission>\n</permissions>`,
        ),
      },
      reports: [
        {
          message: messages.accountSpecific({
            field: 'role',
            object: `permission "${VALUE}" of cseg_division`,
            item: null,
            key: null,
          }),
        },
        {
          message: messages.accountSpecific({
            field: 'permittedrole',
            object: `permission "${VALUE}" of customrecord_tour`,
            item: null,
            key: null,
          }),
        },
      ],
    },
    {
      name: 'a file that is not deployed, as a warning',
      files: {
        'deploy.xml': deploy(),
        [ROLE]: role('customrole_guide', permissions([`«${VALUE}»`, 'VIEW'])),
      },
      reports: [
        {
          message: messages.accountSpecific({
            field: 'permkey',
            object: `permission "${VALUE}" of customrole_guide`,
            item: null,
            key: null,
          }),
          severity: 'warning',
        },
      ],
    },
    {
      name: 'the period of trust where two-factor authentication is required',
      files: {
        [ROLE]: role(
          'customrole_guide',
          `<tfarequired>TOTP</tfarequired>\n<tfaduration>«${VALUE}»</tfaduration>`,
        ),
      },
      reports: [
        {
          message: messages.accountSpecific({
            field: 'tfaduration',
            object: 'customrole_guide',
            item: null,
            key: null,
          }),
        },
      ],
    },
    {
      name: 'subsidiaries that a change selects',
      base: { [ROLE]: subsidiaries('OWN') },
      files: { [ROLE]: subsidiaries('«SELECTED»') },
      reports: [{ message: messages.selected({ role: 'customrole_guide' }), severity: 'warning' }],
    },
    {
      name: 'subsidiaries that a new role selects',
      base: {},
      files: { [ROLE]: subsidiaries('«SELECTED»') },
      reports: [{ message: messages.selected({ role: 'customrole_guide' }), severity: 'warning' }],
    },
  ],
});
