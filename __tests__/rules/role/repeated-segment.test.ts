import { messages, repeatedSegment, words } from '../../../src/rules/role/repeated-segment.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, role } from '../../support/xml.js';

const FILE = 'Objects/customrole_guide.xml';
const entry = (segment: string, restriction: string, more: readonly string[] = []) => `  <recordrestriction>
    <segment>${segment}</segment>
    <restriction>${restriction}</restriction>
${more.map((line) => `    ${line}\n`).join('')}  </recordrestriction>
`;
const guide = (...entries: readonly string[]) => ({
  [FILE]: role('customrole_guide', `<recordrestrictions>\n${entries.join('')}</recordrestrictions>`),
});
const VIEWING = '<viewingallowed>T</viewingallowed>';
const keepOne = (...entries: readonly string[]) => [
  {
    title: words.keepOne('LOCATION', 'customrole_guide'),
    applicability: 'safe' as const,
    files: guide(...entries),
  },
];
const repeated = (fixes: ReturnType<typeof keepOne> | [] = []) => ({
  message: messages.repeated({ segment: 'LOCATION', role: 'customrole_guide' }),
  related: [words.also('customrole_guide', 'LOCATION')],
  fixes,
});

testRule(repeatedSegment, {
  accept: [
    { name: 'a role without record restrictions', files: { [FILE]: role('customrole_guide') } },
    {
      name: 'different segments',
      files: guide(
        entry('CLASS', 'OWNONLY'),
        entry('DEPARTMENT', 'OWNONLY'),
        entry('LOCATION', 'DEFAULTTOOWN'),
      ),
    },
    {
      name: 'a commented-out restriction',
      files: guide(entry('LOCATION', 'OWNONLY'), `<!-- ${entry('LOCATION', 'OWNONLY')} -->`),
    },
    {
      name: 'absent segments, which are told elsewhere',
      files: guide(entry('', 'OWNONLY'), entry('<!-- LOCATION -->', 'OWNONLY'), '<recordrestriction/>'),
    },
  ],
  reject: [
    {
      name: 'equal restrictions',
      files: guide(entry('‹LOCATION›', 'OWNONLY'), entry('CLASS', 'OWNONLY'), entry('«LOCATION»', 'OWNONLY')),
      reports: [repeated(keepOne(entry('LOCATION', 'OWNONLY'), entry('CLASS', 'OWNONLY')))],
    },
    {
      name: 'equal restrictions in another order, with a default and an empty element',
      files: guide(
        entry('‹LOCATION›', 'OWNONLY', ['<itemsrestricted>F</itemsrestricted>', VIEWING]),
        entry('«LOCATION»', 'OWNONLY', [VIEWING, '<itemsrestricted/>']),
      ),
      reports: [
        repeated(keepOne(entry('LOCATION', 'OWNONLY', ['<itemsrestricted>F</itemsrestricted>', VIEWING]))),
      ],
    },
    {
      name: 'three equal restrictions, as one fault',
      files: guide(
        entry('‹LOCATION›', 'OWNONLY'),
        entry('«LOCATION»', 'OWNONLY'),
        entry('‹LOCATION›', 'OWNONLY'),
      ),
      reports: [
        {
          ...repeated(keepOne(entry('LOCATION', 'OWNONLY'))),
          related: [words.also('customrole_guide', 'LOCATION'), words.also('customrole_guide', 'LOCATION')],
        },
      ],
    },
    {
      name: 'restrictions in two groups',
      files: {
        [FILE]: role(
          'customrole_guide',
          `<recordrestrictions>\n${entry('‹LOCATION›', 'OWNONLY')}</recordrestrictions>
<recordrestrictions>\n${entry('«LOCATION»', 'UNASSIGNED')}</recordrestrictions>`,
        ),
      },
      reports: [repeated()],
    },
    {
      name: 'another restriction, without a fix',
      files: guide(entry('‹LOCATION›', 'OWNONLY'), entry('«LOCATION»', 'UNASSIGNED')),
      reports: [repeated()],
    },
    {
      name: 'another flag, without a fix',
      files: guide(entry('‹LOCATION›', 'OWNONLY', [VIEWING]), entry('«LOCATION»', 'OWNONLY')),
      reports: [repeated()],
    },
    {
      name: 'an element that nobody knows, without a fix',
      files: guide(
        entry('‹LOCATION›', 'OWNONLY'),
        entry('«LOCATION»', 'OWNONLY', ['<itemrestricted>T</itemrestricted>']),
      ),
      reports: [repeated()],
    },
    {
      name: 'a comment that would be lost, without a fix',
      files: guide(entry('‹LOCATION›', 'OWNONLY'), entry('«LOCATION»', 'OWNONLY', ['<!-- agreed -->'])),
      reports: [repeated()],
    },
    {
      name: 'a segment that an entity and CDATA spell',
      files: guide(entry('‹LOC&#65;TION›', 'OWNONLY'), entry('«<![CDATA[LOCATION]]>»', 'EDIT')),
      reports: [repeated()],
    },
    {
      name: 'a role that is not deployed, and a name that JavaScript knows',
      files: {
        'deploy.xml': deploy('~/Objects/other.xml'),
        ...guide(entry('‹constructor›', 'OWNONLY'), entry('«constructor»', 'EDIT')),
      },
      reports: [
        {
          message: messages.repeated({ segment: 'constructor', role: 'customrole_guide' }),
          related: [words.also('customrole_guide', 'constructor')],
        },
      ],
    },
  ],
});
