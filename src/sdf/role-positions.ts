import { isAccountSpecific } from './account-specific.js';
import { isStandardRole } from './catalogue/standard-roles.js';
import { listedValues } from './listed.js';
import { dueRole } from './notation.js';
import type { ObjectFile } from './object-file.js';
import type { Project } from './project.js';
import { parseReference } from './reference.js';
import type { Value } from './value.js';
import type { XmlElement } from './xml/xml.js';

/** Elements that hold roles wherever they stand: one, or several parted by `|`. */
const HOLD_ROLES: ReadonlySet<string> = new Set([
  'permittedrole',
  'audslctrole',
  'runasrole',
  'audienceroles',
  'executeas',
]);

/** Elements that hold a role only below others: the name of the parent, and of its parent where that matters. */
const HOLD_ROLES_BELOW: ReadonlyMap<string, readonly (readonly [string, string?])[]> = new Map([
  ['role', [['permission'], ['roleaccess'], ['role', 'roles']]],
  ['roles', [['audience']]],
  ['id', [['role', 'roles']]],
]);

/** The text of an element that may hold roles, in which some word is neither a reference nor a standard role. */
const MAY_HOLD_ROLES =
  /<(?:permittedrole|audslctrole|runasrole|audienceroles|executeas|role|roles)\b[^<>]*>\s*([^<\s][^<]*)</g;
/** One of them is in the name of each such element. Few characters are found faster than many. */
const PARTS_OF_NAMES = ['role', 'xecut'];
const FORM_ROLE = /<id\b[^<>]*>([^<]*)</g;

/** A file, and its values that are not roles although SDF expects one there. */
export interface OddRoles {
  readonly file: ObjectFile;
  readonly values: readonly Value[];
}

const oddRolesByProject = new WeakMap<Project, readonly OddRoles[]>();

/**
 * What stands where SDF wants a role and is neither a reference as it takes them nor a standard role that is known; of the
 * few files that have such a thing, in their order.
 * Source of the places: Oracle's XML reference, among others SDFxml_2909147388, SDFxml_2290236535, SDFxml_894916533.
 */
export function oddRolesOf(project: Project): readonly OddRoles[] {
  const known = oddRolesByProject.get(project);
  if (known) return known;
  const odd: OddRoles[] = [];
  for (const file of project.files) {
    const values = file.kind === 'role' || file.isSilent ? [] : oddRolesIn(file);
    if (values.length > 0) odd.push({ file, values });
  }
  oddRolesByProject.set(project, odd);
  return odd;
}

/** The versions of a project share most of their files. */
const oddRolesByFile = new WeakMap<ObjectFile, readonly Value[]>();

function oddRolesIn(file: ObjectFile): readonly Value[] {
  const found = oddRolesByFile.get(file);
  if (found) return found;
  const odd = find(file);
  oddRolesByFile.set(file, odd);
  return odd;
}

function find(file: ObjectFile): Value[] {
  if (!mayHoldOddRole(file.source.text)) return [];
  const root = file.root();
  const found: Value[] = [];
  if (root) addOdd(root, found);
  return found;
}

/** Nearly no file has to be read for this: what stands in these elements is looked at in the text first. */
export function mayHoldOddRole(text: string): boolean {
  if (text.includes('CDATA') && text.includes('<![CDATA[')) return true;
  if (!PARTS_OF_NAMES.some((part) => text.includes(part))) return false;
  for (const [, words = ''] of text.matchAll(MAY_HOLD_ROLES)) if (!areKnown(words)) return true;
  return rolesOfForms(text).some((words) => !areKnown(words));
}

/** What the `id` elements between `roles` tags hold: in a form most others are fields. */
function rolesOfForms(text: string): string[] {
  const words: string[] = [];
  for (let start = text.indexOf('<roles'); start !== -1; start = text.indexOf('<roles', start + 1)) {
    if (text[start + '<roles'.length] !== '>') continue;
    const end = text.indexOf('</roles>', start);
    if (end === -1) break;
    for (const [, word = ''] of text.slice(start, end).matchAll(FORM_ROLE)) words.push(word);
    start = end;
  }
  return words;
}

function areKnown(words: string): boolean {
  return known.has(words) || words.split('|').every((word) => isKnown(word.trim()));
}

/** Roles that were looked at before: an account names the same ones again and again. */
const known = new Set<string>();

function isKnown(word: string): boolean {
  if (word === '' || known.has(word)) return true;
  const isRole = isStandardRole(word) || (parseReference(word) !== null && dueRole(word) === word);
  if (isRole) known.add(word);
  return isRole;
}

function addOdd(element: XmlElement, found: Value[]): void {
  if (element.text !== '' && element.children.length === 0 && holdsRoles(element)) {
    for (const value of listedValues(element)) {
      if (!isKnown(value.text) && !isAccountSpecific(value)) found.push(value);
    }
  }
  for (const child of element.children) addOdd(child, found);
}

/** Whether an element is one that SDF wants roles in. */
export function holdsRoles({ name, parent }: XmlElement): boolean {
  if (HOLD_ROLES.has(name)) return true;
  return (HOLD_ROLES_BELOW.get(name) ?? []).some(([own, grand]) => {
    return parent?.name === own && (grand === undefined || parent.parent?.name === grand);
  });
}
