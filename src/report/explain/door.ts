import type { KnownDoor } from '../../access/known-doors.js';
import type { Reach } from '../../sdf/catalogue/door.js';
import type { SourceToken } from '../../sdf/catalogue/sources.js';
import { listed } from '../../util/words.js';
import { type Explanation, prose, type Section, sourceSection } from './explanation.js';

/** Whom a door lets in. */
const REACHES: Readonly<Record<Reach, string>> = {
  public: 'people without a login',
  outsiders: 'people outside the company',
  everyone: 'everyone who is not named elsewhere',
  named: 'those that it names',
};

/** What the table of doors says of one. */
export function explainDoor(door: KnownDoor): Explanation {
  const { id, name, places, absentSource, source } = door;
  return {
    title: id,
    subtitle: `door, ${door.isControl ? 'low' : door.risk}`,
    sections: [
      prose(name, `${FORMS[door.form]}Lets in ${whomOf(door)}.`),
      { title: 'Where', lines: places.map(({ path, kinds }) => `${path} of ${listed(kinds)}`) },
      valueSection(door),
      prose('If it is absent', absentWords(door)),
      prose('Risk', riskWords(door)),
      sourceSection([...new Set<SourceToken>([source, ...(absentSource ? [absentSource] : [])])]),
    ],
  };
}

const FORMS = { scale: '', list: 'A list, separated by "|". ', role: '' } as const;

export function whomOf({ reach, form, isControl }: KnownDoor): string {
  if (isControl) return 'nobody: it decides whom a control applies to';
  if (reach === null) return 'the holders of the role';
  return form === 'role'
    ? 'everyone who runs the code, with the rights of the role that it names'
    : REACHES[reach];
}

function valueSection(door: KnownDoor): Section {
  const { form, values, says } = door;
  if (form !== 'scale') return { title: 'With an entry', lines: [widestWords(door)] };
  const lines = values.map((group) => {
    const words = group.map((value) => says[value]).find((one) => one !== undefined);
    return words === undefined ? listed(group) : `${listed(group)}: ${withoutObject(words)}`;
  });
  return { title: 'Values, from the narrowest to the widest', lines };
}

/** What its widest value, or one more entry, comes to. */
export function widestWords({ form, id, says, values }: KnownDoor): string {
  if (form === 'scale') {
    const widest = values.at(-1)?.map((value) => says[value]) ?? [];
    return withoutObject(widest.find((one) => one !== undefined) ?? '');
  }
  const entry = form === 'role' || id.includes('role') ? 'the role' : 'the entry';
  return withoutObject((says.one ?? '').replaceAll('{role}', entry));
}

function withoutObject(says: string): string {
  return says.replaceAll('{}', 'it').replaceAll('{role}', 'the permission');
}

export function absentWords({ absent, form }: KnownDoor): string {
  if (absent === null) return 'Unknown: no public source says what NetSuite uses.';
  if (form === 'role') return 'The code has the rights of the person who runs it.';
  return form === 'scale' ? `As with ${absent}.` : 'Names nobody.';
}

function riskWords({ id, form, reach, risk, riskOfNew, isControl }: KnownDoor): string {
  if (isControl) return 'A change is reported and never counts as wider.';
  if (form === 'role')
    return 'Critical for an administrator, high for a privileged role, medium for any other role; lower if the code is new, higher if people without a login can run it.';
  const depends = reach === 'public' || form === 'list' || id === 'permlevel';
  return [
    `If an existing object opens: ${risk}.`,
    riskOfNew === null ? 'For a new object, it is not reported.' : `For a new object: ${riskOfNew}.`,
    ...(depends
      ? [
          'Higher if it opens more than usual: code with the rights of an administrator, or a permission of higher risk.',
        ]
      : []),
  ].join(' ');
}
