import type { RecordRestriction, Role } from '../../sdf/objects.js';
import { childValue, type Value } from '../../sdf/value.js';
import type { XmlElement } from '../../sdf/xml/xml.js';
import { remove } from '../../sdf/xml-edit.js';
import { groupBy } from '../../util/group-by.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';

const MOST_RELATED = 3;

export const messages = {
  repeated: ({ segment, role }: { segment: string; role: string }) =>
    `"${segment}" has more than one recordrestriction in ${role}; SDF allows one for each segment.`,
};

export const words = {
  also: (role: string, segment: string) => `${role} also restricts ${segment} here.`,
  keepOne: (segment: string, role: string) =>
    `Keep one recordrestriction for ${segment} in ${role}; all of them are equal`,
};

export const repeatedSegment: Rule = {
  id: 'repeated-segment',
  group: 'role',
  severity: 'error',
  summary: 'Two record restrictions of a role for one segment',
  messages,
  what: 'Several `recordrestriction` elements of a role for one segment: class, department or location.',
  why: 'SDF allows one record restriction for each segment, and it is not clear which of two would apply.',
  fix: 'Removes the later ones if they are equal to the first. If two differ, the author must choose.',
  related: ['repeated-element', 'duplicate-permission'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <recordrestrictions>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>DEFAULTTOOWN</restriction>
    </recordrestriction>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>DEFAULTTOOWN</restriction>
    </recordrestriction>
  </recordrestrictions>
</role>
`,
    },
    good: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <recordrestrictions>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>DEFAULTTOOWN</restriction>
    </recordrestriction>
  </recordrestrictions>
</role>
`,
    },
  },
  sources: ['section_4731154857', 'SDFxml_1828522851'],
  *check(project) {
    for (const role of project.roles) {
      for (const entries of entriesBySegment(role)) yield* report(role, entries);
    }
  },
};

/** A `recordrestriction` that names its segment. */
type Entry = RecordRestriction & { readonly segment: Value };

function entriesBySegment({ recordRestrictions }: Role): Iterable<Entry[]> {
  const entries = recordRestrictions.flatMap((entry) =>
    entry.segment ? [{ ...entry, segment: entry.segment }] : [],
  );
  return groupBy(entries, ({ segment }) => segment.text).values();
}

function* report(role: Role, [first, second, ...others]: readonly Entry[]): Iterable<Report> {
  if (!first || !second) return;
  const segment = first.segment.text;
  const later = [second, ...others].map(({ element }) => element);
  const keepFirst: Fix = {
    title: words.keepOne(segment, role.id),
    applicability: 'safe',
    edits: later.map(remove),
  };
  yield {
    ...say(messages, 'repeated', { segment, role: role.id }),
    at: second.segment,
    subject: { role: role.id, detail: [segment] },
    related: [first, ...others].slice(0, MOST_RELATED).map((entry) => ({
      at: entry.segment,
      message: words.also(role.id, segment),
    })),
    fixes: later.every((element) => isEqual(element, first.element)) ? [keepFirst] : [],
  };
}

/** Both flags are F where they are absent. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['segment', ''],
  ['restriction', ''],
  ['itemsrestricted', 'F'],
  ['viewingallowed', 'F'],
]);

/** Whether one element says what the other says, and no comment is lost with it. */
function isEqual(one: XmlElement, other: XmlElement): boolean {
  const valueIn = (element: XmlElement, name: string) => childValue(element, name)?.text ?? FIELDS.get(name);
  return (
    one.comments.length === 0 &&
    [...one.children, ...other.children].every(({ name }) => FIELDS.has(name)) &&
    [...FIELDS.keys()].every((name) => valueIn(one, name) === valueIn(other, name))
  );
}
