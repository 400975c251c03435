import { messages, unavailableField, words } from '../../../src/rules/role/unavailable-field.js';
import { testRule } from '../../support/rule-table.js';
import { recordType, role } from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';

const restricted = (...lines: readonly string[]) => ({
  [ROLE]: role(
    'customrole_guide',
    `<recordrestrictions>
  <recordrestriction>
${lines.map((line) => `    ${line}`).join('\n')}
  </recordrestriction>
</recordrestrictions>`,
  ),
});
const guide = (...lines: readonly string[]) => ({ [ROLE]: role('customrole_guide', lines.join('\n')) });
const tour = (accessType: string, ...lines: readonly string[]) => ({
  [RECORD]: recordType('customrecord_tour', lines.join('\n'), accessType),
});

const LOCATION = '<segment>LOCATION</segment>';
const IN_LOCATION = 'recordrestriction "LOCATION" of customrole_guide';

type Condition = Pick<Parameters<typeof messages.unavailable>[0], 'sibling' | 'is' | 'isNot'>;

/** A report of a field whose only fix removes it. */
const unavailable = (
  [value, field, where]: readonly [string, string, string],
  condition: Condition,
  sibling: readonly [string, string] | null,
  files: Readonly<Record<string, string | ((before: string) => string)>>,
) => ({
  message: messages.unavailable({ value, field, object: where, item: null, key: null, ...condition }),
  severity: value === 'F' || value === 'NONE' ? ('notice' as const) : ('warning' as const),
  related: sibling ? [words.sibling(...sibling)] : [],
  fixes: [{ title: words.remove(field, where), applicability: 'safe' as const, files }],
});
const notOwn = { sibling: 'restriction', is: null, isNot: ['DEFAULTTOOWN'] };
const noneNeeded = { sibling: 'accesstype', is: ['NONENEEDED'], isNot: null };
const employees = { sibling: 'employeerestriction', is: null, isNot: ['DEFAULTTOOWN', 'NONE'] };

testRule(unavailableField, {
  accept: [
    {
      name: 'fields of a segment whose restriction allows them',
      files: restricted(
        LOCATION,
        '<restriction>OWNONLY</restriction>',
        '<itemsrestricted>T</itemsrestricted>',
        '<viewingallowed>F</viewingallowed>',
      ),
    },
    {
      name: 'an absent restriction, which is told elsewhere',
      files: restricted(LOCATION, '<viewingallowed>T</viewingallowed>'),
    },
    {
      name: 'a restriction that is none, which is told elsewhere',
      files: restricted(LOCATION, '<restriction>OWN</restriction>', '<viewingallowed>T</viewingallowed>'),
    },
    {
      name: 'a value that is none, which is told elsewhere',
      files: restricted(
        LOCATION,
        '<restriction>DEFAULTTOOWN</restriction>',
        '<viewingallowed>X</viewingallowed>',
      ),
    },
    {
      name: 'empty and commented-out fields',
      files: restricted(
        LOCATION,
        '<restriction>DEFAULTTOOWN</restriction>',
        '<viewingallowed></viewingallowed>',
        '<itemsrestricted><!-- T --></itemsrestricted>',
        '<!-- <itemsrestricted>T</itemsrestricted> -->',
      ),
    },
    {
      name: 'an absent employeerestriction, of which no default is known',
      files: guide('<employeeviewingallowed>T</employeeviewingallowed>'),
    },
    {
      name: 'an employeerestriction that allows it',
      files: guide(
        '<employeerestriction>OWNONLY</employeerestriction>',
        '<employeeviewingallowed>T</employeeviewingallowed>',
      ),
    },
    {
      name: 'levels of a record type that needs no permission',
      files: tour('NONENEEDED', '<externalrolepermissionlevel>FULL</externalrolepermissionlevel>'),
    },
    {
      name: 'an accesstype that is none, which is told elsewhere',
      files: tour('NONE', '<publicpermissionlevel>FULL</publicpermissionlevel>'),
    },
  ],
  reject: [
    {
      name: 'T in a segment that defaults to own',
      files: restricted(
        LOCATION,
        '<restriction>‹DEFAULTTOOWN›</restriction>',
        '<viewingallowed>«T»</viewingallowed>',
      ),
      reports: [
        unavailable(
          ['T', 'viewingallowed', IN_LOCATION],
          notOwn,
          ['restriction', 'DEFAULTTOOWN'],
          restricted(LOCATION, '<restriction>DEFAULTTOOWN</restriction>'),
        ),
      ],
    },
    {
      name: 'F in a segment that defaults to own, as a notice',
      files: restricted(
        '<itemsrestricted><!-- no --> «F»</itemsrestricted>',
        LOCATION,
        '<restriction>‹DEFAULTTOOWN›</restriction>',
      ),
      reports: [
        unavailable(
          ['F', 'itemsrestricted', IN_LOCATION],
          notOwn,
          ['restriction', 'DEFAULTTOOWN'],
          restricted(LOCATION, '<restriction>DEFAULTTOOWN</restriction>'),
        ),
      ],
    },
    {
      name: 'a field that is repeated, once',
      files: restricted(
        LOCATION,
        '<restriction>‹DEFAULTTOOWN›</restriction>',
        '<viewingallowed/>',
        '<viewingallowed>«T»</viewingallowed>',
        '<viewingallowed>F</viewingallowed>',
      ),
      reports: [
        unavailable(
          ['T', 'viewingallowed', IN_LOCATION],
          notOwn,
          ['restriction', 'DEFAULTTOOWN'],
          restricted(LOCATION, '<restriction>DEFAULTTOOWN</restriction>'),
        ),
      ],
    },
    ...['NONE', 'DEFAULTTOOWN'].map((restriction) => ({
      name: `employeeviewingallowed beside ${restriction}`,
      files: guide(
        `<employeerestriction>‹${restriction}›</employeerestriction>`,
        '<employeeviewingallowed>«T»</employeeviewingallowed>',
      ),
      reports: [
        unavailable(
          ['T', 'employeeviewingallowed', 'customrole_guide'],
          employees,
          ['employeerestriction', restriction],
          guide(`<employeerestriction>${restriction}</employeerestriction>`),
        ),
      ],
    })),
    {
      name: 'a level beside the accesstype that asks for a permission',
      files: tour('‹USEPERMISSIONLIST›', '<externalrolepermissionlevel>«VIEW»</externalrolepermissionlevel>'),
      reports: [
        unavailable(
          ['VIEW', 'externalrolepermissionlevel', 'customrecord_tour'],
          noneNeeded,
          ['accesstype', 'USEPERMISSIONLIST'],
          { [RECORD]: (before) => before.replace(/[ \t]*<externalrole.*\r?\n/, '') },
        ),
      ],
    },
    {
      name: 'a level that is the default, as a notice',
      files: tour('‹CUSTRECORDENTRYPERM›', '<publicpermissionlevel>«NONE»</publicpermissionlevel>'),
      reports: [
        unavailable(
          ['NONE', 'publicpermissionlevel', 'customrecord_tour'],
          noneNeeded,
          ['accesstype', 'CUSTRECORDENTRYPERM'],
          { [RECORD]: (before) => before.replace(/[ \t]*<publicper.*\r?\n/, '') },
        ),
      ],
    },
    {
      name: 'a level beside an absent accesstype, which has a default',
      files: tour('', '<publicpermissionlevel>«FULL»</publicpermissionlevel>'),
      reports: [
        unavailable(['FULL', 'publicpermissionlevel', 'customrecord_tour'], noneNeeded, null, {
          [RECORD]: (before) => before.replace(/[ \t]*<publicper.*\r?\n/, ''),
        }),
      ],
    },
  ],
});
