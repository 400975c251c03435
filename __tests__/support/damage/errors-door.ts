import fc from 'fast-check';
import { diagnose } from '../../../src/diagnose/diagnosis.js';
import { diagnosisJson } from '../../../src/report/diagnosis/json.js';
import { diagnosisText } from '../../../src/report/diagnosis/text.js';
import { scanOf } from '../diagnosis.js';
import { projectsOf } from '../projects.js';
import { manifest, permissions, recordType, role } from '../xml.js';
import { door } from './door.js';
import { hurts, hurtText } from './hurts.js';
import { textFaults } from './report-faults.js';

const TEXT = `2026-11-20 10:00:01 INFO Sync started
2026-11-20 10:00:02 ERROR POST /services/rest/record/v1/invoice 403
{"type":"error.SuiteScriptError","name":"INSUFFICIENT_PERMISSION","message":"Permission Violation: You need  the 'Lists -> Currency' permission to access this page. Please contact your account administrator."}
<code>INSUFFICIENT_PERMISSION</code><message>You need a higher level of the 'Transactions -&gt; Invoice' permission</message>
The object reference [scriptid=customrecord_tour] is missing in the project
You do not have permission to access the Tour record type. customrecord_tour
An error occurred while processing: 500 - Internal Server Error
api_1  | Permission Violation: You need  the 'Lists ->
api_1  | Items' permission
`;

const PIECES = [
  ...[
    "'",
    '"',
    ' -> ',
    '->',
    '=>',
    '\u2192',
    '\n',
    '\r\n',
    ' ',
    '\t',
    '\\',
    '\\n',
    '\\u0041',
    '%20',
    '&gt;',
    '&#x3e;',
  ],
  ...[
    '<add/>',
    '<a ',
    '>',
    '> ',
    '| ',
    '\u001B[31m',
    '\u0000',
    '\u0001',
    '\u2028',
    '\uD800',
    '🙂',
    '\u202E',
    '\u00A0',
  ],
  ...[
    'permission',
    'Permission Violation',
    'ERROR ',
    'INSUFFICIENT_PERMISSION',
    'record',
    'constructor',
    '__proto__',
  ],
  ...[
    '::error::x',
    '##[error]x',
    '\n::warning::y',
    '\\'.repeat(500),
    '&amp;'.repeat(200),
    '<'.repeat(500),
    "'".repeat(99),
  ],
  ...[
    "You need the 'A".repeat(30),
    'permission '.repeat(60),
    'x'.repeat(5000),
    'POST /record/v1/'.repeat(20),
  ],
];

const PROJECTS = projectsOf({
  'manifest.xml': manifest(),
  'Objects/customrole_guide.xml': role('customrole_guide', permissions(['LIST_VENDOR', 'VIEW'])),
  'Objects/customrecord_tour.xml': recordType('customrecord_tour', '').replace('Record<', 'Tour<'),
});
const HOME = PROJECTS[0] ?? null;
const AROUND = { projects: PROJECTS, role: HOME?.roleById.get('customrole_guide') ?? null, home: HOME };

const PLAIN = { colour: false, isWritten: false };

const value = fc.record({
  all: hurts(PIECES, 6),
  cuts: fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 4 }),
});

/** Errors that somebody pastes. */
export const errorsDoor = door('errors', value, ({ all, cuts }) => {
  const text = hurtText(TEXT, all);
  const places = [
    0,
    ...cuts.map((cut) => Math.round((cut / 10_000) * text.length)).sort((a, b) => a - b),
    text.length,
  ];
  const chunks = places.slice(1).map((place, index) => text.slice(places[index], place));
  const [scan, chunked] = [scanOf(text), scanOf(...chunks)];
  const diagnosis = diagnose(scan, AROUND);
  const lines = text.split('\n').length;
  const told = [...scan.sightings, ...scan.unclear].filter(({ line }) => !(line >= 1 && line <= lines));
  return [
    ...(JSON.stringify(scan) === JSON.stringify(chunked) ? [] : ['its chunks tell something else']),
    ...told.map(({ line }) => `line ${line} of ${lines}`),
    ...textFaults('text', diagnosisText(diagnosis, PLAIN), 0),
    ...textFaults('json', diagnosisJson(diagnosis, PLAIN), 0),
  ];
});
