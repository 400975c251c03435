import {
  messages,
  subsidiariesOpenByDefault,
  words,
} from '../../../src/rules/security/subsidiaries-open-by-default.js';
import { testRule } from '../../support/rule-table.js';
import { manifest, permissions, role } from '../../support/xml.js';

const ROLE = 'Objects/customrole_clerk.xml';
const OTHER = 'Objects/customrole_other.xml';
const id = 'customrole_clerk';
const features = { 'manifest.xml': manifest({ features: ['SUBSIDIARIES'] }) };
const marked = (xml: string) => xml.replace(`<role scriptid="${id}">`, `«<role scriptid="${id}">»`);

const report = (...lines: readonly string[]) => ({
  message: messages.open({ role: id }),
  fixes: [
    { value: 'OWN', grants: 'the user’s own subsidiary' },
    { value: 'ALL', grants: 'every subsidiary, as now' },
  ].map(({ value, grants }) => ({
    title: words.set(id, value, grants),
    applicability: 'choice' as const,
    files: { [ROLE]: role(id, [...lines, `<subsidiaryoption>${value}</subsidiaryoption>`].join('\n')) },
  })),
});

testRule(subsidiariesOpenByDefault, {
  accept: [
    {
      name: 'a role of an account of which nothing says that it has subsidiaries',
      files: { [ROLE]: role(id) },
    },
    ...['ALL', 'ALLACTIVE', 'OWN', 'SELECTED'].map((value) => ({
      name: `${value}, which somebody chose`,
      files: { ...features, [ROLE]: role(id, `<subsidiaryoption>${value}</subsidiaryoption>`) },
    })),
    { name: 'an inactive role', files: { ...features, [ROLE]: role(id, '<isinactive>T</isinactive>') } },
  ],
  reject: [
    {
      name: 'a project whose manifest names the feature',
      files: { ...features, [ROLE]: marked(role(id)) },
      reports: [report()],
    },
    {
      name: 'a project of which another role has the field',
      files: {
        [ROLE]: marked(role(id)),
        [OTHER]: role('customrole_other', '<subsidiaryoption>OWN</subsidiaryoption>'),
      },
      reports: [report()],
    },
    {
      name: 'a project of which another role, though inactive, sees the records of others',
      files: {
        [ROLE]: marked(role(id)),
        [OTHER]: role(
          'customrole_other',
          '<isinactive>T</isinactive>\n<subsidiaryviewingallowed>F</subsidiaryviewingallowed>',
        ),
      },
      reports: [report()],
    },
    {
      name: 'a role with a permission for subsidiaries',
      files: { [ROLE]: marked(role(id, permissions(['LIST_SUBSIDIARY', 'VIEW']))) },
      reports: [report(permissions(['LIST_SUBSIDIARY', 'VIEW']))],
    },
    {
      name: 'an empty field, and one that is commented out',
      files: {
        ...features,
        [ROLE]: marked(role(id, '<subsidiaryoption></subsidiaryoption>')),
        [OTHER]: role(
          'customrole_other',
          '<!-- <subsidiaryoption>OWN</subsidiaryoption> -->\n<subsidiaryoption>OWN</subsidiaryoption>',
        ),
      },
      reports: [report()],
    },
  ],
});
