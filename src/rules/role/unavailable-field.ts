import { standingFor } from '../../sdf/as-meant.js';
import type { Condition, Field } from '../../sdf/catalogue/structure.js';
import { holds, type Part, partsOf, valueIn, valuesOf } from '../../sdf/structured.js';
import type { Value } from '../../sdf/value.js';
import { remove } from '../../sdf/xml-edit.js';
import { either } from '../../util/words.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { nameOf, type PartArgs, partArgs, partWords, subjectOf } from '../shared/part.js';

type Unavailable = PartArgs & {
  value: string;
  field: string;
  /** The field that decides, and the values that it would have to have, or not to have. */
  sibling: string;
  is: readonly string[] | null;
  isNot: readonly string[] | null;
};

export const messages = {
  unavailable: (of: Unavailable) =>
    `"${of.value}" in "${of.field}" of ${partWords(of)} has no effect; the field applies only if ${inWords(of)}.`,
};

function inWords({ sibling, is, isNot }: Pick<Unavailable, 'sibling' | 'is' | 'isNot'>): string {
  return is ? `"${sibling}" is ${either(is)}` : `"${sibling}" is not ${either(isNot ?? [])}`;
}

export const words = {
  sibling: (field: string, value: string) => `"${field}" is ${value} here.`,
  remove: (field: string, where: string) => `Remove "${field}" from ${where}; it has no effect`,
};

export const unavailableField: Rule = {
  id: 'unavailable-field',
  group: 'role',
  severity: 'warning',
  summary: 'A field that does not apply because of another value',
  messages,
  what: `A field whose condition is not met: \`itemsrestricted\` and \`viewingallowed\` of a record restriction that is
\`DEFAULTTOOWN\`, \`employeeviewingallowed\` beside the \`employeerestriction\` \`DEFAULTTOOWN\` or \`NONE\`,
\`externalrolepermissionlevel\` and \`publicpermissionlevel\` of a record type whose \`accesstype\` is not \`NONENEEDED\`.
A notice if the field has its default value. Nothing is reported if the deciding value is absent or unknown.`,
  why: 'The field looks as if it grants or limits something, but it has no effect. SDF may reject or ignore it.',
  fix: 'Removes the field. Access does not change.',
  related: ['unknown-element', 'undeclared-feature'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <recordrestrictions>
    <recordrestriction>
      <segment>LOCATION</segment>
      <restriction>DEFAULTTOOWN</restriction>
      <viewingallowed>T</viewingallowed>
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
  sources: ['SDFxml_2121043136', 'SDFxml_1828522851', 'SDFxml_372451363'],
  *check(project) {
    for (const part of partsOf(project)) {
      for (const field of part.structure.fields) {
        const { availableWhen: condition } = field;
        const value = condition && valueIn(part, field.name);
        if (!value || !valuesOf(field).includes(value.text)) continue;
        if (holds(opposite(condition), part)) yield report(part, field, value, condition);
      }
    }
  },
};

/** A condition that certainly fails is one whose opposite certainly holds. */
function opposite({ field, is, isNot }: Condition): Condition {
  return { field, ...(is && { isNot: is }), ...(isNot && { is: isNot }) };
}

function report(part: Part, field: Field, value: Value, condition: Condition): Report {
  const where = nameOf(part);
  const sibling = valueIn(part, condition.field);
  return {
    ...say(messages, 'unavailable', {
      value: value.text,
      field: field.name,
      ...partArgs(part),
      sibling: condition.field,
      is: condition.is ?? null,
      isNot: condition.isNot ?? null,
    }),
    severity: value.text === field.default ? 'notice' : 'warning',
    at: value,
    subject: subjectOf(part, field.name),
    related: sibling ? [{ at: sibling, message: words.sibling(condition.field, sibling.text) }] : [],
    fixes: [
      {
        title: words.remove(field.name, where),
        applicability: 'safe',
        edits: standingFor(part.element, field.name).map(remove),
      },
    ],
  };
}
