import { groupBy } from '../../../util/group-by.js';
import type { ReviewComment } from '../../resources.js';
import { type Mark, readMark } from '../mark.js';
import type { MarkedText, PlannedComment } from './plan.js';
import { isRetired, type Retired, retiredText } from './retired.js';

/** A run posts no more comments: a reviewer reads no more. */
export const MOST_COMMENTS = 30;

/** Who posts. */
export interface Author {
  readonly login: string;
  readonly scope: string;
}

/** What is to be told of which findings, and what is not. */
export interface Wanted {
  /** The worst first. */
  readonly planned: readonly PlannedComment[];
  /** Fingerprints of all findings that stand, with a line in the diff or without. */
  readonly standing: ReadonlySet<string>;
  /** Whether what was not found is mended: not so where files could not be read. */
  readonly isComplete: boolean;
}

/** What has to be done so that each finding has one comment, and none speaks of what is mended. */
export interface Actions {
  readonly create: readonly PlannedComment[];
  readonly edit: readonly { readonly id: number; readonly body: string }[];
  readonly remove: readonly number[];
  /** Fingerprints of findings that have a comment on a line of the diff already. */
  readonly shown: ReadonlySet<string>;
}

/**
 * Compares what is wanted with what is there. A comment is ours if we wrote it and it has our mark. One that somebody
 * answered is never removed, and stays where it is while GitHub still shows it.
 */
export function reconcile(wanted: Wanted, existing: readonly ReviewComment[], author: Author): Actions {
  const byFingerprint = groupBy(oursAmong(existing, author), ({ mark }) => mark.id);
  const planned = wanted.planned.map((one, index) => {
    return match(one, byFingerprint.get(one.fingerprint) ?? [], index < MOST_COMMENTS);
  });
  const isPlanned = new Set(wanted.planned.map(({ fingerprint }) => fingerprint));
  const others = [...byFingerprint]
    .filter(([fingerprint]) => !isPlanned.has(fingerprint))
    .flatMap(([fingerprint, own]) => {
      if (wanted.standing.has(fingerprint)) return matchUnplaced(own);
      return wanted.isComplete ? matchMended(own) : [];
    });
  const matches = [...planned, ...others];
  const kept = matches.flatMap(({ kept }) => kept ?? []);
  const retired = matches.flatMap(({ retired }) => retired.map(({ comment, how }) => retire(comment, how)));
  return {
    create: matches.flatMap(({ create }) => create ?? []),
    edit: [...kept.flatMap(edit), ...retired.flatMap((one) => one.edit)],
    remove: retired.flatMap((one) => one.remove),
    shown: new Set(kept.map(({ comment }) => comment.mark.id)),
  };
}

/** A comment of ours. */
interface Own extends ReviewComment {
  readonly mark: Mark;
  readonly isAnswered: boolean;
}

function oursAmong(existing: readonly ReviewComment[], { login, scope }: Author): Own[] {
  const answered = new Set(existing.map(({ replyTo }) => replyTo));
  return existing.flatMap((comment) => {
    const mark = readMark(comment.body);
    const isOurs =
      comment.author === login &&
      comment.replyTo === null &&
      mark?.kind === 'finding' &&
      mark.scope === scope;
    return isOurs ? [{ ...comment, mark, isAnswered: answered.has(comment.id) }] : [];
  });
}

/** What becomes of the comments on one finding. */
interface Match {
  /** The one that tells it on a line, and what it has to say; null where that may stay as it is. */
  readonly kept: { readonly comment: Own; readonly text: MarkedText | null } | null;
  readonly create: PlannedComment | null;
  readonly retired: readonly { readonly comment: Own; readonly how: Retired }[];
}

function match(planned: PlannedComment, own: readonly Own[], isWanted: boolean): Match {
  const all = answeredFirst(own);
  const inPlace = all.find((comment) => covers(comment, planned));
  const comment = inPlace ?? all.find((one) => one.isAnswered && isShown(one)) ?? null;
  if (!comment && !isWanted) return matchUnplaced(own);
  return {
    kept: comment && { comment, text: inPlace ? planned.text() : planned.textElsewhere() },
    create: comment ? null : planned,
    retired: own.filter((one) => one !== comment).map((one) => ({ comment: one, how: 'moved' })),
  };
}

/** A finding that gets no comment keeps one that GitHub still shows on a line. None of its comments calls it mended. */
function matchUnplaced(own: readonly Own[]): Match {
  const comment = answeredFirst(own).find((one) => isShown(one) && !isRetired(one.mark)) ?? null;
  const others = own.filter((one) => one !== comment && (comment || isRetired(one.mark)));
  return {
    kept: comment && { comment, text: null },
    create: null,
    retired: others.map((one) => ({ comment: one, how: 'moved' })),
  };
}

function matchMended(own: readonly Own[]): Match {
  return { kept: null, create: null, retired: own.map((comment) => ({ comment, how: 'mended' })) };
}

function answeredFirst(own: readonly Own[]): Own[] {
  return [...own].sort((one, other) => Number(other.isAnswered) - Number(one.isAnswered));
}

function covers({ path, line, startLine }: ReviewComment, { lines }: PlannedComment): boolean {
  return path === lines.path && line === lines.endLine && (startLine ?? line) === lines.startLine;
}

function isShown({ line }: ReviewComment): boolean {
  return line !== null;
}

function edit({ comment, text }: NonNullable<Match['kept']>): Actions['edit'] {
  return text === null || comment.mark.content === text.content ? [] : [{ id: comment.id, body: text.body }];
}

function retire(comment: Own, how: Retired): Pick<Actions, 'edit' | 'remove'> {
  if (!comment.isAnswered) return { edit: [], remove: [comment.id] };
  if (comment.mark.content === how) return { edit: [], remove: [] };
  return { edit: [{ id: comment.id, body: retiredText(comment, how) }], remove: [] };
}
