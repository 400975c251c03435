import { expect, test } from '@jest/globals';
import { readReview } from '../../src/check/read-review.js';

const HEAD = 'Person,Roles,Role IDs,Duty,Title,Risk,Held by,Change,Decision,Reviewer';

test('rows are read by their headers, but for what was gone', async () => {
  const text = `x,${HEAD}\n1,Ann,A,a,pay,Pay,high,one role,new,Keep,Jo\n2,Ben,A,a,pay,Pay,high,one role,gone,,\n3,,A,a,pay\n`;
  expect(await readReview('last.csv', Buffer.from(text))).toEqual({
    rows: [
      {
        person: 'Ann',
        roles: 'A',
        roleIds: 'a',
        duty: 'pay',
        title: 'Pay',
        risk: 'high',
        how: 'one role',
        decision: 'Keep',
        reviewer: 'Jo',
      },
    ],
  });
});

test('what is no review is told by what it lacks, and by no cell of it', async () => {
  const read = await readReview('last.csv', Buffer.from('Person,Decision,Duty\nAnn,Keep,pay\n'));
  expect(read).toEqual({
    faults: [
      'last.csv:1: No column for "Role IDs" of an access review: the header must have "Role IDs".',
      'last.csv:1: No column for "Reviewer" of an access review: the header must have "Reviewer".',
    ],
  });
});
