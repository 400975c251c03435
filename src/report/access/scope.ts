import type { ScopeChange } from '../../access/change.js';
import { count } from '../../util/words.js';

const MOST_NAMES = 3;

/** What enters or leaves the deploy scope, on one line however much it is; null where nothing does. */
export function scopeSentence(changes: readonly ScopeChange[]): string | null {
  const entering = changes.filter(({ change }) => change === 'enters');
  const leaving = changes.filter(({ change }) => change === 'leaves');
  const deleted = leaving.filter(({ isSuiteApp }) => isSuiteApp);
  const kept = leaving.filter(({ isSuiteApp }) => !isSuiteApp);
  const sentences = [
    part(
      entering,
      'enters',
      'enter',
      'takes effect with the next deployment, even if its file does not change',
    ),
    part(kept, 'leaves', 'leave', 'is not changed in the account'),
    part(deleted, 'leaves', 'leave', 'is deleted in accounts that install the SuiteApp'),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}

function part(changes: readonly ScopeChange[], one: string, more: string, effect: string): string | null {
  if (changes.length === 0) return null;
  const names = changes.slice(0, MOST_NAMES).map(({ object }) => object);
  const shown = changes.length > MOST_NAMES ? `${names.join(', ')}, …` : names.join(', ');
  const verb = changes.length === 1 ? one : more;
  return `${count(changes.length, 'object')} ${verb} the deploy scope (${shown}) and ${changes.length === 1 ? effect : plural(effect)}.`;
}

function plural(effect: string): string {
  return effect
    .replace(/^takes/, 'take')
    .replace(/^is /, 'are ')
    .replace('its file does not change', 'their files do not change');
}

/** An entry of `scope` in JSON. */
export function jsonScope({ object, file, change }: ScopeChange) {
  return { object, file, change };
}
