import { inactiveMark, type Suitelet, type SuiteletDeployment } from '../../sdf/objects.js';
import { setText } from '../../sdf/xml-edit.js';
import type { Report, Rule } from '../rule.js';

export const messages = {
  administrator: (suitelet: string) =>
    `"ADMINISTRATOR" is the role under which ${suitelet} runs, and it runs without a login: whoever knows or guesses its address can do whatever its script lets an administrator do. Let it run under a role with what the script needs, or only after a login.`,
  online: 'It is available without a login.',
  close: (suitelet: string) => `Set isonline of ${suitelet} to F: only people who have logged in can run it`,
};

export const onlineSuiteletAsAdministrator: Rule = {
  id: 'online-suitelet-as-administrator',
  group: 'security',
  severity: 'warning',
  risk: 'high',
  summary: 'A suitelet runs as an administrator for people who have not logged in',
  what: `A deployment of a suitelet has \`isonline\` \`T\` and \`runasrole\` \`ADMINISTRATOR\`. Not reported where the suitelet is inactive,
the deployment is off (\`isdeployed\` \`F\`), or its status is \`TESTING\`, in which only its owner can run it.`,
  why: `Such a page is open to the whole internet, and every slip in its script, a record id taken from the address for example,
reads or writes the account with all rights.`,
  fix: `Makes the suitelet available after a login only. If it has to stay open, give \`runasrole\` a role of its own that holds
what the script needs and nothing else.`,
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
  sources: ['SDFxml_2909147388', 'chapter_N2998873'],
  *check({ suitelets }) {
    for (const suitelet of suitelets.filter((some) => !inactiveMark(some))) {
      for (const deployment of suitelet.deployments) yield* judge(suitelet, deployment);
    }
  },
};

function* judge(suitelet: Suitelet, deployment: SuiteletDeployment): Iterable<Report> {
  const { scriptId, isOnline, runAsRole, isDeployed, status } = deployment;
  if (isOnline?.text !== 'T' || runAsRole?.text !== 'ADMINISTRATOR') return;
  if (isDeployed?.text === 'F' || status?.text === 'TESTING') return;
  const name = scriptId?.text ? `${suitelet.id}.${scriptId.text}` : suitelet.id;
  yield {
    message: messages.administrator(name),
    at: runAsRole,
    subject: { object: suitelet.id, detail: [scriptId?.text ?? ''] },
    related: [{ at: isOnline, message: messages.online }],
    fixes: [
      {
        title: messages.close(name),
        applicability: 'choice',
        edits: [setText(isOnline.element, 'F')],
      },
    ],
  };
}
