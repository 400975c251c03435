import { declaresObject, type Manifest } from './manifest.js';
import type { Counterpart } from './objects.js';
import { parseReference } from './reference.js';
import { childValue } from './value.js';

/**
 * Marks the record types that hold the values of a segment. One is a segment's own only where the project has the segment
 * and both name each other, or where its id is that of such a record type and the manifest names the segment: an element
 * that points nowhere changes nothing.
 */
export function withSegments(objects: readonly Counterpart[], manifest: Manifest | null): Counterpart[] {
  const segments = new Map(objects.flatMap((one) => (one.kind === 'customsegment' ? [[one.id, one]] : [])));
  return objects.map((object) => {
    if (object.kind !== 'customrecordtype') return object;
    const claimed = childValue(object.root, 'customsegment');
    if (!claimed) return object;
    const reference = parseReference(claimed.text);
    const id = reference?.scriptId ?? claimed.text;
    const segment = segments.get(id);
    const isOwnId = object.id === `${RECORD_TYPE_OF_SEGMENT}${id.slice(SEGMENT.length)}`;
    const isOfSegment = segment
      ? isOwnId || segment.source.text.includes(object.id)
      : isOwnId && (manifest === null || (reference !== null && declaresObject(manifest, reference)));
    return { ...object, isOfSegment };
  });
}

const SEGMENT = 'cseg';
const RECORD_TYPE_OF_SEGMENT = 'customrecord_cseg';
