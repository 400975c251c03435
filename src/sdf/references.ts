import { groupBy } from '../util/group-by.js';
import { listedValues } from './listed.js';
import { canonical, referenceOfKey, referenceOfRole } from './notation.js';
import type { ObjectFile } from './object-file.js';
import type {
  Counterpart,
  CustomField,
  PermittedRole,
  Role,
  RoleAccess,
  SdfObject,
  Toolset,
} from './objects.js';
import type { Project } from './project.js';
import { formatReference, isCustomRoleId, parseReference, type Reference } from './reference.js';
import { holdsRoles } from './role-positions.js';
import { elementValue, type Value } from './value.js';
import type { XmlElement } from './xml/xml.js';

/** A reference and where it stands. */
export interface ReferenceUse {
  readonly object: Pick<SdfObject, 'id' | 'inScope' | 'source'>;
  readonly value: Value;
  readonly reference: Reference;
}

/**
 * Every reference that a role makes and every one that another object makes to a role, in the order of the files. A
 * standard permission or role in brackets is none, and a script id that lacks them is one.
 */
export function referencesOf(project: Project): ReferenceUse[] {
  return [
    ...project.roles.flatMap(referencesOfRole),
    ...roleReferencesOf(project),
    ...project.toolsets.flatMap(referencesOfToolset),
  ];
}

const otherUsesByProject = new WeakMap<Project, readonly ReferenceUse[]>();

/**
 * Every other reference to a custom role, in objects of whatever kind: of workflows, forms, scripts, imports, reports, and in
 * fields of the above that are not described. No structure is needed to find them: it is the text of an element, alone
 * or in a list parted by `|`.
 */
export function otherRoleReferencesOf(project: Project): readonly ReferenceUse[] {
  const known = otherUsesByProject.get(project);
  if (known) return known;
  const described = groupBy(roleReferencesOf(project), ({ value }) => value.source.path);
  const uses = project.files.flatMap((file) => otherUsesIn(file, described.get(file.source.path) ?? []));
  otherUsesByProject.set(project, uses);
  return uses;
}

const ROLE_ID = 'customrole';

/** Most files name no role, or only where their kind is known to name it: they are not read again. */
function otherUsesIn(file: ObjectFile, described: readonly ReferenceUse[]): ReferenceUse[] {
  if (file.kind === 'role' || file.isSilent) return [];
  const found = occurrences(file.source.text, ROLE_ID);
  if (found.length <= described.length) return [];
  const root = file.root();
  if (!root) return [];
  const known = new Set(described.map(({ value }) => value.start));
  const uses: ReferenceUse[] = [];
  addRoleUses(root, { file, known, found, next: 0 }, uses);
  return uses;
}

/** A file that is being searched, in the order of its text. */
interface Search {
  readonly file: ObjectFile;
  /** Where references stand that are told already. */
  readonly known: ReadonlySet<number>;
  /** Where the file says `customrole`, and the first such place that is not behind. */
  readonly found: readonly number[];
  next: number;
}

/** Looks only into elements in which something was found. The parser limits how deep elements are nested. */
function addRoleUses(element: XmlElement, search: Search, uses: ReferenceUse[]): void {
  const { found } = search;
  while ((found[search.next] ?? element.start) < element.start) search.next += 1;
  if ((found[search.next] ?? Number.POSITIVE_INFINITY) >= element.end) return;
  if (element.text.includes(ROLE_ID)) {
    for (const value of listedValues(element)) {
      const reference = holdsRoles(element) ? referenceOfRole(value.text) : parseReference(value.text);
      if (reference && isCustomRoleId(reference.scriptId) && !search.known.has(value.start))
        uses.push({ object: search.file, value, reference });
    }
  }
  for (const child of element.children) addRoleUses(child, search, uses);
}

function occurrences(text: string, word: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
}

function referencesOfToolset(object: Toolset): ReferenceUse[] {
  return object.permissions.flatMap(({ key, reference }) =>
    key && reference ? [{ object, value: key, reference }] : [],
  );
}

const roleReferencesByProject = new WeakMap<Project, readonly ReferenceUse[]>();

/** The roles that objects refer to where their kind is known to: those they list, and those that custom fields name. */
export function roleReferencesOf(project: Project): readonly ReferenceUse[] {
  const known = roleReferencesByProject.get(project);
  if (known) return known;
  const uses: ReferenceUse[] = [];
  for (const object of project.counterparts) {
    addRoles(object, object.permittedRoles, uses);
    addRoles(object, object.roleAccesses, uses);
  }
  for (const object of project.customFields) addRoles(object, object.roleAccesses, uses);
  roleReferencesByProject.set(project, uses);
  return uses;
}

function addRoles(
  object: Counterpart | CustomField,
  entries: readonly (PermittedRole | RoleAccess)[],
  uses: ReferenceUse[],
): void {
  for (const { role, reference } of entries)
    if (role && reference) uses.push({ object, value: role, reference });
}

/** One way to write a key or role for all references of a project that mean the same object. */
export function targetKey({ manifest }: Project, text: string): string {
  const reference = parseReference(text);
  if (!reference) return text;
  if (reference.bundleId !== null || reference.appId === null) return canonical(text);
  return reference.appId === manifest?.appId ? formatReference(reference.scriptId) : canonical(text);
}

/** Any field of a role may refer to something: a permission to an object, its name to a translation, and so on. */
function referencesOfRole(role: Role): ReferenceUse[] {
  const uses: ReferenceUse[] = [];
  addReferencesIn(role.root, role, uses);
  return uses;
}

/** In the order of the text. The parser limits how deep elements are nested. */
function addReferencesIn(element: XmlElement, role: Role, uses: ReferenceUse[]): void {
  const { name, text, children } = element;
  const reference = name === 'permkey' ? referenceOfKey(text) : parseReference(text);
  const value = reference && elementValue(element);
  if (value) uses.push({ object: role, value, reference });
  if (children.length > 0) for (const child of children) addReferencesIn(child, role, uses);
}
