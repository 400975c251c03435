import { createHash } from 'node:crypto';

/** What a run posts, and finds again: a finding on lines, the list of those without lines, the comment on it all. */
export type MarkKind = 'finding' | 'list' | 'comment';

/** By what a later run knows what an earlier one has posted. Nobody sees it. */
export interface Mark {
  readonly kind: MarkKind;
  /** The run among others that speak of the same pull request. */
  readonly scope: string;
  /** The fingerprint of a finding; `-` where there is none. */
  readonly id: string;
  /** What was posted: a digest of the text, or the word of a text that is always the same. */
  readonly content: string;
}

const MARK =
  /^<!-- sdf-role-compliance:(finding|list|comment) ([\da-f]{8}) ([\da-f]{20}(?:-\d{1,9})?|-) ([\da-z]{1,20}) -->/;

/** A text with its mark, which is the first that it holds: what users write into XML never comes to stand there. */
export function withMark({ kind, scope, id, content }: Mark, text: string): string {
  return `<!-- sdf-role-compliance:${kind} ${scope} ${id} ${content} -->\n${text}`;
}

/** The mark of a text of ours. A mark alone proves nothing: anybody can paste one. */
export function readMark(text: string): Mark | null {
  const [, kind, scope = '', id = '', content = ''] = MARK.exec(text) ?? [];
  return kind === undefined ? null : { kind: kind as MarkKind, scope, id, content };
}

export function digest(text: string, digits: 8 | 16): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
