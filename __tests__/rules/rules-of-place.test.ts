import { expect, test } from '@jest/globals';
import type { LinePlace } from '../../src/access/line-places.js';
import { allSettings } from '../../src/access/setting.js';
import { RULES } from '../../src/rules/index.js';
import { rulesOfPlace } from '../../src/rules/rules-of-place.js';
import { doorRows } from '../../src/sdf/catalogue/doors/index.js';
import { parseXml } from '../../src/sdf/xml/xml.js';

const parsed = parseXml({ path: 'x.xml', text: '<x/>', encoding: 'utf-8' });
const element = 'root' in parsed ? parsed.root : null;

test('every place has rules, and each of them exists', () => {
  if (!element) throw new Error('There is no element.');
  const places: LinePlace[] = [
    { kind: 'permission', element, key: 'LIST_VENDOR' },
    { kind: 'permission', element, key: '[scriptid=customrecord_a]' },
    { kind: 'entry', element, role: 'customrole_a' },
    ...allSettings().map((setting) => ({ kind: 'setting', element, setting }) as const),
    ...doorRows().map(({ door }) => ({ kind: 'door', element, door }) as const),
  ];
  const ids = new Set(RULES.map(({ id }) => id));
  for (const place of places) {
    const rules = rulesOfPlace(place);
    expect(rules.filter((id) => !ids.has(id))).toEqual([]);
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(rules).size).toBe(rules.length);
  }
});
