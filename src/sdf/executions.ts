import type { ObjectFile } from './object-file.js';
import type { Project } from './project.js';
import { attributeOf, childValue, grouped, type Value } from './value.js';
import type { XmlElement } from './xml/xml.js';

/** Code that runs: a deployment of a script, a plug-in, a workflow, the server script of an app. */
export interface Execution {
  readonly file: ObjectFile;
  /** The deployment; the root of what has none. */
  readonly element: XmlElement;
  /** The script id of the deployment; empty where there is none. */
  readonly deploymentId: string;
  /** How messages name it. */
  readonly name: string;
  /** The role with whose rights it runs, or the T of `runasadmin`; null where it has those of whoever sets it off. */
  readonly runsAs: Value | null;
}

const executionsByProject = new WeakMap<Project, readonly Execution[]>();

/**
 * What runs with somebody's rights or for the public, as far as it runs for others than its owner: nothing that is inactive,
 * not deployed or being tested.
 * Source: Oracle's XML reference (SDFxml_2909147388 and those of the other kinds), chapter_N2998873.
 */
export function executionsOf(project: Project): readonly Execution[] {
  const known = executionsByProject.get(project);
  if (known) return known;
  const executions = project.files.flatMap(executionsIn);
  executionsByProject.set(project, executions);
  return executions;
}

/** Words of which a file has at least one: it is quicker to look for them than for what is said with them. */
const WORDS = ['runas', 'executeas', 'isonline', 'ONLINE_FORM_USER', '_ALL_ROLES'];
/**
 * A part of each. V8 looks for fewer than seven characters by the first of them, as fast as memory can be read where that
 * one is rare.
 */
export const PARTS_OF_WORDS = ['runas', 'xecut', 'sonlin', '_USER', '_ALL_R'];

/** Nearly every script says nothing of this, and is not read. */
const SAYS_SOMETHING =
  /<(?:runasrole|executeas)\b[^<>]*>\s*[^<\s]|<(?:runasadmin|isonline)\b[^<>]*>\s*[^<\sF]|ONLINE_FORM_USER|_ALL_ROLES|<!\[CDATA\[/;

/** Whether the text of an object may say that code in it runs with somebody's rights or for the public. */
export function maySayWhoRuns(text: string): boolean {
  return (
    PARTS_OF_WORDS.some((part) => text.includes(part)) &&
    WORDS.some((word) => text.includes(word)) &&
    SAYS_SOMETHING.test(text)
  );
}

function executionsIn(file: ObjectFile): Execution[] {
  if (file.isSilent || !maySayWhoRuns(file.source.text)) return [];
  const root = file.root();
  if (!root || text(root, 'isinactive') === 'T') return [];
  if (file.kind === 'workflow') return ofWorkflow(file, root);
  const deployments = grouped(root, 'scriptdeployments', 'scriptdeployment');
  if (deployments.length > 0)
    return deployments
      .filter(runs)
      .map((element) => execution(file, element, childValue(element, 'runasrole')));
  const role = childValue(root, file.kind === 'singlepageapp' ? 'executeas' : 'runasrole');
  return role && runs(root) ? [execution(file, root, role)] : [];
}

/** A workflow that is being tested runs for its owner alone; one that is not running does nothing. */
const IDLE: ReadonlySet<string> = new Set(['NOTRUNNING', 'SUSPENDED', 'TESTING']);

function ofWorkflow(file: ObjectFile, root: XmlElement): Execution[] {
  const value = childValue(root, 'runasadmin');
  if (value?.text !== 'T' || IDLE.has(text(root, 'releasestatus'))) return [];
  return [execution(file, root, value)];
}

function runs(element: XmlElement): boolean {
  return text(element, 'isdeployed') !== 'F' && text(element, 'status') !== 'TESTING';
}

function execution(file: ObjectFile, element: XmlElement, runsAs: Value | null): Execution {
  const isRoot = element.parent === null;
  const deploymentId = isRoot ? '' : (attributeOf(element, 'scriptid')?.text ?? '');
  const name = deploymentId === '' ? file.id : `${file.id}.${deploymentId}`;
  return { file, element, deploymentId, name, runsAs };
}

function text(element: XmlElement, name: string): string {
  return childValue(element, name)?.text ?? '';
}
