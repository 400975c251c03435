import { type Part, partsOf } from '../../sdf/structured.js';
import { isEmpty, openingTag } from '../../sdf/value.js';
import type { XmlElement } from '../../sdf/xml/xml.js';
import { remove } from '../../sdf/xml-edit.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { nameOf, type PartArgs, partArgs, partWords, subjectOf } from '../shared/part.js';

export const messages = {
  repeated: ({ field, ...part }: PartArgs & { field: string }) =>
    `"${field}" is repeated in ${partWords(part)}; it may occur only once.`,
};

export const words = {
  first: (name: string) => `The first "${name}" is here.`,
  removeEqual: (name: string, where: string) =>
    `Remove the second "${name}" of ${where}, which equals the first`,
  removeEmpty: (name: string, where: string) => `Remove the empty "${name}" of ${where}`,
};

export const repeatedElement: Rule = {
  id: 'repeated-element',
  group: 'role',
  severity: 'error',
  summary: 'An element that may occur only once is repeated',
  messages,
  what: `A setting, or a group such as \`permissions\`, occurs more than once in a role, a permission or a record
restriction, or in an entry in which another object lists a role. Items of a group may repeat.`,
  why: `An object has one value for each setting. If two differ, it is not clear which one applies, and the one that a
reader overlooks may be the one that grants more.`,
  fix: 'Removes an element that is empty or equals another. If two differ, the author must choose.',
  related: ['repeated-segment', 'duplicate-permission', 'unknown-element'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <restrictip>T</restrictip>
  <restrictip>T</restrictip>
</role>
`,
    },
    good: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <restrictip>T</restrictip>
</role>
`,
    },
  },
  sources: ['SDFxml_2121043136', 'SDFxml_762449695', 'SDFxml_1828522851', 'SDFxml_2290236535'],
  *check(project) {
    for (const part of partsOf(project)) {
      for (const elements of part.fields.values())
        if (elements.length > 1) yield* repetitions(part, elements);
    }
  },
};

function* repetitions(part: Part, elements: readonly XmlElement[]): Iterable<Report> {
  const [first, ...others] = elements;
  if (!first) return;
  const kept = elements.find((element) => !isEmpty(element)) ?? first;
  const agree = elements.every((element) => isEmpty(element) || element === kept || saySame(element, kept));
  for (const other of others) {
    const superfluous = other === kept ? first : other;
    yield {
      ...say(messages, 'repeated', { field: first.name, ...partArgs(part) }),
      at: openingTag(other),
      subject: subjectOf(part, first.name),
      related: [{ at: openingTag(first), message: words.first(first.name) }],
      fixes: agree && superfluous.comments.length === 0 ? [removal(superfluous, part)] : [],
    };
  }
}

function saySame(one: XmlElement, other: XmlElement): boolean {
  return one.text === other.text && one.children.length === 0 && other.children.length === 0;
}

function removal(element: XmlElement, part: Part): Fix {
  const say = isEmpty(element) ? words.removeEmpty : words.removeEqual;
  return { title: say(element.name, nameOf(part)), applicability: 'safe', edits: [remove(element)] };
}
