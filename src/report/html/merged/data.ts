/**
 * What the merged report is made of, as it stands in the page: 60,000 roles have to stay small. Texts are named by their
 * index in `texts`, -1 for none; entries are so many numbers in a row, as `packed` writes them. Every text is one line that
 * is safe to show.
 */
export interface MergedData {
  readonly tool: { readonly name: string; readonly version: string };
  readonly problems: readonly string[];
  readonly accounts: readonly AccountData[];
  readonly texts: readonly string[];
  readonly levels: readonly string[];
  readonly risks: readonly string[];
  readonly permissions: readonly { readonly key: string; readonly name: string }[];
  /** What a role can hold: permission, level, restriction as a text, risk. */
  readonly grants: string;
  /** By account. */
  readonly findings: readonly string[];
  readonly roles: string;
  /** What each role holds: steps from grant to grant. */
  readonly held: readonly string[];
}

export interface AccountData {
  readonly name: string;
  /** Null where none of its reports is a check. */
  readonly passed: boolean | null;
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly notices: number | null;
  readonly suppressed: number | null;
}

export const SEVERITIES = ['error', 'warning', 'notice'] as const;
export const STATES = ['active', 'inactive', 'defined elsewhere'] as const;

export const GRANT_SIZE = 4;
/** Severity, rule, message, file, line, role, whether it is introduced: -1 where that is not known. */
export const FINDING_SIZE = 7;
/** Account, id, name, project, file, state. */
export const ROLE_SIZE = 6;

/** In texts of findings, in place of the role that the finding is of: so that findings of many roles share their texts. */
export const ROLE_MARK = '\uE000';

/** Five bits a character, the last of a number without the sixth. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Numbers from -1 on as a text. */
export function packed(numbers: readonly number[]): string {
  return numbers.map(digitsOf).join('');
}

function digitsOf(number: number): string {
  let digits = '';
  let rest = number + 1;
  for (; rest >= 32; rest = Math.floor(rest / 32)) digits += DIGITS[(rest % 32) + 32];
  return digits + DIGITS[rest];
}

const VALUES = new Map([...DIGITS].map((digit, index) => [digit.charCodeAt(0), index]));

/** The numbers again. */
export function unpacked(text: string): number[] {
  const numbers: number[] = [];
  let number = -1;
  let factor = 1;
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES.get(text.charCodeAt(at)) ?? 0;
    number += (value % 32) * factor;
    factor *= 32;
    if (value >= 32) continue;
    numbers.push(number);
    number = -1;
    factor = 1;
  }
  return numbers;
}

/** Numbers that rise, each as what it is above the one before it. */
export function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

/** The numbers again. */
export function climbed(all: readonly number[]): number[] {
  let last = 0;
  return all.map((step) => {
    last += step;
    return last;
  });
}
