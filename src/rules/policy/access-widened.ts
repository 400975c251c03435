import { type AccessChange, widens } from '../../access/change.js';
import { accessChanges } from '../../access/changes.js';
import { findPermission, isLevel } from '../../sdf/catalogue/permissions.js';
import { compareRisks, explainRisk, type Risk } from '../../sdf/catalogue/risks.js';
import type { Project } from '../../sdf/project.js';
import type { Place } from '../../sdf/source.js';
import { type Said, say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { narrowingFix } from '../shared/narrowing.js';

type Widened = {
  /** What holds it: a role, or an object that opens. */
  where: string;
  permission: string;
  /** What the UI calls it; null where that is not known. */
  name: string | null;
  before: string | null;
  after: string | null;
  risk: Risk;
  /** Why that is a risk. */
  why: string | null;
  /** The risk from which on the policy wants an approval. */
  from: Risk;
};

export const messages = {
  granted: (of: Widened) => `${of.where} is newly granted ${what(of)} at "${of.after ?? ''}"${needs(of)}`,
  set: (of: Widened) => `"${of.after ?? ''}" for ${what(of)} in ${of.where} is new${needs(of)}`,
  raised: (of: Widened) =>
    `"${of.after ?? ''}" of ${what(of)} in ${of.where} was "${of.before ?? ''}" before${needs(of)}`,
  loosened: (of: Widened) =>
    `"${of.after ?? ''}" for ${what(of)} in ${of.where} was "${of.before ?? ''}" before, which is narrower${needs(of)}`,
  opened: ({ sentence, ...of }: Widened & { sentence: string }) =>
    `"${of.after ?? ''}" of ${what(of)}${of.before === null ? '' : ` was "${of.before}" before`}: ${sentence}${needs(of)}`,
};

function what({ permission, name }: Widened): string {
  return name === null ? permission : `${permission} (${name})`;
}

function needs({ risk, why, from }: Widened): string {
  return `. Its risk is ${risk}${why === null ? '' : `: anyone who holds it ${why}`}. The policy requires an approved exception for changes of ${from} risk or above.`;
}

/** May do everything, whatever lists name it. */
const ADMINISTRATOR = 'ADMINISTRATOR';

export const words = {
  was: (before: string) => `was ${before}`,
  new: 'new',
};

/** A level, a restriction or a word; no list. */
const LONGEST_CAPTION = 24;

export const accessWidened: Rule = {
  id: 'access-widened',
  group: 'policy',
  severity: 'error',
  risk: 'high',
  summary: 'A change widens access without an approved exception',
  messages,
  what: `A change grants or raises a permission, loosens a restriction or setting, or opens another door, at or
above the risk that the policy sets in \`widening\`. A new role or project counts as granted in full. Nothing is reported without
\`widening\`, or if there is no base to compare with. An exception with the name of its approver resolves the finding.
The table of risks shows the risk of each permission.`,
  why: `Access grows through small changes that each look harmless, and NetSuite does not record changes to the
subtabs of a role. With this rule, somebody has to approve each of them by name.`,
  fix: 'Restores the permission, restriction or setting to what it was before the change.',
  related: ['level-above-limit', 'access-left-in-account', 'open-to-the-public'],
  example: {
    bad: {
      '.github/sdf-role-compliance.yml': `policy:
  widening: high
`,
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>CREATE</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
  <permissions>
    <permission>
      <permkey>TRAN_VENDPYMT</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['chapter_N3236764', 'section_N326341', 'bridgehead_1507658939'],
  *check(project, { policy: { widening }, base }) {
    if (!widening || !base) return;
    for (const change of accessChanges([base], [project])) {
      const isGreat = compareRisks(change.risk, widening) >= 0;
      if (change.at && isGreat && widens(change) && (change.isDoor || change.role !== ADMINISTRATOR))
        yield report(project, change, change.at, widening);
    }
  },
};

function report(project: Project, change: AccessChange, at: Place, from: Risk): Report {
  const { role, object, permission } = change;
  const fix = narrowingFix(project, change);
  return {
    ...describe(change, from),
    at,
    ...captionOf(change),
    subject: {
      ...(role !== null && { role }),
      ...(object !== undefined && { object }),
      permission,
      detail: [change.change, ...(change.entry === undefined ? [] : [change.entry])],
    },
    ...(change.after !== null && isLevel(change.after) && { level: change.after }),
    fixes: fix ? [fix] : [],
  };
}

/** What the marked value was before. Lists of roles and the like are too long to stand beside it. */
function captionOf({ change, before }: AccessChange): Pick<Report, 'caption'> {
  if (before !== null) return before.length > LONGEST_CAPTION ? {} : { caption: words.was(before) };
  return change === 'granted' ? { caption: words.new } : {};
}

function describe(change: AccessChange, from: Risk): Said {
  const { isDoor, says, role, object, permission, name, before, after, risk } = change;
  const of = {
    where: (isDoor ? object : role) ?? object ?? '',
    permission,
    name: nameOf(permission, name),
    before,
    after,
    risk,
    why: reasonOf(change),
    from,
  };
  if (says) return say(messages, 'opened', { ...of, sentence: says });
  if (before === null) return say(messages, role === null ? 'set' : 'granted', of);
  return say(messages, change.change === 'loosened' ? 'loosened' : 'raised', of);
}

/** The catalogue's name of a permission; else that of the change, where it is another word than the permission. */
function nameOf(permission: string, name: string): string | null {
  return findPermission(permission)?.names[0] ?? (name === permission ? null : name);
}

/** Why a permission is a risk; null for a restriction or setting. */
function reasonOf({ change, isDoor, role, permission, after }: AccessChange): string | null {
  if (change === 'loosened' || isDoor || role === null || after === null || !isLevel(after)) return null;
  return explainRisk(permission, after).why;
}
