import {
  duplicatePermittedRole,
  messages,
  words,
} from '../../../src/rules/counterpart/duplicate-permitted-role.js';
import { testRule } from '../../support/rule-table.js';
import {
  deploy,
  permissions,
  permittedRoles,
  recordType,
  role,
  segment,
  transactionType,
} from '../../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const SEGMENT = 'Objects/cseg_division.xml';
const GUIDE = '[scriptid=customrole_guide]';
const MANAGER = 'SALES_MANAGER';

const tour = (...rows: readonly (readonly [string, string, string?])[]) =>
  recordType('customrecord_tour', permittedRoles(...rows));
const guide = (level: string, restriction?: string) =>
  role('customrole_guide', permissions(['[scriptid=customrecord_tour]', level, restriction]));
const division = (...rows: readonly (readonly [string, string, string])[]) =>
  segment(
    'cseg_division',
    `<permissions>
${rows
  .map(
    ([name, level, records]) => `  <permission>
    <role>${name}</role>
    <valuemgmtaccesslevel>${level}</valuemgmtaccesslevel>
    <recordaccesslevel>${records}</recordaccesslevel>
  </permission>`,
  )
  .join('\n')}
</permissions>`,
  );

const duplicate = (name: string, object = 'customrecord_tour', times = 2) => ({
  message: messages.duplicate({ role: name, object, times }),
  related: Array(Math.min(times - 1, 3)).fill(words.also(object)),
});
const keepEqual = (name: string, object: string, files: Readonly<Record<string, string>>) =>
  ({ title: words.keepEqual(name, object), applicability: 'safe', files }) as const;
const keep = (grant: string, name: string, files: Readonly<Record<string, string>>) =>
  ({ title: words.keep(grant, name, 'customrecord_tour'), applicability: 'choice', files }) as const;

testRule(duplicatePermittedRole, {
  accept: [
    { name: 'different roles', files: { [RECORD]: tour([MANAGER, 'VIEW'], [GUIDE, 'VIEW']) } },
    {
      name: 'a role in a comment',
      files: {
        [RECORD]: recordType(
          'customrecord_tour',
          `<!-- ${permittedRoles([MANAGER, 'VIEW'])} -->\n${permittedRoles([MANAGER, 'VIEW'])}`,
        ),
      },
    },
    {
      name: 'roles of one script id that belong to different SuiteApps',
      files: {
        [RECORD]: tour(
          [GUIDE, 'VIEW'],
          ['[appid=com.example.one, scriptid=customrole_guide]', 'VIEW'],
          ['[appid=com.example.two, scriptid=customrole_guide]', 'VIEW'],
          ['[bundleid=7, scriptid=customrole_guide]', 'VIEW'],
        ),
      },
    },
    { name: 'entries that name no role', files: { [RECORD]: tour(['', 'VIEW'], ['', 'VIEW']) } },
    {
      name: 'names of what every object has',
      files: { [RECORD]: tour(['constructor', 'VIEW'], ['__proto__', 'VIEW']) },
    },
  ],
  reject: [
    {
      name: 'equal entries',
      files: { [RECORD]: tour([`‹${MANAGER}›`, 'VIEW'], [`«${MANAGER}»`, 'VIEW']) },
      reports: [
        {
          ...duplicate(MANAGER),
          fixes: [keepEqual(MANAGER, 'customrecord_tour', { [RECORD]: tour([MANAGER, 'VIEW']) })],
        },
      ],
    },
    {
      name: 'an empty restriction and none, and references that differ in white space',
      files: {
        [RECORD]: tour(
          [`‹${GUIDE}›`, 'VIEW'],
          [MANAGER, 'VIEW'],
          ['«[ scriptid = customrole_guide ]»', 'VIEW', ''],
        ),
      },
      reports: [
        {
          ...duplicate('[ scriptid = customrole_guide ]'),
          fixes: [
            keepEqual(GUIDE, 'customrecord_tour', { [RECORD]: tour([GUIDE, 'VIEW'], [MANAGER, 'VIEW']) }),
          ],
        },
      ],
    },
    {
      name: 'equal entries of which the later holds a comment, so that a choice is left',
      files: {
        [RECORD]: tour([`‹${MANAGER}›`, 'VIEW'], [`«${MANAGER}»`, 'VIEW', '<!-- why -->']),
      },
      reports: [
        {
          ...duplicate(MANAGER),
          fixes: [keep('VIEW', MANAGER, { [RECORD]: tour([MANAGER, 'VIEW']) })],
        },
      ],
    },
    {
      name: 'more than two entries once, with the least and the most to keep',
      files: {
        [RECORD]: tour([`‹${MANAGER}›`, 'FULL'], [`«${MANAGER}»`, 'VIEW'], [`‹${MANAGER}›`, 'EDIT']),
      },
      reports: [
        {
          ...duplicate(MANAGER, 'customrecord_tour', 3),
          fixes: [
            keep('VIEW', MANAGER, { [RECORD]: tour([MANAGER, 'VIEW']) }),
            keep('FULL', MANAGER, { [RECORD]: tour([MANAGER, 'FULL']) }),
          ],
        },
      ],
    },
    {
      name: 'more entries than are shown',
      files: {
        [RECORD]: tour(
          ...[`‹${MANAGER}›`, `«${MANAGER}»`, `‹${MANAGER}›`, `‹${MANAGER}›`, MANAGER].map(
            (name) => [name, 'VIEW'] as const,
          ),
        ),
      },
      reports: [
        {
          ...duplicate(MANAGER, 'customrecord_tour', 5),
          fixes: [keepEqual(MANAGER, 'customrecord_tour', { [RECORD]: tour([MANAGER, 'VIEW']) })],
        },
      ],
    },
    {
      name: 'levels that differ, the one that grants less first',
      files: { [RECORD]: tour([`‹${MANAGER}›`, 'FULL'], [`«${MANAGER}»`, 'VIEW', 'EDIT']) },
      reports: [
        {
          ...duplicate(MANAGER),
          fixes: [
            keep('VIEW and restriction EDIT', MANAGER, { [RECORD]: tour([MANAGER, 'VIEW', 'EDIT']) }),
            keep('FULL', MANAGER, { [RECORD]: tour([MANAGER, 'FULL']) }),
          ],
        },
      ],
    },
    {
      name: 'restrictions that differ',
      files: { [RECORD]: tour([`‹${MANAGER}›`, 'EDIT'], [`«${MANAGER}»`, 'EDIT', 'VIEWANDEDIT']) },
      reports: [
        {
          ...duplicate(MANAGER),
          fixes: [
            keep('EDIT and restriction VIEWANDEDIT', MANAGER, {
              [RECORD]: tour([MANAGER, 'EDIT', 'VIEWANDEDIT']),
            }),
            keep('EDIT', MANAGER, { [RECORD]: tour([MANAGER, 'EDIT']) }),
          ],
        },
      ],
    },
    {
      name: 'a level that is none, which only the author can choose',
      files: { [RECORD]: tour([`‹${MANAGER}›`, 'EDIT'], [`«${MANAGER}»`, '9']) },
      reports: [duplicate(MANAGER)],
    },
    {
      name: 'a role of the project whose permission agrees with one of the entries',
      files: {
        [ROLE]: guide('FULL'),
        [RECORD]: tour([`‹${GUIDE}›`, 'VIEW'], [`«${GUIDE}»`, 'FULL']),
      },
      reports: [{ ...duplicate(GUIDE), fixes: [keep('FULL', GUIDE, { [RECORD]: tour([GUIDE, 'FULL']) })] }],
    },
    {
      name: 'a role of the project whose restriction agrees with none of the entries',
      files: {
        [ROLE]: guide('FULL', 'VIEWANDEDIT'),
        [RECORD]: tour([`‹${GUIDE}›`, 'VIEW', 'VIEWANDEDIT'], [`«${GUIDE}»`, 'FULL']),
      },
      reports: [duplicate(GUIDE)],
    },
    {
      name: 'equal entries of a segment that is not deployed',
      files: {
        'deploy.xml': deploy('~/Objects/customrole_guide.xml'),
        [SEGMENT]: division([`‹${MANAGER}›`, 'VIEW', 'EDIT'], [`«${MANAGER}»`, 'VIEW', 'EDIT']),
      },
      reports: [
        {
          ...duplicate(MANAGER, 'cseg_division'),
          fixes: [keepEqual(MANAGER, 'cseg_division', { [SEGMENT]: division([MANAGER, 'VIEW', 'EDIT']) })],
        },
      ],
    },
    {
      name: 'entries of a segment whose order no one can tell',
      files: {
        [SEGMENT]: division([`‹${MANAGER}›`, 'FULL', 'VIEW'], [`«${MANAGER}»`, 'VIEW', 'EDIT']),
      },
      reports: [duplicate(MANAGER, 'cseg_division')],
    },
    {
      name: 'a role of the project that a transaction type lists twice',
      files: {
        [ROLE]: role('customrole_guide', permissions(['[scriptid=customtransaction_trip]', 'EDIT', 'EDIT'])),
        'Objects/customtransaction_trip.xml': transactionType(
          'customtransaction_trip',
          permittedRoles([`‹${GUIDE}›`, 'EDIT'], [`«${GUIDE}»`, 'VIEW']),
        ),
      },
      reports: [
        {
          ...duplicate(GUIDE, 'customtransaction_trip'),
          fixes: [
            {
              title: words.keep('EDIT', GUIDE, 'customtransaction_trip'),
              applicability: 'choice',
              files: {
                'Objects/customtransaction_trip.xml': transactionType(
                  'customtransaction_trip',
                  permittedRoles([GUIDE, 'EDIT']),
                ),
              },
            },
          ],
        },
      ],
    },
  ],
});
