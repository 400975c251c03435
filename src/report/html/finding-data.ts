import { compareSeverity, type Finding } from '../../rules/finding.js';
import type { Fix } from '../../rules/rule.js';
import { positionAt } from '../../sdf/source.js';
import type { Silenced, SilencedBy } from '../../settle/result.js';
import { helpUri } from '../../util/version.js';
import { briefLine, bundled, ending, headline, isBundle } from '../findings/bundle.js';
import { fixXml } from '../findings/fix-xml.js';
import type { BundleData, FindingData, FixData, SilencedData } from './data.js';
import { type Indices, placeData } from './indices.js';
import type { MatrixIndex } from './matrix-index.js';

/** The findings for the page, the worst first, and the bundles that they are of. */
export function findingsData(
  all: readonly Finding[],
  index: MatrixIndex,
  files: Indices<string>,
): { readonly findings: FindingData[]; readonly bundles: BundleData[] } {
  const sorted = [...all].sort((one, other) => compareSeverity(one.severity, other.severity));
  const bundles = bundled(sorted).filter(isBundle);
  const bundleOf = new Map(bundles.flatMap(({ findings }, at) => findings.map((one) => [one, at] as const)));
  return {
    findings: sorted.map((finding) => findingData(finding, bundleOf.get(finding) ?? -1, index, files)),
    bundles: bundles.map((bundle) => ({ headline: headline(bundle), ending: ending(bundle) })),
  };
}

/** A finding for the page, with the cells of the matrix where it is shown. */
function findingData(
  finding: Finding,
  bundle: number,
  index: MatrixIndex,
  files: Indices<string>,
): FindingData {
  const { rule, severity, message, at, introduced, subject, related = [], fixes = [] } = finding;
  return {
    rule: rule.id,
    severity,
    message,
    help: helpUri(rule.id),
    ...placeData(files, at),
    column: positionAt(at.source, at.start).column,
    introduced,
    duty: subject.duty ?? null,
    bundle,
    brief: bundle === -1 ? '' : briefLine(finding),
    related: related.map((other) => ({ ...placeData(files, other.at), message: other.message })),
    fixes: fixes.map((fix) => fixData(fix, files)),
    ...index.cellsOf(finding),
  };
}

/** A finding that counts for nothing, and why. */
export function silencedData({ finding, by }: Silenced, files: Indices<string>): SilencedData {
  const { rule, message, at } = finding;
  return { rule: rule.id, message, ...placeData(files, at), ...reasonOf(by) };
}

function reasonOf(by: SilencedBy): Pick<SilencedData, 'by' | 'reason'> {
  if (by.kind === 'suppression') return { by: 'a comment', reason: by.suppression.reason };
  if (by.kind === 'exception') return { by: 'an exception', reason: by.exception.reason };
  return { by: 'the baseline', reason: null };
}

function fixData(fix: Fix, files: Indices<string>): FixData {
  return {
    title: fix.title,
    isSafe: fix.applicability === 'safe',
    xml: fixXml(fix).map(({ source, line, xml }) => ({ file: files.of(source.path), line, text: xml })),
  };
}
