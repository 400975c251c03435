import { emptyPermissionList, messages } from '../../../src/rules/counterpart/empty-permission-list.js';
import { testRule } from '../../support/rule-table.js';
import {
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
  transactionType,
} from '../../support/xml.js';

const RECORD = 'Objects/customrecord_tour.xml';
const KEY = '[scriptid=customrecord_tour]';
const USED = '«USEPERMISSIONLIST»';
const tour = (body: string, accessType?: string) => recordType('customrecord_tour', body, accessType);
const report = { severity: 'warning', message: messages.empty({ object: 'customrecord_tour' }) } as const;

testRule(emptyPermissionList, {
  accept: [
    { name: 'a list with a role', files: { [RECORD]: tour(permittedRoles(['SALES_MANAGER', 'VIEW'])) } },
    { name: 'access types that need no list', files: { [RECORD]: tour('', 'NONENEEDED') } },
    { name: 'an access type that is none', files: { [RECORD]: tour('', 'constructor') } },
    { name: 'an empty access type', files: { [RECORD]: tour('', '') } },
    {
      name: 'an absent access type, and an access type in a comment',
      files: {
        [RECORD]: tour('').replace(/<accesstype>.*<\/accesstype>/, (element) => `<!-- ${element} -->`),
      },
    },
    {
      name: 'segments and transaction types',
      files: {
        'Objects/cseg_division.xml': segment('cseg_division', '<permissions/>'),
        'Objects/customtransaction_trip.xml': transactionType('customtransaction_trip', ''),
      },
    },
    {
      name: 'the record type of a segment',
      files: {
        [RECORD]: tour('<customsegment>[type=customsegment, scriptid=cseg_division]</customsegment>'),
        'Objects/cseg_division.xml': segment('cseg_division', `<recordtype>${KEY}</recordtype>`),
      },
    },
    {
      name: 'a record type for which a role has a permission, which is told as the missing counterpart',
      files: {
        [RECORD]: tour(''),
        'Objects/customrole_guide.xml': role('customrole_guide', permissions([KEY, 'VIEW'])),
      },
    },
  ],
  reject: [
    { name: 'no list', files: { [RECORD]: tour('', USED) }, reports: [report] },
    { name: 'an empty list', files: { [RECORD]: tour('<permissions/>', USED) }, reports: [report] },
    {
      name: 'a list whose entries are in comments',
      files: {
        [RECORD]: tour(
          permittedRoles(['ADMINISTRATOR', 'VIEW'])
            .replace('<permission>', '<!-- <permission>')
            .replace('</permission>', '</permission> -->'),
          USED,
        ),
      },
      reports: [report],
    },
    {
      name: 'a field that belongs to no segment',
      files: { [RECORD]: tour('<customsegment></customsegment>', USED) },
      reports: [report],
    },
    {
      name: 'each of several files that define the record type',
      files: { [RECORD]: tour('', USED), 'Objects/Old/customrecord_tour.xml': tour('', USED) },
      reports: [report, report],
    },
  ],
});
