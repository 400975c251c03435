import type { Source } from '../../sdf/source.js';
import { readYaml } from './document.js';
import type { ConfigFault } from './fault.js';
import { object, optional, required } from './object.js';
import { list, map, refined, text, word } from './shape.js';
import { oneOf } from './words.js';

const version = refined(word, (written, at, tell) =>
  written === '1' ? written : tell(at, `"${written}" is not a known baseline version. The version is 1.`),
);

const reach = refined(word, (written, at, tell) =>
  Number.isFinite(Number(written)) ? written : tell(at, `"${written}" is not a number.`),
);

const BASELINE = object({
  version: required(version, ''),
  findings: required(
    list(
      object({
        fingerprint: required(text, ''),
        rule: required(text, ''),
        project: required(text, ''),
        message: required(text, ''),
        severity: optional(oneOf(['error', 'warning', 'notice'], 'severity'), ''),
        width: optional(map({ key: text }, reach), ''),
      }),
    ),
    '',
  ),
});

/** A line for each finding of the largest projects. */
const BY_TOOL = { characters: 16 * 1024 * 1024, nodes: 2_000_000 };

/** What is wrong with a file that is no baseline. JSON is YAML, whose reader knows where things stand. */
export function baselineFaults(source: Source): readonly ConfigFault[] {
  const start = { source, start: 0, end: 0 };
  const document = readYaml(source, BY_TOOL);
  if ('faults' in document) return document.faults;
  if (!document.value)
    return [{ at: start, message: 'The file is empty. Create it again with --update-baseline.' }];
  const faults: ConfigFault[] = [];
  BASELINE.read(document.value, (at, message) => {
    faults.push({ at, message });
  });
  return faults.length > 0 ? faults : [{ at: start, message: 'The file is not valid JSON.' }];
}
