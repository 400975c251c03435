import { describe, expect, test } from '@jest/globals';
import { allPermissions } from '../../../src/sdf/catalogue/permissions.js';
import { CATALOGUE_VERSION, releases, sources } from '../../../src/sdf/catalogue/sources.js';

describe('sources', () => {
  test('names pages of Oracle by their ids', () => {
    expect(sources.chapter_N3236764.url).toBe(
      'https://docs.oracle.com/en/cloud/saas/netsuite/ns-online-help/chapter_N3236764.html',
    );
  });

  test.each(Object.entries(sources))('%s has a title and a public address', (_, { title, url }) => {
    expect(title).toMatch(/^\S.*\S$/);
    expect(new URL(url).protocol).toBe('https:');
  });

  test('cover every permission', () => {
    const cited = new Set(allPermissions().flatMap((permission) => permission.sources));
    expect([...cited].filter((token) => !Object.hasOwn(sources, token))).toEqual([]);
  });

  test('are no younger than the catalogue', () => {
    expect(Object.keys(releases).filter((token) => !Object.hasOwn(sources, token))).toEqual([]);
    expect(Object.values(releases).sort().at(-1)).toBe(CATALOGUE_VERSION);
  });
});
