import { CONFIG_FILE } from '../../../src/policy/default-files.js';
import {
  deployPathWithoutFiles,
  messages,
  words,
} from '../../../src/rules/project/deploy-path-without-files.js';
import { testRule } from '../../support/rule-table.js';
import { deploy, role } from '../../support/xml.js';

const ROLE = 'Objects/customrole_clerk.xml';
const CLERK = role('customrole_clerk');
const withPath = (path: string) => ({ 'deploy.xml': deploy(path), [ROLE]: CLERK });
const accepts = (path: string) => ({ name: path, files: withPath(path) });
const rejects = (path: string, instead: string | null) => {
  const say = packsByForm(path) ? messages.missing : messages.form;
  const fixed = { title: words.replace(instead ?? ''), applicability: 'choice' as const };
  return {
    name: path,
    files: withPath(`«${path}»`),
    reports: [
      {
        message: say({ path, instead, deploysNothing: true }),
        fixes: instead ? [{ ...fixed, files: { 'deploy.xml': deploy(instead) } }] : [],
      },
    ],
  };
};
const packsByForm = (path: string) =>
  ['~/objects/*', '~/Objects/customrole_CLERK.xml', '~/Objects/customrole_nobody.xml', '~/Roles/*'].includes(
    path,
  );

testRule(deployPathWithoutFiles, {
  accept: [
    accepts('~/Objects/*'),
    accepts('~\\Objects\\*'),
    accepts('~/Objects//*'),
    accepts('~/Objects/*/'),
    accepts('~/Objects/customrole_clerk.xml'),
    { name: 'the usual path in a project without objects', files: {} },
    { name: 'no path in a project without objects', files: { 'deploy.xml': '<deploy/>' } },
    {
      name: 'a folder followed by a star',
      files: { 'deploy.xml': deploy('~/Objects/roles/*'), 'Objects/roles/customrole_clerk.xml': CLERK },
    },
    {
      name: 'a folder beside Objects',
      files: { 'deploy.xml': deploy('~/Roles/*'), 'Roles/customrole_clerk.xml': CLERK },
    },
    {
      name: 'a file that is not XML, and one that the policy leaves out',
      files: {
        [CONFIG_FILE]: 'ignore: ["**/Legacy/**"]\n',
        'deploy.xml': deploy('~/Objects/*', '~/Objects/mail.html', '~/Objects/Legacy/*'),
        [ROLE]: CLERK,
      },
    },
  ],
  reject: [
    ...[
      'Objects/*',
      '/Objects/*',
      '~/Objects/**',
      '~//Objects//*',
      '~/./Objects/*',
      '~/Objects/x/../*',
      '~/*',
      '~/Objects/customrole_*.xml',
      '~/Objects/*.xml',
    ].map((path) => rejects(path, '~/Objects/*')),
    rejects('~/Objects', '~/Objects/*'),
    rejects('~/Objects/', '~/Objects/*'),
    rejects('~/objects/*', '~/Objects/*'),
    rejects('~/Objects/customrole_CLERK.xml', '~/Objects/customrole_clerk.xml'),
    rejects('~/Objects/customrole_nobody.xml', null),
    rejects('~/Roles/*', null),
    {
      name: 'an empty path, and another beside one that packs',
      files: {
        'deploy.xml': deploy('~/Objects/*', '~/Objects/a.xml').replace(
          '~/Objects/a.xml',
          '«~/Objects/a.xml»',
        ),
        [ROLE]: CLERK,
      },
      reports: [
        { message: messages.missing({ path: '~/Objects/a.xml', instead: null, deploysNothing: false }) },
      ],
    },
    {
      name: 'no path at all where there is a role',
      files: { 'deploy.xml': '«<deploy>»\n  <objects/>\n</deploy>\n', [ROLE]: CLERK },
      reports: [{ message: messages.none() }],
    },
  ],
});
