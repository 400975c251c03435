export const NAME = 'sdf-role-compliance';
/** Equal to that of package.json, which a test sees to: the bundle has no package.json to ask. */
export const VERSION = '0.1.0';
export const HOME = 'https://github.com/sdf-role-compliance/sdf-role-compliance';

/** Where a rule is documented. */
export function helpUri(ruleId: string): string {
  return `${HOME}/blob/main/docs/rules/${ruleId}.md`;
}
