import type { Severity } from '../../../policy/rule-info.js';
import {
  type AddressOf,
  paragraph,
  pathAndLine,
  SEVERITY_MARKS,
} from '../../../report/findings/finding-markdown.js';
import { describedFix, isShort, suggestedFix } from '../../../report/findings/fix-markdown.js';
import { suggestionOf } from '../../../report/findings/suggestion.js';
import { fitting } from '../../../report/writing/fitting.js';
import { link } from '../../../report/writing/markdown-escape.js';
import type { Finding } from '../../../rules/finding.js';
import type { Fix, Related } from '../../../rules/rule.js';
import { positionAt } from '../../../sdf/source.js';
import { helpUri } from '../../../util/version.js';
import { isSameLines, type Lines, linesOfSuggestion } from './lines.js';

/** Below the 65,536 characters that GitHub takes, with room for a mark. */
const MOST_BYTES = 65_000;

const MOST_RELATED = 3;

const NAMES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', notice: 'Notice' };

/**
 * What a comment says of a finding: how bad it is, what it is, where the other side is, and each way to mend it.
 *
 * @param committable the lines that the comment covers, which a suggestion takes the place of; null where none can be
 *   committed, so that each fix tells what to write and where
 */
export function commentBody(finding: Finding, committable: Lines | null, addressOf: AddressOf): string {
  const { severity, message, rule, related = [], fixes = [] } = finding;
  const parts = [
    `${SEVERITY_MARKS[severity]} **${NAMES[severity]}:** ${paragraph(message)} (${link(rule.id, helpUri(rule.id))})`,
    ...relatedPart(related, addressOf),
    ...(fixes.length > 1 ? ['There is more than one way to fix this; apply one of them.'] : []),
    ...fixes.map((fix, index) => fixPart(fix, index, committable, addressOf)),
  ];
  return fitting(parts, MOST_BYTES);
}

function relatedPart(related: readonly Related[], addressOf: AddressOf): string[] {
  if (related.length === 0) return [];
  const lines = related.slice(0, MOST_RELATED).map(({ at, message }) => {
    const { line } = positionAt(at.source, at.start);
    return `See ${pathAndLine(at.source, line, addressOf)}: ${paragraph(message)}`;
  });
  return [lines.join('<br>\n')];
}

function fixPart(fix: Fix, index: number, committable: Lines | null, addressOf: AddressOf): string {
  const lead = index === 0 ? 'Fix' : 'Or';
  const suggestion = suggestionOf(fix.edits);
  const isSuggested =
    suggestion &&
    committable &&
    isSameLines(linesOfSuggestion(suggestion), committable) &&
    isShort(suggestion);
  return isSuggested ? suggestedFix(lead, fix, suggestion) : describedFix(lead, fix, addressOf);
}
