import { compareHarm } from '../../rules/finding.js';
import type { CheckResult } from '../../settle/result.js';
import { messageWithNewness } from '../findings/newness.js';
import { MOST_CHARACTERS, placeText } from '../findings/text-parts.js';
import { cut } from '../writing/cut.js';
import { plain } from '../writing/plain.js';

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
