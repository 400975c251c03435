import type { Field } from '../../sdf/catalogue/structure.js';
import { isRequired, type Part, partsOf, valueIn, valuesOf } from '../../sdf/structured.js';
import { openingTag } from '../../sdf/value.js';
import type { XmlElement } from '../../sdf/xml/xml.js';
import { append, setText } from '../../sdf/xml-edit.js';
import { eitherInShort } from '../../util/words.js';
import { nameOf, subjectOf } from '../part.js';
import type { Fix, Report, Rule } from '../rule.js';

export const messages = {
  missing: (field: string, where: string, wanted: string) =>
    `"${field}" is missing in ${where}; SDF requires ${wanted}.`,
  empty: (field: string, where: string, wanted: string) =>
    `"${field}" is empty in ${where}; SDF requires ${wanted}.`,
  setDefault: (field: string, where: string, value: string) =>
    `Set "${field}" in ${where} to "${value}", its default`,
};

export const missingElement: Rule = {
  id: 'missing-element',
  group: 'role',
  severity: 'error',
  summary: 'A required element is absent or empty',
  what: `An element that SDF requires is absent, or holds no value; a comment is none. A role needs \`name\` and
\`centertype\`, a permission \`permkey\` and \`permlevel\`, a record restriction \`segment\` and \`restriction\`, and a role
with \`tfarequired\` other than OFF \`tfaduration\`. The entries in which other objects list roles are checked as well.`,
  why: 'SDF does not deploy an object without its required elements.',
  fix: 'Writes the default where the element has one. Otherwise only the author knows the value.',
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel></permlevel>
    </permission>
  </permissions>
</role>
`,
    },
    good: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>VIEW</permlevel>
    </permission>
  </permissions>
</role>
`,
    },
  },
  sources: [
    'SDFxml_2121043136',
    'SDFxml_762449695',
    'SDFxml_1828522851',
    'SDFxml_2290236535',
    'oracle-samples',
  ],
  *check(project) {
    for (const part of partsOf(project)) {
      for (const field of part.structure.fields) {
        if (!isRequired(field, part) || valueIn(part, field.name)) continue;
        yield report(part, field, part.fields.get(field.name)?.[0]);
      }
    }
  },
};

function report(part: Part, field: Field, element: XmlElement | undefined): Report {
  const say = element ? messages.empty : messages.missing;
  return {
    message: say(field.name, nameOf(part), wanted(field, part)),
    at: openingTag(element ?? part.element),
    subject: subjectOf(part, field.name),
    fixes: field.default === undefined ? [] : [setDefault(part, field.name, field.default, element)],
  };
}

function wanted(field: Field, part: Part): string {
  const values = field.type === 'choice' && !field.open ? eitherInShort(valuesOf(field)) : 'a value';
  if (typeof field.required !== 'object') return values;
  const sibling = field.required.field;
  return `${values}, because "${sibling}" is "${valueIn(part, sibling)?.text}"`;
}

/** What NetSuite takes where the element is absent: writing it changes nothing. */
function setDefault(part: Part, name: string, value: string, element: XmlElement | undefined): Fix {
  return {
    title: messages.setDefault(name, nameOf(part), value),
    applicability: 'safe',
    edits: [element ? setText(element, value) : append(part.element, { name, content: value })],
  };
}
