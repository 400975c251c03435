import { compareLevels, type Level } from '../../sdf/catalogue/permissions.js';
import { applyEdits } from '../../sdf/edits.js';
import { type Counterpart, entryNames, levelOf, type Role } from '../../sdf/objects.js';
import { addEntry } from '../../sdf/permission-entries.js';
import { readObject } from '../../sdf/read-object.js';
import type { Source } from '../../sdf/source.js';
import { child, type Value } from '../../sdf/value.js';
import { parseXml, type XmlElement } from '../../sdf/xml/xml.js';
import { append, type Edit, type NewElement, setText } from '../../sdf/xml-edit.js';
import type { Answer } from './answers.js';
import { objectEntries, roleEntries, type Side } from './step.js';

/** A file as it has to be. */
export interface ChangedFile {
  /** As it was read. */
  readonly source: Source;
  readonly text: string;
  /** What was changed in it, in words. */
  readonly done: readonly string[];
}

/**
 * The files of a project after all answers are written into it, the role first; those that stay as they are left out.
 * What the policy refuses is not written.
 */
export function changedFiles(answers: readonly Answer[]): readonly ChangedFile[] {
  const steps = answers.flatMap(({ step, target, refusal }) =>
    step && refusal === null ? [{ step, key: target.key }] : [],
  );
  const [first] = steps;
  if (!first) return [];
  const role = first.step.role.in;
  const inRole = steps
    .filter(({ step }) => step.role.change !== 'none')
    .map(({ step, key }) => ({
      done: sentence(step.role, key, step.level),
      edit: (current: Role) =>
        editsOf(current, roleEntries(current, key), step.role, step.level, 'permlevel'),
    }));
  const objects = steps.flatMap(({ step }) =>
    step.object && step.object.change !== 'none' ? [changedObject(step.object, role, step.level)] : [],
  );
  return [...(inRole.length > 0 ? [changed(role, inRole)] : []), ...objects];
}

function changedObject(side: Side<Counterpart>, role: Role, level: Level): ChangedFile {
  const levelName = entryNames(side.in.kind).level;
  const edit = (current: Counterpart) => {
    return editsOf(current, objectEntries(current, role), side, level, levelName);
  };
  return changed(side.in, [{ done: sentence(side, role.id, level), edit }]);
}

function sentence({ change, present }: Side<unknown>, key: string, level: Level): string {
  if (change === 'add') return `${key} added at ${level}`;
  return `${key} raised${present ? ` from ${present}` : ''} to ${level}`;
}

/** The edits that give an object's entries a level, or add the one that it lacks. */
function editsOf(
  { root }: Role | Counterpart,
  entries: readonly { readonly element: XmlElement; readonly level: Value | null }[],
  { entry }: { readonly entry: NewElement },
  level: Level,
  levelName: string,
): Edit[] {
  if (entries.length === 0) return [addEntry(root, entry)];
  return entries
    .filter((some) => {
      const own = levelOf(some.level);
      return own === null || compareLevels(own, level) < 0;
    })
    .map(({ element }) => {
      const place = child(element, levelName);
      return place ? setText(place, level) : append(element, { name: levelName, content: level });
    });
}

interface Planned<T> {
  readonly done: string;
  readonly edit: (current: T) => readonly Edit[];
}

/** Makes one change after the other, each in the text that the one before left. */
function changed<T extends Role | Counterpart>(object: T, plans: readonly Planned<T>[]): ChangedFile {
  let current = object;
  for (const { edit } of plans) current = reread(current, applyEdits(current.source, edit(current)));
  return { source: object.source, text: current.source.text, done: plans.map(({ done }) => done) };
}

function reread<T extends Role | Counterpart>(object: T, text: string): T {
  const result = parseXml({ ...object.source, text });
  if ('fault' in result)
    throw new Error(`${object.source.path} would not be valid XML: ${result.fault.message}`);
  return readObject(object.kind, result.root, object.inScope) as T;
}
