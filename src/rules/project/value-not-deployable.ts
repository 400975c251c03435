import { ACCOUNT_SPECIFIC } from '../../sdf/account-specific.js';
import type { Field } from '../../sdf/catalogue/structure.js';
import type { Project } from '../../sdf/project.js';
import { isRequired, type Part, partsOf } from '../../sdf/structured.js';
import { childValue, elementValue, writtenText } from '../../sdf/value.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';
import { type PartArgs, partArgs, partWords, subjectOf } from '../shared/part.js';

const SELECTED = 'SELECTED';

export const messages = {
  accountSpecific: ({ field, ...part }: PartArgs & { field: string }) =>
    `"${ACCOUNT_SPECIFIC}" for "${field}" in ${partWords(part)} cannot be deployed, because SDF requires a value here. Write the value.`,
  selected: ({ role }: { role: string }) =>
    `"${SELECTED}" for "subsidiaryoption" in ${role} cannot be deployed: XML does not say which subsidiaries are selected. Use OWN, ALLACTIVE or ALL, or select the subsidiaries in the account.`,
};

export const valueNotDeployable: Rule = {
  id: 'value-not-deployable',
  group: 'project',
  severity: 'error',
  summary: 'A value that NetSuite exports but SDF does not deploy',
  messages,
  what: `\`${ACCOUNT_SPECIFIC}\` in an element that SDF requires, such as the \`permkey\` of a role or the \`permittedrole\` of a record
type; a warning if the file is not deployed. In an optional element it is fine. Also reported, as a warning if a change adds it:
\`${SELECTED}\` as the \`subsidiaryoption\` of a role.`,
  why: `An export writes \`${ACCOUNT_SPECIFIC}\` for values that each account sets for itself. SDF does not change an
optional element with this value, but rejects the object if the element is required. The subsidiaries of a role are
not in its XML.`,
  fix: null,
  related: ['missing-element', 'invalid-value'],
  example: {
    bad: {
      'Objects/customrole_guide.xml': `<role scriptid="customrole_guide">
  <name>Guide</name>
  <centertype>BASIC</centertype>
  <permissions>
    <permission>
      <permkey>${ACCOUNT_SPECIFIC}</permkey>
      <permlevel>VIEW</permlevel>
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
  sources: ['section_1528397245', 'salto-invalid-values'],
  *check(project, { base }) {
    for (const part of partsOf(project)) {
      for (const field of part.structure.fields) if (isRequired(field, part)) yield* judge(part, field);
    }
    if (base) yield* newlySelected(project, base);
  },
};

function* judge(part: Part, field: Field): Iterable<Report> {
  for (const element of part.fields.get(field.name) ?? []) {
    const value = elementValue(element);
    if (!value || writtenText(element) !== ACCOUNT_SPECIFIC) continue;
    yield {
      ...say(messages, 'accountSpecific', { field: field.name, ...partArgs(part) }),
      severity: part.object.inScope ? 'error' : 'warning',
      at: value,
      subject: subjectOf(part, field.name),
    };
  }
}

/** What stands there before a change may be an export that nobody deploys; what a change writes is to be deployed. */
function* newlySelected(project: Project, base: Project): Iterable<Report> {
  for (const role of project.roles) {
    const value = childValue(role.root, 'subsidiaryoption');
    const wasSelected = () => base.roles.some(({ id, root }) => id === role.id && isSelected(root));
    if (value?.text !== SELECTED || wasSelected()) continue;
    yield {
      ...say(messages, 'selected', { role: role.id }),
      severity: 'warning',
      at: value,
      subject: { role: role.id, detail: ['subsidiaryoption', SELECTED] },
    };
  }
}

function isSelected(root: Parameters<typeof childValue>[0]): boolean {
  return childValue(root, 'subsidiaryoption')?.text === SELECTED;
}
