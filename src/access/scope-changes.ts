import type { Project } from '../sdf/project.js';
import { compareTexts } from '../util/compare-text.js';
import type { ScopeChange } from './change.js';
import { matchProjects, type ProjectPair } from './match-projects.js';

/** What enters or leaves the deploy scope, where both versions have a deploy.xml that can be read. */
export function scopeChanges(base: readonly Project[], head: readonly Project[]): ScopeChange[] {
  return matchProjects(base, head)
    .filter((pair) => pair.base !== pair.head)
    .flatMap(changesOf)
    .sort((one, other) =>
      compareTexts([one.project, one.change, one.object], [other.project, other.change, other.object]),
    );
}

function changesOf({ base, head }: ProjectPair): ScopeChange[] {
  if (!base?.deploy || !head?.deploy) return [];
  return [...head.definitions].flatMap(([object, files]) => {
    const known = base.definitions.get(object);
    const deployed = files.find(({ inScope }) => inScope);
    const [file] = deployed ? [deployed] : files;
    const was = known?.some(({ inScope }) => inScope);
    if (!file || was === undefined || was === (deployed !== undefined)) return [];
    const change = deployed ? 'enters' : 'leaves';
    return {
      project: head.root,
      object,
      file: file.path,
      change,
      isSuiteApp: head.manifest?.isSuiteApp === true,
    };
  });
}
