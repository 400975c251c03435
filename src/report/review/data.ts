/** What the page of an access review shows. Values that many rows share are written once. */
export interface ReviewData {
  readonly path: string;
  readonly day: string;
  readonly people: number;
  readonly isCompared: boolean;
  readonly notes: readonly string[];
  /** The headers of the CSV that the page saves: an access review is compared with the last one by them. */
  readonly headers: readonly string[];
  readonly held: readonly HeldData[];
  readonly rows: readonly RowData[];
}

export interface HeldData {
  readonly roles: string;
  readonly roleIds: string;
  readonly duty: string;
  readonly title: string;
  readonly risk: string;
  readonly how: string;
}

export interface RowData {
  readonly person: string;
  /** The index of what is held. */
  readonly held: number;
  /** Empty where nothing is compared. */
  readonly change: string;
  readonly decision: string;
  readonly reviewer: string;
  readonly earlier: string;
}

/** The risks, from the lowest. */
export const RISK_NAMES: readonly string[] = ['low', 'medium', 'high', 'critical'];
