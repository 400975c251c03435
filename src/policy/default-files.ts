/** Where a team's config lies if nothing else is said, from the top folder of the repository. */
export const CONFIG_FILE = '.github/sdf-role-compliance.yml';

/** Where old findings lie that a team accepts. */
export const BASELINE_FILE = '.github/sdf-role-compliance-baseline.json';
