import { describe, expect, test } from '@jest/globals';
import { NO_POLICY } from '../../../src/policy/no-policy.js';
import { duplicateScriptid, messages, words } from '../../../src/rules/role/duplicate-scriptid.js';
import { judge } from '../../../src/settle/judge.js';
import { projectsOf } from '../../support/projects.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, manifest, recordType, role } from '../../support/xml.js';

const guide = role('customrole_guide');
const reported = role('«customrole_guide»');
const related = role('‹customrole_guide›');

testRule(duplicateScriptid, {
  accept: [
    {
      name: 'different script ids',
      files: {
        'Objects/customrole_a.xml': role('customrole_a'),
        'Objects/customrole_b.xml': role('customrole_b'),
      },
    },
    {
      name: 'roles without script ids, which is told elsewhere',
      files: { 'Objects/a.xml': '<role/>', 'Objects/sub/a.xml': '<role scriptid=""/>' },
    },
    {
      name: 'one script id in two projects',
      files: {
        'one/manifest.xml': '<manifest/>',
        'one/Objects/customrole_guide.xml': guide,
        'two/manifest.xml': '<manifest/>',
        'two/Objects/customrole_guide.xml': guide,
      },
    },
    {
      name: 'a file that is commented out',
      files: {
        'Objects/customrole_guide.xml': guide,
        'Objects/customrole_lead.xml': `<!-- ${guide} -->\n${role('customrole_lead')}`,
      },
    },
    { name: 'names that JavaScript knows', files: { 'Objects/constructor.xml': role('constructor') } },
  ],
  reject: [
    {
      name: 'two deployed files, the later by path',
      files: { 'Objects/a/customrole_guide.xml': related, 'Objects/b/customrole_guide.xml': reported },
      reports: [
        {
          message: messages.bothDeployed({
            scriptid: 'customrole_guide',
            otherFile: 'Objects/a/customrole_guide.xml',
          }),
          related: [words.other('customrole_guide')],
        },
      ],
    },
    {
      name: 'a record type',
      files: {
        'Objects/a/customrecord_tour.xml': recordType('‹customrecord_tour›', ''),
        'Objects/b/customrecord_tour.xml': recordType('«customrecord_tour»', ''),
      },
      reports: [
        {
          message: messages.bothDeployed({
            scriptid: 'customrecord_tour',
            otherFile: 'Objects/a/customrecord_tour.xml',
          }),
          related: [words.other('customrecord_tour')],
        },
      ],
    },
    {
      name: 'a copy whose name comes first',
      files: { 'Objects/customrole_guide - Copy.xml': reported, 'Objects/customrole_guide.xml': related },
      reports: [
        {
          message: messages.bothDeployed({
            scriptid: 'customrole_guide',
            otherFile: 'Objects/customrole_guide.xml',
          }),
          related: [words.other('customrole_guide')],
        },
      ],
    },
    {
      name: 'a copy that is not deployed, as a warning',
      files: {
        'deploy.xml': deploy('~/Objects/b/*'),
        'Objects/a/customrole_guide.xml': reported,
        'Objects/b/customrole_guide.xml': related,
      },
      reports: [
        {
          severity: 'warning',
          message: messages.notBothDeployed({
            scriptid: 'customrole_guide',
            otherFile: 'Objects/b/customrole_guide.xml',
          }),
          related: [words.other('customrole_guide')],
        },
      ],
    },
    {
      name: 'two files that are not deployed, as a warning',
      files: {
        'deploy.xml': deploy('~/Objects/c/*'),
        'Objects/a/customrole_guide.xml': related,
        'Objects/b/customrole_guide.xml': reported,
      },
      reports: [
        {
          severity: 'warning',
          message: messages.notBothDeployed({
            scriptid: 'customrole_guide',
            otherFile: 'Objects/a/customrole_guide.xml',
          }),
          related: [words.other('customrole_guide')],
        },
      ],
    },
    {
      name: 'a role whose root element is misspelt',
      files: {
        'Objects/a/customrole_guide.xml': related,
        'Objects/b/customrole_guide.xml': reported.replaceAll(/(?<=<\/?)role\b/g, 'customrole'),
      },
      reports: [
        {
          message: messages.bothDeployed({
            scriptid: 'customrole_guide',
            otherFile: 'Objects/a/customrole_guide.xml',
          }),
          related: [words.other('customrole_guide')],
        },
      ],
    },
  ],
});

describe('duplicate-scriptid, three files', () => {
  const findings = (files: Record<string, string>) => {
    return projectsOf({ 'p/manifest.xml': manifest(), ...files })
      .flatMap((project) => judge(project, [duplicateScriptid], { policy: NO_POLICY, base: null, today: '' }))
      .map(({ at, severity, fingerprint }) => ({ path: at.source.path, severity, fingerprint }));
  };
  const files = {
    'p/a/customrole_guide.xml': guide,
    'p/b/customrole_guide.xml': guide,
    'p/c/customrole_guide.xml': guide,
  };

  test('are two reports that differ in their fingerprints', () => {
    const found = findings(files);
    expect(found.map(({ path }) => path)).toEqual(['p/b/customrole_guide.xml', 'p/c/customrole_guide.xml']);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  test('of which two are deployed are an error and a warning', () => {
    const scope = { 'p/deploy.xml': deploy('~/b/*', '~/c/*') };
    expect(findings({ ...scope, ...files })).toEqual([
      expect.objectContaining({ path: 'p/c/customrole_guide.xml', severity: 'error' }),
      expect.objectContaining({ path: 'p/a/customrole_guide.xml', severity: 'warning' }),
    ]);
  });

  test('keep their fingerprints when the first is gone', () => {
    const { 'p/b/customrole_guide.xml': _, ...two } = files;
    expect(findings(files)).toContainEqual(findings(two)[0]);
  });
});
