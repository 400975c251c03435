/** What the page of a comparison with an account is made of. Every text is one line that is safe to show. */
export interface DriftData {
  readonly tool: { readonly name: string; readonly version: string };
  readonly sentence: string;
  readonly levels: readonly string[];
  readonly differences: readonly DifferenceData[];
  readonly lists: readonly ListData[];
}

export interface DifferenceData {
  readonly role: string;
  readonly roleName: string | null;
  readonly key: string;
  readonly name: string;
  /** Indexes of levels; 0 for no access. */
  readonly repository: number;
  readonly account: number;
  readonly place: string;
  /** Of the export. */
  readonly line: number | null;
  readonly takeOver: { readonly title: string; readonly xml: readonly XmlData[] } | null;
  readonly undo: string;
}

export interface XmlData {
  readonly place: string;
  readonly text: string;
}

export interface ListData {
  readonly title: string;
  readonly lines: readonly string[];
}
