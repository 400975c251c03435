import { messages, unusedPermissionList } from '../../../src/rules/counterpart/unused-permission-list.js';
import { testRule } from '../../support/rule-table.js';
import { permittedRoles, recordType, segment, transactionType } from '../../support/xml.js';

const RECORD = 'Objects/customrecord_tour.xml';
const roles = permittedRoles(['SALES_MANAGER', 'VIEW'], ['[scriptid=customrole_guide]', 'EDIT']);
const marked = roles.replace('<permissions>', '«<permissions>»');
const tour = (body: string, accessType: string) => recordType('customrecord_tour', body, accessType);
const withoutAccessType = (body: string) => tour(body, '').replace('  <accesstype></accesstype>\n', '');
const unused = (accessType: string) => ({
  message: messages.unused({ accessType, object: 'customrecord_tour' }),
});

testRule(unusedPermissionList, {
  accept: [
    { name: 'a list that applies', files: { [RECORD]: tour(roles, 'USEPERMISSIONLIST') } },
    { name: 'no list', files: { [RECORD]: tour('', 'NONENEEDED') } },
    { name: 'an empty list', files: { [RECORD]: tour('<permissions/>', 'NONENEEDED') } },
    { name: 'a list in a comment', files: { [RECORD]: tour(`<!-- ${roles} -->`, 'NONENEEDED') } },
    {
      name: 'an access type that is none, which is told elsewhere',
      files: { [RECORD]: tour(roles, 'constructor') },
    },
    {
      name: 'the record type of a segment, which has no access type',
      files: {
        [RECORD]: withoutAccessType(
          `<customsegment>[type=customsegment, scriptid=cseg_division]</customsegment>\n${roles}`,
        ),
        'Objects/cseg_division.xml': segment(
          'cseg_division',
          '<recordtype>[scriptid=customrecord_tour]</recordtype>',
        ),
      },
    },
    {
      name: 'segments and transaction types, whose list always applies',
      files: {
        'Objects/cseg_division.xml': segment(
          'cseg_division',
          `<permissions>
  <permission>
    <role>SALES_MANAGER</role>
  </permission>
</permissions>`,
        ),
        'Objects/customtransaction_trip.xml': transactionType('customtransaction_trip', roles),
      },
    },
  ],
  reject: [
    {
      name: 'a list where no permission is needed',
      files: { [RECORD]: tour(marked, 'NONENEEDED') },
      reports: [unused('NONENEEDED')],
    },
    {
      name: 'a list where a permission of the role decides',
      files: { [RECORD]: tour(marked, 'CUSTRECORDENTRYPERM') },
      reports: [unused('CUSTRECORDENTRYPERM')],
    },
    {
      name: 'a list without an access type',
      files: { [RECORD]: withoutAccessType(marked) },
      reports: [unused('CUSTRECORDENTRYPERM')],
    },
    {
      name: 'the first of two lists that holds an entry',
      files: { [RECORD]: tour(`<permissions/>\n${marked}`, '') },
      reports: [unused('CUSTRECORDENTRYPERM')],
    },
  ],
});
