import type { Field } from '../../sdf/catalogue/structure.js';
import { isRequired, type Part, partsOf, valueIn, valuesOf } from '../../sdf/structured.js';
import { openingTag } from '../../sdf/value.js';
import type { XmlElement } from '../../sdf/xml/xml.js';
import { append, setText } from '../../sdf/xml-edit.js';
import { eitherInShort } from '../../util/words.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { nameOf, type PartArgs, partArgs, partWords, subjectOf } from '../shared/part.js';

type Wanted = PartArgs & {
  field: string;
  /** The values that it takes; null where any will do. */
  values: readonly string[] | null;
  /** The field and value that make it required. */
  because: { field: string; value: string } | null;
};

export const messages = {
  missing: (of: Wanted) => `"${of.field}" is missing in ${partWords(of)}; SDF requires ${wanted(of)}.`,
  empty: (of: Wanted) => `"${of.field}" is empty in ${partWords(of)}; SDF requires ${wanted(of)}.`,
};

function wanted({ values, because }: Wanted): string {
  const words = values === null ? 'a value' : eitherInShort(values);
  return because === null ? words : `${words}, because "${because.field}" is "${because.value}"`;
}

export const words = {
  setDefault: (field: string, where: string, value: string) =>
    `Set "${field}" in ${where} to "${value}", its default`,
};

export const missingElement: Rule = {
  id: 'missing-element',
  group: 'role',
  severity: 'error',
  summary: 'A required element is absent or empty',
  messages,
  what: `An element that SDF requires is absent or has no value; a comment is not a value. A role needs \`name\` and
\`centertype\`, a permission \`permkey\` and \`permlevel\`, a record restriction \`segment\` and \`restriction\`, and a role
with \`tfarequired\` other than OFF \`tfaduration\`. The entries in which other objects list roles are checked as well.`,
  why: 'SDF does not deploy an object without its required elements.',
  fix: 'Writes the default if the element has one. Otherwise, only the author knows the value.',
  related: ['unknown-element', 'invalid-value', 'value-not-deployable'],
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
  return {
    ...say(messages, element ? 'empty' : 'missing', wantedOf(field, part)),
    at: openingTag(element ?? part.element),
    subject: subjectOf(part, field.name),
    fixes: field.default === undefined ? [] : [setDefault(part, field.name, field.default, element)],
  };
}

function wantedOf(field: Field, part: Part): Wanted {
  const values = field.type === 'choice' && !field.open ? valuesOf(field) : null;
  const sibling = typeof field.required === 'object' ? field.required.field : null;
  const value = sibling === null ? null : valueIn(part, sibling);
  return {
    field: field.name,
    ...partArgs(part),
    values,
    because: sibling !== null && value ? { field: sibling, value: value.text } : null,
  };
}

/** What NetSuite takes where the element is absent: writing it changes nothing. */
function setDefault(part: Part, name: string, value: string, element: XmlElement | undefined): Fix {
  return {
    title: words.setDefault(name, nameOf(part), value),
    applicability: 'safe',
    edits: [element ? setText(element, value) : append(part.element, { name, content: value })],
  };
}
