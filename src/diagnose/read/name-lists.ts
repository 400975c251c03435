import { isPermissionName } from '../../sdf/catalogue/names/names.js';

/** "Missing permissions: REST Web Services, Log in using Access Tokens and SuiteAnalytics Workbook" */
const LIST = /\bmissing permissions:? ([^.;:"'()]{3,600}(?:,| and )[^.;:"'()]{3,120})/i;

/** A cleaned line in which each of several permissions that a list names is a sentence of its own. */
export function namesApart(line: string): string {
  return line.replace(LIST, (whole, list: string) => {
    // Names with their area are found one by one as they stand.
    if (list.includes(' -> ')) return whole;
    const names = list.split(/, ?(?:and )?/).flatMap(apart);
    return names.map((name) => `missing '${name.trim()}' permission`).join('; ');
  });
}

/** Some names hold an "and" themselves. */
function apart(text: string): string[] {
  const [first = '', ...others] = text.split(' and ');
  const second = others.join(' and ');
  return !isPermissionName(text.trim()) && isPermissionName(first.trim()) ? [first, second] : [text];
}
