import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { validateXML } from 'xmllint-wasm';
import { objectKind, unreadOf } from '../../../src/sdf/object-kinds.js';
import { parseXml, type XmlResult } from '../../../src/sdf/xml/xml.js';
import { hurtText } from '../../support/damage/hurts.js';
import { damagedProject } from '../../support/damage/project-door.js';

/** A few seconds' worth. LIBXML2_RUNS=20000 compares as many that nobody has seen before. */
const RUNS = process.env.LIBXML2_RUNS
  ? { numRuns: Number(process.env.LIBXML2_RUNS) }
  : { seed: 1, numRuns: 1000 };

const BATCH = 500;

/** Damaged files of projects, without empty ones and halves of characters, which no file can hold. */
function damagedTexts(): string[] {
  return fc
    .sample(damagedProject, RUNS)
    .flatMap(({ files, damages }) =>
      Object.entries(damages).map(([path, { hurts }]) => hurtText(files[path] ?? '', hurts)),
    )
    .filter((text) => text !== '' && !/\p{Surrogate}/u.test(text));
}

/** The texts that libxml2 refuses, with the first thing that it says of each. */
async function refusedByLibxml2(texts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const refused = new Map<string, string>();
  for (let first = 0; first < texts.length; first += BATCH) {
    const batch = texts.slice(first, first + BATCH);
    const { errors } = await validateXML({
      xml: batch.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
      normalization: 'format',
      modifyArguments: (args) => ['--noout', '--nonet', ...args.filter((arg) => !arg.startsWith('--'))],
    });
    for (const { message, loc } of errors) {
      const text = batch[Number.parseInt(loc?.fileName ?? '', 10)];
      if (text !== undefined && message.startsWith('parser error') && !refused.has(text))
        refused.set(text, message);
    }
  }
  return refused;
}

/** As the check reads it. */
function read(text: string): XmlResult {
  const kind = objectKind(/<(\w+)/.exec(text)?.[1] ?? '');
  return parseXml({ path: 'x.xml', text, encoding: 'utf-8' }, kind && unreadOf(kind));
}

/** Where the check takes less than XML allows: names of rare scripts among them. */
const STRICTER =
  /reserved name|nested more than|can define entities|is not a valid|is not a processing instruction|declares the encoding|declaration cannot be read/;

test('what libxml2 refuses is refused, and nothing else but by design', async () => {
  const texts = damagedTexts();
  const refused = await refusedByLibxml2(texts);
  const judged = texts.map((text) => {
    const result = read(text);
    return { text, libxml2: refused.get(text) ?? null, own: 'fault' in result ? result.fault.message : null };
  });
  expect(judged.filter(({ libxml2, own }) => libxml2 !== null && own === null)).toEqual([]);
  expect(
    judged.filter(({ libxml2, own }) => libxml2 === null && own !== null && !STRICTER.test(own)),
  ).toEqual([]);
  expect(judged.filter(({ own }) => own === null).length).toBeGreaterThan(RUNS.numRuns / 20);
}, 3_600_000);
