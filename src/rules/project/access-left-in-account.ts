import type { AccessChange } from '../../access/change.js';
import { accessChanges } from '../../access/changes.js';
import { nameOfRole } from '../../access/names.js';
import { greatestRisk } from '../../sdf/catalogue/risks.js';
import { addEntry, objectEntry, roleEntry } from '../../sdf/permission-entries.js';
import type { Project } from '../../sdf/project.js';
import { formatReference, isCustomRoleId } from '../../sdf/reference.js';
import type { Place } from '../../sdf/source.js';
import { child, openingTag } from '../../sdf/value.js';
import { groupBy } from '../../util/group-by.js';
import { count } from '../../util/words.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';

const MOST_NAMED = 5;
const MOST_RELATED = 3;

/** A role or object that is gone with all that it grants, or what a role had in an object. */
type Left = { role: string | null; roleName: string | null; object: string | null };

export const messages = {
  left: ({ removals, more }: { removals: readonly Left[]; more: number }) =>
    capitalised(
      `${removals.map(removalWords).join('; ')}${more > 0 ? `; and ${count(more, 'more removal')}` : ''}: the change removes it from the project, but the account keeps it after a deployment. To remove the access, keep the row and set it to NONE in the role and the object, set the role inactive (isinactive T), or remove it in the account by hand.`,
    ),
};

export const words = {
  alsoHere: 'This access is left in the account as well.',
  keep: (role: string, object: string) => `Keep ${role} in ${object} at NONE, which removes the access`,
};

function removalWords({ role, roleName, object }: Left): string {
  if (role === null) return `"${object}" with all that it grants`;
  const name = roleName ?? role;
  return object === null ? `role "${name}" with all that it holds` : `the access of "${name}" to ${object}`;
}

export const accessLeftInAccount: Rule = {
  id: 'access-left-in-account',
  group: 'project',
  severity: 'warning',
  summary: 'A change removes access from the project that the account keeps',
  messages,
  what: `Only if a change is compared with its base. In an account customization project: the change removes the file
of a role, record type, segment or custom transaction type. In every project: such an object no longer lists a role.
Reported once per project, with the list. A SuiteApp deletes the objects that leave it, so those are not
reported. Rows of a role's own permissions are not reported either: public sources disagree on them.`,
  why: `A deployment changes what is in the project and leaves everything else in the account. The review shows the
access as removed, but in the account the role still has it.`,
  fix: `Lists the role at \`NONE\` in the object, and the object in the role if the project has it.`,
  related: ['access-widened', 'missing-counterpart', 'inactive-role-reference'],
  example: {
    bad: {
      'Objects/customrecord_dock.xml': `<customrecordtype scriptid="customrecord_dock">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Dock</recordname>
  <permissions>
    <permission>
      <permittedlevel>FULL</permittedlevel>
      <permittedrole>ADMINISTRATOR</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
    },
    good: {
      'Objects/customrecord_dock.xml': `<customrecordtype scriptid="customrecord_dock">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Dock</recordname>
  <permissions>
    <permission>
      <permittedlevel>FULL</permittedlevel>
      <permittedrole>ADMINISTRATOR</permittedrole>
    </permission>
    <permission>
      <permittedlevel>FULL</permittedlevel>
      <permittedrole>ACCOUNTANT</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
    },
  },
  sources: ['subsect_1522153967', 'section_4731157695', 'section_1537732481', 'bridgehead_24076946'],
  *check(project, { base }) {
    if (!base) return;
    const kept = accessChanges([base], [project]).filter((change) => change.kept === true);
    const removals = removalsOf(kept, project, base);
    const [first] = removals;
    const root = project.manifest?.root ?? project.deploy?.root;
    if (first && root) yield report(first, removals, kept, openingTag(root));
  },
};

/** Something that the change takes out of the project. */
interface Removal {
  readonly left: Left;
  readonly role?: string;
  readonly object?: string;
  /** The list of the object that loses a row; null where a file is gone. */
  readonly at: Place | null;
  readonly fix: Fix | null;
}

/** One for a role or object that is gone with its file, one for each row that is. */
function removalsOf(kept: readonly AccessChange[], project: Project, base: Project): Removal[] {
  const groups = groupBy(kept, (change) => {
    const { role, object } = subjectOf(change, project, base);
    return JSON.stringify([role ?? '', object ?? '']);
  });
  return [...groups.values()].flatMap(([change]) => (change ? removalOf(change, project, base) : []));
}

function subjectOf({ role, object, permission }: AccessChange, project: Project, base: Project) {
  if (role !== null && base.roleById.has(role) && !project.roleById.has(role)) return { role };
  const id = object ?? targetOf(permission);
  if (id !== undefined && !project.counterpartById.has(id)) return { object: id };
  return { ...(role !== null && { role }), ...(id !== undefined && { object: id }) };
}

function targetOf(permission: string): string | undefined {
  return /scriptid=([\w.]+)\]$/.exec(permission)?.[1];
}

function removalOf(change: AccessChange, project: Project, base: Project): Removal {
  const subject = subjectOf(change, project, base);
  const { role, object } = subject;
  const list = object === undefined ? undefined : project.counterpartById.get(object);
  if (role !== undefined && object !== undefined && list) {
    const at = openingTag(child(list.root, 'permissions') ?? list.root);
    return {
      ...subject,
      left: { role, roleName: nameIn(base, role), object },
      at,
      fix: keepAtNone(project, role, object),
    };
  }
  const left =
    role === undefined
      ? { role: null, roleName: null, object: object ?? '' }
      : { role, roleName: nameIn(base, role), object: null };
  return { ...subject, left, at: null, fix: null };
}

function nameIn(base: Project, role: string): string | null {
  return nameOfRole(base.roleById.get(role) ?? null);
}

function keepAtNone(project: Project, roleId: string, object: string): Fix | null {
  const list = project.counterpartById.get(object);
  const role = project.roleById.get(roleId);
  const key = formatReference(object);
  if (!list || role?.permissions.some((row) => row.key?.text === key)) return null;
  if (isCustomRoleId(roleId) && !role) return null;
  const nothing = { level: 'NONE', restriction: 'none' } as const;
  const edits = [
    addEntry(list.root, objectEntry(list, roleId, nothing)),
    ...(role ? [addEntry(role.root, roleEntry(key, nothing))] : []),
  ];
  return { title: words.keep(roleId, object), applicability: 'choice', edits };
}

function report(
  first: Removal,
  removals: readonly Removal[],
  kept: readonly AccessChange[],
  atProject: Place,
): Report {
  const shown = removals.find(({ at }) => at !== null) ?? first;
  const others = removals.filter((removal) => removal !== shown);
  const ordered = [shown, ...others];
  const named = ordered.slice(0, MOST_NAMED).map(({ left }) => left);
  const related = others.flatMap(({ at }) => (at ? { at, message: words.alsoHere } : []));
  return {
    ...say(messages, 'left', { removals: named, more: removals.length - named.length }),
    at: shown.at ?? atProject,
    subject: {
      ...(shown.role !== undefined && { role: shown.role }),
      ...(shown.object !== undefined && { object: shown.object }),
      detail: ordered.map(({ role = '', object = '' }) => `${role} ${object}`).sort(),
    },
    related: related.slice(0, MOST_RELATED),
    fixes: removals.length === 1 && shown.fix ? [shown.fix] : [],
    risk: greatestRisk(kept.map(({ risk }) => risk)) ?? 'low',
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
