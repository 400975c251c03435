import { groupBy } from '../util/group-by.js';
import { type Answer, answerOf, byPlace, type Granted } from './advise/answers.js';
import { isAnswered, mergedQuestions, type Question, questionOf } from './advise/questions.js';
import { type VendorList, vendorListOf } from './advise/vendor-list.js';
import { type Asked, merged } from './asked.js';
import type { Advice, Scan, Unclear } from './saying.js';
import { NOWHERE, type Surroundings } from './understand/resolution.js';
import { resolve } from './understand/resolve.js';

/** What a text comes to. */
export interface Diagnosis {
  /** The permissions that are asked for, each once. */
  readonly answers: readonly Answer[];
  /** What is asked for without it being certain what it is. */
  readonly questions: readonly Question[];
  readonly advice: readonly Hint[];
  /** The permission list that the text holds; null for none. */
  readonly list: VendorList | null;
  readonly unclear: readonly Unclear[];
  /** How many more there are than are kept. */
  readonly more: number;
}

export interface Hint extends Advice {
  readonly asked: Asked;
}

/** Whether there is anything in what a text says that a project could tell more about. */
export function wantsProjects({ sightings }: Scan): boolean {
  return sightings.some(({ saying }) => {
    if (saying.kind === 'object' || saying.kind === 'field') return true;
    const resolution = resolve(saying, NOWHERE);
    return (
      resolution.kind === 'question' || (resolution.kind === 'grant' && resolution.target.permission === null)
    );
  });
}

/** What a text comes to in these surroundings. */
export function diagnose(scan: Scan, surroundings: Surroundings): Diagnosis {
  const grants: Granted[] = [];
  const questions: Question[] = [];
  const hints: Hint[] = [];
  for (const sighting of scan.sightings) {
    const resolution = resolve(sighting.saying, surroundings);
    if (resolution.kind === 'grant') grants.push({ sighting, grant: resolution });
    else if (resolution.kind === 'question') questions.push(questionOf(sighting, resolution, surroundings));
    else hints.push({ ...resolution.advice, asked: merged([sighting]) });
  }
  const byKey = groupBy(grants, ({ grant }) => grant.target.key);
  const answers = [...byKey.values()].map((granted) => answerOf(granted, surroundings)).sort(byPlace);
  const asked = mergedQuestions(questions);
  const open = asked.filter((question) => !isAnswered(question, answers));
  return {
    answers,
    questions: open,
    advice: mergedHints(hints),
    list: vendorListOf(answers, { asked, open }, surroundings),
    unclear: scan.unclear,
    more: scan.more,
  };
}

function mergedHints(hints: readonly Hint[]): Hint[] {
  const same = groupBy(hints, ({ cause, fix }) => JSON.stringify([cause, fix]));
  return [...same.values()].flatMap(([hint, ...others]) =>
    hint ? [{ ...hint, asked: merged([hint, ...others].map(({ asked }) => asked)) }] : [],
  );
}
