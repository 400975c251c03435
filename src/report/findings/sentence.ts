import type { Severity } from '../../policy/rule-info.js';
import type { CheckResult, Silenced, SilencedBy } from '../../settle/result.js';
import { count, listed } from '../../util/words.js';

/** What a run found and looked at, in one sentence: `2 errors and 1 notice in 1 project: 3 roles, 4 objects`. */
export function summarySentence({ summary, silenced }: CheckResult): string {
  const { projects, roles, objects, errors, warnings, notices, suppressed } = summary;
  const counts: readonly (readonly [number, Severity])[] = [
    [errors, 'error'],
    [warnings, 'warning'],
    [notices, 'notice'],
  ];
  const found = counts.filter(([number]) => number > 0).map(([number, severity]) => count(number, severity));
  const problems = found.length > 0 ? listed(found) : 'No problems';
  const looked = [count(roles, 'role'), count(objects, 'object')].join(', ');
  const silent = suppressed > 0 ? `; ${suppressed} suppressed${howSuppressed(silenced)}` : '';
  return `${problems} in ${count(projects, 'project')}: ${looked}${silent}.`;
}

const SILENCERS: readonly (readonly [SilencedBy['kind'], string])[] = [
  ['exception', 'by exceptions'],
  ['suppression', 'by comments in the XML'],
  ['baseline', 'by the baseline'],
];

/** How many findings count for nothing by what: `3 by exceptions`. */
export function silencedWords(silenced: readonly Silenced[]): string[] {
  return SILENCERS.flatMap(([kind, words]) => {
    const number = silenced.filter(({ by }) => by.kind === kind).length;
    return number === 0 ? [] : [`${number} ${words}`];
  });
}

function howSuppressed(silenced: readonly Silenced[]): string {
  const words = silencedWords(silenced);
  if (words.length === 1) return words[0]?.replace(/^\d+/, '') ?? '';
  return words.length === 0 ? '' : ` (${listed(words)})`;
}

/** How many findings `--fix` can mend, as a sentence; null where there are none. */
export function fixableSentence({ findings }: CheckResult): string | null {
  const fixable = findings.filter(({ fixes = [] }) =>
    fixes.some(({ applicability }) => applicability === 'safe'),
  );
  return fixable.length === 0 ? null : `${fixable.length} can be fixed with --fix.`;
}
