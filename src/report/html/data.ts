/**
 * What the HTML report is made of, as it stands in the page. Lists name each other by index, -1 for none, so that 300
 * roles × 800 permissions stay small. Every text is one line that is safe to show.
 */
export interface ReportData {
  readonly tool: { readonly name: string; readonly version: string; readonly catalogue: string };
  readonly about: AboutData;
  /** Null where only access was looked at, and nothing judged. */
  readonly verdict: VerdictData | null;
  /** What could not be read, and why else the run fails. */
  readonly problems: readonly string[];
  readonly files: readonly string[];
  /** Null where nobody knows the addresses of the files. */
  readonly links: LinkData | null;
  readonly matrix: MatrixData;
  /** Null where nobody looked for them. */
  readonly doors: DoorsData | null;
  readonly findings: readonly FindingData[];
  /** What is said of many findings of one rule in one role. */
  readonly bundles: readonly BundleData[];
  readonly silenced: readonly SilencedData[];
  readonly duties: readonly DutyData[];
  readonly conflicts: readonly ConflictData[];
  readonly exceptions: readonly ExceptionData[];
  /** Null where there is no base to compare with. */
  readonly access: readonly AccessData[] | null;
  /** What of the change nobody has compared, and why; null where all of it is compared. */
  readonly notCompared: string | null;
  readonly parents: ParentsData;
}

/** Custom roles against the standard roles that they were made from. */
export interface ParentsData {
  /** Key and name of each permission that rows name. */
  readonly permissions: readonly (readonly [key: string, name: string])[];
  readonly doubts: readonly string[];
  /** Only roles whose file names a standard role of which the permissions are known. */
  readonly roles: readonly ParentData[];
}

export interface ParentData {
  /** Its place in the matrix. */
  readonly role: number;
  /** The standard role. */
  readonly name: string;
  readonly id: string;
  readonly isIdInferred: boolean;
  /** How many permissions of the standard role are documented by name alone, and so not compared. */
  readonly nameless: number;
  /** How many permissions are equal. */
  readonly same: number;
  readonly beyond: readonly DifferenceData[];
  readonly lacks: readonly DifferenceData[];
  readonly uncertain: readonly DifferenceData[];
}

export type DifferenceData = readonly [
  permission: number,
  /** Levels of the role and of the standard role, 0 for nothing. */
  own: number,
  base: number,
  risk: number,
  /** Why it is doubtful; -1 where it is not. */
  doubt: number,
];

/** What the report is about. */
export interface AboutData {
  /** Whose roles: the projects, or the repository of many. */
  readonly subject: string;
  readonly repository: NamedData | null;
  readonly commit: NamedData | null;
  readonly pullRequest: NamedData | null;
  /** The files of the policy; null where nothing was judged. */
  readonly policy: readonly string[] | null;
}

/** Something that a browser shows where its address is known. */
export interface NamedData {
  readonly name: string;
  readonly address: string | null;
}

/** The address of a file is `start`, its path, `line` and the number of a line. */
export interface LinkData {
  readonly start: string;
  /** As an address has it, in the order of `files`; empty for one outside of the repository. */
  readonly paths: readonly string[];
  readonly line: string;
}

/** Texts are named by their place in `texts`. */
export interface DoorsData {
  readonly texts: readonly string[];
  readonly rows: readonly DoorData[];
  /** Kinds of objects, with how many are as NetSuite itself has them and stand in no row. */
  readonly untouched: readonly (readonly [string, number])[];
}

export type DoorData = readonly [
  who: number,
  says: string,
  object: string,
  kind: number,
  name: number,
  element: number,
  value: number,
  /** A role of the matrix; -1 for none. */
  role: number,
  risk: number,
  note: number,
  /** 1 for NetSuite's own default. */
  isDefault: number,
  file: number,
  line: number,
];

export interface VerdictData {
  readonly passed: boolean;
  readonly sentence: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  readonly suppressed: number;
  readonly introduced: number | null;
}

export interface MatrixData {
  readonly projects: readonly { readonly root: string; readonly name: string | null }[];
  /** The tabs that have permissions, in their order. */
  readonly tabs: readonly string[];
  readonly levels: readonly string[];
  readonly restrictions: readonly string[];
  readonly risks: readonly string[];
  readonly settings: readonly SettingData[];
  readonly permissions: readonly PermissionData[];
  readonly roles: readonly RoleData[];
  readonly openTypes: readonly OpenTypeData[];
}

export interface SettingData {
  readonly name: string;
  readonly field: string;
  /** What the widest value gives. */
  readonly widest: string;
}

export interface PermissionData {
  readonly key: string;
  readonly name: string;
  readonly tab: number;
  readonly risk: number;
}

export interface RoleData extends PlaceData {
  readonly id: string;
  readonly name: string | null;
  readonly project: number;
  readonly isActive: boolean;
  /** False for a role that the project does not hold; then only what objects grant it is known. */
  readonly isDefined: boolean;
  /** Setting, value, whether the value is the widest. */
  readonly settings: readonly (readonly [number, string, boolean])[];
  /** For each cell in a row: permission, level, restriction, risk, file, line. */
  readonly cells: readonly number[];
  /** What else is to be said of the cell of a permission. */
  readonly notes: readonly (readonly [number, string])[];
}

/** How many numbers a cell is. */
export const CELL_SIZE = 6;

export interface PlaceData {
  readonly file: number;
  readonly line: number;
}

export interface OpenTypeData extends PlaceData {
  readonly object: string;
  readonly name: string;
  readonly field: string;
  readonly value: string;
  readonly risk: number;
}

export interface FindingData extends PlaceData {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly help: string;
  readonly column: number;
  readonly introduced: boolean | null;
  readonly duty: string | null;
  /** The bundle that it is one of, and what it says there; -1 for none. */
  readonly bundle: number;
  readonly brief: string;
  readonly related: readonly (PlaceData & { readonly message: string })[];
  readonly fixes: readonly FixData[];
  /** Roles and permissions that it is about, for the cells where it is shown. */
  readonly roles: readonly number[];
  readonly permissions: readonly number[];
}

export interface BundleData {
  readonly headline: string;
  /** What would end all of them; null where that is one change each. */
  readonly ending: string | null;
}

export interface FixData {
  readonly title: string;
  readonly isSafe: boolean;
  /** What it writes, file by file; empty where it only takes away. */
  readonly xml: readonly (PlaceData & { readonly text: string })[];
}

export interface SilencedData extends PlaceData {
  readonly rule: string;
  readonly message: string;
  /** `an exception`, `a comment` or `the baseline`. */
  readonly by: string;
  readonly reason: string | null;
}

export interface DutyData {
  readonly id: string;
  readonly title: string;
  readonly risk: number;
  readonly why: string | null;
  readonly sides: readonly (readonly {
    readonly key: string;
    readonly name: string;
    readonly level: string;
  }[])[];
}

export interface ConflictData {
  readonly duty: number;
  readonly roles: readonly number[];
  /** The cells by which each side is held: role and permission. */
  readonly sides: readonly (readonly (readonly [number, number])[])[];
  readonly state: 'open' | 'accepted' | 'unreported';
  /** Why it is accepted, and until when. */
  readonly note: string | null;
}

export interface ExceptionData extends PlaceData {
  readonly rule: string;
  /** Role, object, permission and duty, as far as it names them. */
  readonly about: readonly string[];
  readonly reason: string;
  readonly approvedBy: string | null;
  readonly expires: string | null;
  /** Negative once it has expired; null where it has no end. */
  readonly daysLeft: number | null;
  /** How many findings it accepts. */
  readonly accepts: number;
}

export interface AccessData {
  readonly id: string;
  readonly label: string | null;
  readonly lead: string;
  readonly name: string;
  readonly key: string | null;
  readonly notes: readonly string[];
  readonly values: string;
  readonly risk: number;
  readonly widens: boolean;
  /** How many changes it tells: a role that comes as a whole is one line. */
  readonly count: number;
  /** Whether the account keeps what the project no longer grants. */
  readonly kept: boolean;
}
