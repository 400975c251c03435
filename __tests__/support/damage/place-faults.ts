import type { Finding } from '../../../src/rules/finding.js';
import { bySource } from '../../../src/sdf/edits.js';
import { hasByteOrderMark, offsetAt, type Place, positionAt } from '../../../src/sdf/source.js';
import { trimSpace } from '../../../src/sdf/xml/characters.js';
import type { CheckResult } from '../../../src/settle/result.js';

/** The text of a file by its path; undefined for one that is not there. */
export type TextOf = (path: string) => string | undefined;

/** What is wrong with the places that a result points to: each must be a range of its file that a reader can see. */
export function placeFaults({ findings }: CheckResult, textOf: TextOf): string[] {
  return findings.flatMap((finding) => {
    const { at, related = [], fixes = [], rule } = finding;
    const places = [at, ...related.map((one) => one.at)];
    const edits = fixes.flatMap((fix) => fix.edits);
    return [
      ...places.flatMap((place) => faultsOfPlace(place, textOf, rule.group !== 'file')),
      ...edits.flatMap((edit) => faultsOfPlace(edit, textOf, false)),
      ...overlaps(finding),
    ].map((fault) => `${rule.id}: ${fault}`);
  });
}

/** What a fault of the text itself points to can be white space, or nothing: the rest is the reader's to mend. */
function faultsOfPlace(place: Place, textOf: TextOf, isRead: boolean): string[] {
  const { source, start, end } = place;
  const { text, path } = source;
  const range = `${path} ${start}-${end} of ${text.length}`;
  const whole = textOf(path);
  // Of a file that has no first tag only the beginning was read, and the last character of that may be cut.
  const isBeginning = !isRead && end === 0 && whole?.startsWith(text.slice(0, -1)) === true;
  if (whole !== text && !isBeginning) return [`${range}: this is not the text of the file`];
  const faults = offsetFaults(place);
  const shown = text.slice(start, end);
  if (isRead && start === end) faults.push('an empty range');
  const isQuoted = /["']/.test(text[start - 1] ?? '');
  if (isRead && !isQuoted && shown !== trimSpace(shown)) faults.push('white space around the range');
  return faults.map((fault) => `${range}: ${fault}`);
}

/** What is wrong with the ends of a place. */
export function offsetFaults(place: Place): string[] {
  const { source, start, end } = place;
  if (!(start >= 0 && start <= end && end <= source.text.length))
    return [`${start}-${end}: no range of the file`];
  return [start, end].flatMap((offset) => faultsOfOffset(place, offset));
}

function faultsOfOffset({ source }: Place, offset: number): string[] {
  const { text } = source;
  const around = text.slice(Math.max(offset - 1, 0), offset + 1);
  const isInside = offset > 0 && offset < text.length;
  const position = positionAt(source, offset);
  const line = text.split('\n')[position.line - 1] ?? '';
  const isMark = hasByteOrderMark(source) && offset === 0;
  return [
    ...(isInside && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(around) ? [`${offset} parts a character`] : []),
    ...(position.column < 1 || position.column > line.length + 1 ? [`${offset} is in no column`] : []),
    ...(isMark || offsetAt(source, position) === offset
      ? []
      : [`${offset} is not where its line and column are`]),
  ];
}

/** Edits of one fix never overlap, nor add twice in one place. */
function overlaps({ fixes = [] }: Finding): string[] {
  return fixes.flatMap(({ title, edits }) =>
    [...bySource(edits).values()].flatMap((own) => {
      const sorted = [...own].sort((one, other) => one.start - other.start || one.end - other.end);
      return sorted.some((edit, index) => edit.start < (sorted[index - 1]?.end ?? 0))
        ? [`${title}: edits overlap`]
        : [];
    }),
  );
}
