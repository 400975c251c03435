import type { Risk } from './risks.js';
import type { SourceToken } from './sources.js';

/** For whom a door opens. */
export type Reach = 'public' | 'outsiders' | 'everyone' | 'named';

/** The forms of doors: values in an order, a list of roles or other things, the role that code runs as. */
export type Form = 'scale' | 'list' | 'role';

/** An element of an object that decides who may do what. */
export interface Door {
  readonly element: string;
  /** What the UI calls it. */
  readonly name: string;
  readonly form: Form;
  /** Of a scale: its values from the narrowest to the widest; those of one group give the same. */
  readonly values: readonly (readonly string[])[];
  /** What NetSuite takes where the element is absent; null where no public source tells. */
  readonly absent: string | null;
  readonly reach: Reach;
  /** What a reviewer is told of a value of a scale, of one more entry of a list, or of the role: `{}` is the object. */
  readonly says: Readonly<Record<string, string>>;
  /** Where something that exists opens. */
  readonly risk: Risk;
  /** Where it comes with something new; null where that is not worth a word. */
  readonly riskOfNew: Risk | null;
  /** The door counts only while the elements beside it have none of these values. */
  readonly unless?: Readonly<Record<string, readonly string[]>>;
  /** Of a list: the flag beside it that opens to all internal roles, so that another of them adds nothing. */
  readonly coveredBy?: string;
  /** Whether it says on what or whom a control works: a change of it is told, and widens nothing. */
  readonly isControl?: boolean;
  readonly source: SourceToken;
}

/** Where doors stand: an element of an object, and the items in it. */
export interface DoorPlace {
  /** The elements that lead to it from the place around it; none for the root. */
  readonly path: readonly string[];
  /** What tells items apart: the attribute `scriptid`, or an element. Null for what stands once. */
  readonly key: string | null;
  readonly doors: readonly Door[];
  readonly places: readonly DoorPlace[];
  /** All in it is shut while one of the elements has one of these values. */
  readonly shutBy?: Readonly<Record<string, readonly string[]>>;
  /** All in it is shut while none of these elements around it is T. */
  readonly openedBy?: readonly string[];
  /** Items are exceptions: where one is missing, these doors of the place around it hold, by element, or these values. */
  readonly without?: Readonly<Record<string, { readonly door: string } | { readonly value: string }>>;
  /** Whether the key names a role. */
  readonly isRole?: boolean;
  /** Of items that tell the risk themselves: the risk is that of the permission that the key names. */
  readonly isPermission?: boolean;
  /** Nobody calls the code: it runs on what people, or a workflow, do. */
  readonly runsItself?: boolean;
  /** The only keys that are doors. */
  readonly only?: readonly string[];
}

type More = Partial<Omit<Door, 'element' | 'name' | 'form'>>;

/** A flag that opens where it is T. */
export function opensOn(element: string, name: string, says: string, more: More = {}): Door {
  return scale(element, name, [['F'], ['T']], { absent: 'F', says: { T: says }, ...more });
}

/** A flag that opens where it is F. */
export function opensOff(element: string, name: string, says: string, more: More = {}): Door {
  return scale(element, name, [['T'], ['F']], { absent: 'F', says: { F: says }, ...more });
}

export function scale(
  element: string,
  name: string,
  values: readonly (readonly string[])[],
  more: More = {},
): Door {
  return { ...DEFAULTS, element, name, form: 'scale', values, ...more };
}

export function list(element: string, name: string, says: string, more: More = {}): Door {
  return { ...DEFAULTS, element, name, form: 'list', absent: '', says: { one: says }, ...more };
}

export function role(element: string, name: string, says: string, more: More = {}): Door {
  return { ...DEFAULTS, element, name, form: 'role', absent: '', says: { one: says }, ...more };
}

export function place(
  path: readonly string[],
  key: string | null,
  doors: readonly Door[],
  more: Partial<DoorPlace> = {},
): DoorPlace {
  return { path, key, doors, places: [], ...more };
}

const DEFAULTS = {
  values: [],
  absent: null,
  reach: 'everyone',
  says: {},
  risk: 'medium',
  riskOfNew: 'low',
  source: 'oracle-samples',
} as const;
