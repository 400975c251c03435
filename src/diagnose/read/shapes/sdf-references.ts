import { ID, sdfShape, trimmed } from './sdf-words.js';
import type { Shape } from './shape.js';

/** What SDF says of objects that others refer to. */
export const REFERENCE_SHAPES: readonly Shape[] = [
  sdfShape(
    'the object reference',
    `the object reference (?<reference>${ID})(?: is missing in the project(?: and also not included in the dependencies list)?)?`,
    ({ reference = '' }) => ({
      cause: `${trimmed(reference)} is neither in the project nor in the dependencies of its manifest.`,
      fix: /appid/i.test(reference)
        ? 'Add the SuiteApp to the manifest: dependencies, applications, application with its id.'
        : 'Add the object to the project, or to the manifest: dependencies, objects, object.',
      rule: 'unresolved-reference',
    }),
  ),
  sdfShape(
    'the manifest contains a dependency on',
    `the manifest contains a dependency on (?<id>${ID}) object, but it is not in the account`,
    ({ id = '' }) => ({
      cause: `The account does not have ${trimmed(id)}, which the manifest says it has.`,
      fix: 'Deploy it first, add it to the project, or remove it from the dependencies.',
      rule: null,
    }),
  ),
  sdfShape(
    'in the dependencies list contains characters that are not allowed',
    'in the dependencies list contains characters that are not allowed',
    () => ({
      cause: 'The manifest contains a reference where a script id without brackets is required.',
      fix: 'Write only the script id, without "[scriptid=" and "]".',
      rule: null,
    }),
  ),
  sdfShape('circular dependencies detected', 'circular dependencies detected', () => ({
    cause:
      'Objects reference each other. A role and a record type must do so, and SDF reports this only next to other errors.',
    fix: 'Fix the other errors of the same validation first.',
    rule: null,
  })),
  sdfShape(
    'there is no such custom',
    'there is no such custom (?<kind>\\w{1,30}) object with specified key \\[?(?<key>\\w{1,80})',
    ({ kind = '', key = '' }) => ({
      cause: `The account has no custom ${kind.toLowerCase()} ${key.toLowerCase()}.`,
      fix: 'Deploy it first or with the project, or remove what refers to it.',
      rule: 'unresolved-reference',
    }),
  ),
  ...['cannot be deployed because it is locked', 'for this object because it is locked'].map((words) =>
    sdfShape(words, words, () => ({
      cause: 'The object belongs to a locked bundle or SuiteApp.',
      fix: 'Leave it out of the project and its deployment. For a locked segment, a role can get values through its own permission.',
      rule: null,
    })),
  ),
];
