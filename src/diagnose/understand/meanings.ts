import { permissionsNamed } from '../../sdf/catalogue/names/names.js';
import { permissionsOfTable } from '../../sdf/catalogue/names/tables.js';
import { isPermissionTargetId } from '../../sdf/reference.js';
import type { PermissionWords } from '../saying.js';
import type { Surroundings } from './resolution.js';
import {
  objectsCalled,
  objectsOfId,
  objectTarget,
  standardTarget,
  type Target,
  targetOf,
  targetOfScriptId,
} from './targets.js';

/** What a permission's name can mean: standard permissions, and objects that the UI calls so. */
export function targetsNamed({ name, area }: PermissionWords, surroundings: Surroundings): readonly Target[] {
  const objects = objectsCalled(surroundings, name, ({ kind }) => {
    if (area === 'Transactions') return kind === 'customtransactiontype';
    return area !== 'Reports' && area !== 'Setup';
  }).map(objectTarget);
  if (area === 'Custom Record' && objects.length > 0) return objects;
  const standard = permissionsNamed(name, area).map(standardTarget);
  const namesakes = objects.filter(({ area: tab }) => tab === area);
  return standard.length > 0 ? [...standard, ...namesakes] : objects;
}

/** What the script id of an object begins with; `customrecordtype` is a table like others. */
const SCRIPT_ID = /^(?:customrecord|customtransaction|customsale|custompurchase)(?:_|\d)|^cseg/;

/** The permissions that open a record type, by its id or by what people call it. */
export function targetsOfRecord(
  word: string,
  isTable: boolean,
  surroundings: Surroundings,
): readonly Target[] {
  const tables = permissionsOfTable(word).map(targetOf);
  if (isTable && tables.length > 0) return tables;
  if (isPermissionTargetId(word) && SCRIPT_ID.test(word)) {
    const known = objectsOfId(surroundings, word).map(objectTarget);
    return known.length > 0 ? known : [targetOfScriptId(word.replace(/^customrecord_(?=cseg)/, ''))];
  }
  const standard = permissionsNamed(word, null).map(standardTarget);
  const keys = new Set(standard.map(({ key }) => key));
  const all = [...standard, ...tables.filter(({ key }) => !keys.has(key))];
  return all.length > 0 ? all : objectsCalled(surroundings, word, () => true).map(objectTarget);
}
