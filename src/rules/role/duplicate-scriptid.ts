import { isRole, type SdfObject } from '../../sdf/objects.js';
import { objectsOf, type Project } from '../../sdf/project.js';
import type { Place } from '../../sdf/source.js';
import { openingTag } from '../../sdf/value.js';
import { compareText } from '../../util/compare-text.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { isNamedAfterId } from './file-name-differs-from-scriptid.js';

export const messages = {
  bothDeployed: ({ scriptid, otherFile }: { scriptid: string; otherFile: string }) =>
    `"${scriptid}" is also defined by ${otherFile}, and both files are deployed; a project can define an object only once.`,
  notBothDeployed: ({ scriptid, otherFile }: { scriptid: string; otherFile: string }) =>
    `"${scriptid}" is also defined by ${otherFile}; a project can define an object only once.`,
};

export const words = {
  other: (id: string) => `${id} is also defined here.`,
};

export const duplicateScriptid: Rule = {
  id: 'duplicate-scriptid',
  group: 'role',
  severity: 'error',
  summary: 'Several files of a project define one object',
  messages,
  what: `Several files of a project have the same \`scriptid\`. All but one are reported. The one that is not reported is a
deployed file if there is one, then a file named after the script id, then the first by path. A warning if the two are
not deployed together, for example if one is a copy that was set aside.`,
  why: `SDF does not deploy an object twice. If one file is outside deploy.xml, it is not clear which of the two is
right, and other objects are compared with the deployed one only.`,
  fix: null,
  related: ['file-name-differs-from-scriptid', 'invalid-scriptid'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
</role>
`,
      'Objects/customrole_lead_guide.xml': `<role scriptid="customrole_guide">
  <name>Lead guide</name>
  <centertype>BASIC</centertype>
</role>
`,
    },
    good: {
      'Objects/customrole_lead_guide.xml': `<role scriptid="customrole_lead_guide">
  <name>Lead guide</name>
  <centertype>BASIC</centertype>
</role>
`,
    },
  },
  sources: ['subsect_1537555588', 'section_4737888643'],
  *check(project) {
    for (const objects of objectsById(project)) {
      const [first, ...others] = objects.sort(byStanding);
      if (first) yield* others.map((object) => report(project, object, first));
    }
  },
};

function report(project: Project, object: SdfObject, first: SdfObject): Report {
  const { id, source } = object;
  const deployed = object.inScope && first.inScope;
  return {
    ...say(messages, deployed ? 'bothDeployed' : 'notBothDeployed', {
      scriptid: id,
      otherFile: first.source.path,
    }),
    severity: deployed ? 'error' : 'warning',
    at: scriptIdOf(object),
    subject: {
      ...(isRole(object) ? { role: id } : { object: id }),
      detail: [pathInProject(project, source.path)],
    },
    related: [{ at: scriptIdOf(first), message: words.other(id) }],
  };
}

/** The files of each script id. */
function objectsById(project: Project): Iterable<SdfObject[]> {
  const byId = new Map<string, SdfObject[]>();
  for (const object of objectsOf(project)) {
    const { scriptId } = object;
    if (!scriptId?.text) continue;
    const known = byId.get(scriptId.text);
    if (known) known.push(object);
    else byId.set(scriptId.text, [object]);
  }
  return byId.values();
}

function byStanding(one: SdfObject, other: SdfObject): number {
  return (
    Number(other.inScope) - Number(one.inScope) ||
    Number(isNamedAfterId(other)) - Number(isNamedAfterId(one)) ||
    compareText(one.source.path, other.source.path)
  );
}

function scriptIdOf({ scriptId, root }: SdfObject): Place {
  return scriptId ?? openingTag(root);
}

/** The same wherever the project lies. */
function pathInProject({ root }: Project, path: string): string {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}
