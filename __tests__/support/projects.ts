import { load } from '../../src/check/load.js';
import type { Project } from '../../src/sdf/project.js';
import { memoryTree } from './memory-tree.js';
import { deploy, manifest } from './xml.js';

/** The projects of files by path. */
export function projectsOf(files: Readonly<Record<string, string>>): readonly Project[] {
  return load(memoryTree(files), (path) => path).projects;
}

/** One project of files below its folder; a manifest and a deploy.xml for everything are added where they are absent. */
export function projectOf(files: Readonly<Record<string, string>>): Project {
  const [project] = projectsOf({ 'manifest.xml': manifest(), 'deploy.xml': deploy('~/Objects/*'), ...files });
  if (!project) throw new Error('The files make no project.');
  return project;
}
