import fc from 'fast-check';
import { decode } from '../../../src/sdf/decode.js';
import { type BaselineEntry, baselineText } from '../../../src/settle/baseline.js';
import { readBaseline } from '../../../src/settle/baseline-file.js';
import { readFaults } from './config-door.js';
import { door } from './door.js';
import { writing, written } from './encodings.js';
import { hurts, hurtText } from './hurts.js';
import { hurtJson, jsonHurt } from './json-hurts.js';

const ENTRIES = ['a', 'b', 'c'].map((name): [string, BaselineEntry] => {
  const fingerprint = name.repeat(20);
  return [
    fingerprint,
    { fingerprint, rule: 'level-mismatch', project: '.', message: `"${name}" — 漢字 🙂.` },
  ];
});
const TEXT = baselineText(new Map(ENTRIES));

const PIECES = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u',
    '\\uD800',
    '\n',
    '\t',
    ' ',
    '0',
    '-',
    '1e999',
    'null',
    'true',
  ],
  ...[
    '"__proto__": {}, ',
    '"version": 2, ',
    '"findings": [], ',
    '\uFEFF',
    '\u0000',
    '🙂',
    '<<<<<<< a\n',
    '// x\n',
  ],
  ...['['.repeat(200), '{"a":'.repeat(200), '&a [*a]', '"x"'.repeat(100)],
];

const damaged = fc.oneof(
  hurts(PIECES).map((all) => hurtText(TEXT, all)),
  fc
    .array(jsonHurt, { minLength: 1, maxLength: 3 })
    .map((all) => JSON.stringify(hurtJson(JSON.parse(TEXT), all)) ?? ''),
);

/** Findings that a team accepts. */
export const baselineDoor = door(
  'baseline',
  fc.record({ text: damaged, writing }),
  async ({ text, writing }) => {
    const { source, fault } = decode('baseline.json', written(text, writing));
    if (fault) return [];
    const [read, again] = [await readBaseline(source), await readBaseline(source)];
    if ('faults' in read) return readFaults(read, again);
    return [...read.value].flatMap(([key, entry]) =>
      [key, entry.fingerprint, entry.rule, entry.project, entry.message].every(
        (some) => typeof some === 'string',
      )
        ? []
        : [`no entry: ${JSON.stringify(entry)}`],
    );
  },
);
