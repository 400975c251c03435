import { describe, expect, test } from '@jest/globals';
import type { NotCompared } from '../../src/access/change.js';
import { accessChanges } from '../../src/access/changes.js';
import { notCompared } from '../../src/access/not-compared.js';
import { projectOf, projectsOf } from '../support/projects.js';
import { manifest, permissions, role } from '../support/xml.js';

type Files = Readonly<Record<string, string>>;

const CLERK = role('customrole_clerk', permissions(['TRAN_VENDBILL', 'VIEW']));
const FIELD =
  '<entitycustomfield scriptid="custentity_pay">\n<label>Pay</label>\n<accesslevel>0</accesslevel>\n</entitycustomfield>\n';
const SEARCH = '<savedsearch scriptid="customsearch_pay">\n<definition>AAEC@1</definition>\n</savedsearch>\n';

function left(base: Files, head: Files): readonly NotCompared[] {
  return notCompared([projectOf(base)], [projectOf(head)]);
}

const names = (entries: readonly NotCompared[]) => entries.map(({ what, why }) => `${what}: ${why}`);
const edited = (text: string) => text.replace('AAEC@1', 'AAEC@2');

describe('what is not compared', () => {
  test.each<[string, string, string, string]>([
    ['a saved search', 'Objects/customsearch_pay.xml', SEARCH, 'only NetSuite can read'],
    [
      'a dataset',
      'Objects/custdataset_pay.xml',
      '<dataset scriptid="custdataset_pay">\n<definition>AAEC@1</definition>\n</dataset>\n',
      'only NetSuite can read',
    ],
    [
      'a kind that nobody knows',
      'Objects/custzebra_pay.xml',
      '<zebra scriptid="custzebra_pay">\n<stripes>AAEC@1</stripes>\n</zebra>\n',
      'does not know this kind',
    ],
    [
      'what a SuiteApp locks',
      'InstallationPreferences/locking.xml',
      '<preference type="LOCKING" defaultAction="LOCK">\n<!-- AAEC@1 -->\n</preference>\n',
      'which parts of a SuiteApp',
    ],
    [
      'another configuration of the account',
      'AccountConfiguration/logins.xml',
      '<logins>\n<login>AAEC@1</login>\n</logins>\n',
      'does not know this kind',
    ],
  ])('%s that changes, comes or goes', (_, path, text, why) => {
    const object = /scriptid="(.*?)"/.exec(text)?.[1] ?? path.split('/')[1];
    for (const [base, head] of [
      [{ [path]: text }, { [path]: edited(text) }],
      [{}, { [path]: text }],
      [{ [path]: text }, {}],
    ] as const) {
      const found = left(
        { 'Objects/customrole_clerk.xml': CLERK, ...base },
        { 'Objects/customrole_clerk.xml': CLERK, ...head },
      );
      expect(names(found)).toEqual([expect.stringMatching(new RegExp(`^${object}: .*${why}`))]);
      expect(found).toMatchObject([{ file: path, kind: /<(\w+)/.exec(text)?.[1] }]);
    }
  });

  test.each<[string, Files, Files]>([
    ['a file that stays', { 'Objects/a.xml': SEARCH }, { 'Objects/a.xml': SEARCH, 'Objects/b.xml': CLERK }],
    ['a file that moves', { 'Objects/a.xml': SEARCH }, { 'Objects/Searches/a.xml': SEARCH }],
    ['kinds with doors', { 'Objects/a.xml': FIELD }, { 'Objects/a.xml': FIELD.replace('>0<', '>2<') }],
    [
      'a kind that decides nothing',
      {},
      { 'Objects/a.xml': '<customlist scriptid="customlist_a">\n<name>A</name>\n</customlist>\n' },
    ],
    ['the body of a template', {}, { 'Objects/custtmpl_a.template.xml': '<pdf><body>Hello</body></pdf>' }],
    ['XML that is no object', {}, { 'FileCabinet/SuiteScripts/a.xml': '<zebra scriptid="a"/>' }],
  ])('but not %s', (_, base, head) => {
    expect(left(base, head)).toEqual([]);
  });

  test.each<[string, Files, Files, string]>([
    [
      'a role that is damaged now',
      { 'Objects/a.xml': CLERK },
      { 'Objects/a.xml': CLERK.replace('</permissions>', '') },
      'Objects/a.xml: could not be read',
    ],
    [
      'a role that was damaged',
      { 'Objects/a.xml': CLERK.replace('</permissions>', '') },
      { 'Objects/a.xml': CLERK },
      'Objects/a.xml: could not be read as it was before the change',
    ],
    [
      'a field that is damaged, though it says nothing that is looked for',
      { 'Objects/a.xml': FIELD },
      { 'Objects/a.xml': FIELD.replace('<accesslevel>0</accesslevel>', '').replace('</label>', '') },
      'Objects/a.xml: could not be read',
    ],
    [
      'a pointer of Git LFS in place of a file',
      { 'Objects/a.xml': FIELD },
      { 'Objects/a.xml': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n' },
      'Objects/a.xml: could not be read',
    ],
    [
      'a deploy.xml that is damaged',
      { 'deploy.xml': '<deploy><objects><path>~/Objects/*</path></objects></deploy>' },
      { 'deploy.xml': '<deploy><objects>' },
      'deploy.xml: could not be read',
    ],
  ])('%s', (_, base, head, told) => {
    const more = { 'Objects/customrole_more.xml': role('customrole_more') };
    expect(names(left({ ...more, ...base }, { ...more, ...head }))).toEqual([told]);
  });

  test.each([
    ['written out', '', '<defaultrecordaccesslevel>EDIT</defaultrecordaccesslevel>'],
    ['left away', '<defaultrecordaccesslevel>NONE</defaultrecordaccesslevel>', ''],
  ])('a door whose default nobody knows, %s', (_, base, head) => {
    const segment = (door: string) => ({
      'Objects/cseg_a.xml': `<customsegment scriptid="cseg_a">\n<label>A</label>\n${door}\n</customsegment>\n`,
    });
    expect(names(left(segment(base), segment(head)))).toEqual([
      'cseg_a: no public source says what an absent defaultrecordaccesslevel means',
    ]);
    expect(left(segment(''), {})).toEqual([]);
    expect(left(segment(''), segment('<description>A</description>'))).toEqual([]);
  });

  test('a damaged file that the change leaves as it was is no part of it', () => {
    const damaged = { 'Objects/a.xml': CLERK.replace('</permissions>', '') };
    expect(left(damaged, { ...damaged, 'Objects/b.xml': FIELD })).toEqual([]);
  });

  test('a file that could not be read at all, or that is ignored', () => {
    const [one] = [projectOf({ 'Objects/a.xml': CLERK })];
    const found = notCompared([one], [one], {
      notRead: [{ path: 'src/Objects/a.xml', reason: 'EACCES' }],
      ignored: ['src/Objects/b.xml'],
    });
    expect(names(found)).toEqual([
      'src/Objects/a.xml: could not be read: EACCES',
      'src/Objects/b.xml: ignored by the config, an option or an input',
    ]);
  });

  test('of two projects, each its own', () => {
    const files = (search: string) => ({
      'one/manifest.xml': manifest(),
      'one/Objects/a.xml': search,
      'two/manifest.xml': manifest().replace('test', 'other'),
      'two/Objects/a.xml': SEARCH,
    });
    const found = notCompared(projectsOf(files(SEARCH)), projectsOf(files(edited(SEARCH))));
    expect(found.map(({ file }) => file)).toEqual(['one/Objects/a.xml']);
  });

  test('never together with a change of the same object', () => {
    const base = projectOf({ 'Objects/a.xml': FIELD, 'Objects/s.xml': SEARCH });
    const head = projectOf({ 'Objects/a.xml': FIELD.replace('>0<', '>2<'), 'Objects/s.xml': edited(SEARCH) });
    const opened = accessChanges([base], [head]).map(({ object }) => object);
    expect(opened).toEqual(['custentity_pay']);
    expect(notCompared([base], [head]).map(({ what }) => what)).toEqual(['customsearch_pay']);
  });
});
