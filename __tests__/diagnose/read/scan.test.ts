import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanOf } from '../../support/diagnosis.js';
import { effortOf } from '../../support/effort.js';
import { hostileText } from '../../support/hostile-text.js';

const CURRENCY = "You need  the 'Lists -> Currency' permission to access this page.";
const ITEMS = "You need a higher level of the 'Lists -> Items' permission to access this page.";

const names = (...chunks: readonly string[]) =>
  scanOf(...chunks).sightings.map(({ saying }) =>
    saying.kind === 'permission' ? saying.name.name : saying.kind,
  );
const unclear = (text: string) => scanOf(text).unclear.map(({ line, text: shown }) => `${line} ${shown}`);

describe('a sentence is found', () => {
  test.each([
    ['wrapped', "You need  the 'Lists ->\n   Currency' permission\n   to access this page."],
    [
      'wrapped into many lines',
      "You need\r\nthe 'Lists\r\n-> Currency'\r\npermission to access\r\nthis page.",
    ],
    ['in a mail', "> You need  the 'Lists ->\n> Currency' permission"],
    [
      'in a log with a time on each line',
      "2026-11-20 10:00:01 ERROR You need the 'Lists ->\n2026-11-20 10:00:01 ERROR Currency' permission",
    ],
    ['in the output of containers', "api_1  | You need the 'Lists ->\napi_1  | Currency' permission"],
    ['deep in a long line', `${'{"a": 1}, '.repeat(3000)}"${CURRENCY}"${', {"a": 1}'.repeat(3000)}`],
    ['across the parts of a long line', `${'word '.repeat(815)}${CURRENCY}${' word'.repeat(3000)}`],
    ['behind many lines', `${'INFO all is well\n'.repeat(5000)}${CURRENCY}`],
    [
      'in the midst of lines that matter',
      `${'permission\n'.repeat(10_000)}${CURRENCY}${'\npermission'.repeat(10_000)}`,
    ],
    ['in upper case', CURRENCY.toUpperCase()],
  ])('%s', (_, text) => {
    const [first, ...others] = names(text);
    expect(first?.toLowerCase()).toBe('currency');
    expect(others).toEqual([]);
  });

  test('whatever its chunks are', () => {
    const text = `start\n${CURRENCY}\n${'x\n'.repeat(10)}POST /record/v1/item\n${ITEMS}\nERROR odd\nend`;
    const whole = scanOf(text);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: text.length })), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), text.length];
        const chunks = places.map((place, index) => text.slice(places[index - 1] ?? 0, place));
        expect(scanOf(...chunks)).toEqual(whole);
      }),
    );
  });
});

test('the same is told once, with its first line and how often it stands there', () => {
  const text = `one\n${CURRENCY}\n${ITEMS}\n${CURRENCY}\n`.repeat(3000);
  expect(scanOf(text)).toMatchObject({
    sightings: [
      { line: 2, times: 6000, text: CURRENCY.replace('  ', ' ').slice(0, -1) },
      { line: 3, times: 3000 },
    ],
    unclear: [],
    lines: 12_000,
  });
});

describe('what is not understood', () => {
  test('is listed, and not what tells of no trouble', () => {
    const text = `2026-11-20 10:00:01 INFO Sync started, 0 errors
2026-11-20 10:00:02 ERROR Something odd happened
2026-11-20 10:00:03 WARN permission cache is cold
2026-11-20 10:00:04 DEBUG role has permission
Access denied for tours
2026-11-20 10:00:05 INFO Sync finished with 3 errors
all is well
`;
    expect(unclear(text)).toEqual([
      '2 Something odd happened',
      '3 permission cache is cold',
      '5 Access denied for tours',
    ]);
  });

  test('is not what stands around a sentence that is understood', () => {
    const json = JSON.stringify(
      {
        type: 'https://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html#sec10.4.4',
        title: 'Forbidden',
        status: 403,
        'o:errorDetails': [{ detail: CURRENCY, 'o:errorCode': 'INSUFFICIENT_PERMISSION' }],
      },
      null,
      2,
    );
    const soap = `<status isSuccess="false"><statusDetail type="ERROR"><code>INSUFFICIENT_PERMISSION</code>
<message>Permission Violation: ${ITEMS}</message></statusDetail></status>`;
    const trace = `Error: ${CURRENCY}\n    at Object.fail (N/error)\n    at run (file.js:3)`;
    const call = `2026-11-20 10:00:02 ERROR POST /services/rest/record/v1/customer failed:\n${CURRENCY}`;
    for (const text of [json, soap, trace, call]) expect(unclear(text)).toEqual([]);
  });

  test('is told once for lines that differ in numbers alone', () => {
    const text = Array.from({ length: 50 }, (_, index) => `ERROR code ${index} in tour ${index * 7}`).join(
      '\n',
    );
    expect(scanOf(text).unclear).toEqual([
      { line: 1, text: 'ERROR code 0 in tour 0'.replace('ERROR ', ''), times: 50, isForeign: false },
    ]);
  });

  test.each([
    'Infracción de permiso: necesita el permiso Listas -> Moneda',
    "Violation d'autorisation : vous avez besoin de l'autorisation",
    'Sie benötigen die Berechtigung Listen -> Währung',
    'Você precisa da permissão Listas',
    'このページにアクセスするには権限が必要です',
    '您需要权限才能访问此页面',
    'K přístupu potřebujete oprávnění',
  ])('in another language: %s', (text) => {
    expect(scanOf(text)).toMatchObject({ sightings: [], unclear: [{ line: 1, isForeign: true }] });
  });

  test('nothing comes of nothing', () => {
    expect(scanOf()).toEqual({ sightings: [], unclear: [], more: 0, lines: 0 });
    expect(scanOf('hello world\n')).toEqual({ sightings: [], unclear: [], more: 0, lines: 1 });
  });
});

describe('a hostile text', () => {
  test('never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostileText, fc.constantFrom(CURRENCY, ITEMS, "'", '\n'))), (pieces) => {
        scanOf(pieces.join(''));
      }),
    );
  });

  test('with more different sayings than anybody reads is kept within bounds', () => {
    const text = Array.from({ length: 3000 }, (_, index) => `You need the 'Lists -> T${index}' permission\n`);
    const scan = scanOf(...text);
    expect(scan.sightings).toHaveLength(1000);
    expect(scan.more).toBe(2000);
  });

  test.each([
    ['you need the '],
    ["you need the 'a"],
    ["' permission"],
    ['restrictions on your role '],
    [' have permission to '],
    ['permission for custom record type '],
    ['You do not have permissions to set a value for element x due to one of the following reasons: '],
    ['the object reference [[[[,'],
    ['error permission\n'],
    ['missing permission: a'],
    ['POST '],
    ['"'],
    ['lists -> '],
  ])('takes no longer than its length: %j', async (piece) => {
    const scanned = (size: number) => scanOf(piece.repeat(Math.ceil(size / piece.length)));
    scanned(50_000);
    expect(await effortOf(() => scanned(300_000))).toBeLessThan(1000);
  });
});
