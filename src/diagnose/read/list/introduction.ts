import { levelIn } from '../shapes/shape.js';
import type { Introduction } from './state.js';

/** Words that a list of permissions follows. */
const ABOUT_PERMISSIONS = /\bpermissions?\b/i;
const ANNOUNCES = /\b(?:following|these|below|as follows|listed)\b|:$/i;
const REMOVES =
  /\b(?:remov|revok|delet|drop|exclud|without|except|must not|not (?:need|requir)|no longer|never)/i;
const DEMANDS =
  /\b(?:requir|need|add|grant|assign|giv|enabl|missing|lack|minimum|must have|at least|following permissions?)/i;
/** A step through the UI, which shows where permissions are. */
const LEADS = /\b(?:click|select|navigate|go to|open|sub-?tabs?|tab)\b/i;
const WITH_LEVEL =
  /\((?<one>view|create|edit|full)\)|\b(?:at|with|to|level:?|set to) (?:an? |the )?["']?(?<other>view|create|edit|full)\b|["']?(?<last>\bview|\bcreate|\bedit|\bfull)\b["']?[ -](?:level|access|permission)/i;

/** What a line says of the list below it; null for a line that announces none. */
export function introductionIn(line: string): Introduction | null {
  if (!ABOUT_PERMISSIONS.test(line) || !ANNOUNCES.test(line)) return null;
  const { one, other, last } = WITH_LEVEL.exec(line)?.groups ?? {};
  return {
    level: levelIn(one ?? other ?? last),
    isDemand: DEMANDS.test(line) && !LEADS.test(line),
    isRemoval: REMOVES.test(line),
  };
}
