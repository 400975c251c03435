import { canBeIgnored } from '../policy/silenceable.js';
import type { Suppression } from '../policy/suppressions.js';
import type { Finding } from '../rules/finding.js';
import { groupBy } from '../util/group-by.js';

/** The suppression of each finding that one silences: of several the innermost. */
export function suppressed(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): Map<Finding, Suppression> {
  const spans = suppressions.flatMap((suppression) => spansOf(suppression));
  const spansByTarget = groupBy(spans, ({ target }) => target);
  const found = new Map<Finding, Suppression>();
  for (const [target, own] of groupBy(
    findings.filter(({ rule }) => canBeIgnored(rule)),
    targetOf,
  )) {
    match(own, spansByTarget.get(target) ?? [], found);
  }
  return found;
}

/** The range in which a suppression silences one rule. */
interface RuleSpan {
  /** The file and the rule. */
  readonly target: string;
  readonly start: number;
  readonly end: number;
  readonly suppression: Suppression;
}

function spansOf(suppression: Suppression): RuleSpan[] {
  const { element, rules } = suppression;
  if (!element) return [];
  const { start, end, source } = element;
  return rules.map(({ id }) => ({ target: targetName(source.path, id), start, end, suppression }));
}

function targetOf({ at, rule }: Finding): string {
  return targetName(at.source.path, rule.id);
}

function targetName(path: string, rule: string): string {
  return `${rule} ${path}`;
}

/** Goes through findings and spans together: elements nest, so those that are open at an offset enclose one another. */
function match(
  findings: readonly Finding[],
  spans: readonly RuleSpan[],
  found: Map<Finding, Suppression>,
): void {
  const coming = [...spans].sort((one, other) => one.start - other.start || other.end - one.end).reverse();
  let open: RuleSpan[] = [];
  for (const finding of [...findings].sort((one, other) => one.at.start - other.at.start)) {
    const { start, end } = finding.at;
    for (let next = coming.at(-1); next && next.start <= start; next = coming.at(-1)) {
      open.push(next);
      coming.pop();
    }
    open = open.filter((span) => span.end > start);
    const innermost = open.findLast((span) => span.end >= end);
    if (innermost) found.set(finding, innermost.suppression);
  }
}
