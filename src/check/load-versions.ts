import type { FileTree } from '../files/tree.js';
import type { Finding } from '../rules/finding.js';
import type { Rule } from '../rules/rule.js';
import type { Project } from '../sdf/project.js';
import type { Gate } from '../settle/gate.js';
import { projectsBefore } from './base.js';
import { type Loaded, load } from './load.js';

/** A tree, and what it was before a change: read once, however many gates judge it. */
export interface LoadedVersions {
  readonly head: LoadedTree;
  /** Null where there is nothing to compare with. */
  readonly base: LoadedTree | null;
  /** What each project of the head was before. */
  readonly before: ReadonlyMap<Project, Project>;
  /** How users see a path of the trees. */
  readonly pathOf: (path: string) => string;
  /** What the rules have found so far. */
  readonly judged: JudgedOnce;
}

export interface LoadedTree {
  readonly tree: FileTree;
  readonly loaded: Loaded;
}

export function loadVersions(
  tree: FileTree,
  base: FileTree | null,
  pathOf: (path: string) => string,
): LoadedVersions {
  const head = { tree, loaded: load(tree, pathOf) };
  const known = base && { tree: base, loaded: load(base, pathOf, head) };
  return versionsOf(head, known, pathOf, judgedOnce());
}

/** The same base with another head, of which only what differs is read and judged. */
export function withHead({ head, base, pathOf, judged }: LoadedVersions, tree: FileTree): LoadedVersions {
  return versionsOf({ tree, loaded: load(tree, pathOf, head) }, base, pathOf, judged);
}

function versionsOf(
  head: LoadedTree,
  base: LoadedTree | null,
  pathOf: (path: string) => string,
  judged: JudgedOnce,
): LoadedVersions {
  const before = base ? projectsBefore(base.loaded.projects, head.loaded.projects) : new Map();
  return { head, base, before, pathOf, judged };
}

/**
 * What a rule finds in a project, given what it was before; `judge` is asked once for each gate. One that the change
 * leaves as it was is judged as one that was not changed: with nothing before it.
 */
export type JudgedOnce = (asked: AskedOnce, judge: () => readonly Finding[]) => readonly Finding[];

interface AskedOnce {
  readonly gate: Gate;
  readonly project: Project;
  readonly before: Project | null;
  readonly rule: Rule;
}

function judgedOnce(): JudgedOnce {
  const known = new Map<Gate, Map<Project, Map<Project | null, Map<Rule, readonly Finding[]>>>>();
  return ({ gate, project, before, rule }, judge) => {
    const ofGate = at(known, gate, () => new Map());
    const ofProject = at(ofGate, project, () => new Map());
    const ofChange = at(ofProject, before === project ? null : before, () => new Map());
    return at(ofChange, rule, judge);
  };
}

function at<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}
