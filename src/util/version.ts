export const NAME = 'sdf-role-compliance';
/** Equal to that of package.json, which a test sees to: the bundle has no package.json to ask. */
export const VERSION = '0.1.0';
export const HOME = 'https://github.com/sdf-role-compliance/sdf-role-compliance';
/** The tag that workflows name. It moves with every release of its major version; the release workflow refuses any other major version. */
export const RELEASE = 'v1';
/** Where editors get the JSON Schema of the config that the released version reads. */
export const SCHEMA_URL = `${HOME.replace('//github.com/', '//raw.githubusercontent.com/')}/${RELEASE}/schema/${NAME}.schema.json`;

/** Where a rule is documented. */
export function helpUri(ruleId: string): string {
  return `${HOME}/blob/main/docs/rules/${ruleId}.md`;
}
