import { ACCOUNT_SPECIFIC } from '../../sdf/account-specific.js';
import { sameValue } from '../../sdf/as-meant.js';
import type { Field } from '../../sdf/catalogue/structure.js';
import { dueKey } from '../../sdf/notation.js';
import { parseReference } from '../../sdf/reference.js';
import { fieldOf, type Part, partsOf, valueIn, valuesOf } from '../../sdf/structured.js';
import { elementValue, type Value, writtenText } from '../../sdf/value.js';
import type { XmlElement } from '../../sdf/xml/xml.js';
import { setText } from '../../sdf/xml-edit.js';
import { eitherInShort } from '../../util/words.js';
import { type Said, say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';
import { nameOf, type PartArgs, partArgs, partWords, subjectOf } from '../shared/part.js';

type Invalid = PartArgs & {
  value: string;
  field: string;
  /** The value that is probably meant. */
  meant: string | null;
};

export const messages = {
  refused: ({ values, ...of }: Invalid & { values: readonly string[] }) =>
    `"${of.value}" is not a value of "${of.field}" in ${partWords(of)}; SDF accepts ${eitherInShort(values)}.${nearest(of)}`,
  unlisted: ({ values, ...of }: Invalid & { values: readonly string[] }) =>
    `"${of.value}" is not a documented value of "${of.field}" in ${partWords(of)}; Oracle's reference lists ${eitherInShort(values)}.${nearest(of)}`,
  forbidden: (of: Invalid) =>
    `"${of.value}" is not a value of "${of.field}" in ${partWords(of)}; SDF accepts any role except this one.${nearest(of)}`,
};

function nearest({ meant }: Invalid): string {
  return meant === null ? '' : ` Did you mean "${meant}"?`;
}

export const words = {
  change: (field: string, where: string, value: string) => `Set "${field}" in ${where} to "${value}"`,
};

export const invalidValue: Rule = {
  id: 'invalid-value',
  group: 'role',
  severity: 'error',
  summary: 'A value that the element does not accept',
  messages,
  what: `A value outside the list that the reference gives for the element, or a flag that is neither T nor F. Case
matters. A warning if the list is known to be incomplete (\`centertype\`), for the restriction VIEW, which Oracle's
own sample role contains, and for the numbers that older exports write instead of levels and restrictions. Checks
roles, and the entries in which other objects list roles.`,
  why: 'SDF rejects an object with a value that it does not know.',
  fix: `Corrects the case, writes T for \`true\` and \`yes\`, F for \`false\` and \`no\`, and the name for an old number; the
meaning stays the same. For a value that seems misspelled, offers the nearest value as a choice.`,
  related: ['unknown-element', 'missing-element', 'level-not-allowed'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>LIST_CUSTJOB</permkey>
      <permlevel>View</permlevel>
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
    'bridgehead_24076946',
    'section_1528397245',
    'section_4731154857',
    'oracle-samples',
    'suitecloud-sdk-174',
  ],
  *check(project) {
    for (const part of partsOf(project)) {
      for (const [name, elements] of part.fields) {
        const field = fieldOf(part.structure, name);
        if (field) yield* judge(part, field, elements);
      }
    }
  },
};

function* judge(part: Part, field: Field, elements: readonly XmlElement[]): Iterable<Report> {
  const invalid = elements.filter((element) => !isValid(field, element));
  if (invalid.length === 0 || isToldElsewhere(part, field)) return;
  for (const value of invalid.map(elementValue)) if (value) yield report(part, field, value);
}

function isValid(field: Field, element: XmlElement): boolean {
  const values = valuesOf(field);
  const text = writtenText(element);
  if (field.refused?.includes(text)) return false;
  if (values.length === 0 || values.includes(text) || text === ACCOUNT_SPECIFIC) return true;
  return field.reference === true && parseReference(text) !== null;
}

/** A standard permission takes no restriction at all, and `restriction-on-standard-permission` says so. */
function isToldElsewhere(part: Part, { name }: Field): boolean {
  const key = name === 'restriction' ? valueIn(part, 'permkey') : null;
  return key !== null && parseReference(dueKey(key.text)) === null;
}

function report(part: Part, field: Field, value: Value): Report {
  const text = writtenText(value.element);
  const meant = value.text === text ? undefined : value.text;
  return {
    ...sayInvalid(part, field, text, meant ?? null),
    severity: isDoubtful(field, text) ? 'warning' : 'error',
    at: value,
    subject: subjectOf(part, field.name, text),
    fixes: meant === undefined ? [] : [change(part, field, value, meant)],
  };
}

/** Whether SDF may take a value although its list lacks it. */
function isDoubtful({ open = false, doubtful = [], numbered }: Field, text: string): boolean {
  return open || doubtful.includes(text) || numbered?.has(text) === true;
}

function sayInvalid(part: Part, field: Field, value: string, meant: string | null): Said {
  const of = { value, field: field.name, ...partArgs(part), meant };
  if (field.refused) return say(messages, 'forbidden', of);
  return say(messages, isDoubtful(field, value) ? 'unlisted' : 'refused', { ...of, values: valuesOf(field) });
}

function change(part: Part, field: Field, { element }: Value, to: string): Fix {
  return {
    title: words.change(field.name, nameOf(part), to),
    applicability: sameValue(field, writtenText(element)) === undefined ? 'choice' : 'safe',
    edits: [setText(element, to)],
  };
}
