import { compareHarm } from '../rules/finding.js';
import type { CheckResult } from '../settle/result.js';
import { cut } from './cut.js';
import { messageWithNewness } from './newness.js';
import { plain } from './plain.js';
import { MOST_CHARACTERS, placeText } from './text-parts.js';

/** One line a finding, the worst first, in the form that editors and other programs read from compilers. */
export function conciseReport({ findings }: CheckResult): string {
  return [...findings]
    .sort(compareHarm)
    .map((finding) => {
      const { at, severity, rule } = finding;
      return `${placeText(at)}: ${severity}: ${plain(cut(messageWithNewness(finding), MOST_CHARACTERS))} [${rule.id}]\n`;
    })
    .join('');
}
