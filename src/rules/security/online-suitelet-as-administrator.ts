import { type Execution, executionsOf } from '../../sdf/executions.js';
import type { Value } from '../../sdf/value.js';
import { setText } from '../../sdf/xml-edit.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { named } from '../shared/permission-words.js';
import { type Elevation, elevationOf, onlineMark } from '../shared/running-as.js';

export const messages = {
  administrator: ({ role, suitelet }: { role: string; suitelet: string }) =>
    `"${role}" is the role under which ${suitelet} runs, and it runs without a login: anyone who knows or guesses its address can do whatever its script lets an administrator do. Run it under a role that holds only what the script needs, or require a login.`,
  privileged: (of: { role: string; suitelet: string; permission: string; level: string }) =>
    `"${of.role}" is the role under which ${of.suitelet} runs, and it runs without a login: anyone who knows or guesses its address can use what its script does with ${named(of.permission)} at ${of.level}. Run it under a role that holds only what the script needs, or require a login.`,
};

export const words = {
  holds: (role: string) => `This makes ${role} a privileged role.`,
  online: 'It is available without a login.',
  close: (suitelet: string) => `Set isonline of ${suitelet} to F: only people who have logged in can run it`,
};

export const onlineSuiteletAsAdministrator: Rule = {
  id: 'online-suitelet-as-administrator',
  group: 'security',
  severity: 'warning',
  risk: 'high',
  summary: 'A suitelet runs as an administrator, or as a privileged role, for people who have not logged in',
  messages,
  what: `A deployment of a suitelet has \`isonline\` \`T\`, and its \`runasrole\` is \`ADMINISTRATOR\`, \`FULL_ACCESS\`, \`SYSTEM_ADMINISTRATOR\` or
another role that holds a privileged permission: a custom role of the project, or a standard role according to Oracle's documentation.
Not reported if the suitelet is inactive, the deployment is off (\`isdeployed\` \`F\`), or its status is \`TESTING\`, in which only its
owner can run it.`,
  why: `Such a page is open to the whole internet. A mistake in its script, such as using a record id from the address
without checking it, can read or change any data of the account.`,
  fix: `Makes the suitelet available only after a login. If it must stay open, set \`runasrole\` to a separate role
that holds only what the script needs.`,
  related: ['open-to-the-public', 'elevated-execution'],
  example: {
    bad: {
      'Objects/customscript_booking_form.xml': `<suitelet scriptid="customscript_booking_form">
  <name>Booking Form</name>
  <scriptfile>[/SuiteScripts/booking-form.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_booking_form">
      <isdeployed>T</isdeployed>
      <isonline>T</isonline>
      <runasrole>ADMINISTRATOR</runasrole>
      <status>RELEASED</status>
      <title>Booking Form</title>
    </scriptdeployment>
  </scriptdeployments>
</suitelet>
`,
    },
    good: {
      'Objects/customscript_booking_form.xml': `<suitelet scriptid="customscript_booking_form">
  <name>Booking Form</name>
  <scriptfile>[/SuiteScripts/booking-form.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_booking_form">
      <isdeployed>T</isdeployed>
      <isonline>F</isonline>
      <runasrole>ADMINISTRATOR</runasrole>
      <status>RELEASED</status>
      <title>Booking Form</title>
    </scriptdeployment>
  </scriptdeployments>
</suitelet>
`,
    },
  },
  sources: ['SDFxml_2909147388', 'chapter_N2998873', 'section_1515446005', 'section_N295396'],
  *check(project) {
    for (const execution of executionsOf(project)) {
      const online = onlineMark(execution);
      const elevation = online && elevationOf(project, execution);
      const { runsAs } = execution;
      if (elevation && runsAs) yield report(execution, runsAs, online, elevation);
    }
  },
};

function report(
  { file, deploymentId, name }: Execution,
  runsAs: Value,
  online: Value,
  { roleId, grant }: Elevation,
): Report {
  const isRole = roleId !== null && grant !== null;
  return {
    ...(isRole
      ? say(messages, 'privileged', {
          role: runsAs.text,
          suitelet: name,
          permission: grant.key,
          level: grant.level,
        })
      : say(messages, 'administrator', { role: runsAs.text, suitelet: name })),
    at: runsAs,
    subject: { object: file.id, detail: [deploymentId] },
    related: [
      { at: online, message: words.online },
      ...(isRole && grant.at ? [{ at: grant.at, message: words.holds(roleId) }] : []),
    ],
    fixes: [
      {
        title: words.close(name),
        applicability: 'choice',
        edits: [setText(online.element, 'F')],
      },
    ],
  };
}
