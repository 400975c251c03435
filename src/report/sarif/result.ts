import type { Location, Result } from 'sarif';
import type { Severity } from '../../policy/rule-info.js';
import type { Finding } from '../../rules/finding.js';
import { count } from '../../util/words.js';
import { sarifFix } from './fix.js';
import type { Identity } from './identity.js';
import { physicalLocation, type RepositoryPath, snippetLocation } from './location.js';
import { sarifSuppression } from './suppression.js';
import { linkedMessage, plainMessage } from './text.js';
import type { Told } from './told.js';

export const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;

/** The key of our fingerprints, beside the one that GitHub reads. */
export const FINGERPRINT = 'sdfRoleCompliance/v1';

/** GitHub shows so many locations of a result. */
export const MOST_RELATED = 99;

export function sarifResult(
  { finding, by }: Told,
  { guid, lineHash }: Identity,
  ruleIndexOf: (id: string) => number,
  repositoryPath: RepositoryPath,
): Result {
  const { rule, severity, at, fixes = [], related = [], fingerprint, introduced } = finding;
  const shown = related.slice(0, MOST_RELATED);
  return {
    guid,
    ruleId: rule.id,
    ruleIndex: ruleIndexOf(rule.id),
    kind: 'fail',
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: snippetLocation(at, repositoryPath) }],
    ...(shown.length > 0 && {
      relatedLocations: shown.map(
        (place, index): Location => ({
          id: index + 1,
          physicalLocation: physicalLocation(place.at, repositoryPath),
          message: { text: plainMessage(place.message) },
        }),
      ),
    }),
    partialFingerprints: {
      ...(lineHash !== null && { primaryLocationLineHash: lineHash }),
      [FINGERPRINT]: fingerprint,
    },
    ...(introduced !== null && { baselineState: introduced ? 'new' : 'unchanged' }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(fix, repositoryPath)) }),
    // Where one result says whether it is suppressed, all of them have to (§3.27.23).
    suppressions: by === null ? [] : [sarifSuppression(by, repositoryPath)],
    properties: propertiesOf(finding),
  };
}

/** The message itself comes first: where room is scarce viewers show its first sentence alone. */
function messageOf({ message, related = [] }: Finding): string {
  const links = related
    .slice(0, MOST_RELATED)
    .map(({ message: text }, index) => linkedMessage(text, index + 1));
  const left = related.length - links.length;
  return [plainMessage(message), ...links, ...(left > 0 ? [`And ${count(left, 'more place')}.`] : [])].join(
    ' ',
  );
}

/** SARIF has a place for the id and arguments of a message, but only for texts that a viewer fills in itself. */
function propertiesOf({ project, messageId, args, subject }: Finding) {
  const { role, object, permission, duty } = subject;
  return {
    project,
    messageId,
    args,
    ...(role !== undefined && { role }),
    ...(object !== undefined && { object }),
    ...(permission !== undefined && { permission }),
    ...(duty !== undefined && { duty, tags: [duty] }),
  };
}
