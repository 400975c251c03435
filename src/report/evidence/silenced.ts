import type { Silenced, SilencedBy } from '../../settle/result.js';
import { jsonFinding, jsonPlace } from '../formats/json.js';
import { jsonException } from './exceptions.js';

type PathOf = (path: string) => string;

/** A finding that counts for nothing, with what silences it. */
export function jsonSilenced({ finding, by }: Silenced, pathOf: PathOf) {
  return { ...jsonFinding(finding, pathOf), by: jsonSilencer(by, pathOf) };
}

function jsonSilencer(by: SilencedBy, pathOf: PathOf) {
  if (by.kind === 'baseline') return { kind: 'baseline' };
  if (by.kind === 'exception') {
    const { reason, approvedBy, expires } = jsonException(by.exception);
    return { kind: 'exception', reason, approvedBy, expires };
  }
  const { file, line } = jsonPlace(by.suppression.at, pathOf);
  return { kind: 'comment', reason: by.suppression.reason, file, line };
}
