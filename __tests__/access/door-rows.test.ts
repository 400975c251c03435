import { describe, expect, test } from '@jest/globals';
import { type AccessChange, widens } from '../../src/access/change.js';
import { accessChanges } from '../../src/access/changes.js';
import { notCompared } from '../../src/access/not-compared.js';
import { type Place, positionAt } from '../../src/sdf/source.js';
import { NAMED, objectWith, pathOf, ROWS, shutAndOpen } from '../support/door-rows.js';
import { projectOf } from '../support/projects.js';
import { permissions, role } from '../support/xml.js';

const CLERK = role('customrole_clerk', permissions(['TRAN_VENDBILL', 'VIEW']));

/** The text as another editor would write it: tabs, CR LF, a byte order mark. */
const asOnWindows = (text: string) =>
  `\uFEFF${text.replace(/^(?=<)/gm, '\t').replaceAll('\n', '\r\n')}`.replace('\uFEFF\t', '\uFEFF');

const projectWith = (path: string, text: string | null) =>
  projectOf({ 'Objects/customrole_clerk.xml': CLERK, ...(text === null ? {} : { [path]: text }) });

function changesBetween(path: string, base: string | null, head: string | null): AccessChange[] {
  return accessChanges([projectWith(path, base)], [projectWith(path, head)]);
}

/** What a place points to, and the line that it is on. */
function pointedAt(at: Place | null): readonly [string, string] {
  if (!at) return ['', ''];
  const { line, column } = positionAt(at.source, at.start);
  const lines = at.source.text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return [at.source.text.slice(at.start, at.end), (lines[line - 1] ?? '').slice(column - 1)];
}

describe.each([
  ['as NetSuite writes it', (text: string) => text],
  ['as Windows writes it', asOnWindows],
])('every row of the table of doors, %s', (_, written) => {
  test.each(ROWS)('%s opens', (_path, row) => {
    const [shut, open] = shutAndOpen(row.door);
    const path = pathOf(row.kind);
    const [change, ...others] = changesBetween(
      path,
      written(objectWith(row, shut)),
      written(objectWith(row, open)),
    );
    expect(others).toEqual([]);
    expect(change).toMatchObject({ permission: row.door.element, isDoor: true });
    expect(change && widens(change)).toBe(row.door.isControl !== true);
    const [text, rest] = pointedAt(change?.at ?? null);
    expect(text).toBe(open);
    expect(rest.startsWith(`${open}</${row.door.element}>`)).toBe(true);
    if (!row.door.isControl) expect(change?.says).toMatch(/\S/);
  });

  test.each(ROWS)('%s closes', (_path, row) => {
    const [shut, open] = shutAndOpen(row.door);
    const path = pathOf(row.kind);
    const [change, ...others] = changesBetween(
      path,
      written(objectWith(row, open)),
      written(objectWith(row, shut)),
    );
    expect(others).toEqual([]);
    expect(change).toMatchObject({ permission: row.door.element, isDoor: true });
    expect(change && widens(change)).toBe(false);
    const [text, rest] = pointedAt(change?.at ?? null);
    // Where nothing is written, the tag of what it would stand in.
    const inner = row.places.at(-1)?.path.at(-1) ?? row.kind;
    if (shut === null) expect(text).toMatch(new RegExp(`^<${inner}\\b[^>]*>?$`));
    else expect(text).toBe(shut);
    expect(rest.startsWith(text)).toBe(true);
  });
});

describe('every row of the table of doors', () => {
  test.each(ROWS)('%s absent is its default', (_path, row) => {
    const { absent, form, values } = row.door;
    const [, open] = shutAndOpen(row.door);
    const path = pathOf(row.kind);
    const wider = (base: string | null, head: string | null) =>
      changesBetween(path, objectWith(row, base), objectWith(row, head)).filter(widens).length;
    if (form === 'scale' && absent !== null && !row.door.isControl) {
      const isWidest = values.at(-1)?.includes(absent) ?? false;
      expect(wider(null, open)).toBe(isWidest ? 0 : 1);
      expect(wider(values[0]?.[0] ?? '', null)).toBe(values[0]?.includes(absent) ? 0 : 1);
      expect([wider(null, absent), wider(absent, null)]).toEqual([0, 0]);
    }
    if (form !== 'scale') expect(wider(null, '')).toBe(0);
  });

  test.each(ROWS)('%s says nothing of what stays, whatever it is', (_path, row) => {
    const path = pathOf(row.kind);
    for (const value of [...shutAndOpen(row.door), null, 'zebra', '']) {
      const text = objectWith(row, value);
      const edited = text.replace('>\n', '>\n<description>Other words</description>\n');
      expect(changesBetween(path, text, edited)).toEqual([]);
      expect(notCompared([projectWith(path, text)], [projectWith(path, edited)])).toEqual([]);
    }
  });

  test.each(ROWS)('%s at a value that nobody knows may be open', (_path, row) => {
    const { form, isControl } = row.door;
    if (form !== 'scale' || isControl) return;
    const [shut] = shutAndOpen(row.door);
    const changes = changesBetween(pathOf(row.kind), objectWith(row, shut), objectWith(row, 'zebra'));
    expect(changes.filter(widens)).toHaveLength(1);
  });

  test.each(ROWS)('%s of something new is told where its risk says so', (_path, row) => {
    const { riskOfNew, form } = row.door;
    const [, open] = shutAndOpen(row.door);
    const value = form === 'list' ? NAMED : open;
    const changes = changesBetween(pathOf(row.kind), null, objectWith(row, value));
    const own = changes.filter(({ permission }) => permission === row.door.element);
    if (riskOfNew === null) expect(own).toEqual([]);
    for (const change of own) {
      expect(change.change).toBe('granted');
      expect(change.at).not.toBeNull();
    }
  });
});
