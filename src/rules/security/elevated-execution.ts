import { nameOfStandardRole } from '../../sdf/catalogue/standard-role-permissions.js';
import { type Execution, executionsOf } from '../../sdf/executions.js';
import type { Project } from '../../sdf/project.js';
import type { Value } from '../../sdf/value.js';
import { remove, setText } from '../../sdf/xml-edit.js';
import { say } from '../message.js';
import type { Fix, Related, Report, Rule } from '../rule.js';
import { named } from '../shared/permission-words.js';
import { type Elevation, elevationOf, outsidersMark, publicMark } from '../shared/running-as.js';

const MOST_RELATED = 3;

/** A privileged role and what makes it one; null is an administrator. */
type Rights = { role: string; isStandard: boolean; permission: string; level: string } | null;
type Elevating = { value: string; execution: string; rights: Rights };

export const messages = {
  elevated: (of: Elevating) =>
    `${runs(of)}, no matter who triggers it. Give it a role that holds only what it needs, or let it run as the user who triggers it.`,
  outsiders: (of: Elevating) =>
    `${runs(of)}, and people outside the company can call it. Give it a role that holds only what it needs.`,
  many: ({ more, ...of }: Elevating & { more: number }) =>
    `${runs(of)}, no matter who triggers it.${others(more)}`,
};

function runs({ value, execution, rights }: Elevating): string {
  return `"${value}" in ${execution}: it runs with the rights of ${whose(rights)}`;
}

function whose(rights: Rights): string {
  if (rights === null) return 'an administrator';
  const { role, isStandard, permission, level } = rights;
  return isStandard
    ? `the standard role ${role}, which by Oracle's documentation holds ${named(permission)} at ${level}`
    : `${role}, which holds ${named(permission)} at ${level}`;
}

function others(more: number): string {
  if (more === 0) return '';
  return more === 1
    ? ' 1 more script or workflow of this project runs with such rights.'
    : ` ${more} more scripts and workflows of this project run with such rights.`;
}

export const words = {
  other: (name: string) => `${name} also does.`,
  holds: (role: string) => `This makes ${role} a privileged role.`,
  reached: 'This lets people outside the company call it.',
  asUser: (name: string) => `Let ${name} run with the rights of the user who triggers it`,
};

export const elevatedExecution: Rule = {
  id: 'elevated-execution',
  group: 'security',
  severity: 'warning',
  risk: 'medium',
  summary: 'Code or a workflow runs with the rights of an administrator or of a privileged role',
  messages,
  what: `A script deployment, a plug-in or an app whose \`runasrole\` or \`executeas\` is \`ADMINISTRATOR\`, \`FULL_ACCESS\`, \`SYSTEM_ADMINISTRATOR\`
or another role that holds a privileged permission: a custom role of the project, or a standard role according to Oracle's
documentation; and a workflow with \`runasadmin\` \`T\`. A warning if a change adds it, or if people outside the company can call the
script; otherwise one notice per project, because nearly every account has such scripts. Not reported: anything that
is inactive, not deployed or being tested, and anything that \`online-suitelet-as-administrator\` or
\`open-to-the-public\` reports.`,
  why: `Anyone who triggers such code can do through it what their own role does not allow. A mistake in it, such as
using a record id from the request without checking it, can affect the whole account.`,
  fix: `Lets the code run with the rights of the user who triggers it. If it needs more, give it a separate role.`,
  related: ['online-suitelet-as-administrator', 'privileged-permission'],
  example: {
    bad: {
      'Objects/customscript_approve.xml': `<restlet scriptid="customscript_approve">
  <name>Approve</name>
  <scriptfile>[/SuiteScripts/approve.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_approve">
      <audslctrole>VENDOR_CENTER</audslctrole>
      <isdeployed>T</isdeployed>
      <runasrole>ADMINISTRATOR</runasrole>
      <status>RELEASED</status>
      <title>Approve</title>
    </scriptdeployment>
  </scriptdeployments>
</restlet>
`,
    },
    good: {
      'Objects/customscript_approve.xml': `<restlet scriptid="customscript_approve">
  <name>Approve</name>
  <scriptfile>[/SuiteScripts/approve.js]</scriptfile>
  <scriptdeployments>
    <scriptdeployment scriptid="customdeploy_approve">
      <audslctrole>VENDOR_CENTER</audslctrole>
      <isdeployed>T</isdeployed>
      <status>RELEASED</status>
      <title>Approve</title>
    </scriptdeployment>
  </scriptdeployments>
</restlet>
`,
    },
  },
  sources: [
    'SDFxml_2909147388',
    'SDFxml_1427049920',
    'chapter_N2998873',
    'section_1515446005',
    'section_N295396',
  ],
  *check(project, { base }) {
    const before = new Map(base ? elevatedIn(base).map((elevated) => [keyOf(elevated), elevated]) : []);
    const usual: Elevated[] = [];
    for (const elevated of elevatedIn(project)) {
      const reached = outsidersMark(elevated.execution);
      const isBrought = base !== null && !isKnown(elevated, before.get(keyOf(elevated)));
      if (reached || isBrought) yield warning(elevated, reached);
      else usual.push(elevated);
    }
    yield* notice(usual);
  },
};

interface Elevated {
  readonly execution: Execution;
  readonly runsAs: Value;
  readonly elevation: Elevation;
}

/** But for what is open to the public, which is worse and is told by other rules. */
function elevatedIn(project: Project): Elevated[] {
  return executionsOf(project).flatMap((execution) => {
    const elevation = elevationOf(project, execution);
    const { runsAs } = execution;
    return elevation && runsAs && !publicMark(execution) ? [{ execution, runsAs, elevation }] : [];
  });
}

function keyOf({ execution: { file, deploymentId } }: Elevated): string {
  return JSON.stringify([file.kind, file.id, deploymentId]);
}

/** Whether it ran with such rights before: as an administrator, who has all, or as the same role. */
function isKnown({ elevation }: Elevated, before: Elevated | undefined): boolean {
  return before !== undefined && [null, elevation.roleId].includes(before.elevation.roleId);
}

function warning({ execution, runsAs, elevation }: Elevated, reached: Value | null): Report {
  const { file, deploymentId, name } = execution;
  return {
    ...say(messages, reached ? 'outsiders' : 'elevated', {
      value: runsAs.text,
      execution: name,
      rights: rightsOf(elevation),
    }),
    at: runsAs,
    risk: reached ? 'high' : 'medium',
    subject: { object: file.id, detail: [deploymentId] },
    related: [...(reached ? [{ at: reached, message: words.reached }] : []), ...privilegeAt(elevation)],
    fixes: [asUser(name, runsAs)],
  };
}

function* notice([first, ...more]: readonly Elevated[]): Iterable<Report> {
  if (!first) return;
  const { execution, runsAs, elevation } = first;
  yield {
    ...say(messages, 'many', {
      value: runsAs.text,
      execution: execution.name,
      rights: rightsOf(elevation),
      more: more.length,
    }),
    severity: 'notice',
    at: runsAs,
    subject: { detail: ['project'] },
    related: more
      .slice(0, MOST_RELATED)
      .map((other) => ({ at: other.runsAs, message: words.other(other.execution.name) })),
  };
}

function rightsOf({ roleId, grant }: Elevation): Rights {
  if (roleId === null || grant === null) return null;
  const isStandard = grant.at === null;
  const role = (isStandard && nameOfStandardRole(roleId)) || roleId;
  return { role, isStandard, permission: grant.key, level: grant.level };
}

function privilegeAt({ roleId, grant }: Elevation): Related[] {
  return roleId === null || !grant?.at ? [] : [{ at: grant.at, message: words.holds(roleId) }];
}

function asUser(name: string, { element }: Value): Fix {
  return {
    title: words.asUser(name),
    applicability: 'choice',
    edits: [element.name === 'runasadmin' ? setText(element, 'F') : remove(element)],
  };
}
