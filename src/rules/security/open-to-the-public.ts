import { isListInForce } from '../../access/holders.js';
import { executionsOf } from '../../sdf/executions.js';
import { dueRole } from '../../sdf/notation.js';
import { FILE_KINDS, type ObjectFile } from '../../sdf/object-file.js';
import type { Counterpart, PermittedRole } from '../../sdf/objects.js';
import type { Project } from '../../sdf/project.js';
import { childValue, type Value } from '../../sdf/value.js';
import { setText } from '../../sdf/xml-edit.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { elevationOf, onlineMark, PUBLIC_ROLES, publicMark } from '../shared/running-as.js';

const MOST_RELATED = 3;

export const messages = {
  public: ({ level, object }: { level: string; object: string }) =>
    `"${level}" for "publicpermissionlevel" in ${object} gives people without a login this access to its records.`,
  external: ({ level, object }: { level: string; object: string }) =>
    `"${level}" for "externalrolepermissionlevel" in ${object} gives every customer, vendor and partner with a login this access to its records.`,
  form: ({ object, level }: { object: string; level: string }) =>
    `"ONLINE_FORM_USER" in ${object} gives people without a login ${level} through online forms.`,
  everybody: ({ object, level }: { object: string; level: string }) =>
    `"_ALL_ROLES" in ${object} gives every role ${level}, including the roles of customers, vendors and partners.`,
  online: ({ suitelet }: { suitelet: string }) =>
    `"T" for "isonline" in ${suitelet} lets anyone on the internet open this page without a login. Check what its script allows them, or require a login.`,
  audience: ({ role, script }: { role: string; script: string }) =>
    `"${role}" may run ${script}, and this role includes people outside the company. List the roles that need it instead.`,
  file: ({ file, more }: { file: string; more: number }) =>
    `"T" for "availablewithoutlogin" in ${file} lets anyone on the internet who has its address download it.${
      more === 0
        ? ''
        : more === 1
          ? ' 1 more file of this project is also open.'
          : ` ${more} more files of this project are also open.`
    }`,
};

export const words = {
  otherFile: (file: string) => `${file} is also open.`,
  lower: (name: string, object: string) => `Set ${name} in ${object} to NONE`,
  close: (suitelet: string) => `Set isonline of ${suitelet} to F: only people who have logged in can run it`,
  closeFile: (file: string) =>
    `Set availablewithoutlogin of ${file} to F: only people who have logged in can read it`,
};

export const openToThePublic: Rule = {
  id: 'open-to-the-public',
  group: 'security',
  severity: 'warning',
  risk: 'high',
  summary: 'People without a login, or all outsiders, have access',
  messages,
  what: `A record type with the access type \`NONENEEDED\` whose \`publicpermissionlevel\` or \`externalrolepermissionlevel\` is above
\`NONE\`; a permission list that is in effect and grants something to \`ONLINE_FORM_USER\` or \`_ALL_ROLES\`; a suitelet that is
deployed, released and available without a login, or a suitelet or RESTlet with one of these roles in its audience; a file
with \`availablewithoutlogin\` \`T\`, once per file if a change adds it, otherwise once per project. A suitelet that
also runs as an administrator is reported by \`online-suitelet-as-administrator\` alone.`,
  why: `Nobody decides who these people are, and no role, two-factor authentication or IP address rule protects the
data. If the access is intended, say so in a comment.`,
  fix: 'Sets the level to NONE, or requires a login.',
  related: ['online-suitelet-as-administrator', 'unused-permission-list'],
  example: {
    bad: {
      'Objects/customrecord_feedback.xml': `<customrecordtype scriptid="customrecord_feedback">
  <accesstype>NONENEEDED</accesstype>
  <publicpermissionlevel>EDIT</publicpermissionlevel>
  <recordname>Feedback</recordname>
</customrecordtype>
`,
    },
    good: {
      'Objects/customrecord_feedback.xml': `<customrecordtype scriptid="customrecord_feedback">
  <accesstype>NONENEEDED</accesstype>
  <publicpermissionlevel>NONE</publicpermissionlevel>
  <recordname>Feedback</recordname>
</customrecordtype>
`,
    },
  },
  sources: ['SDFxml_372451363', 'subsect_0816050536', 'SDFxml_2909147388', 'chapter_N2998873'],
  *check(project, { base }) {
    for (const object of project.counterparts) {
      yield* openRecordType(object);
      if (isListInForce(object)) for (const entry of object.permittedRoles) yield* openEntry(object, entry);
    }
    yield* openScripts(project);
    yield* openFiles(project, base);
  },
};

const OPEN_LEVELS = [
  ['publicpermissionlevel', 'public'],
  ['externalrolepermissionlevel', 'external'],
] as const;

function* openRecordType({ kind, id, root, accessType }: Counterpart): Iterable<Report> {
  if (kind !== 'customrecordtype' || accessType?.text !== 'NONENEEDED') return;
  if (childValue(root, 'isinactive')?.text === 'T') return;
  for (const [name, message] of OPEN_LEVELS) {
    const level = childValue(root, name);
    if (!level || level.text === 'NONE') continue;
    yield {
      ...say(messages, message, { level: level.text, object: id }),
      at: level,
      subject: { object: id, detail: [name] },
      fixes: [lower([level], name, id)],
    };
  }
}

const LEVELS_OF_SEGMENTS = ['valuemgmtaccesslevel', 'recordaccesslevel', 'searchaccesslevel'];

function* openEntry(object: Counterpart, { element, role }: PermittedRole): Iterable<Report> {
  const holder = role && dueRole(role.text);
  if (!holder || !PUBLIC_ROLES.has(holder)) return;
  const names = object.kind === 'customsegment' ? LEVELS_OF_SEGMENTS : ['permittedlevel'];
  const levels = names
    .map((name) => childValue(element, name))
    .filter((level): level is Value => level !== null && level.text !== 'NONE');
  const [first] = levels;
  if (!first) return;
  yield {
    ...say(messages, holder === '_ALL_ROLES' ? 'everybody' : 'form', {
      object: object.id,
      level: first.text,
    }),
    at: role,
    subject: { object: object.id, detail: [holder] },
    fixes: [lower(levels, `the level of ${holder}`, object.id)],
  };
}

function lower(levels: readonly Value[], name: string, object: string): Fix {
  return {
    title: words.lower(name, object),
    applicability: 'choice',
    edits: levels.map(({ element }) => setText(element, 'NONE')),
  };
}

function* openScripts(project: Project): Iterable<Report> {
  for (const execution of executionsOf(project)) {
    const { file, deploymentId, name } = execution;
    const online = onlineMark(execution);
    if (online && elevationOf(project, execution)) continue;
    const mark = online ?? publicMark(execution);
    if (!mark) continue;
    yield {
      ...(online
        ? say(messages, 'online', { suitelet: name })
        : say(messages, 'audience', { role: mark.text, script: name })),
      at: mark,
      subject: { object: file.id, detail: [deploymentId] },
      fixes: online
        ? [{ title: words.close(name), applicability: 'choice', edits: [setText(online.element, 'F')] }]
        : [],
    };
  }
}

/** A file that is open to the internet. */
interface OpenFile {
  readonly file: ObjectFile;
  readonly mark: Value;
}

/** Styles, pictures and scripts of web pages have to be open, and there are many: what was open before is told once. */
function* openFiles(project: Project, base: Project | null): Iterable<Report> {
  const before = new Set(base ? openFilesOf(base).map(({ file }) => file.id) : []);
  const open = openFilesOf(project);
  const isBrought = ({ file }: OpenFile) => base !== null && !before.has(file.id);
  for (const some of open.filter(isBrought)) yield reportFiles([some], { object: some.file.id });
  const [first, ...others] = open.filter((some) => !isBrought(some));
  if (first) yield reportFiles([first, ...others], { detail: ['files'] });
}

function openFilesOf(project: Project): OpenFile[] {
  return project.files.flatMap((file) => {
    if (
      file.kind !== FILE_KINDS.file ||
      file.isSilent ||
      !file.id.startsWith('/') ||
      !file.source.text.includes('availablewithoutlogin')
    )
      return [];
    const root = file.root();
    const mark = root && childValue(root, 'availablewithoutlogin');
    return mark?.text === 'T' ? [{ file, mark }] : [];
  });
}

function reportFiles(files: readonly [OpenFile, ...OpenFile[]], subject: Report['subject']): Report {
  const [{ file, mark }, ...others] = files;
  return {
    ...say(messages, 'file', { file: file.id, more: others.length }),
    at: mark,
    subject,
    risk: 'medium',
    related: others
      .slice(0, MOST_RELATED)
      .map((other) => ({ at: other.mark, message: words.otherFile(other.file.id) })),
    fixes:
      others.length > 0
        ? []
        : [
            {
              title: words.closeFile(file.id),
              applicability: 'choice',
              edits: [setText(mark.element, 'F')],
            },
          ],
  };
}
