import type { Counterpart } from '../sdf/objects.js';
import type { Project } from '../sdf/project.js';
import type { XmlElement } from '../sdf/xml/xml.js';
import type { Switched } from './entry-permission.js';
import { holderId } from './holders.js';
import type { ProjectPair } from './match-projects.js';

/**
 * The holders of whom a change can say something: those whose own file is not shared by both versions, and those named by an
 * object of which some file is not. Null where it may be anybody, as the manifest, deploy.xml or the access type of a record type changes.
 */
export function touchedHolders({ base, head }: ProjectPair, switched: Switched): ReadonlySet<string> | null {
  if (!base || !head || base.root !== head.root || hasSwitched(switched)) return null;
  const isSame =
    hasSameText(base.manifest?.root, head.manifest?.root) &&
    hasSameText(base.deploy?.root, head.deploy?.root);
  if (!isSame) return null;
  const objects = new Set([...changedObjects(base, head), ...changedObjects(head, base)]);
  return new Set([
    ...changedRoles(base, head),
    ...changedRoles(head, base),
    ...holdersIn(base, objects),
    ...holdersIn(head, objects),
  ]);
}

function hasSwitched({ ledByEntryBefore, ledByEntryAfter, openBefore, openAfter }: Switched): boolean {
  return ledByEntryBefore.length + ledByEntryAfter.length + openBefore.size + openAfter.size > 0;
}

function hasSameText(one: XmlElement | undefined, other: XmlElement | undefined): boolean {
  return one?.source.text === other?.source.text;
}

function changedRoles({ roles }: Project, other: Project): string[] {
  const shared = new Set(other.roles);
  return roles.filter((role) => !shared.has(role)).map(({ id }) => id);
}

/** The objects of which one file is not shared. A segment decides for the record type of its values as well. */
function changedObjects({ counterparts }: Project, other: Project): string[] {
  const shared = new Set(other.counterparts);
  return counterparts.filter((object) => !shared.has(object)).map(objectId);
}

function objectId({ id }: Counterpart): string {
  return id.replace(/^customrecord_(?=cseg)/, '');
}

/** Whom such objects name in any of their files: which of several speaks for an object depends on all of them. */
function holdersIn(project: Project, objects: ReadonlySet<string>): string[] {
  return project.counterparts
    .filter((object) => objects.has(objectId(object)))
    .flatMap(({ permittedRoles }) => permittedRoles)
    .flatMap(({ role }) => (role ? holderId(project, role.text) : []));
}
