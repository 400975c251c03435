import { describe, expect, test } from '@jest/globals';
import type { DoorPlace, Shutter } from '../../../src/sdf/catalogue/door.js';
import { DOORS, doorRows, rowsReadApart } from '../../../src/sdf/catalogue/doors/index.js';
import { findKind, KINDS } from '../../../src/sdf/catalogue/kinds.js';
import { compareRisks } from '../../../src/sdf/catalogue/risks.js';
import { sources } from '../../../src/sdf/catalogue/sources.js';

/** Root elements in ObjectTypesMetadata.js of SuiteCloud CLI 4.1.0. */
const OF_THE_CLI =
  `addressForm advancedpdftemplate center centercategory centerlink centertab commerceextension commercetheme
cmscontenttype crmcustomfield customsegment customtransactiontype dataset emailtemplate entitycustomfield entryForm integration
itemcustomfield itemnumbercustomfield itemoptioncustomfield kpiscorecard customlist othercustomfield advancedrevrecplugin
consolidatedrateadjustorplugin customglplugin plugintype pluginimplementation emailcaptureplugin ficonnectivityplugin
bankstatementparserplugin paymentgatewayplugin platformextensionplugin promotionsplugin shippingpartnersplugin
taxcalculationplugin publisheddashboard customrecordtype role savedcsvimport savedsearch bundleinstallationscript clientscript
customrecordactionscript mapreducescript massupdatescript portlet restlet scheduledscript suitelet usereventscript
workflowactionscript sdfinstallationscript secret singlepageapp sspapplication sublist subtab transactionbodycustomfield
transactioncolumncustomfield transactionForm translationcollection workbook workflow`.split(/\s+/);

/** Those that Oracle's XML reference (SDFxml) has besides, as of 2026.2, and what 2025.2 and August 2026 brought. */
const OF_THE_REFERENCE =
  `datasetbuilderplugin eventsubscriber financiallayout fiparserplugin reportdefinition toolset tool
workbookbuilderplugin agentskill prompt`.split(/\s+/);

/** Their doors are permissions, which the pairs of roles and objects compare. */
const OF_PERMISSIONS = ['role', 'customtransactiontype'];

describe('the table of kinds', () => {
  test('has every kind that the CLI or the reference knows', () => {
    expect(OF_THE_CLI).toHaveLength(64);
    expect([...KINDS.keys()].sort()).toEqual([...OF_THE_CLI, ...OF_THE_REFERENCE].sort());
  });

  test.each([...KINDS.values()])('$name has doors, or a reason why it has none', ({ name, noDoor }) => {
    const hasDoors = DOORS.has(name) || OF_PERMISSIONS.includes(name);
    expect(hasDoors).toBe(noDoor === null);
    if (noDoor) expect(noDoor.why).toMatch(/^\w.{10,}[^.]$/);
  });

  test('knows every kind that has doors', () => {
    expect([...DOORS.keys()].filter((kind) => findKind(kind)?.noDoor !== null)).toEqual([]);
    expect(findKind('zebra')).toBeNull();
  });
});

const rows = [...doorRows(), ...rowsReadApart()].map((row) => {
  const path = row.places.flatMap(({ path }) => path);
  return [[row.kind, ...path, row.door.element].join('/'), row] as const;
});

describe('the table of doors', () => {
  test('has each row once', () => {
    const paths = rows.map(([path]) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
    expect(paths.length).toBeGreaterThan(250);
  });

  test.each(rows)('%s has a source, a default with a source or none, values and words', (_, { door }) => {
    const { absent, absentSource, source, form, values, name, says, risk, riskOfNew } = door;
    expect(sources[source]).toBeDefined();
    expect(absentSource === null).toBe(absent === null);
    if (absentSource) expect(sources[absentSource]).toBeDefined();
    expect(name).toMatch(/^[A-Z]/);
    if (riskOfNew) expect(compareRisks(riskOfNew, risk)).toBeLessThanOrEqual(0);
    if (form !== 'scale') {
      expect(says.one).toContain('{}');
      expect(absent).toBe('');
      return;
    }
    const all = values.flat();
    expect(new Set(all).size).toBe(all.length);
    expect(values.length).toBeGreaterThan(1);
    if (absent !== null) expect(all).toContain(absent);
    expect(Object.keys(says).filter((value) => !all.includes(value))).toEqual([]);
    if (!door.isControl) expect(values.at(-1)?.map((value) => says[value] ?? '')).not.toContain('');
  });

  test('names for what is missing a door beside it, or one of its own values', () => {
    const faults = rows.flatMap(([path, { door, places }]) => {
      const place = places.at(-1);
      const around = places.at(-2);
      const instead = place?.without?.[door.element];
      if (!instead) return place?.without ? [path] : [];
      const known =
        'value' in instead
          ? door.values.flat().includes(instead.value)
          : around?.doors.some(({ element }) => element === instead.door);
      return known ? [] : [path];
    });
    expect(faults).toEqual([]);
  });

  test('a list is covered or limited by elements beside it', () => {
    const faults = rows.flatMap(([path, { door, places }]) => {
      const beside = places.at(-1)?.doors.map(({ element }) => element) ?? [];
      const named = [door.coveredBy, ...(door.limits ?? [])].filter((element) => element !== undefined);
      return named.every((element) => beside.includes(element)) ? [] : [path];
    });
    expect(faults).toEqual([]);
  });

  test('what is shut where it is absent has that among the values that shut it', () => {
    const shutters = (place: DoorPlace): Shutter[] => [
      ...Object.values(place.shutBy ?? {}),
      ...place.doors.flatMap(({ unless }) => Object.values(unless ?? {})),
      ...place.places.flatMap(shutters),
    ];
    for (const { surely = [], perhaps = [], absent } of [...DOORS.values()].flatMap(shutters)) {
      expect(surely.length + perhaps.length).toBeGreaterThan(0);
      expect(surely.filter((value) => perhaps.includes(value))).toEqual([]);
      if (absent !== undefined) expect([...surely, ...perhaps]).toContain(absent);
    }
  });
});
