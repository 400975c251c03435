import {
  fileNameDiffersFromScriptid,
  messages,
} from '../../../src/rules/role/file-name-differs-from-scriptid.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, recordType, role, segment, transactionType } from '../../support/xml.js';

const customField = (scriptId: string) =>
  `<entitycustomfield scriptid="${scriptId}">\n  <label>Field</label>\n</entitycustomfield>\n`;

testRule(fileNameDiffersFromScriptid, {
  accept: [
    {
      name: 'the name of the script id',
      files: { 'Objects/customrole_guide.xml': role('customrole_guide') },
    },
    {
      name: 'a folder below',
      files: { 'Objects/Roles/Tours/customrole_guide.xml': role('customrole_guide') },
    },
    { name: 'an ending in upper case', files: { 'Objects/customrole_guide.XML': role('customrole_guide') } },
    {
      name: 'a role without script id, which is told elsewhere',
      files: { 'Objects/guide.xml': '<role><name>Guide</name></role>' },
    },
    {
      name: 'an empty script id of another object',
      files: { 'Objects/tour.xml': recordType('', '') },
    },
    {
      name: 'a script id that no role can have, which is told elsewhere',
      files: { 'Objects/customrole_guide.xml': role('customrole_Guide') },
    },
    {
      name: 'a copy beside the file of the right name, which is told elsewhere',
      files: {
        'Objects/customrole_guide.xml': role('customrole_guide'),
        'Objects/customrole_guide - Copy.xml': role('customrole_guide'),
      },
    },
    {
      name: 'a copy that is not deployed',
      files: {
        'deploy.xml': deploy('~/Objects/customrole_guide.xml'),
        'Objects/customrole_guide.xml': role('customrole_guide'),
        'Objects/customrole_guide - Copy.xml': role('customrole_guide'),
      },
    },
  ],
  reject: [
    {
      name: 'another name',
      files: { 'Objects/customrole_guide.xml': role('«customrole_lead»') },
      reports: [{ message: messages.differs({ scriptid: 'customrole_lead', file: 'customrole_guide.xml' }) }],
    },
    {
      name: 'a name in another case',
      files: { 'Objects/Customrole_Guide.xml': role('«customrole_guide»') },
      reports: [
        { message: messages.differs({ scriptid: 'customrole_guide', file: 'Customrole_Guide.xml' }) },
      ],
    },
    {
      name: 'every kind of object',
      files: {
        'Objects/a.xml': recordType('«customrecord_tour»', ''),
        'Objects/b.xml': segment('«cseg_division»', ''),
        'Objects/c.xml': transactionType('«customtransaction_fee»', ''),
        'Objects/d.xml': customField('«custentity_guide»'),
      },
      reports: [
        { message: messages.differs({ scriptid: 'customrecord_tour', file: 'a.xml' }) },
        { message: messages.differs({ scriptid: 'cseg_division', file: 'b.xml' }) },
        { message: messages.differs({ scriptid: 'customtransaction_fee', file: 'c.xml' }) },
        { message: messages.differs({ scriptid: 'custentity_guide', file: 'd.xml' }) },
      ],
    },
    {
      name: 'two misnamed files of one object',
      files: {
        'Objects/a.xml': role('«customrole_guide»'),
        'Objects/b.xml': role('«customrole_guide»'),
      },
      reports: [
        { message: messages.differs({ scriptid: 'customrole_guide', file: 'a.xml' }) },
        { message: messages.differs({ scriptid: 'customrole_guide', file: 'b.xml' }) },
      ],
    },
    {
      name: 'a deployed copy of a file that is not deployed',
      files: {
        'deploy.xml': deploy('~/Objects/copy.xml'),
        'Objects/customrole_guide.xml': role('customrole_guide'),
        'Objects/copy.xml': role('«customrole_guide»'),
      },
      reports: [{ message: messages.differs({ scriptid: 'customrole_guide', file: 'copy.xml' }) }],
    },
  ],
});
