import { canBeIgnored } from '../policy/silenceable.js';
import type { Suppression } from '../policy/suppressions.js';
import type { Missed } from '../policy/usage.js';
import type { Finding } from '../rules/finding.js';
import { type Place, positionAt } from '../sdf/source.js';
import { groupBy } from '../util/group-by.js';

/** A comment that stands further off means something else. */
const MOST_LINES = 10;
const MOST_OF_A_TAG = 100;

/** What a comment misses of each of its rules: the finding that is nearest to it, among those that nothing suppresses. */
export function missedBy(
  suppressions: readonly Suppression[],
  findings: readonly Finding[],
): (suppression: Suppression) => ReadonlyMap<string, Missed> {
  if (suppressions.length === 0) return () => new Map();
  const byTarget = groupBy(
    findings.filter(({ rule }) => canBeIgnored(rule)),
    ({ rule, at }) => targetName(at.source.path, rule.id),
  );
  return ({ at, rules }) =>
    new Map(
      rules.flatMap(({ id }): [string, Missed][] => {
        const away = (finding: Finding) => Math.abs(finding.at.start - at.start);
        const [nearest] = [...(byTarget.get(targetName(at.source.path, id)) ?? [])].sort(
          (one, other) => away(one) - away(other),
        );
        const missed = nearest && missedAt(nearest);
        return missed && Math.abs(missed.line - lineOf(at)) <= MOST_LINES ? [[id, missed]] : [];
      }),
    );
}

function lineOf({ source, start }: Place): number {
  return positionAt(source, start).line;
}

function targetName(path: string, rule: string): string {
  return `${rule} ${path}`;
}

/** The element that a comment would have to stand before; null where no tag begins at the finding or before its text. */
function missedAt({ at }: Finding): Missed | null {
  const { source, start } = at;
  const tag = source.text.lastIndexOf('<', start);
  const [, element] = /^<([\w.-]+)/.exec(source.text.slice(tag, tag + MOST_OF_A_TAG)) ?? [];
  if (tag === -1 || element === undefined) return null;
  return { at, element, line: positionAt(source, tag).line };
}
