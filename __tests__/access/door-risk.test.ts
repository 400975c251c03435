import { describe, expect, test } from '@jest/globals';
import { accessChanges } from '../../src/access/changes.js';
import { projectOf } from '../support/projects.js';
import { permissions, role } from '../support/xml.js';

const ROLES = {
  'Objects/customrole_lead.xml': role('customrole_lead', permissions(['ADMI_MANAGEROLES', 'FULL'])),
  'Objects/customrole_clerk.xml': role('customrole_clerk', permissions(['LIST_CURRENCY', 'VIEW'])),
};

const script = (kind: string, deployment: string) =>
  `<${kind} scriptid="customscript_x">\n<name>X</name>\n<scriptdeployments>\n<scriptdeployment scriptid="customdeploy_x">\n<isdeployed>T</isdeployed>\n<status>RELEASED</status>\n${deployment}</scriptdeployment>\n</scriptdeployments>\n</${kind}>\n`;

function changesTo(text: string, before: string | null) {
  const base = before === null ? ROLES : { ...ROLES, 'Objects/x.xml': before };
  return accessChanges([projectOf(base)], [projectOf({ ...ROLES, 'Objects/x.xml': text })]);
}

const riskOf = (element: string, text: string, before: string | null = null) =>
  changesTo(text, before).find(({ permission }) => permission === element)?.risk;

const ADMIN = '<runasrole>ADMINISTRATOR</runasrole>';
const LEAD = '<runasrole>[scriptid=customrole_lead]</runasrole>';
const CLERK = '<runasrole>[scriptid=customrole_clerk]</runasrole>';
const FOR_ALL = '<allroles>T</allroles>';
const ONLINE = '<isonline>T</isonline>';

describe('the risk of rights that code has', () => {
  test.each([
    ['new, behind a login', 'suitelet', ADMIN, 'medium'],
    ['new, and everybody may call it', 'suitelet', ADMIN + FOR_ALL, 'high'],
    ['new, and everybody may call its address', 'restlet', ADMIN + FOR_ALL, 'high'],
    ['new, and open to the internet', 'suitelet', LEAD + ONLINE, 'high'],
    ['new, on what everybody does', 'usereventscript', ADMIN + FOR_ALL, 'medium'],
    ['new, in a workflow for everybody', 'workflowactionscript', ADMIN + FOR_ALL, 'medium'],
    ['new, as an ordinary role', 'suitelet', CLERK + FOR_ALL, 'low'],
  ])('%s', (_, kind, deployment, risk) => {
    expect(riskOf('runasrole', script(kind, deployment))).toBe(risk);
  });

  test.each([
    ['as an administrator', 'usereventscript', ADMIN, 'critical'],
    ['as a privileged role', 'usereventscript', LEAD, 'high'],
    ['as an ordinary role', 'usereventscript', CLERK, 'medium'],
    ['as an ordinary role, open to the internet', 'suitelet', CLERK + ONLINE, 'high'],
    ['as a role of elsewhere', 'usereventscript', '<runasrole>[scriptid=customrole_far]</runasrole>', 'high'],
  ])('of what was there, %s', (_, kind, deployment, risk) => {
    const before = script(kind, deployment.includes(ONLINE) ? ONLINE : '');
    expect(riskOf('runasrole', script(kind, deployment), before)).toBe(risk);
  });
});

test('an entry that only the account knows is told as such', () => {
  const text = script(
    'restlet',
    '<audemployee>[ACCOUNT_SPECIFIC_VALUE]|[ACCOUNT_SPECIFIC_VALUE]</audemployee>',
  );
  expect(changesTo(text, null).map(({ says }) => says)).toEqual([
    'somebody who is known only in the account may run X (customscript_x.customdeploy_x)',
  ]);
});
