import { type Value, writtenText } from './value.js';

/**
 * What an export writes in place of what each account sets for itself. SDF refuses it in a required field, and leaves an
 * optional one as the account has it. Source: Oracle help, section_1528397245.
 */
export const ACCOUNT_SPECIFIC = '[ACCOUNT_SPECIFIC_VALUE]';

export function isAccountSpecific({ element, text }: Value): boolean {
  return text === ACCOUNT_SPECIFIC || writtenText(element) === ACCOUNT_SPECIFIC;
}
