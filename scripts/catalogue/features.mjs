import { formFaults, idFaults, rowsOf } from './rows.mjs';

/**
 * The faults of features.json, in the order of its lines.
 * @param {string} text
 */
export function featureFaults(text) {
  const rows = rowsOf(text);
  const faults = [...formFaults(text, rows), ...idFaults(rows, (entry) => entry, /^[A-Z0-9_]+$/)];
  return faults.sort((a, b) => a.line - b.line);
}
