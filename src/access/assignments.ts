/** Roles that people hold together, by the names that a list of assignments gives them. */
export interface RoleSet {
  /** As the list writes them: one text can name several roles. */
  readonly roles: readonly string[];
  /** How many people hold exactly these. */
  readonly people: number;
}

/** Who holds which roles, without saying who: people are counted. What findings are made of knows no person. */
export interface Assignments {
  /** The file that says so, as users see it. */
  readonly path: string;
  readonly sets: readonly RoleSet[];
  /** The line on which each of these texts is first. */
  readonly lines: ReadonlyMap<string, number>;
}

/** Who holds which roles. Only the access review is given this: everything else knows no person. */
export interface People {
  readonly assignments: Assignments;
  /** The people of each set of roles, as the file names them. */
  readonly names: ReadonlyMap<RoleSet, readonly string[]>;
}

/** What is the same to people: case, spaces and ways to write an accent do not count. */
export function comparableName(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
