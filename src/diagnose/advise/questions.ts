import { compareLevels, type Level } from '../../sdf/catalogue/permissions.js';
import { groupBy } from '../../util/group-by.js';
import { type Asked, merged } from '../asked.js';
import type { Sighting } from '../saying.js';
import { dueLevel } from '../understand/level.js';
import type { Candidate, OpenQuestion, Surroundings } from '../understand/resolution.js';
import type { Target } from '../understand/targets.js';
import type { Answer } from './answers.js';
import { presentLevel } from './step.js';

/** What is asked for without it being certain what it is. */
export interface Question {
  readonly problem: string;
  readonly hint: string;
  readonly candidates: readonly Choice[];
  /** The keys of what comes into question and the role has already. */
  readonly held: readonly string[];
  /** Whether any one of them may be all that is lacking. */
  readonly isEither: boolean;
  readonly asked: Asked;
  /** Whether a row of a permission list asks it. */
  readonly isListed: boolean;
}

export interface Choice {
  readonly target: Target;
  readonly level: Level;
  readonly why: string;
  /** Why the policy refuses it to the role; null where it does not. */
  readonly refusal: string | null;
}

/** A question as one sentence leaves it; what the role has already is none of it. */
export function questionOf(
  sighting: Sighting,
  { problem, hint, candidates, isEither }: OpenQuestion,
  { role, refusal }: Surroundings,
): Question {
  const lacking = candidates.flatMap((candidate) => {
    const choice = choiceOf(candidate, sighting, role);
    return choice ? { ...choice, refusal: refusal?.(choice.target.key, choice.level) ?? null } : [];
  });
  return {
    problem,
    hint: lacking.length < candidates.length && lacking.length === 0 ? hasAll(candidates) : hint,
    candidates: lacking,
    held: candidates
      .map(({ target }) => target.key)
      .filter((key) => !lacking.some(({ target }) => target.key === key)),
    isEither,
    asked: merged([sighting]),
    isListed: sighting.isListed,
  };
}

function hasAll(candidates: readonly Candidate[]): string {
  return `In its file, the role already has what may be meant: ${candidates.map(({ target }) => target.key).join(', ')}. Deploy it, or look at its restrictions.`;
}

/** Null where the role has it already. */
function choiceOf(
  { target, level: named }: Candidate,
  sighting: Sighting,
  role: Surroundings['role'],
): Omit<Choice, 'refusal'> | null {
  const present = role ? presentLevel(role, target.key) : undefined;
  const demand = { lack: 'absent', level: named, act: sighting.act } as const;
  const { level, why } = dueLevel(target.permission, [demand], present);
  return present && compareLevels(present, level) >= 0 ? null : { target, level, why };
}

/** Questions that are the same, each once. */
export function mergedQuestions(questions: readonly Question[]): Question[] {
  const same = groupBy(questions, ({ problem, hint, candidates }) =>
    JSON.stringify([problem, hint, candidates.map(({ target, level }) => [target.key, level])]),
  );
  return [...same.values()].flatMap(([question, ...others]) =>
    question ? [{ ...question, asked: merged([question, ...others].map(({ asked }) => asked)) }] : [],
  );
}

/**
 * What any one of several permissions would fix is fixed by one that the text asks for by name; of a list also by one that
 * the role has.
 */
export function isAnswered(
  { isEither, isListed, held, candidates }: Question,
  answers: readonly Answer[],
): boolean {
  if (isEither && isListed && held.length > 0) return true;
  return (
    isEither &&
    candidates.some(({ target, level }) =>
      answers.some((answer) => answer.target.key === target.key && compareLevels(answer.level, level) >= 0),
    )
  );
}
