import type { Advice } from '../../saying.js';
import { sdfShape, trimmed } from './sdf-words.js';
import type { Shape } from './shape.js';

/** What SDF says of the features that a project needs. */
export const FEATURE_SHAPES: readonly Shape[] = [
  sdfShape(
    'field depends on the',
    '(?<=(?<lead>the (?<field>\\w{1,60}) ))field depends on the (?<feature>\\w{1,60}) feature(?:\\. the manifest must define the \\w{1,60} feature as required or optional)?',
    ({ field = '', feature = '' }) =>
      undeclared(`${field} belongs to the feature ${feature}`, feature, 'false'),
  ),
  sdfShape(
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
  sdfShape(
    'the manifest must define the',
    'the manifest must define the (?<feature>\\w{1,60}) feature as required',
    ({ feature = '' }) =>
      undeclared(`What the project contains needs the feature ${feature}`, feature, 'true'),
  ),
  sdfShape(
    'the following features must be specified in the manifest',
    'the following features must be specified in the manifest to use the [^\\n:]{1,80}: (?<features>[\\w,\\s]{1,200})',
    ({ features = '' }) => ({
      cause: `The manifest does not name the features ${trimmed(features)}.`,
      fix: 'Add each to its dependencies: <feature required="true">…</feature>.',
      rule: 'undeclared-feature',
    }),
  ),
  sdfShape(
    'feature must be enabled',
    '(?<=(?<lead>the (?<feature>[\\w()\\s-]{1,80}) ))feature must be enabled (?:in the account|to deploy this project)',
    ({ feature = '' }) => ({
      cause: `The manifest requires the feature ${feature}, which is off in the account.`,
      fix: 'Turn it on, or write required="false" if the project works without it.',
      rule: null,
    }),
  ),
  sdfShape(
    'feature defined in the manifest does not exist',
    '(?<=(?<lead>the "?(?<feature>\\w{1,60})"? ))feature defined in the manifest does not exist',
    ({ feature = '' }) => ({
      cause: `There is no feature with the id ${feature}.`,
      fix: 'Correct it, or remove it from the dependencies.',
      rule: null,
    }),
  ),
];

function undeclared(cause: string, feature: string, required: 'true' | 'false'): Advice {
  return {
    cause: `${cause}, which the manifest does not name.`,
    fix: `Add <feature required="${required}">${feature}</feature> to its dependencies.`,
    rule: 'undeclared-feature',
  };
}
