import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { useFolder, writeFiles } from '../support/command.js';
import { runIn } from '../support/world.js';
import { deploy, manifest, permissions, role } from '../support/xml.js';

const temporary = useFolder();
let count = 0;

function project(list = 'Email,Role\nann@example.com,Buyer\nann@example.com,Treasury\n'): string {
  count += 1;
  return writeFiles(join(temporary(), `project ${count}`), {
    'manifest.xml': manifest(),
    'deploy.xml': deploy('~/Objects/*'),
    'Objects/customrole_buyer.xml': role('customrole_buyer', permissions(['LIST_VENDOR', 'EDIT']), 'Buyer'),
    'Objects/customrole_pay.xml': role('customrole_pay', permissions(['TRAN_VENDPYMT', 'EDIT']), 'Treasury'),
    'people.csv': list,
  });
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const check = (folder: string, ...options: readonly string[]) =>
  runIn(folder, ['check', '--assignments', 'people.csv', ...options]);

test('a review is written beside the report, which names nobody', async () => {
  const folder = project();
  const { code, stdout, stderr } = await check(folder, '--review', 'out/review.csv');
  expect(code).toBe(1);
  expect(stderr).toBe('Report written to out/review.csv\n');
  expect(stdout).not.toContain('ann@example.com');
  expect(read(folder, 'out/review.csv')).toContain('"ann@example.com","Buyer; Treasury"');
  await check(folder, '--review', 'review.HTML');
  expect(read(folder, 'review.HTML')).toContain('<title>Access review</title>');
});

test('the next review takes the decisions of the last one', async () => {
  const folder = project();
  await check(folder, '--review', 'first.csv');
  writeFileSync(
    join(folder, 'first.csv'),
    read(folder, 'first.csv').replace('"several roles","",""', '"several roles","Keep","cfo"'),
  );
  await check(folder, '--review', 'second.csv', '--review-since', 'first.csv');
  expect(read(folder, 'second.csv')).toContain('"kept","Keep","cfo",""');
  await check(folder, '--review', 'second.html', '--review-since', 'first.csv');
  expect(read(folder, 'second.html')).toContain('"change":"kept","decision":"Keep","reviewer":"cfo"');
});

test('exit codes: findings decide, warnings pass, and people who hold nothing together', async () => {
  expect((await check(project('Email,Role\na@example.com,Buyer\n'))).code).toBe(0);
  expect((await check(project(), '--fail-on-severity', 'never')).code).toBe(0);
  expect((await check(project())).code).toBe(1);
  const off = project();
  writeFiles(off, { '.github/sdf-role-compliance.yml': 'rules: { person-duty-conflict: off }\n' });
  expect(
    (
      await runIn(off, [
        'check',
        '--config',
        '.github/sdf-role-compliance.yml',
        '--assignments',
        'people.csv',
      ])
    ).code,
  ).toBe(0);
});

test('a list of which no role is known is no verdict, and makes no review', async () => {
  const folder = project('Name,Role\nAnn,1021\n');
  const { code, stderr } = await check(folder, '--review', 'review.csv');
  expect(code).toBe(2);
  expect(stderr).toContain('The access review was not written, because not everything could be read.');
  expect(stderr).toContain('people.csv: None of its roles is known');
  expect(existsSync(join(folder, 'review.csv'))).toBe(false);
});

test.each<[string, readonly string[], string]>([
  ['no list', ['--review', 'review.csv'], '--review needs --assignments.'],
  ['no review', ['--assignments', 'people.csv', '--review-since', 'x.csv'], '--review-since needs --review.'],
  ['an absent list', ['--assignments', 'nobody.csv'], 'There is no file "nobody.csv".'],
  ['a folder', ['--assignments', 'Objects'], '"Objects" is a folder.'],
  [
    'another ending',
    ['--assignments', 'people.csv', '--review', 'review.txt'],
    '"review.txt" is neither a .csv nor an .html file',
  ],
  [
    'the list itself',
    ['--assignments', 'people.csv', '--review', './people.csv'],
    '"./people.csv" is also the file of --assignments.',
  ],
  [
    'the last review',
    ['--assignments', 'people.csv', '--review', 'a.csv', '--review-since', 'a.csv'],
    '"a.csv" is also the file of --review-since.',
  ],
  [
    'the report',
    ['--assignments', 'people.csv', '--review', 'a.html', '--output', 'a.html'],
    '"a.html" is also the file of --output.',
  ],
  [
    'what is no review',
    ['--assignments', 'people.csv', '--review', 'a.csv', '--review-since', 'people.csv'],
    'people.csv:1: No column for "Person" of an access review',
  ],
])('%s is wrong use', async (_, options, said) => {
  const folder = project();
  const { code, stderr } = await runIn(folder, ['check', ...options]);
  expect(code).toBe(2);
  expect(stderr).toContain(said);
  expect(read(folder, 'people.csv')).toMatch(/^Email,Role\n/);
});

test('a change is compared under the same list', async () => {
  const folder = project();
  const { code, stderr } = await check(folder, '--base', 'main');
  expect(code).toBe(2);
  expect(stderr).toContain('git repository');
});
