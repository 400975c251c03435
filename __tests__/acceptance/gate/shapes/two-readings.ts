import { recordType } from '../../../support/xml.js';
import { KEYS, roleOf } from '../base.js';
import { CLERK, levelOf, NO_WIDENING, PATHS, type Shapes, silenced, TILL, text, withRow } from './table.js';

const retired = text(PATHS.retired);
const cargo = text(PATHS.cargo);
const NEW = 'src/Objects/Roles/customrole_hb_new.xml';

/** XML that can be read in two ways, most of it with a comment that would silence the error. */
export const TWO_READINGS: Shapes = {
  'a level twice': [
    'stop',
    {
      head: silenced(
        'repeated-element',
        PATHS.till,
        TILL.replace('<permlevel>VIEW</permlevel>', '<permlevel>VIEW</permlevel><permlevel>FULL</permlevel>'),
      ),
    },
  ],
  'a level twice, the wider one first': [
    'stop',
    {
      head: silenced(
        'repeated-element',
        PATHS.till,
        TILL.replace('<permlevel>VIEW</permlevel>', '<permlevel>FULL</permlevel><permlevel>VIEW</permlevel>'),
      ),
    },
  ],
  'a key twice': [
    'stop',
    {
      head: silenced(
        'repeated-element',
        PATHS.clerk,
        CLERK.replace(
          '<permkey>TRAN_VENDBILL</permkey>',
          '<permkey>TRAN_VENDBILL</permkey><permkey>ADMI_MANAGEROLES</permkey>',
        ),
      ),
    },
  ],
  'a retired role that may be active': [
    'stop',
    {
      head: silenced(
        'repeated-element',
        PATHS.retired,
        retired.replace('<isinactive>T</isinactive>', '<isinactive>T</isinactive><isinactive>F</isinactive>'),
      ),
    },
  ],
  'a flag with a value that is none': [
    'stop',
    {
      head: silenced(
        'invalid-value',
        NEW,
        roleOf('customrole_hb_new', [['TRAN_VENDPYMT', 'FULL']], {
          settings: '  <isinactive>true</isinactive>\n',
        }),
      ),
    },
  ],
  'a misspelt group': [
    'stop',
    {
      head: silenced(
        'unknown-element',
        PATHS.till,
        TILL.replace(
          '</role>',
          '  <permisions>\n    <permission>\n      <permkey>TRAN_CHECK</permkey>\n      <permlevel>FULL</permlevel>\n    </permission>\n  </permisions>\n</role>',
        ),
      ),
    },
  ],
  'a level that is none': [
    'stop',
    { head: silenced('invalid-value', PATHS.till, TILL.replace('>VIEW<', '>ALL<')) },
  ],
  'a level in small letters': [
    'stop',
    { head: silenced('invalid-value', PATHS.till, TILL.replace('>VIEW<', '>full<')) },
  ],
  'a level with text in it': [
    'stop',
    { head: silenced('invalid-value', PATHS.till, TILL.replace('>VIEW<', '>VIEW FULL<')) },
  ],
  'a second definition': [
    'stop',
    {
      head: {
        ...silenced(
          'duplicate-scriptid',
          'src/Objects/Wider/customrole_hb_clerk.xml',
          levelOf(CLERK, 'LIST_EMPLOYEE', 'FULL'),
        ),
        ...silenced('duplicate-scriptid', PATHS.clerk, CLERK),
      },
    },
  ],
  'a role without a script id': [
    'stop',
    {
      head: silenced(
        'invalid-scriptid',
        NEW,
        roleOf('customrole_hb_new', [['TRAN_VENDPYMT', 'FULL']]).replace(' scriptid="customrole_hb_new"', ''),
      ),
    },
  ],
  'an access type twice': [
    'stop',
    {
      head: silenced(
        'repeated-element',
        PATHS.cargo,
        cargo.replace('</accesstype>', '</accesstype><accesstype>NONENEEDED</accesstype>'),
      ),
    },
  ],
  'a record type that gives more than the role': [
    'stop',
    {
      head: {
        ...silenced('level-mismatch', PATHS.cargo, cargo.replace('>VIEW<', '>FULL<')),
        ...silenced('level-mismatch', PATHS.clerk, CLERK),
      },
    },
  ],
  'a permission one level too deep': [
    'stop',
    {
      head: {
        [PATHS.till]: TILL.replace(
          '  </permissions>',
          '    <group>\n      <permission>\n        <permkey>TRAN_CHECK</permkey>\n        <permlevel>FULL</permlevel>\n      </permission>\n    </group>\n  </permissions>',
        ),
      },
    },
  ],
  'a permission outside of its group': [
    'stop',
    {
      head: {
        [PATHS.till]: TILL.replace(
          '</role>',
          '  <permission>\n    <permkey>TRAN_CHECK</permkey>\n    <permlevel>FULL</permlevel>\n  </permission>\n</role>',
        ),
      },
    },
  ],
  'a namespace': [
    'stop',
    {
      head: silenced(
        'unknown-element',
        PATHS.till,
        TILL.replace('<permlevel>VIEW</permlevel>', '<x:permlevel xmlns:x="x">FULL</x:permlevel>'),
      ),
    },
  ],
  'elements in capital letters': [
    'stop',
    {
      head: silenced(
        'unknown-element',
        PATHS.till,
        TILL.replaceAll('permlevel>', 'PERMLEVEL>').replace('>VIEW<', '>FULL<'),
      ),
    },
  ],
  'a second list of permissions': [
    'stop',
    {
      head: silenced(
        'repeated-element',
        PATHS.till,
        TILL.replace(
          '</role>',
          '  <permissions>\n    <permission>\n      <permkey>TRAN_CHECK</permkey>\n      <permlevel>FULL</permlevel>\n    </permission>\n  </permissions>\n</role>',
        ),
      ),
    },
  ],
  'a role restriction that is set twice': [
    'stop',
    {
      head: silenced(
        'repeated-element',
        PATHS.till,
        TILL.replace('<restrictip>T</restrictip>', '<restrictip>T</restrictip><restrictip>F</restrictip>'),
      ),
    },
  ],
  'an id twice, both with the same bytes as before': [
    'quiet',
    {
      base: { 'src/Objects/Twice/customrole_hb_till.xml': TILL },
      head: { [PATHS.clerk]: CLERK.replace('Bread and Harbour clerk', 'Clerk') },
    },
  ],
  'a level twice in the base, a name changes elsewhere': [
    'quiet',
    {
      base: {
        [PATHS.till]: TILL.replace(
          '<permlevel>VIEW</permlevel>',
          '<permlevel>VIEW</permlevel><permlevel>FULL</permlevel>',
        ),
      },
      head: { [PATHS.clerk]: CLERK.replace('Bread and Harbour clerk', 'Clerk') },
    },
  ],
  'a record type that claims a segment': [
    'stop',
    {
      head: {
        [PATHS.cargo]: cargo
          .replace('USEPERMISSIONLIST', 'NONENEEDED')
          .replace('</accesstype>', '</accesstype><customsegment>x</customsegment>'),
      },
    },
  ],
  'a segment and its record type, which name each other': [
    'quiet',
    {
      ...NO_WIDENING,
      head: {
        'src/Objects/cseg_hb_pier.xml':
          '<customsegment scriptid="cseg_hb_pier">\n  <label>Pier</label>\n  <recordtype>[scriptid=customrecord_cseg_hb_pier]</recordtype>\n</customsegment>\n',
        'src/Objects/customrecord_cseg_hb_pier.xml': recordType(
          'customrecord_cseg_hb_pier',
          '<customsegment>[scriptid=cseg_hb_pier]</customsegment>',
          'NONENEEDED',
        ),
      },
    },
  ],
  'a row at NONE written beside the row that counts': [
    'pass',
    { ...NO_WIDENING, head: { [PATHS.clerk]: withRow(CLERK, 'TRAN_CHECK', 'NONE') } },
  ],
  'a reference that is written in capital letters': [
    'stop',
    {
      head: {
        [PATHS.till]: withRow(TILL, KEYS.cargo.toUpperCase().replace('SCRIPTID', 'scriptid'), 'FULL'),
      },
    },
  ],
};
