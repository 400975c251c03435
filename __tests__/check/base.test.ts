import { describe, expect, test } from '@jest/globals';
import { compareWithBase, messages, projectsBefore, versionsOf } from '../../src/check/base.js';
import { check } from '../../src/check/check.js';
import type { FileTree } from '../../src/files/tree.js';
import { messages as mismatch, words as mismatchWords } from '../../src/rules/counterpart/level-mismatch.js';
import type { CheckResult } from '../../src/settle/result.js';
import { memoryTree } from '../support/memory-tree.js';
import { projectsOf } from '../support/projects.js';
import { findingAt } from '../support/result.js';
import { deploy, manifest, permissions, permittedRoles, recordType, role } from '../support/xml.js';

const ROLE = 'Objects/customrole_guide.xml';
const RECORD = 'Objects/customrecord_tour.xml';
const NEVER = () => false;

const project = (roleLevel: string, recordLevel: string) => ({
  'manifest.xml': manifest(),
  'deploy.xml': deploy('~/Objects/*'),
  [ROLE]: role('customrole_guide', permissions(['[scriptid=customrecord_tour]', roleLevel])),
  [RECORD]: recordType('customrecord_tour', permittedRoles(['[scriptid=customrole_guide]', recordLevel])),
});

function compared(head: Record<string, string>, base: Record<string, string>): CheckResult {
  return check(memoryTree(head), {
    pathOf: (path) => path,
    isWanted: () => true,
    failOn: 'error',
    base: memoryTree(base),
  });
}

const told = ({ findings }: CheckResult) =>
  findings.map(({ rule, at, introduced }) => `${rule.id} ${at.source.path} ${introduced}`);

describe('check with a base', () => {
  test('says of each finding whether the base lacks it', () => {
    const old = {
      ...project('FULL', 'VIEW'),
      'Objects/customrole_other.xml': '<role scriptid="customrole_x"/>',
    };
    const { summary, findings } = compared(old, project('FULL', 'VIEW'));
    const ids = (introduced: boolean) =>
      findings.filter((finding) => finding.introduced === introduced).map(({ rule }) => rule.id);
    expect(ids(false)).toEqual(['level-mismatch']);
    expect(ids(true)).toContain('file-name-differs-from-scriptid');
    expect(summary.introduced).toBe(ids(true).length);
  });

  test('finds nothing new where nothing changes, nor where files move and lines change', () => {
    const before = project('FULL', 'VIEW');
    expect(told(compared(before, before))).toEqual([`level-mismatch ${ROLE} false`]);
    const { [ROLE]: guide = '', ...rest } = before;
    const moved = {
      ...rest,
      'Objects/Roles/customrole_guide.xml': `<!-- moved -->\n\n${guide.replaceAll('  ', '\t')}`,
    };
    expect(told(compared(moved, before))).toEqual([
      'level-mismatch Objects/Roles/customrole_guide.xml false',
    ]);
  });

  test('finds nothing new where the folder of a project is renamed', () => {
    const below = (folder: string) =>
      Object.fromEntries(
        Object.entries(project('FULL', 'VIEW')).map(([path, text]) => [`${folder}/${path}`, text]),
      );
    expect(told(compared(below('b'), below('a')))).toEqual([`level-mismatch b/${ROLE} false`]);
  });

  test('shows a fault on the side that changed, its fixes as they were', () => {
    const { findings } = compared(project('FULL', 'VIEW'), project('FULL', 'FULL'));
    expect(findings).toMatchObject([
      {
        introduced: true,
        message: mismatch.mismatch({
          role: 'customrole_guide',
          roleLevel: 'FULL',
          object: 'customrecord_tour',
          objectLevel: 'VIEW',
        }),
        at: { source: { path: RECORD } },
        related: [{ at: { source: { path: ROLE } }, message: messages.untouched }],
        fixes: [
          { title: mismatchWords.change('customrole_guide', 'VIEW') },
          { title: mismatchWords.change('customrecord_tour', 'FULL') },
        ],
      },
    ]);
    expect(told(compared(project('FULL', 'VIEW'), project('VIEW', 'VIEW')))).toEqual([
      `level-mismatch ${ROLE} true`,
    ]);
  });

  test('finds a fault new where it was less severe', () => {
    const base = { ...project('FULL', 'VIEW'), 'deploy.xml': deploy(`~/${RECORD}`) };
    const result = compared(project('FULL', 'VIEW'), base);
    expect(result.findings).toMatchObject([{ introduced: true, severity: 'error' }]);
    expect(told(compared(base, project('FULL', 'VIEW')))).toEqual([`level-mismatch ${ROLE} false`]);
  });

  test('tells what changes in access', () => {
    expect(compared(project('FULL', 'FULL'), project('VIEW', 'VIEW')).access).toMatchObject([
      { role: 'customrole_guide', change: 'raised', before: 'VIEW', after: 'FULL' },
    ]);
  });

  test('finds everything new where the base is empty', () => {
    const { findings, summary, access } = compared(project('FULL', 'VIEW'), {});
    expect(findings.every(({ introduced }) => introduced)).toBe(true);
    expect(summary.introduced).toBe(findings.length);
    expect(access).toMatchObject([{ change: 'granted', whole: 'added' }]);
  });

  test('without a base knows nothing of all that', () => {
    const { findings, summary, access } = check(memoryTree(project('FULL', 'VIEW')), {
      pathOf: (path) => path,
      isWanted: () => true,
      failOn: 'error',
    });
    expect(findings.map(({ introduced }) => introduced)).toEqual([null]);
    expect(summary.introduced).toBeNull();
    expect(access).toBeNull();
  });
});

describe('compareWithBase', () => {
  const versions = (isChanged: (path: string) => boolean) => ({
    isChanged,
    isSame: (path: string, before: string) => path === before && !isChanged(path),
  });
  const numbered = (count: number, path = 'a.xml') =>
    Array.from({ length: count }, (_, index) =>
      findingAt('«x»', {
        fingerprint: index === 0 ? 'f' : `f-${index + 1}`,
        at: { source: { path: `${index}${path}`, text: 'x', encoding: 'utf-8' }, start: 0, end: 1 },
      }),
    );
  const introduced = (head: number, base: number, isChanged: (path: string) => boolean = NEVER) =>
    compareWithBase(numbered(head), numbered(base), versions(isChanged)).map((finding) => finding.introduced);

  test('counts faults that no name tells apart', () => {
    expect(introduced(2, 2)).toEqual([false, false]);
    expect(introduced(3, 2)).toEqual([false, false, true]);
    expect(introduced(1, 2)).toEqual([false]);
  });

  test('looks for the new one of them in what changed', () => {
    expect(introduced(3, 2, (path) => path === '0a.xml')).toEqual([true, false, false]);
  });

  test('leaves a finding where it is if neither side changed, or both', () => {
    const at = (path: string) => ({ source: { path, text: 'x', encoding: 'utf-8' }, start: 0, end: 1 });
    const finding = findingAt('«x»', { at: at('a.xml'), related: [{ at: at('b.xml'), message: 'there' }] });
    for (const isChanged of [NEVER, () => true, (path: string) => path === 'a.xml']) {
      expect(compareWithBase([finding], [], versions(isChanged))).toEqual([
        { ...finding, introduced: true, worse: false },
      ]);
    }
    expect(
      compareWithBase(
        [finding],
        [finding],
        versions((path) => path === 'b.xml'),
      ),
    ).toEqual([{ ...finding, introduced: false }]);
  });

  test('swaps with the first related place that changed, and keeps the others', () => {
    const at = (path: string) => ({ source: { path, text: 'x', encoding: 'utf-8' }, start: 0, end: 1 });
    const related = ['b', 'c', 'd'].map((path) => ({ at: at(path), message: path }));
    const finding = findingAt('«x»', { at: at('a'), related });
    const [swapped] = compareWithBase(
      [finding],
      [],
      versions((path) => path === 'c' || path === 'd'),
    );
    expect(swapped?.at.source.path).toBe('c');
    expect(swapped?.related?.map(({ at: place, message }) => `${place.source.path}: ${message}`)).toEqual([
      'b: b',
      `a: ${messages.untouched}`,
      'd: d',
    ]);
  });
});

describe('versionsOf', () => {
  const shown = (path: string) => `shown/${path}`;
  const files = { 'same.xml': 'a\nb', 'other.xml': 'a', 'lines.xml': 'a\r\nb', 'new.xml': '' };
  const before = { 'same.xml': 'a\nb', 'other.xml': 'b', 'lines.xml': 'a\nb', 'gone.xml': '' };
  const changed = (isChanged: (path: string) => boolean) =>
    Object.keys(files).filter((path) => isChanged(shown(path)));

  test('compares bytes, but for line ends', () => {
    expect(changed(versionsOf(memoryTree(files), memoryTree(before), shown).isChanged)).toEqual([
      'other.xml',
      'new.xml',
    ]);
  });

  test('compares ids where both trees have them, and reads nothing then', () => {
    const withIds = (ids: Record<string, string>): FileTree => ({
      files: Object.keys(ids),
      problems: [],
      readStart: () => Buffer.alloc(0),
      read: () => {
        throw new Error('read');
      },
      versionOf: (path) => ids[path] ?? null,
    });
    const { isChanged } = versionsOf(
      withIds({ 'same.xml': '1', 'other.xml': '2' }),
      withIds({ 'same.xml': '1', 'other.xml': '3' }),
      shown,
    );
    expect(['same.xml', 'other.xml', 'unknown.xml'].map((path) => isChanged(shown(path)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('takes a file that cannot be read for changed, and asks once', () => {
    let asked = 0;
    const broken = {
      ...memoryTree(files),
      read: () => {
        asked += 1;
        throw new Error('gone');
      },
    };
    const { isChanged } = versionsOf(broken, memoryTree(before), shown);
    expect([isChanged('shown/same.xml'), isChanged('shown/same.xml'), asked]).toEqual([true, true, 1]);
  });
});

test('projectsBefore knows each project of now, under its folder of now', () => {
  const files = (folder: string) => ({ [`${folder}/manifest.xml`]: manifest() });
  const [after] = projectsOf(files('b'));
  const before = projectsBefore(projectsOf(files('a')), after ? [after] : []);
  expect([...before.values()].map(({ root }) => root)).toEqual(['b']);
  const [nothing] = projectsBefore([], projectsOf(files('b'))).values();
  expect(nothing).toMatchObject({ root: 'b', manifest: null, roles: [] });
});
