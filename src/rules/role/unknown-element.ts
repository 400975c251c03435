import { type Stray, straysOf } from '../../sdf/strays.js';
import { fieldOf, keyOf, type Part, partsOf } from '../../sdf/structured.js';
import { isEmpty, openingTag, writtenName, writtenText } from '../../sdf/value.js';
import type { XmlElement } from '../../sdf/xml/xml.js';
import { rename } from '../../sdf/xml-edit.js';
import { say } from '../message.js';
import type { Fix, Report, Rule, Subject } from '../rule.js';
import { type PartArgs, partArgs, partWords, subjectOf } from '../shared/part.js';

/** In a part, or in an element of it. */
type Where = PartArgs & { parent: string | null };

export const messages = {
  near: ({ name, meant, ...where }: Where & { name: string; meant: string }) =>
    `"${name}" is not an element of ${whereWords(where)}; did you mean "${meant}"?`,
  unknown: ({ name, ...where }: Where & { name: string }) =>
    `"${name}" is not a documented element of ${whereWords(where)}; SDF rejects or ignores it.`,
  root: ({ name, role }: { name: string; role: string }) =>
    `"${name}" is not an SDF object; the role ${role} must be in a "role" element.`,
};

export const words = {
  rename: (name: string, meant: string) => `Rename "${name}" to "${meant}"`,
  renameWith: (name: string, meant: string, value: string | null) =>
    `Rename "${name}" to "${meant}", so that ${value === null ? 'its content' : `"${value}"`} takes effect`,
};

export const unknownElement: Rule = {
  id: 'unknown-element',
  group: 'role',
  severity: 'error',
  summary: 'An element that SDF does not document',
  messages,
  what: `An element of a role, or of an entry in the list of roles of another object, that the reference does not document.
An error if it is a misspelled element, or the word of another object (\`permlevel\` in the list of a record type);
otherwise a warning, because releases add elements. \`custrecord_…\` elements of a role are custom fields that an
account adds to its roles, and are fine. In other objects, only the part that lists roles is checked.`,
  why: `SDF rejects or ignores what it does not know. If SDF ignores a setting, the role has the default, which may
grant more.`,
  fix: 'Renames the element if the right one is absent. The title shows which value then takes effect.',
  related: ['missing-element', 'repeated-element', 'invalid-value'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <recordrestrictions>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>OWNONLY</restriction>
      <itemrestricted>T</itemrestricted>
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
      <restriction>OWNONLY</restriction>
      <itemsrestricted>T</itemsrestricted>
    </recordrestriction>
  </recordrestrictions>
</role>
`,
    },
  },
  sources: [
    'SDFxml_2121043136',
    'SDFxml_762449695',
    'SDFxml_1828522851',
    'SDFxml_2290236535',
    'suitecloud-sdk-468',
  ],
  *check(project) {
    for (const part of partsOf(project)) {
      if (isMisnamedRole(part)) yield wrongRoot(part);
      for (const stray of straysOf(part)) yield judge(stray, part);
    }
  },
};

function whereWords({ parent, ...part }: Where): string {
  return parent === null ? partWords(part) : `<${parent}> of ${partWords(part)}`;
}

function judge(stray: Stray, part: Part): Report {
  const { element, meant, isRead } = stray;
  const name = writtenName(element);
  const parent = stray.parent === part.element ? null : stray.parent.name;
  const where = { name, ...partArgs(part), parent };
  const found = { at: openingTag(element), subject: subjectIn(part, stray) };
  if (meant === null) return { ...found, severity: 'warning', ...say(messages, 'unknown', where) };
  const fixes = isRead ? [renameTo(meant, element, part)] : [];
  return { ...found, ...say(messages, 'near', { ...where, meant }), fixes };
}

function subjectIn(part: Part, { element, parent, items }: Stray): Subject {
  const name = writtenName(element);
  if (parent === part.element) return subjectOf(part, name);
  const key = items && keyOf(element, items);
  return subjectOf(part, parent.name, key ?? '', name);
}

/** An element that says nothing, or the default, changes nothing when it takes effect. */
function renameTo(meant: string, element: XmlElement, { structure }: Part): Fix {
  const isSame = isEmpty(element) || element.text === fieldOf(structure, meant)?.default;
  const name = writtenName(element);
  const value = element.children.length === 0 ? writtenText(element) : null;
  return {
    title: isSame ? words.rename(name, meant) : words.renameWith(name, meant, value),
    applicability: isSame ? 'safe' : 'choice',
    edits: rename(element, meant),
  };
}

/** Whether the root element of a role has another name: the script id tells that it is one. */
function isMisnamedRole({ element, object }: Part): boolean {
  return object.kind === 'role' && element === object.root && element.name !== 'role';
}

/** Everything here reads such a file as a role already, so the right name grants nothing more. */
function wrongRoot(part: Part): Report {
  const { element, object } = part;
  return {
    ...say(messages, 'root', { name: element.name, role: object.id }),
    at: { source: element.source, ...element.nameSpan },
    subject: subjectOf(part, element.name),
    fixes: [
      {
        title: words.rename(element.name, 'role'),
        applicability: element.name === 'customrole' ? 'safe' : 'choice',
        edits: rename(element, 'role'),
      },
    ],
  };
}
