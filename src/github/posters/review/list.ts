import type { AddressOf } from '../../../report/findings/finding-markdown.js';
import { findingList } from '../../../report/pull-request/finding-list.js';
import { escapeMarkdown, link } from '../../../report/writing/markdown-escape.js';
import type { Finding } from '../../../rules/finding.js';
import { count } from '../../../util/words.js';
import type { Review } from '../../resources.js';
import { digest, readMark, withMark } from '../mark.js';
import type { Target, Told } from '../reporter.js';
import type { MarkedText } from './plan.js';
import { type Author, MOST_COMMENTS } from './reconcile.js';

/** Below the 65,536 characters that GitHub takes, with room for a mark. */
const MOST_BYTES = 65_000;

const NOTHING_LEFT = '✅ All findings that were listed here are resolved.';

/** The findings that have no comment, as the body of a review; null where each has one. */
export function listText(
  findings: readonly Finding[],
  told: Pick<Told, 'elsewhere'>,
  target: Pick<Target, 'atCommit' | 'addressOf' | 'runAddress'>,
  scope: string,
): MarkedText | null {
  if (findings.length === 0) return null;
  const parts = partsOf(findings, target.atCommit);
  const elsewhere = escapeMarkdown(told.elsewhere);
  const { runAddress, addressOf } = target;
  const content = digest(textOf(parts, NO_ADDRESS, elsewhere), 16);
  const text = textOf(parts, addressOf, runAddress === null ? elsewhere : link(elsewhere, runAddress));
  return { content, body: withMark({ kind: 'list', scope, id: '-', content }, text) };
}

/** What to do so that one review holds the list, and no older one another. */
export interface ListActions {
  /** The body of a review to create; empty where none is needed. */
  readonly create: string;
  readonly edit: readonly { readonly id: number; readonly body: string }[];
}

export function reconcileList(
  list: MarkedText | null,
  existing: readonly Review[],
  { login, scope }: Author,
): ListActions {
  const ours = existing.flatMap((review) => {
    const mark = readMark(review.body);
    const isOurs = review.author === login && mark?.kind === 'list' && mark.scope === scope;
    return isOurs ? [{ id: review.id, mark }] : [];
  });
  const newest = list ? ours.at(-1) : undefined;
  const edit = ours.flatMap(({ id, mark }) => {
    const isKept = id === newest?.id;
    const content = isKept && list ? list.content : 'mended';
    if (mark.content === content) return [];
    return [{ id, body: isKept && list ? list.body : withMark({ ...mark, content }, NOTHING_LEFT) }];
  });
  return { create: list && !newest ? list.body : '', edit };
}

interface Parts {
  readonly atCommit: readonly Finding[];
  /** Of the merge with the base alone. */
  readonly ofMerge: readonly Finding[];
}

function partsOf(findings: readonly Finding[], atCommit: Target['atCommit']): Parts {
  const shown = findings.map((finding) => ({ finding, there: atCommit(finding) }));
  return {
    atCommit: shown.flatMap(({ there }) => there ?? []),
    ofMerge: shown.flatMap(({ finding, there }) => (there ? [] : [finding])),
  };
}

function textOf({ atCommit, ofMerge }: Parts, addressOf: AddressOf, elsewhere: string): string {
  const maxBytes = MOST_BYTES - MOST_OF_SENTENCES;
  const first = findingList(atCommit, { addressOf, maxBytes, heading: '####' });
  const room = maxBytes - Buffer.byteLength(first.text);
  const second = findingList(ofMerge, { addressOf: NO_ADDRESS, maxBytes: room, heading: '####' });
  const left = first.left + second.left;
  const parts = [
    atCommit.length > 0 && `**${count(atCommit.length, 'finding')}** ${OUTSIDE}:\n${first.text}`,
    ofMerge.length > 0 && `**${count(ofMerge.length, 'finding')}** ${OF_MERGE}:\n${second.text}`,
    left > 0 && `${count(left, 'more finding')} did not fit here: see ${elsewhere}.\n`,
  ];
  return parts.filter((part) => part !== false).join('\n');
}

const OUTSIDE = `without a comment on a line: outside the diff, or beyond the first ${MOST_COMMENTS}`;
const OF_MERGE = 'of the merge with the base, which the files of this pull request do not have';

/** Of all that is not a finding. */
const MOST_OF_SENTENCES = 2000;

const NO_ADDRESS = () => null;
