import { summarySentence } from '../../report/findings/sentence.js';
import { type Annotation, annotation } from '../../report/pull-request/annotations.js';
import { jobSummary } from '../../report/pull-request/summary.js';
import { cut } from '../../report/writing/cut.js';
import { plain } from '../../report/writing/plain.js';
import { compareHarm, type Finding } from '../../rules/finding.js';
import type { GitHub, Refusal } from '../api.js';
import type { CheckAnnotation, CheckConclusion, CheckRunOutput } from '../resources.js';
import { resultAtCommit } from './at-commit.js';
import type { GitHubReporter, Target, Told } from './reporter.js';

const NAME = 'SDF role compliance';

const MOST_CHARACTERS_OF_A_TITLE = 255;
/** Below the 65,535 characters that GitHub takes. */
const MOST_BYTES_OF_A_SUMMARY = 65_000;
/** GitHub takes no more in one request. */
const MOST_ANNOTATIONS_OF_A_REQUEST = 50;
/** Nobody looks at more, and each request counts against a limit of the whole repository. */
const MOST_ANNOTATIONS = 1000;

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Tells the run as a check of the commit, with an annotation for each finding of it. Nothing is thrown.
 *
 * More annotations than one request takes come in parts: the check is created without a conclusion, which comes last.
 */
export const checkRun: GitHubReporter = async (told, target) => {
  const [first = [], ...others] = partsOf(annotated(told, target));
  const conclusion = told.passed ? 'success' : 'failure';
  const check = { commit: target.commit, output: outputOf(told, target) };
  const created = await create(target.github, others.length === 0 ? { ...check, conclusion } : check, first);
  const { id, onLines, refusals } = created;
  if (id === null || others.length === 0) return { onLines, refusals };
  for (const part of others) {
    const answer = await target.github.updateCheckRun(id, { output: withAnnotations(check, part) });
    if ('refusal' in answer) refusals.push(answer.refusal);
    else for (const { fingerprint } of part) onLines.add(fingerprint);
  }
  const end = { conclusion, output: withAnnotations(check, []) } as const;
  const answer = await target.github.updateCheckRun(id, end);
  return { onLines, refusals: 'refusal' in answer ? [...refusals, answer.refusal] : refusals };
};

interface Check {
  readonly commit: string;
  readonly conclusion?: CheckConclusion;
  readonly output: Omit<CheckRunOutput, 'annotations'>;
}

/** A finding of the commit with its annotation. */
interface Annotated {
  readonly fingerprint: string;
  readonly annotation: CheckAnnotation;
}

/** The check without annotations is better than none: its summary tells the findings as well. */
async function create(github: GitHub, check: Check, part: readonly Annotated[]) {
  const refusals: Refusal[] = [];
  for (const some of part.length === 0 ? [part] : [part, []]) {
    const output = withAnnotations(check, some);
    const answer = await github.createCheckRun({ ...check, name: NAME, output });
    if ('value' in answer) return { id: answer.value, onLines: fingerprintsOf(some), refusals };
    refusals.push(answer.refusal);
    if (answer.refusal.kind !== 'rejected') break;
  }
  return { id: null, onLines: new Set<string>(), refusals };
}

function withAnnotations({ output }: Check, part: readonly Annotated[]): CheckRunOutput {
  return { ...output, annotations: part.map(({ annotation }) => annotation) };
}

function fingerprintsOf(part: readonly Annotated[]): Set<string> {
  return new Set(part.map(({ fingerprint }) => fingerprint));
}

function outputOf(told: Told, { addressOf, atCommit }: Target): Check['output'] {
  const { notices = [] } = told;
  const result = resultAtCommit(told.result, atCommit);
  const summary = jobSummary({ ...told, notices, result }, { addressOf, maxBytes: MOST_BYTES_OF_A_SUMMARY });
  return { title: cut(plain(summarySentence(result)), MOST_CHARACTERS_OF_A_TITLE), summary };
}

/** The worst first. What another reporter has put on a line is not said there twice. */
function annotated({ result, onLines }: Told, { atCommit }: Target): Annotated[] {
  return [...result.findings]
    .sort(compareHarm)
    .filter(({ fingerprint }) => !onLines?.has(fingerprint))
    .flatMap((told) => {
      const finding = atCommit(told);
      return finding ? [{ fingerprint: told.fingerprint, finding }] : [];
    })
    .slice(0, MOST_ANNOTATIONS)
    .map(({ fingerprint, finding }) => ({ fingerprint, annotation: annotationOf(finding) }));
}

function annotationOf(finding: Finding): CheckAnnotation {
  const { severity, message, place }: Annotation = annotation(finding);
  const { title, file, startLine, startColumn, endColumn } = place;
  return {
    path: file,
    startLine,
    endLine: startLine,
    ...(startColumn !== undefined && { startColumn }),
    ...(endColumn !== undefined && { endColumn }),
    level: LEVELS[severity],
    title,
    message,
  };
}

function partsOf<T>(items: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < items.length; at += MOST_ANNOTATIONS_OF_A_REQUEST)
    parts.push(items.slice(at, at + MOST_ANNOTATIONS_OF_A_REQUEST));
  return parts;
}
