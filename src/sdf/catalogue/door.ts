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
  /** Where that is said; null where it is not known. */
  readonly absentSource: SourceToken | null;
  readonly reach: Reach;
  /** What a reviewer is told of a value of a scale, of one more entry of a list, or of the role: `{}` is the object. */
  readonly says: Readonly<Record<string, string>>;
  /** Where something that exists opens. */
  readonly risk: Risk;
  /** Where it comes with something new; null where that is not worth a word. */
  readonly riskOfNew: Risk | null;
  /** What beside it keeps the door shut, by element. */
  readonly unless?: Readonly<Record<string, Shutter>>;
  /** Of a list: the flag beside it that opens to all internal roles, so that another of them adds nothing. */
  readonly coveredBy?: string;
  /** Of a role: words that name none, so that code runs with the rights of the user who triggers it. */
  readonly own?: readonly string[];
  /** Of a list: it limits those whom one of these lists or flags beside it names. Empty it limits nobody. */
  readonly limits?: readonly string[];
  /** It says more of a limit beside it, and nothing where that is at its widest. */
  readonly onlyWhileLimited?: string;
  /** Whether it says on what or whom a control works: a change of it is told, and widens nothing. */
  readonly isControl?: boolean;
  readonly source: SourceToken;
}

/** The values of an element that keep something shut. */
export interface Shutter {
  readonly surely?: readonly string[];
  /** Those of which no public source tells whether they do. */
  readonly perhaps?: readonly string[];
  /** What it is by its documentation where it is absent. It never is by what NetSuite writes, so nobody relies on it. */
  readonly absent?: string;
}

/** Where doors stand: an element of an object, and the items in it. */
export interface DoorPlace {
  /** The elements that lead to it from the place around it; none for the root. */
  readonly path: readonly string[];
  /** What tells items apart: the attribute `scriptid`, or an element. Null for what stands once. */
  readonly key: string | null;
  readonly doors: readonly Door[];
  readonly places: readonly DoorPlace[];
  /** What keeps all in it shut, by element. */
  readonly shutBy?: Readonly<Record<string, Shutter>>;
  /** All in it is shut while none of these elements around it is T. */
  readonly openedBy?: readonly string[];
  /** Items are exceptions: where one is missing, these doors of the place around it hold, by element, or these values. */
  readonly without?: Readonly<Record<string, { readonly door: string } | { readonly value: string }>>;
  /** Whether the key names a role. */
  readonly isRole?: boolean;
  /** Of items that tell the risk themselves: the risk is that of the permission that the key names. */
  readonly isPermission?: boolean;
  /** Whether its audience runs the code itself: a page, an address, a button. Other code runs on what people do. */
  readonly isCalled?: boolean;
  /** The only keys that are doors. */
  readonly only?: readonly string[];
}

type More = Partial<Omit<Door, 'element' | 'name' | 'form'>>;

/** The description of an element, and its default, as Salto's types have them of Oracle's XML reference. */
const DESCRIBED = 'salto-types';

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
  const absentSource = more.absent == null ? null : (more.source ?? DESCRIBED);
  return { ...DEFAULTS, absentSource, element, name, form: 'scale', values, ...more };
}

export function list(element: string, name: string, says: string, more: More = {}): Door {
  return {
    ...NOTHING,
    absentSource: more.source ?? DESCRIBED,
    element,
    name,
    form: 'list',
    says: { one: says },
    ...more,
  };
}

export function role(element: string, name: string, says: string, more: More = {}): Door {
  return {
    ...NOTHING,
    absentSource: more.source ?? DESCRIBED,
    element,
    name,
    form: 'role',
    says: { one: says },
    ...more,
  };
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
  source: DESCRIBED,
} as const;

/** A list or a role that is absent names nobody. */
const NOTHING = { ...DEFAULTS, absent: '' } as const;
