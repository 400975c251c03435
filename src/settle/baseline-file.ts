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
  return entries.length === file.findings.length ? entries.map(readEntry) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

type WrittenEntry = Omit<BaselineEntry, 'width'> & { readonly width?: Record<string, number> };

function readEntry({ width, ...entry }: WrittenEntry): BaselineEntry {
  return { ...entry, ...(width && { width: new Map(Object.entries(width)) }) };
}

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'notice', undefined];

function isEntry(value: unknown): value is WrittenEntry {
  return (
    isRecord(value) &&
    SEVERITIES.includes(value.severity) &&
    isWidth(value.width) &&
    ['fingerprint', 'rule', 'project', 'message'].every((key) => typeof value[key] === 'string')
  );
}

function isWidth(value: unknown): boolean {
  return value === undefined || (isRecord(value) && Object.values(value).every(Number.isFinite));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
