import type { LinePlace } from '../../access/line-places.js';
import {
  findPermission,
  isLevel,
  LEVELS,
  type Level,
  levelVerdict,
} from '../../sdf/catalogue/permissions.js';
import { explainRisk, type Risk } from '../../sdf/catalogue/risks.js';
import { plain } from '../writing/plain.js';
import { type Explanation, prose, type Section } from './explanation.js';

/** A line of an object's file, and what is known of it. */
export interface LineFacts {
  /** `Objects/customrole_x.xml:12` */
  readonly at: string;
  /** The object: its kind and id. */
  readonly object: string;
  readonly place: LinePlace;
  /** What the UI calls a permission, or the object that it is for; null where nobody knows. */
  readonly name: string | null;
  readonly now: string | null;
  /** With a base: the revision, and the value there; null where the element is not there. */
  readonly before: {
    readonly revision: string;
    readonly value: string | null;
    readonly isThere: boolean;
  } | null;
  /** What the other side says, as sentences. */
  readonly otherSide: readonly string[];
  /** The rules that look at it, each with its severity or `off`. */
  readonly rules: readonly (readonly [id: string, severity: string])[];
  /** What they find on this line. */
  readonly findings: readonly string[];
}

export function explainLine(facts: LineFacts): Explanation {
  return {
    title: plain(facts.at),
    subtitle: plain(facts.object),
    sections: [
      { title: 'What it is', lines: [plain(whatOf(facts))] },
      widthSection(facts),
      ...riskSection(facts),
      ...(facts.otherSide.length > 0 ? [{ title: 'The other side', lines: facts.otherSide.map(plain) }] : []),
      rulesSection(facts),
      {
        title: 'Found here',
        lines: facts.findings.length > 0 ? facts.findings.map(plain) : ['Nothing.'],
      },
    ],
  };
}

function whatOf({ place, name }: LineFacts): string {
  switch (place.kind) {
    case 'permission':
      return `The permission ${place.key}${name ? ` (${name})` : ''}`;
    case 'entry':
      return `The level at which the object lists the role ${place.role || 'that is not named'}`;
    case 'setting':
      return `The setting "${place.setting.name}" (${place.setting.field})`;
    case 'door':
      return `The door "${place.door.name}" (${place.door.element}), which opens to ${REACH[place.door.reach]}`;
  }
}

const REACH = {
  public: 'anyone on the internet',
  outsiders: 'people outside the company',
  everyone: 'everyone in the account',
  named: 'those that it names',
} as const;

function widthSection({ place, now, before }: LineFacts): Section {
  const absent = absentOf(place);
  const shown = (value: string | null) =>
    value ?? `not set${absent === null ? '' : `, which means ${absent || 'nobody'}`}`;
  const values = valuesOf(place);
  const says = place.kind === 'door' && now !== null ? place.door.says[now] : undefined;
  return {
    title: 'Width',
    lines: [
      `now     ${plain(shown(now))}`,
      ...(says === undefined ? [] : [`means   ${plain(says.replaceAll('{}', 'it'))}`]),
      ...(before
        ? [`before  ${plain(before.isThere ? shown(before.value) : 'absent')} (${plain(before.revision)})`]
        : []),
      ...(values.length > 0 ? [`values  ${values.join(' < ')}, from the narrowest to the widest`] : []),
    ],
  };
}

/** The values from the narrowest to the widest; those of one group give the same. */
function valuesOf(place: LinePlace): string[] {
  if (place.kind === 'setting') return place.setting.values.map((group) => group.join(' or '));
  if (place.kind === 'door') return place.door.values.map((group) => group.join(' or '));
  const permission = place.kind === 'permission' ? findPermission(place.key) : undefined;
  return LEVELS.filter((level) => !permission || levelVerdict(permission, level) !== 'not-allowed');
}

function absentOf(place: LinePlace): string | null {
  if (place.kind === 'setting') return place.setting.absent;
  return place.kind === 'door' ? place.door.absent : null;
}

function riskSection({ place, now }: LineFacts): Section[] {
  if (place.kind === 'permission' && now !== null && isLevel(now) && now !== 'NONE')
    return [prose('Risk', risk(explainRisk(place.key, now as Level)))];
  if (place.kind === 'setting')
    return [prose('Risk', `${place.setting.risk} at its widest. ${place.setting.widest}`)];
  if (place.kind === 'door') return [prose('Risk', `${place.door.risk} if it opens on an existing object.`)];
  return [];
}

function risk({ risk: level, why }: { readonly risk: Risk; readonly why: string }): string {
  return `${level}: anyone who holds it ${why}.`;
}

function rulesSection({ rules }: LineFacts): Section {
  const width = Math.max(...rules.map(([id]) => id.length));
  return {
    title: 'Rules that look at it',
    lines: rules.map(([id, severity]) => `${id.padEnd(width)}  ${severity}`),
  };
}
