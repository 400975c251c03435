import { findPermission, LEVELS, levelVerdict, nearestPermissions } from '../../sdf/catalogue/permissions.js';
import { either } from '../../util/words.js';
import type { Advice } from '../saying.js';
import { type Groups, type Shape, sentence } from './shape.js';

/** A reference or a script id, with or without brackets. */
const ID = '[\\w.\\[\\]=]{1,120}(?:, ?[\\w.\\[\\]=]{1,120}){0,2}';

/** What SDF says when it validates or deploys a project, and Salto in its words. */
export const SDF_SHAPES: readonly Shape[] = [
  shape(
    'invalid permlevel reference key',
    `invalid permlevel reference key (?<level>\\w{1,20}) for permkey (?<key>${ID})`,
    ({ level = '', key = '' }) => ({
      cause: `The permission ${trimmed(key)} does not take the level ${level.toUpperCase()}, even where NetSuite exported it.`,
      fix: levelsOf(trimmed(key)),
      rule: 'level-not-allowed',
    }),
  ),
  shape(
    'the following permission ids have invalid permissions',
    'the following permission ids have invalid permissions(?:, which prevent this role from being deployed)?(?:: (?<ids>[\\w,\\s]{1,300}))?',
    ({ ids }) => ({
      cause: `The role holds permissions at levels that they do not take${ids ? `: ${trimmed(ids)}` : ''}.`,
      fix: 'Use a level that each of them takes: check names them.',
      rule: 'level-not-allowed',
    }),
  ),
  shape(
    'role contains a reference on the',
    `(?<=(?<lead>(?:the )?(?<role>\\w{1,60}) ))role contains a reference on the (?<object>\\w{1,60}) (?<kind>custom[a-z]{3,30}) in the permkey field but the \\w{1,40} does not reference the role`,
    ({ role = 'The role', object = '', kind = '' }) => ({
      cause: `${role} has a permission for ${object}, which does not list the role. When both are deployed together each must name the other.`,
      fix: `Add ${role} to the permissions of ${object} (${kind}) with the level of the role, or take the permission out of the role.`,
      rule: 'missing-counterpart',
    }),
  ),
  shape(
    'the permissions specified in the',
    'the permissions specified in the ["\']?(?<object>\\w{1,60})["\']? (?<kind>custom[a-z]{3,30}) object do not',
    ({ object = '' }) => ({
      cause: `${object} lists a role at another level or restriction than the role itself names.`,
      fix: 'Give both sides the same level and the same restriction. Where both are equal look at restriction-mismatch as well.',
      rule: 'level-mismatch',
    }),
  ),
  shape('level mismatch cannot be deployed', 'level mismatch cannot be deployed', () => ({
    cause: 'A role and an object of the project name different levels for each other.',
    fix: 'Give both sides the same level and the same restriction.',
    rule: 'level-mismatch',
  })),
  shape(
    'duplicate values',
    `duplicate values (?<key>${ID}) were found in the ['"]?permissions['"]? sublist`,
    ({ key = '' }) => ({
      cause: `The role lists ${trimmed(key)} twice, as imports sometimes write it.`,
      fix: 'Keep one of the two. check --fix does it where both say the same.',
      rule: 'duplicate-permission',
    }),
  ),
  shape(
    'the object field',
    'the object field ["\']?(?<field>\\w{1,80})["\']? is invalid or not supported',
    ({ field = '' }) => ({
      cause:
        field.toLowerCase() === 'objects'
          ? 'The manifest of a SuiteApp depends on objects, which only the manifest of an account customization may.'
          : `This version of SDF does not know the element "${field}" there.`,
      fix:
        field.toLowerCase() === 'objects'
          ? 'Take the list of objects out of its dependencies; name features and other SuiteApps only.'
          : 'Correct its name, take it out, or update the CLI and the account.',
      rule: field.toLowerCase() === 'objects' ? null : 'unknown-element',
    }),
  ),
  shape(
    'object field is invalid or not supported and will be ignored',
    '(?<=(?<lead>the (?<field>\\w{1,80}) ))object field is invalid or not supported and will be ignored',
    ({ field = '' }) => ({
      cause: `The account does not know the field "${field}", so SDF leaves it out. It is a warning: the deployment goes on.`,
      fix: 'Nothing has to be done, unless the field is needed: then deploy it first. Else take it out.',
      rule: 'unknown-element',
    }),
  ),
  shape(
    'field is not supported for the',
    '(?<=(?<lead>the (?<field>\\w{1,80}) ))field is not supported for the (?<record>.{1,80}?) subrecord and will be ignored',
    ({ field = '' }) => ({
      cause: `The account does not know "${field}" there, so SDF leaves it out. It is a warning: the deployment goes on.`,
      fix: 'Take it out.',
      rule: 'unknown-element',
    }),
  ),
  ...['name is missing', 'name must not be empty'].map((words) =>
    shape(`the object field ${words}`, `the object field ${words}`, () => ({
      cause: 'A required element is absent or empty.',
      fix: 'Write it.',
      rule: 'missing-element',
    })),
  ),
  ...[
    'the object script id must not be empty',
    'the scriptid value must be',
    'the script id must not exceed',
  ].map((words) =>
    shape(words, `${words}[^.\\n]{0,120}`, () => ({
      cause: 'SDF does not take the script id.',
      fix: 'Give it the prefix of its kind, small letters, digits and underscores, within the length that SDF allows.',
      rule: 'invalid-scriptid',
    })),
  ),
  shape(
    'invalid "',
    'invalid "(?<field>\\w{1,60})" reference key "(?<value>[^"\\n]{1,80})"',
    ({ field = '', value = '' }) => ({
      cause: `"${value}" is no value of ${field}.`,
      fix: 'Use one of the values that SDF lists for it.',
      rule: 'invalid-value',
    }),
  ),
  shape(
    'the object reference',
    `the object reference (?<reference>${ID})(?: is missing in the project(?: and also not included in the dependencies list)?)?`,
    ({ reference = '' }) => ({
      cause: `Nothing in the project, and nothing that its manifest depends on, is ${trimmed(reference)}.`,
      fix: /appid/i.test(reference)
        ? 'Name the SuiteApp in the manifest: dependencies, applications, application with its id.'
        : 'Add the object to the project, or name it in the manifest: dependencies, objects, object.',
      rule: 'unresolved-reference',
    }),
  ),
  shape(
    'the manifest contains a dependency on',
    `the manifest contains a dependency on (?<id>${ID}) object, but it is not in the account`,
    ({ id = '' }) => ({
      cause: `The account does not have ${trimmed(id)}, which the manifest says it has.`,
      fix: 'Deploy it first, add it to the project, or take it out of the dependencies.',
      rule: null,
    }),
  ),
  shape(
    'in the dependencies list contains characters that are not allowed',
    'in the dependencies list contains characters that are not allowed',
    () => ({
      cause: 'The manifest writes a reference where a bare script id belongs.',
      fix: 'Write the script id alone, without "[scriptid=" and "]".',
      rule: null,
    }),
  ),
  shape('circular dependencies detected', 'circular dependencies detected', () => ({
    cause:
      'Objects reference each other. A role and a record type must, so SDF tells this beside other errors only.',
    fix: 'Mend the other errors of the same validation first.',
    rule: null,
  })),
  shape(
    'there is no such custom',
    'there is no such custom (?<kind>\\w{1,30}) object with specified key \\[?(?<key>\\w{1,80})',
    ({ kind = '', key = '' }) => ({
      cause: `The account has no custom ${kind.toLowerCase()} ${key.toLowerCase()}.`,
      fix: 'Deploy it first or with the project, or take out what refers to it.',
      rule: 'unresolved-reference',
    }),
  ),
  ...['cannot be deployed because it is locked', 'for this object because it is locked'].map((words) =>
    shape(words, words, () => ({
      cause: 'The object belongs to a locked bundle or SuiteApp.',
      fix: 'Leave it out of the project and its deployment. For a locked segment a role can be given values by its own permission.',
      rule: null,
    })),
  ),
  shape(
    'field depends on the',
    '(?<=(?<lead>the (?<field>\\w{1,60}) ))field depends on the (?<feature>\\w{1,60}) feature(?:\\. the manifest must define the \\w{1,60} feature as required or optional)?',
    ({ field = '', feature = '' }) =>
      undeclared(`${field} belongs to the feature ${feature}`, feature, 'false'),
  ),
  shape(
    'you must specify the',
    'you must specify the (?<feature>\\w{1,60})(?:\\([^()\\n]{1,80}\\))? feature in the project manifest as required(?: to use the (?<value>\\w{1,60}) value in the (?<field>\\w{1,60}) field)?',
    ({ feature = '', value, field }) =>
      undeclared(
        value
          ? `The value ${value} of ${field} needs the feature ${feature}`
          : `The feature ${feature} is needed`,
        feature,
        'true',
      ),
  ),
  shape(
    'the manifest must define the',
    'the manifest must define the (?<feature>\\w{1,60}) feature as required',
    ({ feature = '' }) =>
      undeclared(`What the project contains needs the feature ${feature}`, feature, 'true'),
  ),
  shape(
    'the following features must be specified in the manifest',
    'the following features must be specified in the manifest to use the [^\\n:]{1,80}: (?<features>[\\w,\\s]{1,200})',
    ({ features = '' }) => ({
      cause: `The manifest does not name the features ${trimmed(features)}.`,
      fix: 'Add each to its dependencies: <feature required="true">…</feature>.',
      rule: 'undeclared-feature',
    }),
  ),
  shape(
    'feature must be enabled',
    '(?<=(?<lead>the (?<feature>[\\w()\\s-]{1,80}) ))feature must be enabled (?:in the account|to deploy this project)',
    ({ feature = '' }) => ({
      cause: `The manifest requires the feature ${feature}, which is off in the account.`,
      fix: 'Turn it on, or write required="false" where the project can do without it.',
      rule: null,
    }),
  ),
  shape(
    'feature defined in the manifest does not exist',
    '(?<=(?<lead>the "?(?<feature>\\w{1,60})"? ))feature defined in the manifest does not exist',
    ({ feature = '' }) => ({
      cause: `There is no feature of the id ${feature}.`,
      fix: 'Correct it, or take it out of the dependencies.',
      rule: null,
    }),
  ),
  shape('the "use as field id" option', 'the "use as field id" option(?: on the custom segment)?', () => ({
    cause:
      'A segment that does not use its id as the id of its fields can be neither imported nor deployed. It is no fault of permissions.',
    fix: 'Turn "Use as Field ID" on in the segment.',
    rule: null,
  })),
];

function shape(anchor: string, pattern: string, advise: (groups: Groups) => Advice): Shape {
  return { anchor, pattern: sentence(pattern), say: (groups) => ({ kind: 'advice', ...advise(groups) }) };
}

function undeclared(cause: string, feature: string, required: 'true' | 'false'): Advice {
  return {
    cause: `${cause}, which the manifest does not name.`,
    fix: `Add <feature required="${required}">${feature}</feature> to its dependencies.`,
    rule: 'undeclared-feature',
  };
}

/** Without the full stop of the sentence. */
function trimmed(text: string): string {
  return text.trim().replace(/[.,]+$/, '');
}

function levelsOf(key: string): string {
  const permission = findPermission(key);
  if (!permission) {
    const [nearest] = nearestPermissions(key, 1);
    return `Use a level that it takes${nearest ? `; is ${nearest} meant?` : '.'}`;
  }
  const allowed = LEVELS.filter((level) => levelVerdict(permission, level) === 'allowed');
  return `Use a level that it takes: ${either(allowed)}.`;
}
