import { describe, expect, test } from '@jest/globals';
import { changedFiles } from '../../src/github/changed-files.js';
import { defaultFilterMode } from '../../src/github/event.js';
import type { ListedFile } from '../../src/github/resources.js';
import type { Finding } from '../../src/rules/finding.js';
import { FILTER_MODES, type FilterMode, isShown } from '../../src/settle/filter-mode.js';
import { finding } from '../support/finding.js';
import { markedPlace } from '../support/place.js';

const PATCH = '@@ -1,3 +1,4 @@\n one\n+two\n three\n four';

function listed(path: string, more: Partial<ListedFile> = {}): ListedFile {
  return { path, previousPath: null, status: 'modified', blob: null, patch: PATCH, ...more };
}

/** A finding on a line of a file. */
function at(path: string, line: number, more: Partial<Finding> = {}): Finding {
  const place = markedPlace(`${'\n'.repeat(line - 1)}«x»\n\n\n`);
  return finding(more, { ...place, source: { ...place.source, path } });
}

const same = (one: Finding) => one;

function shownBy(
  one: Finding,
  files: readonly ListedFile[],
  atCommit: (one: Finding) => Finding | null = same,
) {
  const changed = changedFiles({ files, isCut: false });
  return FILTER_MODES.filter((mode) => isShown(mode, one, changed, atCommit));
}

const FILES = [listed('a.xml')];
const ALWAYS: FilterMode[] = ['introduced', 'nofilter'];

describe('a finding', () => {
  test.each([
    ['on a line that was added', at('a.xml', 2), ['introduced', 'added', 'diff_context', 'file', 'nofilter']],
    ['beside one', at('a.xml', 3), ['introduced', 'diff_context', 'file', 'nofilter']],
    ['below the hunk', at('a.xml', 5), ['introduced', 'file', 'nofilter']],
    ['in another file', at('b.xml', 2), ALWAYS],
    ['of old', at('a.xml', 5, { introduced: false }), ['file', 'nofilter']],
  ])('%s', (_, one, modes) => {
    expect(shownBy(one, FILES)).toEqual(modes);
  });

  test('whose other side changed is shown as well', () => {
    const related = [{ at: at('a.xml', 2).at, message: 'here' }];
    expect(shownBy(at('b.xml', 9, { related }), FILES)).toEqual([...FILTER_MODES]);
  });

  test('that ends with a line touches no line after it', () => {
    const place = markedPlace('«x\n»two\nthree');
    const one = finding({}, { ...place, source: { ...place.source, path: 'a.xml' } });
    expect(shownBy(one, FILES)).not.toContain('added');
  });

  test('counts by its lines at the commit, and counts where that lacks it', () => {
    expect(shownBy(at('a.xml', 9), FILES, () => at('a.xml', 2))).toContain('added');
    expect(shownBy(at('a.xml', 9), FILES, () => null)).toContain('added');
    expect(shownBy(at('b.xml', 9), FILES, () => null)).toEqual(ALWAYS);
  });
});

describe('a file', () => {
  test('without a patch changed everywhere, and shows no line', () => {
    const files = [listed('a.xml', { patch: null })];
    expect(shownBy(at('a.xml', 99), files)).toEqual([...FILTER_MODES]);
    expect(changedFiles({ files, isCut: false }).fileOf('a.xml')).toEqual({ hunks: [], isWhole: true });
  });

  test('that was renamed is known by its new name', () => {
    const files = [listed('new.xml', { previousPath: 'a.xml', status: 'renamed' })];
    expect(shownBy(at('new.xml', 2), files)).toContain('added');
    expect(shownBy(at('a.xml', 2), files)).toEqual(ALWAYS);
  });

  test('that is gone, or in the list for another reason, did not change', () => {
    for (const status of ['removed', 'unchanged'] as const)
      expect(shownBy(at('a.xml', 2), [listed('a.xml', { status })])).toEqual(ALWAYS);
  });

  test('beyond those that GitHub lists may have changed', () => {
    const changed = changedFiles({ files: FILES, isCut: true });
    expect(changed.fileOf('b.xml')).toEqual({ hunks: [], isWhole: true });
    expect(changed.fileOf('a.xml')?.isWhole).toBe(false);
  });
});

test('where lines are not known all is shown', () => {
  for (const mode of FILTER_MODES) expect(isShown(mode, at('a.xml', 1), null, () => null)).toBe(true);
});

test('what asks to be let in shows what it brings', () => {
  expect(defaultFilterMode({ kind: 'merge_group', headSha: '', baseSha: '' })).toBe('introduced');
  expect(defaultFilterMode({ kind: 'push', after: '', commit: '', before: null, defaultBranch: null })).toBe(
    'nofilter',
  );
  expect(defaultFilterMode({ kind: 'other', notice: null, fault: null })).toBe('nofilter');
});
