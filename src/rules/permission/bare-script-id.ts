import { isAsWritten } from '../../sdf/listed.js';
import { dueKey, dueRole } from '../../sdf/notation.js';
import type { Counterpart, CustomField } from '../../sdf/objects.js';
import { type Project, permissionListsOf } from '../../sdf/project.js';
import { parseReference } from '../../sdf/reference.js';
import { targetKey } from '../../sdf/references.js';
import { type OddRoles, oddRolesOf } from '../../sdf/role-positions.js';
import { attributeOf, type Value } from '../../sdf/value.js';
import { setText } from '../../sdf/xml-edit.js';
import { groupBy } from '../../util/group-by.js';
import { once } from '../../util/once.js';
import { type Said, say } from '../message.js';
import type { Fix, Report, Rule, Subject } from '../rule.js';
import { subjectOf } from '../shared/permission-subject.js';

type Written = { value: string; object: string; due: string; isPresent: boolean };

export const messages = {
  bare: ({ value, object, due, isPresent }: Written) =>
    `"${value}" in ${object} is a script id without brackets; SDF expects ${due}.${present(object, isPresent)}`,
  standard: ({ value, object, due, isPresent }: Written) =>
    `"${value}" in ${object} is not a reference to an object; SDF expects ${due} without brackets.${present(object, isPresent)}`,
};

export const words = {
  twin: (due: string) => `${due} is here.`,
  write: (due: string, id: string) => `Write ${due} in ${id}`,
};

function present(object: string, isPresent: boolean): string {
  return isPresent ? ` ${object} already has that entry.` : '';
}

export const bareScriptId: Rule = {
  id: 'bare-script-id',
  group: 'permission',
  severity: 'error',
  summary: 'A script id without brackets, or brackets around something that is not a script id',
  messages,
  what: `A script id without brackets where a reference is required: a record type, segment or custom transaction type
as a \`permkey\`, or a custom role where another object lists a role. Also the opposite: a standard permission or
standard role in brackets, in any case (\`[scriptid=accountant]\`), and a script id in brackets without \`scriptid=\`.`,
  why: 'SDF reads a word without brackets as a standard permission or role, does not find it and rejects the object.',
  fix: 'Writes the same object or permission in the form that SDF expects, unless the entry already exists.',
  related: ['unresolved-reference', 'unknown-permission'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>customrecord_tour</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
      'Objects/customrecord_tour.xml': `<customrecordtype scriptid="customrecord_tour">
  <accesstype>USEPERMISSIONLIST</accesstype>
  <recordname>Tour</recordname>
  <permissions>
    <permission>
      <permittedlevel>VIEW</permittedlevel>
      <permittedrole>[scriptid=customrole_guide]</permittedrole>
    </permission>
  </permissions>
</customrecordtype>
`,
    },
    good: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>[scriptid=customrecord_tour]</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: ['bridgehead_24076946', 'SDFxml_762449695', 'SDFxml_271228656'],
  *check(project) {
    for (const role of permissionListsOf(project)) {
      const keys = role.permissions.flatMap(({ key }) => key ?? []);
      yield* judge(project, keys, dueKey, role.id, ({ text }) => subjectOf(role, text));
    }
    const listing = [...project.counterparts, ...project.customFields];
    for (const object of listing) {
      for (const [owner, roles] of groupBy(rolesNamedBy(object), ownerOf))
        yield* judge(project, roles, dueRole, object.id, ({ text }) => ({
          object: object.id,
          detail: [owner, text],
        }));
    }
    const told = once(() => new Set(listing.flatMap(rolesNamedBy).map(placeKey)));
    for (const odd of oddRolesOf(project)) yield* judgeOthers(odd, told);
  },
};

/** Roles that scripts, forms, imports and the like name, where a reference or a standard role is due. */
function* judgeOthers({ file, values }: OddRoles, told: () => ReadonlySet<string>): Iterable<Report> {
  for (const value of values) {
    const { source, start, end, text, element } = value;
    const due = dueRole(text);
    if (due === text || told().has(placeKey(value))) continue;
    const fix: Fix = {
      title: words.write(due, file.id),
      applicability: 'safe',
      edits: [{ source, start, end, text: due }],
    };
    yield {
      ...sayDue(text, file.id, due),
      at: value,
      subject: { object: file.id, detail: [element.name, text] },
      fixes: isAsWritten(value) ? [fix] : [],
    };
  }
}

function placeKey({ source, start }: Value): string {
  return `${source.path}:${start}`;
}

/** Judges the keys or roles of one list. */
function* judge(
  project: Project,
  values: readonly Value[],
  dueOf: (text: string) => string,
  id: string,
  subjectOf: (value: Value) => Subject,
): Iterable<Report> {
  if (values.every(({ text }) => dueOf(text) === text)) return;
  for (const same of groupBy(values, ({ text }) => targetKey(project, dueOf(text))).values()) {
    for (const value of same) {
      const due = dueOf(value.text);
      const twin = same.find((other) => other !== value);
      if (due !== value.text) yield report(value, due, id, subjectOf(value), twin);
    }
  }
}

/** Beside an entry of the same meaning the mended one would be its duplicate, so the author has to remove one. */
function report(value: Value, due: string, id: string, subject: Subject, twin: Value | undefined): Report {
  const said = sayDue(value.text, id, due, twin !== undefined);
  if (twin) {
    const related = [{ at: twin, message: words.twin(twin.text) }];
    return { ...said, at: value, subject, related };
  }
  const fix: Fix = {
    title: words.write(due, id),
    applicability: 'safe',
    edits: [setText(value.element, due)],
  };
  return { ...said, at: value, subject, fixes: [fix] };
}

function sayDue(value: string, object: string, due: string, isPresent = false): Said {
  return say(messages, parseReference(due) ? 'bare' : 'standard', { value, object, due, isPresent });
}

function rolesNamedBy(object: Counterpart | CustomField): Value[] {
  const listed = 'permittedRoles' in object ? object.permittedRoles : [];
  return [...listed, ...object.roleAccesses].flatMap(({ role }) => role ?? []);
}

/** The script id of the object or of the field that lists a role. */
function ownerOf({ element }: Value): string {
  const owner = element.parent?.parent?.parent;
  return (owner && attributeOf(owner, 'scriptid')?.text) ?? '';
}
