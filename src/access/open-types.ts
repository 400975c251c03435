import type { Project } from '../sdf/project.js';
import { nameOfObject } from './names.js';
import { type Opening, openingsOf } from './openings.js';

/** A field by which a record type is open to people who need no permission for it. */
export interface OpenType extends Opening {
  readonly project: string;
  /** The script id of the record type. */
  readonly object: string;
  readonly objectName: string | null;
}

/** What the record types of a project open to people whom no list names, in the order of the files. */
export function openTypesOf(project: Project): OpenType[] {
  return [...project.counterpartById.values()].flatMap((object) =>
    openingsOf(object)
      .filter(({ isOpen }) => isOpen)
      .map((opening) => ({
        ...opening,
        project: project.root,
        object: object.id,
        objectName: nameOfObject(object),
      })),
  );
}
