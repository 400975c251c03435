import { invalidScriptid, messages } from '../../../src/rules/role/invalid-scriptid.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, recordType, role } from '../../support/xml.js';

const FILE = 'Objects/customrole_guide.xml';
const untitled = (tag: string) => role('customrole_guide').replace('<role scriptid="customrole_guide">', tag);
type Fault = Parameters<typeof messages.invalid>[0]['faults'][number];
const invalid = (id: string, ...faults: readonly Fault[]) => [
  { message: messages.invalid({ scriptid: id, faults }) },
];

testRule(invalidScriptid, {
  accept: [
    { name: 'a script id with an underscore', files: { [FILE]: role('customrole_guide') } },
    { name: 'a role made in the UI', files: { 'Objects/customrole1040.xml': role('customrole1040') } },
    { name: 'digits and underscores', files: { [FILE]: role('customrole_2_guides_') } },
    {
      name: '40 characters',
      files: { [FILE]: role(`customrole_${'x'.repeat(29)}`) },
    },
    { name: 'an entity that stands for a letter', files: { [FILE]: role('customrole_&#103;uide') } },
    { name: 'another kind of object', files: { 'Objects/x.xml': recordType('X', '') } },
  ],
  reject: [
    {
      name: 'an absent script id',
      files: { [FILE]: untitled('«<role>»') },
      reports: [{ message: messages.absent({ file: 'customrole_guide.xml' }) }],
    },
    {
      name: 'an empty script id',
      files: { [FILE]: untitled('«<role scriptid="">»') },
      reports: [{ message: messages.absent({ file: 'customrole_guide.xml' }) }],
    },
    {
      name: 'a role that closes itself',
      files: { [FILE]: '«<role />»' },
      reports: [{ message: messages.absent({ file: 'customrole_guide.xml' }) }],
    },
    {
      name: 'a script id of white space',
      files: { [FILE]: role('« »') },
      reports: invalid(' ', 'prefix', 'blank'),
    },
    {
      name: 'upper-case letters',
      files: { [FILE]: role('«customrole_Guide»') },
      reports: invalid('customrole_Guide', 'upperCase'),
    },
    {
      name: 'an upper-case prefix',
      files: { [FILE]: role('«CUSTOMROLE_GUIDE»') },
      reports: invalid('CUSTOMROLE_GUIDE', 'upperCase'),
    },
    {
      name: 'a blank',
      files: { [FILE]: role('«customrole_tour guide»') },
      reports: invalid('customrole_tour guide', 'blank'),
    },
    {
      name: 'other characters, each once and three at most',
      files: { [FILE]: role('«customrole-é-😀.x»') },
      reports: invalid('customrole-é-😀.x', 'characters'),
    },
    {
      name: 'another prefix',
      files: { [FILE]: role('«role_guide»') },
      reports: invalid('role_guide', 'prefix'),
    },
    {
      name: '43 characters',
      files: { [FILE]: role(`«customrole_${'x'.repeat(32)}»`) },
      reports: invalid(`customrole_${'x'.repeat(32)}`, 'length'),
    },
    {
      name: 'every fault at once',
      files: { [FILE]: role(`«Guide of &lt;${'x'.repeat(40)}»`) },
      reports: invalid(`Guide of <${'x'.repeat(40)}`, 'prefix', 'upperCase', 'blank', 'characters', 'length'),
    },
    {
      name: 'a role that is not deployed',
      files: { 'deploy.xml': deploy('~/Objects/other.xml'), [FILE]: role('«guide»') },
      reports: invalid('guide', 'prefix'),
    },
  ],
});
