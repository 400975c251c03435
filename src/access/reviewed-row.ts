/** A row of an access review that was made before, and perhaps filled in since. */
export interface ReviewedRow {
  readonly person: string;
  readonly roles: string;
  /** The ids of the roles, as the review parts them. */
  readonly roleIds: string;
  readonly duty: string;
  readonly title: string;
  readonly risk: string;
  readonly how: string;
  readonly decision: string;
  readonly reviewer: string;
}

/** The headers of a review. What is written by one run the next one finds by them. */
export const REVIEW_HEADERS = {
  person: 'Person',
  roles: 'Roles',
  roleIds: 'Role IDs',
  duty: 'Duty',
  title: 'Title',
  risk: 'Risk',
  how: 'Held by',
  change: 'Change',
  decision: 'Decision',
  reviewer: 'Reviewer',
} as const;

/**
 * The word in the column "Change" for a row of the last review whose person no longer holds the duty. The new review still shows
 * the row, so that the reviewer sees what ended; the review after that leaves it out.
 */
export const GONE = 'gone';
