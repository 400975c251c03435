import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { knownName } from '../access/known-name.js';
import { type LinePlace, placesAt, sameElement, valueAt } from '../access/line-places.js';
import { check } from '../check/check.js';
import { filesInGit } from '../files/config-files.js';
import { topOf } from '../files/git-repository.js';
import { mergeBase, resolveCommit } from '../files/git-revision.js';
import { pathSeenFrom, relativePath } from '../files/relative-path.js';
import { ruleSettingOf } from '../policy/rule-settings.js';
import type { Explanation } from '../report/explain/explanation.js';
import { explainLine, type LineFacts } from '../report/explain/line.js';
import type { Finding } from '../rules/finding.js';
import { RULES } from '../rules/index.js';
import { rulesOfPlace } from '../rules/rules-of-place.js';
import { decode } from '../sdf/decode.js';
import { canonical, dueKey, dueRole } from '../sdf/notation.js';
import type { ObjectFile } from '../sdf/object-file.js';
import type { Project } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import { positionAt } from '../sdf/source.js';
import { parseXml, type XmlElement } from '../sdf/xml/xml.js';
import type { Gate } from '../settle/gate.js';
import type { CheckResult } from '../settle/result.js';
import { type Arguments, lastValue } from './arguments.js';
import { asked } from './base-tree.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';
import { readFilesGate } from './read-gate.js';
import { findTargets } from './targets.js';
import { treeOf } from './tree.js';

/** `Objects/customrole_x.xml:12`, perhaps with a column, as reports write places. */
const AT_LINE = /^(.+\.xml):(\d{1,7})(?::\d{1,7})?$/i;

/** What decides over access at a line of an object's file. Throws wrong use where there is no such line. */
export async function explainLineOf(
  word: string,
  given: Arguments,
  world: World,
): Promise<readonly Explanation[]> {
  const [, path = '', digits = ''] = AT_LINE.exec(word) ?? [];
  const line = Number(digits);
  if (!statSync(resolve(world.folder, path), { throwIfNoEntry: false })?.isFile())
    throw wrongUse(`There is no file "${path}".`);
  const gate = await readFilesGate(given, world);
  const targets = findTargets([path], world.folder);
  const tree = treeOf(targets, () => false, world);
  const result = check(tree, {
    pathOf: pathSeenFrom(world.folder),
    isWanted: targets.isWanted,
    failOn: 'never',
    gate,
  });
  const { file, project } = fileOf(path, result.projects, world);
  const root = file.root();
  if (!root) throw wrongUse(`"${path}" cannot be read as XML. Run check on it first.`);
  const places = placesAt(file.kind, root, line);
  if (places.length === 0)
    throw wrongUse(
      `Line ${line} of "${path}" does not decide about access: it is not a permission, a setting or a door.`,
    );
  const before = baseOf(given, path, world);
  return places.map((place) => {
    return explainLine({
      at: `${file.source.path}:${line}`,
      object: `${file.kind} ${file.id}`,
      place,
      name: place.kind === 'permission' ? knownName(canonical(dueKey(place.key)), [project]) : null,
      now: valueAt(file.kind, place, place.element),
      before: before && beforeOf(before, file.kind, place),
      otherSide: otherSideOf(place, file, project),
      rules: rulesOfPlace(place).map((id) => [id, severityOf(id, gate, file)] as const),
      findings: findingsOn(place.element, result),
    });
  });
}

function fileOf(path: string, projects: readonly Project[], { folder }: World) {
  const real = relativePath(folder, realpathSync.native(resolve(folder, path)));
  for (const project of projects) {
    const file = project.files.find(({ source }) => source.path === real);
    if (file) return { file, project };
  }
  throw wrongUse(`"${path}" is not an object of an SDF project.`);
}

/** How severe a rule is in a file under the policy; `off` where it is. */
function severityOf(id: string, { policy, pathInRepository }: Gate, { source }: ObjectFile): string {
  const setting = ruleSettingOf(policy, id, pathInRepository(source.path));
  return setting ?? RULES.find((rule) => rule.id === id)?.severity ?? 'off';
}

interface Before {
  readonly revision: string;
  readonly root: XmlElement | null;
}

/** The file where this branch left a revision; null without one. */
function baseOf(given: Arguments, path: string, { folder }: World): Before | null {
  const revision = lastValue(given, 'base');
  if (revision === undefined) return null;
  const file = realpathSync.native(resolve(folder, path));
  return asked(() => {
    const top = topOf(folder);
    const commit = mergeBase(folder, revision, 'HEAD') ?? resolveCommit(folder, revision);
    const bytes = filesInGit(top, commit)(relativePath(top, file));
    if (!bytes) return { revision, root: null };
    const { source, fault } = decode(path, bytes);
    const parsed = fault ? null : parseXml(source);
    return { revision, root: parsed && 'root' in parsed ? parsed.root : null };
  });
}

function beforeOf({ revision, root }: Before, kind: string, place: LinePlace): LineFacts['before'] {
  const element = root && sameElement(place.element, root);
  return {
    revision,
    isThere: element !== null,
    value: element ? valueAt(kind, place, element) : null,
  };
}

/** What the object of a permission, or the role that an object lists, says of the other. */
function otherSideOf(place: LinePlace, file: ObjectFile, project: Project): string[] {
  if (place.kind === 'permission') {
    const reference = parseReference(dueKey(place.key));
    const object = reference && project.counterpartById.get(reference.scriptId);
    if (!object) return [];
    const entry = object.permittedRoles.find(
      ({ role }) => role && parseReference(dueRole(role.text))?.scriptId === file.id,
    );
    const level = entry?.level?.text ?? null;
    return [sentence(object.source.path, object.id, file.id, level)];
  }
  if (place.kind !== 'entry') return [];
  const role = project.roleById.get(parseReference(dueRole(place.role))?.scriptId ?? '');
  const own = project.counterpartById.get(file.id);
  if (!role || !own) return [];
  const entry = role.permissions.find(
    ({ key }) => key && parseReference(dueKey(key.text))?.scriptId === file.id,
  );
  return [sentence(role.source.path, role.id, file.id, entry?.level?.text ?? null)];
}

function sentence(path: string, id: string, other: string, level: string | null): string {
  return level === null
    ? `${path}: ${id} does not list ${other}`
    : `${path}: ${id} lists ${other} at ${level}`;
}

/** What is found in an element, or told of it beside another finding. */
function findingsOn({ source, start, end }: XmlElement, { findings }: CheckResult): string[] {
  const isIn = ({ at }: Pick<Finding, 'at'>) =>
    at.source.path === source.path && at.start < end && at.end > start && at.end - at.start <= end - start;
  return findings.filter(isIn).map(({ at, rule, severity, message }) => {
    const { line, column } = positionAt(at.source, at.start);
    return `${line}:${column}  ${severity}  ${rule.id}: ${message}`;
  });
}
