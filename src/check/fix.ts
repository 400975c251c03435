import type { FileTree } from '../files/tree.js';
import type { Finding } from '../rules/finding.js';
import type { Fix } from '../rules/rule.js';
import { applyEdits, bySource, compatible } from '../sdf/edits.js';
import type { Source } from '../sdf/source.js';
import type { Edit } from '../sdf/xml-edit.js';
import type { CheckResult } from '../settle/result.js';
import { groupBy } from '../util/group-by.js';

/** Fixes of fixes end after a few rounds; those that never do are left. */
const MOST_ROUNDS = 10;

/** What the fixes of a run make of the files. */
export interface Fixed {
  readonly files: readonly FixedFile[];
  /** Files that would be fixed if they were UTF-8. */
  readonly foreign: readonly Source[];
  /** What is left, as if the files were written. */
  readonly result: CheckResult;
}

export interface FixedFile {
  /** As it was read. */
  readonly source: Source;
  /** The whole text as it has to be. */
  readonly text: string;
  /** What was mended in it, in this order. */
  readonly mended: readonly Mended[];
}

export interface Mended {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * Applies the safe fixes of findings until none is left. Nothing is written: the files of the tree stay as they are.
 *
 * @param judge what a run over a tree finds
 */
export function fixAll(
  tree: FileTree,
  pathOf: (path: string) => string,
  judge: (tree: FileTree) => CheckResult,
): Fixed {
  const files = new Map<string, FixedFile>();
  const changed = withTexts(tree, pathOf, files);
  let result = judge(tree);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = safeFixes(result.findings).filter(({ fix }) => fix.edits.every(isWritable));
    if (fixes.length === 0) break;
    applyRound(fixes, files);
    result = judge(changed);
  }
  const foreign = safeFixes(result.findings).flatMap(({ fix }) =>
    fix.edits.filter((edit) => !isWritable(edit)),
  );
  return { files: [...files.values()], foreign: [...bySource(foreign).keys()], result };
}

function safeFixes(findings: readonly Finding[]): Mended[] {
  return findings.flatMap((finding) => {
    const fix = finding.fixes?.find(({ applicability }) => applicability === 'safe');
    return fix && fix.edits.length > 0 ? [{ finding, fix }] : [];
  });
}

/** Text of another encoding may hold what the encoding cannot write. */
function isWritable({ source }: Edit): boolean {
  return source.encoding === 'utf-8';
}

function applyRound(fixes: readonly Mended[], files: Map<string, FixedFile>): void {
  const edits = new Set(compatible(fixes.map(({ fix }) => fix.edits)));
  const applied = fixes.filter(({ fix }) => fix.edits.every((edit) => edits.has(edit)));
  const appliedTo = groupBy(applied.flatMap(placesOf), ({ source }) => source);
  for (const [source, own] of bySource([...edits])) {
    const known = files.get(source.path);
    const mended = appliedTo.get(source)?.map((place) => place.mended) ?? [];
    files.set(source.path, {
      source: known?.source ?? source,
      text: applyEdits(source, own),
      mended: [...(known?.mended ?? []), ...mended],
    });
  }
}

/** Each file that a fix changes. */
function placesOf(mended: Mended): { readonly source: Source; readonly mended: Mended }[] {
  const sources = new Set(mended.fix.edits.map(({ source }) => source));
  return [...sources].map((source) => ({ source, mended }));
}

function withTexts(
  tree: FileTree,
  pathOf: (path: string) => string,
  files: ReadonlyMap<string, FixedFile>,
): FileTree {
  const bytesOf = (path: string) => {
    const file = files.get(pathOf(path));
    return file && Buffer.from(file.text);
  };
  return {
    ...tree,
    readStart: (path, length) => bytesOf(path)?.subarray(0, length) ?? tree.readStart(path, length),
    read: (path) => bytesOf(path) ?? tree.read(path),
  };
}
