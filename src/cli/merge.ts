import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { TextDecoder } from 'node:util';
import { reasonOf } from '../files/problem.js';
import { relativePath } from '../files/relative-path.js';
import {
  type Merged,
  type MergedAccount,
  type Of,
  type Part,
  SUMMARY_KEYS,
  type SummaryKey,
} from '../report/merged/parts.js';
import { readPart } from '../report/merged/read-part.js';
import { groupBy } from '../util/group-by.js';
import type { World } from './command.js';
import { wrongUse } from './failure.js';

/** A file that was named, and the account that it belongs to. */
export interface NamedReport {
  readonly account: string;
  /** Whether the file's name had to do for one. */
  readonly isImplied: boolean;
  readonly path: string;
  /** As users see it. */
  readonly shown: string;
}

/** The files that a user named, each `[NAME=]FILE`. Throws wrong use where a name is missing or means two accounts. */
export function namedReports(words: readonly string[], world: World): readonly NamedReport[] {
  if (words.length === 0)
    throw wrongUse(
      'Name the reports to merge, for example: report merge production=report.json sandbox.json',
    );
  const named = words.map((word) => namedReport(word, world));
  for (const [path, [first, second]] of groupBy(named, (one) => one.path))
    if (second) throw wrongUse(`"${first?.shown ?? path}" is named twice.`);
  for (const [account, [first, second, ...more]] of groupBy(named, (one) => one.account)) {
    if (!first || !second || ![first, second, ...more].some(({ isImplied }) => isImplied)) continue;
    throw wrongUse(
      `"${first.shown}" and "${second.shown}" would both belong to the account "${account}". Name the accounts: NAME=FILE.`,
    );
  }
  return named;
}

/** A file whose own name holds a `=` is one without a NAME. */
function namedReport(word: string, { folder }: World): NamedReport {
  const at = word.indexOf('=');
  const isNamed = at !== -1 && !existsSync(resolve(folder, word));
  const file = isNamed ? word.slice(at + 1) : word;
  const account = (isNamed ? word.slice(0, at) : basename(word).replace(/\.json$/i, '')).trim();
  if (account === '') throw wrongUse(`"${word}" has no name before "=". Write NAME=FILE.`);
  if (file === '') throw wrongUse(`"${word}" names no file. Write NAME=FILE.`);
  const path = resolve(folder, file);
  return { account, isImplied: !isNamed, path, shown: relativePath(folder, path) };
}

interface Known extends NamedReport {
  readonly kind: Part['kind'];
}

/**
 * Looks through all reports, so that what is wrong is known before anything is written. They are read again when their
 * contents are asked for, one at a time: together they have no room in memory.
 */
export function mergedFrom(named: readonly NamedReport[]): Merged {
  const problems: string[] = [];
  const known: Known[] = [];
  const accounts = new Map<string, MergedAccount>();
  for (const one of named) {
    const read = readReport(one.path);
    if ('problem' in read) {
      problems.push(`${one.shown}${read.problem}`);
      continue;
    }
    known.push({ ...one, kind: read.kind });
    accounts.set(one.account, added(accounts.get(one.account), one.account, read));
  }
  const of = <P extends Part>(kind: P['kind']) =>
    function* (): Iterable<Of<P>> {
      for (const { account, path, shown } of known.filter((one) => one.kind === kind)) {
        const read = readReport(path);
        if ('problem' in read || read.kind !== kind) throw wrongUse(`${shown} changed while it was merged.`);
        yield { account, part: read as P };
      }
    };
  return { accounts: [...accounts.values()], checks: of('check'), matrices: of('matrix'), problems };
}

function readReport(path: string): Part | { readonly problem: string } {
  let text: string;
  try {
    const bytes = readFileSync(path);
    text = decoderFor(bytes).decode(bytes);
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { problem: isAbsent ? ': There is no such file.' : ` could not be read: ${reasonOf(error)}` };
  }
  const read = readPart(text);
  if (!('fault' in read)) return read;
  const { line, column, message } = read.fault;
  return { problem: `:${line}:${column}: ${message}` };
}

/** Some shells write UTF-16 where output goes to a file. */
function decoderFor([first, second]: Uint8Array): TextDecoder {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  return new TextDecoder(first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
}

function added(known: MergedAccount | undefined, account: string, part: Part): MergedAccount {
  const { conclusion = null, summary = null, matrixRoles = null } = known ?? {};
  if (part.kind === 'matrix')
    return { account, conclusion, summary, matrixRoles: (matrixRoles ?? 0) + part.roles.length };
  return {
    account,
    conclusion: conclusion === 'failure' ? conclusion : part.conclusion,
    summary: sum(summary, part.summary),
    matrixRoles,
  };
}

function sum(
  known: MergedAccount['summary'],
  other: Readonly<Record<string, number | null>>,
): Record<SummaryKey, number> {
  const entries = SUMMARY_KEYS.map((key) => [key, (known?.[key] ?? 0) + (other[key] ?? 0)]);
  return Object.fromEntries(entries);
}
