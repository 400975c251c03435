import { levelMismatch, messages, words } from '../../../src/rules/counterpart/level-mismatch.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, permissions, permittedRoles, recordType, role, segment } from '../../support/xml.js';

const RECORD = 'Objects/customrecord_tour.xml';
const ROLE = 'Objects/customrole_guide.xml';
const KEY = '[scriptid=customrecord_tour]';
const guide = (level: string) => role('customrole_guide', permissions([KEY, level]));
const tour = (level: string) =>
  recordType('customrecord_tour', permittedRoles(['[scriptid=customrole_guide]', level]));
const division = (level: string) =>
  segment(
    'cseg_division',
    `<permissions>
  <permission>
    <role>[scriptid=customrole_guide]</role>
    <valuemgmtaccesslevel>${level}</valuemgmtaccesslevel>
    <recordaccesslevel>EDIT</recordaccesslevel>
    <searchaccesslevel></searchaccesslevel>
  </permission>
</permissions>`,
  );

testRule(levelMismatch, {
  accept: [
    { name: 'equal levels', files: { [ROLE]: guide('EDIT'), [RECORD]: tour('EDIT') } },
    {
      name: 'a level that is none, which is told elsewhere',
      files: { [ROLE]: guide('ALL'), [RECORD]: tour('EDIT') },
    },
    {
      name: 'an object that does not list the role',
      files: { [ROLE]: guide('EDIT'), [RECORD]: recordType('customrecord_tour', '') },
    },
    {
      name: 'a commented-out permission',
      files: {
        [ROLE]: role('customrole_guide', `<!-- ${permissions([KEY, 'FULL'])} -->`),
        [RECORD]: tour('VIEW'),
      },
    },
    {
      name: 'a segment whose levels for records and searches differ',
      files: {
        [ROLE]: role(
          'customrole_guide',
          permissions(['[type=customsegment, scriptid=cseg_division]', 'VIEW']),
        ),
        'Objects/cseg_division.xml': division('VIEW'),
      },
    },
  ],
  reject: [
    {
      name: 'a role that grants more',
      files: { [ROLE]: guide('«FULL»'), [RECORD]: tour('‹VIEW›') },
      reports: [
        {
          message: messages.mismatch({
            role: 'customrole_guide',
            roleLevel: 'FULL',
            object: 'customrecord_tour',
            objectLevel: 'VIEW',
          }),
          related: [words.otherSide('customrecord_tour', 'VIEW')],
          fixes: [
            {
              title: words.change('customrole_guide', 'VIEW'),
              applicability: 'choice',
              files: { [ROLE]: guide('VIEW') },
            },
            {
              title: words.change('customrecord_tour', 'FULL'),
              applicability: 'choice',
              files: { [RECORD]: tour('FULL') },
            },
          ],
        },
      ],
    },
    {
      name: 'an object that grants more',
      files: { [ROLE]: guide('«VIEW»'), [RECORD]: tour('‹FULL›') },
      reports: [
        {
          message: messages.mismatch({
            role: 'customrole_guide',
            roleLevel: 'VIEW',
            object: 'customrecord_tour',
            objectLevel: 'FULL',
          }),
          related: [words.otherSide('customrecord_tour', 'FULL')],
          fixes: [
            {
              title: words.change('customrecord_tour', 'VIEW'),
              applicability: 'choice',
              files: { [RECORD]: tour('VIEW') },
            },
            {
              title: words.change('customrole_guide', 'FULL'),
              applicability: 'choice',
              files: { [ROLE]: guide('FULL') },
            },
          ],
        },
      ],
    },
    {
      name: 'a role that is not deployed, as a warning',
      files: {
        'deploy.xml': deploy('~/Objects/customrecord_tour.xml'),
        [ROLE]: guide('«FULL»'),
        [RECORD]: tour('‹VIEW›'),
      },
      reports: [
        {
          severity: 'warning',
          message: messages.mismatch({
            role: 'customrole_guide',
            roleLevel: 'FULL',
            object: 'customrecord_tour',
            objectLevel: 'VIEW',
          }),
          related: [words.otherSide('customrecord_tour', 'VIEW')],
          fixes: [
            {
              title: words.change('customrole_guide', 'VIEW'),
              applicability: 'choice',
              files: { [ROLE]: guide('VIEW') },
            },
            {
              title: words.change('customrecord_tour', 'FULL'),
              applicability: 'choice',
              files: { [RECORD]: tour('FULL') },
            },
          ],
        },
      ],
    },
  ],
});
