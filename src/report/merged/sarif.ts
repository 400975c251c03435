import type { Location, PhysicalLocation, ReportingDescriptor, Result, Run } from 'sarif';
import { RULES } from '../../rules/index.js';
import { compareText } from '../../util/compare-text.js';
import { HOME, NAME, VERSION } from '../../util/version.js';
import { guidOf } from '../sarif/identity.js';
import { notification } from '../sarif/invocation.js';
import { fittingLog, limitNotes, MOST_RESULTS } from '../sarif/limits.js';
import { SOURCE_ROOT } from '../sarif/location.js';
import { FINGERPRINT, LEVELS, MOST_RELATED } from '../sarif/result.js';
import { sarifRule } from '../sarif/rule.js';
import { linkedMessage, plainMessage } from '../sarif/text.js';
import { encodePath } from '../writing/markdown-escape.js';
import { accountFingerprint, accountPath, digest } from './account.js';
import type { Merged, PartFinding, PartPlace } from './parts.js';

interface AccountFinding {
  readonly account: string;
  readonly finding: PartFinding;
}

/**
 * The findings of many accounts as SARIF 2.1.0, as large as GitHub takes it; the least severe go first where there is no
 * room. No two results share rule, file and hash, so that code scanning takes none for another.
 */
export function mergedSarif(merged: Merged): string {
  const { worst, all } = worstOf(merged);
  return fittingLog((most) => runOf(worst(most), all, merged.problems));
}

/** No more are kept than fit, however many there are. */
function worstOf({ checks }: Merged) {
  const kept: Record<PartFinding['severity'], Kept[]> = { error: [], warning: [], notice: [] };
  let all = 0;
  for (const { account, part } of checks()) {
    for (const finding of part.findings) {
      const own = kept[finding.severity];
      if (own.length < MOST_RESULTS) own.push({ at: all, one: { account, finding: withoutFixes(finding) } });
      all += 1;
    }
    let room = MOST_RESULTS;
    for (const own of [kept.error, kept.warning, kept.notice]) {
      own.splice(room);
      room -= own.length;
    }
  }
  const worst = (most: number): AccountFinding[] =>
    [...kept.error, ...kept.warning, ...kept.notice]
      .slice(0, most)
      .sort((one, other) => one.at - other.at)
      .map(({ one }) => one);
  return { worst, all };
}

interface Kept {
  /** Its place among all. */
  readonly at: number;
  readonly one: AccountFinding;
}

/** No viewer could apply them: the files are in other repositories. */
function withoutFixes(finding: PartFinding): PartFinding {
  return { ...finding, related: finding.related.slice(0, MOST_RELATED), fixes: [] };
}

function runOf(told: readonly AccountFinding[], all: number, problems: readonly string[]): Run {
  const ids = [...new Set(told.map(({ finding }) => finding.rule))].sort(compareText);
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const seen = new Map<string, number>();
  const notified = [
    ...problems.map((text) => notification('error', text)),
    ...limitNotes(all, told.length).map((text) => notification('note', text)),
  ];
  return {
    tool: {
      driver: {
        name: NAME,
        version: VERSION,
        semanticVersion: VERSION,
        informationUri: HOME,
        rules: ids.map(ruleOf),
      },
    },
    automationDetails: { id: `${NAME}/merged/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [SOURCE_ROOT]: { description: { text: 'A folder with a folder for each account.' } },
    },
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        ...(notified.length > 0 && { toolExecutionNotifications: notified }),
      },
    ],
    results: told.map((one) => resultOf(one, hashOf(one, seen), indexes.get(one.finding.rule) ?? -1)),
  };
}

/** A rule of another version of this program is known by its id alone. */
function ruleOf(id: string): ReportingDescriptor {
  const rule = RULES.find((one) => one.id === id);
  return rule ? sarifRule(rule) : { id };
}

/** Of account, rule and fingerprint, numbered where they are not enough. */
function hashOf({ account, finding }: AccountFinding, seen: Map<string, number>): string {
  const name = digest([account, finding.rule, finding.fingerprint]);
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return count === 1 ? name : digest([name, String(count)]);
}

function resultOf({ account, finding }: AccountFinding, hash: string, ruleIndex: number): Result {
  const { rule, severity, messageId, args, fingerprint, introduced, related } = finding;
  const { project, role, object, permission, duty } = finding;
  return {
    guid: guidOf(hash),
    ruleId: rule,
    ruleIndex,
    kind: 'fail',
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: locationOf(account, finding) }],
    ...(related.length > 0 && {
      relatedLocations: related.map(
        (place, index): Location => ({
          id: index + 1,
          physicalLocation: locationOf(account, place),
          message: { text: plainMessage(place.message) },
        }),
      ),
    }),
    partialFingerprints: {
      // The uploader cannot make one: it has no such file.
      primaryLocationLineHash: `${hash.slice(0, 16)}:1`,
      [FINGERPRINT]: accountFingerprint(account, fingerprint),
    },
    properties: {
      account,
      project,
      ...(messageId !== undefined && { messageId, args }),
      ...(role !== undefined && { role }),
      ...(object !== undefined && { object }),
      ...(permission !== undefined && { permission }),
      ...(duty !== undefined && { duty }),
      ...(introduced !== null && { introduced }),
      tags: [...new Set(duty === undefined ? [account] : [account, duty])],
    },
  };
}

function messageOf({ message, related }: PartFinding): string {
  return [
    plainMessage(message),
    ...related.map(({ message: text }, index) => linkedMessage(text, index + 1)),
  ].join(' ');
}

function locationOf(
  account: string,
  { file, line, column, endLine, endColumn }: PartPlace,
): PhysicalLocation {
  return {
    artifactLocation: { uri: encodePath(accountPath(account, file)), uriBaseId: SOURCE_ROOT },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}
