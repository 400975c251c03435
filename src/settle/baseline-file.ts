import type { Read } from '../policy/config/fault.js';
import type { Source } from '../sdf/source.js';
import type { Baseline, BaselineEntry } from './baseline.js';

/** Reads a baseline. Nothing is thrown; what is wrong with a damaged file is told with its place. */
export async function readBaseline(source: Source): Promise<Read<Baseline>> {
  const entries = entriesOf(source.text.replace(/^\uFEFF/, ''));
  if (entries) return { value: new Map(entries.map((entry) => [entry.fingerprint, entry])) };
  const { baselineFaults } = await import('../policy/config/baseline-faults.js');
  return { faults: baselineFaults(source) };
}

/** Null where the text is no baseline. */
function entriesOf(text: string): BaselineEntry[] | null {
  const file = parse(text);
  if (!isRecord(file) || file.version !== 1 || !Array.isArray(file.findings)) return null;
  const entries = file.findings.filter(isEntry);
  return entries.length === file.findings.length ? entries : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isRecord(value) &&
    ['fingerprint', 'rule', 'project', 'message'].every((key) => typeof value[key] === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
