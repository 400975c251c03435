import { sdfShape } from './sdf-words.js';
import type { Shape } from './shape.js';

/** What SDF says of elements, values and script ids. */
export const FIELD_SHAPES: readonly Shape[] = [
  sdfShape(
    'the object field',
    'the object field ["\']?(?<field>\\w{1,80})["\']? is invalid or not supported',
    ({ field = '' }) => ({
      cause:
        field.toLowerCase() === 'objects'
          ? 'The manifest of a SuiteApp depends on objects, which only the manifest of an account customization project may do.'
          : `This version of SDF does not know the element "${field}" there.`,
      fix:
        field.toLowerCase() === 'objects'
          ? 'Remove the list of objects from its dependencies; list only features and other SuiteApps.'
          : 'Correct its name, remove it, or update the CLI and the account.',
      rule: field.toLowerCase() === 'objects' ? null : 'unknown-element',
    }),
  ),
  sdfShape(
    'object field is invalid or not supported and will be ignored',
    '(?<=(?<lead>the (?<field>\\w{1,80}) ))object field is invalid or not supported and will be ignored',
    ({ field = '' }) => ({
      cause: `The account does not know the field "${field}", so SDF skips it. It is a warning: the deployment continues.`,
      fix: 'If the field is needed, deploy it first. Otherwise remove it.',
      rule: 'unknown-element',
    }),
  ),
  sdfShape(
    'field is not supported for the',
    '(?<=(?<lead>the (?<field>\\w{1,80}) ))field is not supported for the (?<record>.{1,80}?) subrecord and will be ignored',
    ({ field = '' }) => ({
      cause: `The account does not know "${field}" there, so SDF skips it. It is a warning: the deployment continues.`,
      fix: 'Remove it.',
      rule: 'unknown-element',
    }),
  ),
  ...['name is missing', 'name must not be empty'].map((words) =>
    sdfShape(`the object field ${words}`, `the object field ${words}`, () => ({
      cause: 'A required element is absent or empty.',
      fix: 'Add a value.',
      rule: 'missing-element',
    })),
  ),
  ...[
    'the object script id must not be empty',
    'the scriptid value must be',
    'the script id must not exceed',
  ].map((words) =>
    sdfShape(words, `${words}[^.\\n]{0,120}`, () => ({
      cause: 'SDF does not accept the script id.',
      fix: 'Use the prefix of its kind, lowercase letters, digits and underscores, within the length that SDF allows.',
      rule: 'invalid-scriptid',
    })),
  ),
  sdfShape(
    'invalid "',
    'invalid "(?<field>\\w{1,60})" reference key "(?<value>[^"\\n]{1,80})"',
    ({ field = '', value = '' }) => ({
      cause: `"${value}" is not a value of ${field}.`,
      fix: 'Use one of the values that SDF lists for it.',
      rule: 'invalid-value',
    }),
  ),
  sdfShape('the "use as field id" option', 'the "use as field id" option(?: on the custom segment)?', () => ({
    cause:
      'A segment that does not use its id as the id of its fields can be neither imported nor deployed. This is not about permissions.',
    fix: 'Turn "Use as Field ID" on in the segment.',
    rule: null,
  })),
];
