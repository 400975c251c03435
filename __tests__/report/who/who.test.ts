import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { WayIn } from '../../../src/access/way-in.js';
import type { Answer } from '../../../src/access/who.js';
import { whoCsv } from '../../../src/report/who/csv.js';
import { whoJson } from '../../../src/report/who/json.js';
import { whoMarkdown } from '../../../src/report/who/markdown.js';
import { whoText } from '../../../src/report/who/text.js';
import { hostileText } from '../../support/hostile-text.js';
import { reportFaults } from '../../support/report-schemas.js';

const WAY: WayIn = {
  project: 'src',
  role: 'customrole_clerk',
  name: 'Clerk',
  level: 'EDIT',
  restriction: 'VIEWANDEDIT',
  through: 'role',
  permission: 'TRAN_VENDPYMT',
  object: null,
  side: null,
  says: null,
  doubt: null,
  at: { source: { path: 'src/Objects/a.xml', text: 'a\nb', encoding: 'utf-8' }, start: 2, end: 3 },
};

const answer = (holders: readonly WayIn[], inactive: readonly WayIn[] = []): Answer => ({
  question: { kind: 'permission', key: 'TRAN_VENDPYMT', name: 'Pay Bills', level: 'VIEW' },
  holders,
  inactive,
  everything: ['ADMINISTRATOR'],
  unknown: [],
});

const STANDARD: WayIn = {
  ...WAY,
  project: null,
  role: 'CEO',
  name: 'CEO',
  restriction: 'none',
  through: 'standard role',
  doubt: 'only perhaps',
  at: null,
};
const DOOR: WayIn = {
  ...WAY,
  through: 'door',
  says: 'x runs as Administrator',
  level: null,
  restriction: 'none',
};

describe('text', () => {
  test('has a line for each way in, with what is uncertain', () => {
    expect(
      whoText(answer([WAY, DOOR, STANDARD], [WAY]), [], false),
    ).toBe(`Who holds Pay Bills (TRAN_VENDPYMT) at VIEW or above

Roles
  customrole_clerk (Clerk)  EDIT (restriction VIEWANDEDIT)  src/Objects/a.xml:2

Doors: ways in that need no permission
  x runs as Administrator  src/Objects/a.xml:2

Standard roles, as Oracle documents them for NetSuite 2026.2
  CEO  EDIT  uncertain: only perhaps

Inactive roles, which grant no access now
  customrole_clerk (Clerk)  EDIT (restriction VIEWANDEDIT)  src/Objects/a.xml:2

1 role, 1 door and 1 standard role.
Administrator holds every permission.
Which standard roles an account has, and with which permissions, depends on its features.
`);
  });

  test('names projects where there are several, another permission, and how many people there are', () => {
    const text = whoText(
      answer([
        { ...WAY, people: 1 },
        { ...WAY, project: 'b', permission: 'LIST_X', restriction: 'none', people: 4 },
      ]),
      [],
      false,
    );
    expect(text).toContain(
      '  customrole_clerk (Clerk) in src  EDIT (restriction VIEWANDEDIT)  1 person  src',
    );
    expect(text).toContain('  customrole_clerk (Clerk) in b  LIST_X EDIT  4 people  src');
  });

  test('shows some of many doors, and says how many more there are', () => {
    const text = whoText(answer(Array(30).fill(DOOR)), [], false);
    expect(text.match(/runs as Administrator/g)).toHaveLength(10);
    expect(text).toContain('  and 20 more; --format csv or json shows all\n');
    expect(whoCsv(answer(Array(30).fill(DOOR))).match(/runs as Administrator/g)).toHaveLength(30);
  });
});

describe('CSV', () => {
  test('has a column of people only where somebody counted them', () => {
    const head = (text: string) => text.split('\r\n')[0];
    expect(head(whoCsv(answer([WAY])))).not.toContain('"People"');
    expect(head(whoCsv(answer([{ ...WAY, people: 2 }])))).toMatch(/,"People"$/);
    expect(whoCsv(answer([{ ...WAY, people: 2 }]))).toContain('"src/Objects/a.xml","2","2"\r\n');
    expect(whoCsv(answer([], [WAY]))).toContain(
      '"role","src","customrole_clerk","Clerk","no","EDIT","VIEWANDEDIT"',
    );
  });
});

describe('values of files', () => {
  const hostile = hostileText.map(
    (text): Answer =>
      answer([
        { ...WAY, role: text, name: text, project: text, says: text, object: text, doubt: text },
        { ...WAY, role: text, name: text, project: text },
      ]),
  );

  test('mean nothing in text, Markdown and CSV', () => {
    fc.assert(
      fc.property(hostile, (one) => {
        for (const text of [whoText(one, [], false), whoMarkdown(one, [])]) {
          expect(text).not.toMatch(/^\s*::|##\[|[\u202E\0]/m);
          expect(text.split('\n').length).toBeLessThan(30);
        }
        expect(whoMarkdown(one, [])).not.toMatch(/@octocat|<img|<!--|<\/details/);
        for (const row of whoCsv(one).slice(1).trimEnd().split('\r\n'))
          expect(row).toMatch(/^(?:"(?:[^"]|"")*",?)+$/);
      }),
    );
  });

  test('are JSON as published', () => {
    fc.assert(
      fc.property(hostile, (one) => {
        expect(reportFaults('who-1', JSON.parse(whoJson(one)))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
