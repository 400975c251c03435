import { nearestWords } from '../../util/nearest.js';
import features from './features.json' with { type: 'json' };

const known = new Set(features);

/** Whether SDF has, or had, a feature with exactly this id. */
export function isKnownFeature(id: string): boolean {
  return known.has(id);
}

/** The feature ids that a misspelt one probably stands for, as `nearestWords` finds them. */
export function nearestFeatures(id: string, max: number): string[] {
  return nearestWords(id, known, max);
}

/** The feature that a role's record restriction for a segment needs (section_4731154857). */
export const FEATURE_OF_SEGMENT: ReadonlyMap<string, string> = new Map([
  ['CLASS', 'CLASSES'],
  ['DEPARTMENT', 'DEPARTMENTS'],
  ['LOCATION', 'LOCATIONS'],
]);

/** The feature that a kind of object needs, and so a permission for one. */
export const FEATURE_OF_KIND = {
  customrecordtype: 'CUSTOMRECORDS',
  customsegment: 'CUSTOMSEGMENTS',
  customtransactiontype: 'CUSTOMTRANSACTIONS',
} as const;
