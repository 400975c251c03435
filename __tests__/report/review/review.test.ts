import { expect, test } from '@jest/globals';
import { load } from '../../../src/check/load.js';
import { readAssignments } from '../../../src/check/read-assignments.js';
import { readReview } from '../../../src/check/read-review.js';
import { makeReview, type Review } from '../../../src/report/review/review.js';
import { reviewCsv } from '../../../src/report/review/review-csv.js';
import { reviewHtml } from '../../../src/report/review/review-html.js';
import { MOST_ROWS } from '../../../src/report/review/rows.js';
import { memoryTree } from '../../support/memory-tree.js';
import { policyFrom } from '../../support/policy.js';
import { manifest, permissions, role } from '../../support/xml.js';

const duty = (id: string, risk: string, ...keys: readonly string[]) =>
  `    - { id: ${id}, title: Do ${id}, risk: ${risk}, sides: [${keys.map((key) => `{ ${key}: CREATE }`).join(', ')}] }\n`;
const POLICY = policyFrom(
  `policy:\n  duties:\n${[
    duty('pay', 'high', 'LIST_VENDOR', 'TRAN_VENDPYMT'),
    duty('post', 'critical', 'TRAN_JOURNAL', 'TRAN_JOURNALAPPRV'),
  ].join('')}`,
);

const { projects } = load(
  memoryTree({
    'manifest.xml': manifest(),
    'Objects/customrole_buyer.xml': role('customrole_buyer', permissions(['LIST_VENDOR', 'EDIT']), 'Buyer'),
    'Objects/customrole_pay.xml': role('customrole_pay', permissions(['TRAN_VENDPYMT', 'EDIT']), 'Pay'),
    'Objects/customrole_both.xml': role(
      'customrole_both',
      permissions(['LIST_VENDOR', 'EDIT'], ['TRAN_VENDPYMT', 'EDIT']),
      'Both',
    ),
  }),
  (path) => path,
);

async function review(list: string, last: string | null = null): Promise<Review> {
  const people = await readAssignments('people.csv', Buffer.from(`Name,Role\n${list}`));
  if ('faults' in people) throw new Error(people.faults.join());
  const read = last === null ? null : await readReview('last.csv', Buffer.from(last));
  if (read && 'faults' in read) throw new Error(read.faults.join());
  const made = makeReview({
    people,
    projects,
    policy: POLICY,
    day: '2026-11-29',
    notes: [],
    last: read?.rows ?? null,
  });
  if (!made) throw new Error('too many rows');
  return made;
}

const lines = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

test('a row for each person and duty, the greatest risk first', async () => {
  const csv = reviewCsv(
    await review('Jo,Pay\nJo,Buyer\nAnn,Both\nAnn,Buyer\nJim,Buyer\nBoss,Administrator\nJo,No such role\n'),
  );
  expect(lines(csv)).toEqual([
    '"Person","Roles","Role IDs","Duty","Title","Risk","Held by","Decision","Reviewer"',
    '"Boss","Administrator","ADMINISTRATOR","post","Do post","critical","one role","",""',
    '"Ann","Both; Buyer","customrole_both; customrole_buyer","pay","Do pay","high","one role","",""',
    '"Boss","Administrator","ADMINISTRATOR","pay","Do pay","high","one role","",""',
    '"Jo","Buyer; Pay","customrole_buyer; customrole_pay","pay","Do pay","high","several roles","",""',
  ]);
});

test('nobody with a conflict: a header alone', async () => {
  expect(lines(reviewCsv(await review('Jo,Pay\n')))).toHaveLength(1);
});

test('compared with the last review: what is new, kept with its decision, changed, and gone', async () => {
  const first = lines(reviewCsv(await review('Ann,Both\nJo,Pay\nJo,Buyer\nKim,Pay\nKim,Buyer\nLee,Both\n')));
  const filled = first.map((line) =>
    line
      .replace(/^("Ann".*),"",""$/, '$1,"Keep, until May","cfo@example.com"')
      .replace(/^("Jo".*),"",""$/, '$1,"Remove Pay","Jane"')
      .replace(/^("Lee".*),"",""$/, '$1,"Remove Both",""'),
  );
  const now = 'ann ,Both\nJo,Pay\nJo,Buyer\nJo,Both\nKim,Buyer\nKim,Pay\nMo,Both\n';
  const second = reviewCsv(await review(now, filled.join('\r\n')));
  expect(lines(second)).toEqual([
    '"Person","Roles","Role IDs","Duty","Title","Risk","Held by","Change","Decision","Reviewer","Earlier decision"',
    '"Jo","Both; Buyer; Pay","customrole_both; customrole_buyer; customrole_pay","pay","Do pay","high","one role","changed","","","Remove Pay, Jane"',
    '"Kim","Buyer; Pay","customrole_buyer; customrole_pay","pay","Do pay","high","several roles","kept","","",""',
    '"Mo","Both","customrole_both","pay","Do pay","high","one role","new","","",""',
    '"ann","Both","customrole_both","pay","Do pay","high","one role","kept","Keep, until May","cfo@example.com",""',
    '"Lee","Both","customrole_both","pay","Do pay","high","one role","gone","Remove Both","",""',
  ]);
  const third = lines(reviewCsv(await review(now, second)));
  expect(third.filter((line) => line.includes('"gone"'))).toEqual([]);
  expect(third.filter((line) => line.includes('"kept"'))).toHaveLength(4);
});

test.each([';', '\t'])('a review that a spreadsheet has saved with %j is the same', async (delimiter) => {
  const list = 'Ann,Both\n=SUM(A1),Both\n"-1, x",Both\n';
  const first = lines(reviewCsv(await review(list)));
  const saved = first.map((line) => line.replaceAll('","', `"${delimiter}"`)).join('\r\n');
  const changes = (await review(list, saved)).rows.map(({ change }) => change);
  expect(changes).toEqual(['kept', 'kept', 'kept']);
});

test('no cell is a formula, whoever is named how', async () => {
  const list = '"=cmd|\'/c calc\'!A1",Both\n@SUM(A1),Both\n+1,Both\n-1,Both\n" \u202E=1",Both\n';
  const csv = reviewCsv(await review(list));
  for (const line of lines(csv).slice(1)) expect(line).toMatch(/^"(?:'|\\u202E)/);
  const again = reviewCsv(await review(list, csv));
  expect(lines(again).filter((line) => line.includes('"kept"'))).toHaveLength(5);
});

test('whatever people are called, the page has the same elements', async () => {
  const tags = (html: string) => html.match(/<[!/a-z]+/gi);
  const plain = reviewHtml(await review('Ann,Both\n'));
  const hostile = reviewHtml(await review('"</script><script>alert(1)</script>",Both\n'));
  expect(tags(hostile)).toEqual(tags(plain));
  expect(hostile).toContain('\\u003C/script\\u003E');
});

test('a review that nobody could read is not made', async () => {
  const all = Array.from({ length: MOST_ROWS / 2 + 1 }, (_, index) => `P${index},Administrator`).join('\n');
  await expect(review(all)).rejects.toThrow('too many rows');
});
