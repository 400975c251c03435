import { compareHarm, type Finding } from '../../../rules/finding.js';
import { digest, withMark } from '../mark.js';
import type { Target } from '../reporter.js';
import { commentBody } from './body.js';
import { type Lines, linesOf } from './lines.js';

/** A comment that a finding asks for. It is written only where it is needed. */
export interface PlannedComment {
  readonly fingerprint: string;
  readonly lines: Lines;
  readonly text: () => MarkedText;
  /** What a comment says that stands elsewhere and is kept because somebody answered it. It suggests nothing. */
  readonly textElsewhere: () => MarkedText;
}

/** A text with its mark. */
export interface MarkedText {
  readonly body: string;
  /** The same where the text says the same, whatever commit its links lead to. */
  readonly content: string;
}

/** What is known of the pull request. */
export type View = Pick<Target, 'atCommit' | 'addressOf'> &
  Pick<NonNullable<Target['pull']>, 'hunksOf' | 'isClosed'>;

/** The comments that findings ask for, the worst first: one for each that has a line in the diff. */
export function planComments(findings: readonly Finding[], view: View, scope: string): PlannedComment[] {
  return [...findings].sort(compareHarm).flatMap((finding) => planComment(finding, view, scope) ?? []);
}

function planComment(told: Finding, view: View, scope: string): PlannedComment | null {
  const finding = view.atCommit(told);
  const lines = finding && linesOf(finding, view.hunksOf);
  if (!lines) return null;
  const { fingerprint } = told;
  const textFor = (committable: Lines | null): MarkedText => {
    const content = digest(commentBody(finding, committable, NO_ADDRESS), 16);
    const body = commentBody(finding, committable, view.addressOf);
    return { content, body: withMark({ kind: 'finding', scope, id: fingerprint, content }, body) };
  };
  return {
    fingerprint,
    lines,
    text: () => textFor(view.isClosed ? null : lines),
    textElsewhere: () => textFor(null),
  };
}

const NO_ADDRESS = () => null;
