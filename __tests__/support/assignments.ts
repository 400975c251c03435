import type { Assignments } from '../../src/access/assignments.js';
import { groupBy } from '../../src/util/group-by.js';

/** What people.csv among the files of an example says: a row is a person and a role, without quotes. Null without it. */
export function assignmentsIn(files: Readonly<Record<string, string>>): Assignments | null {
  const text = files['people.csv'];
  if (text === undefined) return null;
  const rows = text
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(','))
    .map(([person = '', role = ''], index) => ({ person, role, line: index + 2 }))
    .filter(({ role }) => role !== '');
  const byPerson = groupBy(rows, ({ person }) => person);
  const sets = [...byPerson.values()].map((own) => own.map(({ role }) => role).sort());
  return {
    path: 'people.csv',
    lines: new Map([...groupBy(rows, ({ role }) => role)].map(([role, [first]]) => [role, first?.line ?? 0])),
    sets: [...groupBy(sets, (roles) => roles.join('\n')).values()].map((same) => ({
      roles: same[0] ?? [],
      people: same.length,
    })),
  };
}
