import { describe, expect, test } from '@jest/globals';
import { widens } from '../../src/access/change.js';
import { accessChanges } from '../../src/access/changes.js';
import { projectOf } from '../support/projects.js';
import { permissions, role } from '../support/xml.js';

const CLERK = '[scriptid=customrole_clerk]';
const SHOP = '[scriptid=customrole_shop]';
/** A role for people inside, and one for customers. */
const ROLES = {
  'Objects/customrole_clerk.xml': role('customrole_clerk', permissions(['LIST_ITEM', 'VIEW'])),
  'Objects/customrole_shop.xml': role('customrole_shop', permissions(['LIST_ITEM', 'VIEW'])).replace(
    /<centertype>[^<]*/,
    '<centertype>CUSTOMER',
  ),
};

/** What a change of one object does, as far as it widens access. */
function widened(before: string, after: string): string[] {
  const project = (text: string) => projectOf({ ...ROLES, 'Objects/object.xml': text });
  return accessChanges([project(before)], [project(after)])
    .filter(widens)
    .map(({ change, permission, role: who, before: was, after: is, risk }) =>
      [change, permission, who, was, is, risk].map(String).join(' '),
    );
}

describe('a field', () => {
  const field = (body: string) =>
    `<entitycustomfield scriptid="custentity_iban"><label>IBAN</label>${body}</entitycustomfield>`;
  const row = (level: string) =>
    `<roleaccess><role>${CLERK}</role><accesslevel>${level}</accesslevel><searchlevel>0</searchlevel></roleaccess>`;
  const rows = (...levels: readonly string[]) =>
    field(
      `<accesslevel>0</accesslevel><searchlevel>0</searchlevel><roleaccesses>${levels.map(row).join('')}</roleaccesses>`,
    );

  test.each([[['2', '0']], [['0', '2']]])(
    'with two rows for a role, %s, may give what either says',
    (levels) => {
      expect(widened(rows('0'), rows(...levels))).toEqual([
        'granted accesslevel customrole_clerk 0 2 medium',
      ]);
      expect(widened(rows(...levels), rows('0'))).toEqual([]);
      expect(widened(rows(...levels), rows(...levels))).toEqual([]);
    },
  );

  test('with an empty element has the default', () => {
    const empty = field('<accesslevel></accesslevel>');
    expect(widened(empty, field(''))).toEqual([]);
    expect(widened(field(''), empty)).toEqual([]);
    expect(widened(field('<accesslevel>0</accesslevel>'), empty)).toEqual([
      'granted accesslevel null 0 2 high',
    ]);
  });
});

describe('the audience of a script', () => {
  const restlet = (body: string) =>
    `<restlet scriptid="customscript_pay"><name>Pay</name><scriptfile>[/SuiteScripts/pay.js]</scriptfile><scriptdeployments><scriptdeployment scriptid="customdeploy_pay">${body}</scriptdeployment></scriptdeployments></restlet>`;
  const on = '<isdeployed>T</isdeployed><status>RELEASED</status>';
  const off = '<isdeployed>F</isdeployed><status>RELEASED</status>';
  const roles = (...ids: readonly string[]) => `<audslctrole>${ids.join('|')}</audslctrole>`;

  test('that grows while the script is switched off lets nobody in', () => {
    expect(widened(restlet(on + roles(CLERK)), restlet(off + roles(CLERK, 'CEO')))).toEqual([]);
    expect(widened(restlet(off + roles(CLERK)), restlet(off + roles(CLERK, 'CEO')))).toEqual([]);
    expect(widened(restlet(off + roles(CLERK)), restlet(on + roles(CLERK)))).toEqual([
      'granted audslctrole customrole_clerk null customrole_clerk medium',
    ]);
  });

  test('may be on, if that is written twice', () => {
    const either = `<isdeployed>F</isdeployed>${on}`;
    const opens = ['granted audslctrole customrole_clerk null customrole_clerk medium'];
    expect(widened(restlet(off + roles(CLERK)), restlet(either + roles(CLERK)))).toEqual(opens);
    expect(widened(restlet(either + roles(CLERK)), restlet(on + roles(CLERK)))).toEqual(opens);
  });

  test('of all roles has those inside the company, but not those of customers and other outsiders', () => {
    const all = `${on}<allroles>T</allroles>`;
    expect(widened(restlet(all), restlet(all + roles(CLERK, 'CEO')))).toEqual([]);
    expect(widened(restlet(all), restlet(all + roles(SHOP, 'CUSTOMER_CENTER')))).toEqual([
      'granted audslctrole CUSTOMER_CENTER null CUSTOMER_CENTER high',
      'granted audslctrole customrole_shop null customrole_shop high',
    ]);
  });
});
