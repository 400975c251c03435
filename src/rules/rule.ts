import type { Assignments } from '../access/assignments.js';
import type { Policy } from '../policy/policy.js';
import type { RuleInfo, Severity } from '../policy/rule-info.js';
import type { PolicyUsage } from '../policy/usage.js';
import type { Level } from '../sdf/catalogue/permissions.js';
import type { Risk } from '../sdf/catalogue/risks.js';
import type { SourceToken } from '../sdf/catalogue/sources.js';
import type { Project } from '../sdf/project.js';
import type { Place } from '../sdf/source.js';
import type { Edit } from '../sdf/xml-edit.js';
import type { Messages, Said } from './message.js';
import type { Width } from './width.js';

/** A rule: what it is, what users read about it, and how it judges. Everything that speaks of a rule is made from it. */
export interface Rule extends RuleInfo {
  /** All that its findings can say. */
  readonly messages: Messages;
  /** How much harm the access can do that it reports. Only of a rule about too much access. */
  readonly risk?: Risk;
  /** What is reported, and when a report is less or more severe than the rule. Markdown. */
  readonly what: string;
  /** What happens to a user whose project breaks the rule. Markdown. */
  readonly why: string;
  /** What its fixes do; null where it has none. Markdown. */
  readonly fix: string | null;
  /** The ids of rules that a reader of this one may look for instead, or next: the closest first. */
  readonly related: readonly string[];
  /** A project that breaks the rule, and its files as they should be. */
  readonly example: Example;
  /** Where the facts come from. */
  readonly sources: readonly SourceToken[];
  /** Whether what it reports of a project depends on the other projects of a run as well. */
  readonly spansProjects?: true;
  /** Judges one project. Pure: what it reports depends on its arguments alone. */
  readonly check: (project: Project, context: Context) => Iterable<Report>;
  /** Judges what the policy and comments have done to the findings of all other rules. Only for rules about them. */
  readonly review?: (review: PolicyUsage) => Iterable<Report>;
}

/** What a rule may know beside the project. */
export interface Context {
  readonly policy: Policy;
  /** The project before the change that is judged, an empty one if it is new; null where nothing is to compare with. */
  readonly base: Project | null;
  /** The day of the run in UTC, as `YYYY-MM-DD`; empty where days do not matter. */
  readonly today: string;
  /** Who holds which roles; absent where nobody says so. */
  readonly assignments?: Assignments | null;
  /** All projects of the run; absent for this one alone. */
  readonly projects?: readonly Project[];
}

/** Files of a project by their path in it. A manifest and a deploy.xml for everything are understood. */
export interface Example {
  readonly bad: Readonly<Record<string, string>>;
  /** The files of `bad` that have to change. */
  readonly good: Readonly<Record<string, string>>;
  /** Of the files that are understood those that `bad` does not have. */
  readonly lacks?: readonly string[];
}

/** What a rule says of one fault. Its message quotes the value first, then what would be right or where the other side is. */
export interface Report extends Said {
  readonly at: Place;
  /** What the place says, in a few words beside its marks: the other side has a caption too. */
  readonly caption?: string;
  readonly severity?: Severity;
  /** Script ids, keys and words that tell this fault from others of its rule, whatever the file looks like. */
  readonly subject: Subject;
  readonly related?: readonly Related[];
  /** Alternatives: the one that grants less first. */
  readonly fixes?: readonly Fix[];
  /** How much harm it can do, where the rule tells that apart: of equal severity the worst is told first. */
  readonly risk?: Risk;
  /** Whether its severity follows from the day of the run: that it grows with time makes it no worse. */
  readonly isDated?: boolean;
  /** How far it goes, where it can get worse and stay the same fault. */
  readonly width?: Width;
  /** The highest level that it is about: what an exception for a level is held against. */
  readonly level?: Level;
  /** What is left to say below a line that names the role and the rule, where many are told of one role. */
  readonly brief?: string;
}

export interface Subject {
  readonly role?: string;
  /** All roles, where it is about several: their ids in order. What tells faults apart is in `detail` as well. */
  readonly roles?: readonly string[];
  readonly object?: string;
  /** A permission key as the role writes it. */
  readonly permission?: string;
  readonly duty?: string;
  /** Whatever else is needed: the name of an element, a value, a feature. */
  readonly detail?: readonly string[];
}

/** Another place that the fault is about. */
export interface Related {
  readonly at: Place;
  readonly caption?: string;
  readonly message: string;
}

/** A way to mend a fault. */
export interface Fix {
  /** What it does, and what it grants, in the imperative. */
  readonly title: string;
  /** `safe` leaves access as it is and may be applied unasked; a `choice` changes access. */
  readonly applicability: 'safe' | 'choice';
  readonly edits: readonly Edit[];
  /** What it takes away, where that is all that it does: of several fixes one may do for all. */
  readonly lowers?: readonly ToLower[];
}

/** A permission of a role, and what is to be left of it. */
export interface ToLower {
  readonly holder: string;
  /** As `canonicalKey` writes it. */
  readonly key: string;
  readonly level: Level;
}
