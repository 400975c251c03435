import { permissionsCalled, permissionsNear, withTab } from '../sdf/catalogue/names/names.js';
import { plainName } from '../sdf/catalogue/names/spelling.js';
import {
  allPermissions,
  findPermission,
  type Level,
  nearestPermissions,
  type Permission,
} from '../sdf/catalogue/permissions.js';
import { canonical, dueKey } from '../sdf/notation.js';
import { counterpartOf, type Project } from '../sdf/project.js';
import { parseReference } from '../sdf/reference.js';
import { targetKey } from '../sdf/references.js';
import { nearestWords } from '../util/nearest.js';
import { holdersOf } from './holders.js';
import { nameOfObject } from './names.js';
import type { AskedDuty, Question } from './question.js';
import { hasDoors } from './who-doors.js';

/** What can be asked about: projects, and the duties that are known. */
export interface Known {
  readonly projects: readonly Project[];
  readonly duties: readonly AskedDuty[];
}

/**
 * What a text can mean, as people write it: a permission, record type, segment or duty by its id or by any of its names,
 * or another object with doors by its script id. Several where a name means several; none where it means none.
 */
export function questionsOf(text: string, level: Level, known: Known): Question[] {
  const asked = text.trim();
  const standard = findPermission(asked.toUpperCase());
  if (standard) return [aboutPermission(standard, level)];
  const byId = questionById(asked, level, known);
  if (byId) return [byId];
  return [
    ...permissionsCalled(asked).map((permission) => aboutPermission(permission, level)),
    ...objectsNamed(asked, level, known.projects),
    ...known.duties
      .filter(({ title }) => plainName(title) === plainName(asked))
      .map((duty): Question => ({ kind: 'duty', duty })),
  ];
}

/** How messages name what a question is about. */
export function titleOf(question: Question): string {
  if (question.kind === 'duty') return `${question.duty.title} (${question.duty.id})`;
  if (question.kind === 'object') return question.id;
  return question.name === question.key ? question.key : `${question.name} (${question.key})`;
}

/** The id by which a question can be asked again without doubt. */
export function idOf(question: Question): string {
  if (question.kind === 'duty') return question.duty.id;
  return question.kind === 'object' ? question.id : question.key;
}

/** The id or name that a text was probably meant to be; null where none is near. */
export function nearestAsked(text: string, { projects, duties }: Known): string | null {
  const ids = [
    ...duties.map(({ id }) => id),
    ...projects.flatMap(({ definitions }) => [...definitions.keys()]),
    ...allPermissions().map(({ id }) => id),
  ];
  const [id] = /_|-/.test(text) ? nearestWords(text, ids, 1) : [];
  if (id !== undefined) return id;
  const objects = objectNames(projects).map(({ name }) => name);
  const [object] = nearestWords(text, objects, 1);
  if (object !== undefined) return object;
  const { tab, name } = withTab(text);
  const [permission] = permissionsNear(name, tab);
  return permission?.names[0] ?? permission?.id ?? nearestPermissions(text, 1)[0] ?? null;
}

function aboutPermission({ id, names }: Permission, level: Level): Question {
  return { kind: 'permission', key: id, name: names[0] ?? id, level };
}

function questionById(asked: string, level: Level, { projects, duties }: Known): Question | null {
  const duty = duties.find(({ id }) => id.toLowerCase() === asked.toLowerCase());
  if (duty) return { kind: 'duty', duty };
  const key = canonical(dueKey(asked));
  const reference = parseReference(key);
  const id = reference?.scriptId ?? asked;
  if (reference) {
    for (const project of projects) {
      const object = counterpartOf(project, reference);
      const name = object && (nameOfObject(object) ?? object.id);
      if (name !== null) return { kind: 'permission', key: targetKey(project, key), name, level };
    }
    if (projects.some((project) => isGranted(project, targetKey(project, key))))
      return { kind: 'permission', key, name: id, level };
  }
  if (projects.some((project) => hasDoors(project, id))) return { kind: 'object', id, level };
  // A key that the catalogue does not know, and that a role holds all the same.
  return projects.some((project) => isGranted(project, asked))
    ? { kind: 'permission', key: asked, name: asked, level }
    : null;
}

/** Whether a role of a project names a key whose object is elsewhere. */
function isGranted(project: Project, key: string): boolean {
  return [...holdersOf(project).values()].some(({ grants }) => grants.has(key));
}

interface Named {
  readonly name: string;
  readonly key: string;
}

function objectNames(projects: readonly Project[]): Named[] {
  return projects.flatMap((project) =>
    [...project.counterpartById.values()].flatMap((object) => {
      const name = nameOfObject(object);
      return name === null ? [] : [{ name, key: targetKey(project, dueKey(object.id)) }];
    }),
  );
}

/** One question for each script id: several projects can have the same object. */
function objectsNamed(asked: string, level: Level, projects: readonly Project[]): Question[] {
  const wanted = plainName(asked);
  const found = objectNames(projects).filter(({ name }) => plainName(name) === wanted);
  return [...new Map(found.map((one) => [one.key, one])).values()].map(({ key, name }) => ({
    kind: 'permission',
    key,
    name,
    level,
  }));
}
