import { compareSeverity, type Finding, identityOf, isNoWorse } from '../rules/finding.js';
import { groupBy } from '../util/group-by.js';

/** What must hold of a finding and one that is known for the one to be the other. */
type Same = (finding: Finding, known: Finding) => boolean;

/**
 * Those of some findings that are known already, each by one that is no better. Findings are the same by fingerprint; of
 * several that no name tells apart as many are known as there are known ones.
 *
 * @param order which of several that are equally severe to look for first
 */
export function knownAmong(
  findings: readonly Finding[],
  known: readonly Finding[],
  {
    isSame = () => true,
    order = () => 0,
  }: { readonly isSame?: Same; readonly order?: (finding: Finding) => number } = {},
): Set<Finding> {
  const knownByIdentity = groupBy(known, identityOf);
  return new Set(
    [...groupBy(findings, identityOf)].flatMap(([identity, group]) => {
      const left = [...(knownByIdentity.get(identity) ?? [])].sort(bySeverity);
      const inOrder = [...group].sort((one, other) => bySeverity(one, other) || order(one) - order(other));
      return inOrder.filter((finding) => {
        const index = left.findIndex((some) => isNoWorse(finding, some) && isSame(finding, some));
        if (index !== -1) left.splice(index, 1);
        return index !== -1;
      });
    }),
  );
}

function bySeverity(one: Finding, other: Finding): number {
  return compareSeverity(one.severity, other.severity);
}
