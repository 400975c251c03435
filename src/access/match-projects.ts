import type { Project } from '../sdf/project.js';
import { groupBy } from '../util/group-by.js';

/** A project in two versions; null where it is not in one of them. */
export interface ProjectPair {
  readonly base: Project | null;
  readonly head: Project | null;
}

/**
 * The projects of two versions side by side, by their folders. A project whose folder was renamed is known by what
 * its manifest calls it, if nothing else that came or went is called the same.
 */
export function matchProjects(base: readonly Project[], head: readonly Project[]): ProjectPair[] {
  const baseByRoot = new Map(base.map((project) => [project.root, project]));
  const headRoots = new Set(head.map(({ root }) => root));
  const gone = base.filter(({ root }) => !headRoots.has(root));
  const come = head.filter(({ root }) => !baseByRoot.has(root));
  const moved = movedProjects(gone, come);
  const from = new Set(moved.values());
  return [
    ...head.map((project) => ({
      base: baseByRoot.get(project.root) ?? moved.get(project) ?? null,
      head: project,
    })),
    ...gone.filter((project) => !from.has(project)).map((project) => ({ base: project, head: null })),
  ];
}

/** The projects that came, with what each was before. */
function movedProjects(gone: readonly Project[], come: readonly Project[]): Map<Project, Project> {
  const goneByName = groupBy(gone, nameOf);
  const moved = new Map<Project, Project>();
  for (const [name, named] of groupBy(come, nameOf)) {
    const [project, ...others] = named;
    const [before, ...othersBefore] = goneByName.get(name) ?? [];
    if (name !== null && project && before && others.length + othersBefore.length === 0)
      moved.set(project, before);
  }
  return moved;
}

function nameOf({ manifest }: Project): string | null {
  return manifest?.appId ?? manifest?.projectName ?? null;
}
