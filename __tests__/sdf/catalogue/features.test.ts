import { expect, test } from '@jest/globals';
import { isKnownFeature, nearestFeatures } from '../../../src/sdf/catalogue/features.js';

test.each([
  'SUBSIDIARIES',
  'MULTIBOOK',
  'WEBSERVICES',
  'IPADDRESSRULES',
  'ISSUEDB',
  'DEPARTMENTS',
  'CLASSES',
  'LOCATIONS',
  'CUSTOMRECORDS',
  'CUSTOMSEGMENTS',
  'CUSTOMTRANSACTIONS',
  'RESTWEBSERVICES', // came after 2020.1
  'DOCUMENTS', // no project may configure it
  'ADVANCEDEXPENSEMANAGEMENT',
])('%s is a feature', (id) => {
  expect(isKnownFeature(id)).toBe(true);
});

test.each(['TSTDRV', 'subsidiaries', 'SUBSIDIARIES ', '', '__proto__'])('"%s" is none', (id) => {
  expect(isKnownFeature(id)).toBe(false);
});

test.each([
  ['SUBSIDIARY', []],
  ['SUBSIDARIES', ['SUBSIDIARIES']],
  ['customrecords', ['CUSTOMRECORDS']],
  ['MULTICURRENCI', ['MULTICURRENCY']],
  ['TSTDRV', []],
])('near "%s"', (id, ids) => {
  expect(nearestFeatures(id, 3)).toEqual(ids);
});
