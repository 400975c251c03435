import type { Project } from '../sdf/project.js';
import type { XmlElement } from '../sdf/xml/xml.js';
import type { Switched } from './entry-permission.js';
import { holderId } from './holders.js';
import type { ProjectPair } from './match-projects.js';

/**
 * The holders of whom a change can say something: those whose own file, or whose row in an object, is not shared by both
 * versions. Null where it may be anybody, as the manifest, deploy.xml or the access type of a record type changes.
 */
export function touchedHolders({ base, head }: ProjectPair, switched: Switched): ReadonlySet<string> | null {
  if (!base || !head || base.root !== head.root || hasSwitched(switched)) return null;
  const isSame =
    hasSameText(base.manifest?.root, head.manifest?.root) &&
    hasSameText(base.deploy?.root, head.deploy?.root);
  if (!isSame) return null;
  return new Set([...idsOf(base, head), ...idsOf(head, base)]);
}

function hasSwitched({ ledByEntryBefore, ledByEntryAfter, openBefore, openAfter }: Switched): boolean {
  return ledByEntryBefore.length + ledByEntryAfter.length + openBefore.size + openAfter.size > 0;
}

function hasSameText(one: XmlElement | undefined, other: XmlElement | undefined): boolean {
  return one?.source.text === other?.source.text;
}

/** Whom the roles and objects name that another version does not share. */
function idsOf(project: Project, other: Project): string[] {
  const shared = new Set<unknown>([...other.roles, ...other.counterparts]);
  return [
    ...project.roles.filter((role) => !shared.has(role)).map(({ id }) => id),
    ...project.counterparts
      .filter((object) => !shared.has(object))
      .flatMap(({ permittedRoles }) => permittedRoles)
      .flatMap(({ role }) => (role ? holderId(project, role.text) : [])),
  ];
}
