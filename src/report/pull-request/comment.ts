import type { CheckResult } from '../../settle/result.js';
import { HOME, NAME, VERSION } from '../../util/version.js';
import { count, listed } from '../../util/words.js';
import { notComparedParts, scopeParts } from '../access/markdown.js';
import { isPartial } from '../access/not-compared.js';
import type { AddressOf } from '../findings/finding-markdown.js';
import { silencedWords } from '../findings/sentence.js';
import type { Notice } from '../notice.js';
import { cut } from '../writing/cut.js';
import { fitting, fittingList } from '../writing/fitting.js';
import { escapeMarkdown, link } from '../writing/markdown-escape.js';
import { accessPart } from './access-part.js';
import { findingList } from './finding-list.js';
import { noticeText } from './summary.js';

/** What a comment on a pull request tells of a run. */
export interface CommentContent {
  readonly passed: boolean;
  /** Why, in plain words, a sentence each. */
  readonly reasons: readonly string[];
  /** What else the reader has to know, in plain words, a sentence each. */
  readonly notes: readonly string[];
  /** What could not be had. */
  readonly notices?: readonly Notice[];
  /** What the change does to the policy that judges it, in plain words, a sentence each. */
  readonly gate?: readonly string[];
  /** Its findings are those that the filter mode shows; it knows what the change does to access as well. */
  readonly result: CheckResult;
  /** Where all findings are, in plain words: for those that have no room. */
  readonly elsewhere: string;
}

export interface CommentOptions {
  readonly addressOf: AddressOf;
  /** The address of the run, where its summary is; null where there is none. */
  readonly runAddress: string | null;
  readonly maxBytes: number;
}

/** How much of each a reader takes in; the summary of the run has the rest. */
const MOST_CHANGES = 20;
const MOST_REASONS = 5;
const MOST_SENTENCES = 10;
const MOST_CHARACTERS = 300;
/** How much room each may take, so that no long value pushes out what else there is. */
const MOST_BYTES = { sentences: 12_000, access: 15_000, findings: 15_000 };

/** Whether there is anything that a reviewer of the change has to know. */
export function isWorthAComment({ passed, notes, notices = [], gate = [], result }: CommentContent): boolean {
  const { findings, access, scope, notCompared, problems } = result;
  const all = [findings, access ?? [], scope ?? [], notCompared ?? [], problems, notes, notices, gate];
  return !passed || all.some(({ length }) => length > 0);
}

/** The comment in GitHub's Markdown: verdict, change of access, then what was found, folded. */
export function commentMarkdown(content: CommentContent, options: CommentOptions): string {
  const { passed, reasons, result } = content;
  const left = notComparedParts(result.notCompared).map((text) => `<sub>${text}</sub>\n\n`);
  const foot = `${left.join('')}<sub>${link(NAME, HOME)} ${VERSION}${summaryLink(' · ', options)}</sub>`;
  const parts = [
    `### ${passed ? '✅' : '❌'} SDF role compliance: ${passed ? 'passed' : 'failed'}`,
    [...reasons.slice(0, MOST_REASONS).map(sentence), ...countSentences(result)].join(' '),
    ...sentenceList(content),
    ...accessSection(result),
    ...scopeParts(result.scope),
    ...findingSection(content, options),
  ];
  const room = options.maxBytes - Buffer.byteLength(foot) - '\n\n\n'.length;
  return `${fitting(parts, room)}\n\n${foot}\n`;
}

function summaryLink(before: string, { runAddress }: CommentOptions): string {
  return runAddress === null ? '' : before + link('summary of the run', runAddress);
}

/** How many of the findings are new, and how many count for nothing. */
function countSentences({ findings, summary, silenced }: CheckResult): string[] {
  const { introduced } = summary;
  const news = introduced === null || findings.length === 0 ? [] : [newSentence(introduced, findings.length)];
  const suppressed = silencedWords(silenced);
  return suppressed.length === 0 ? news : [...news, `Suppressed: ${listed(suppressed)}.`];
}

function newSentence(introduced: number, all: number): string {
  if (all === 1) return `The finding is ${introduced === 1 ? '' : 'not '}new.`;
  if (introduced === 0) return `None of the ${all} findings is new.`;
  if (introduced === all) return `All ${all} findings are new.`;
  return `${introduced} of ${all} findings ${introduced === 1 ? 'is' : 'are'} new.`;
}

/** What the change does to its own gate comes first: it decides what all else is worth. */
function sentenceList({ gate = [], notes, notices = [], result: { problems } }: CommentContent): string[] {
  const lines = [
    ...gate.map((text) => `- ⚠️ ${sentence(text)}`),
    ...problems.map((text) => `- ❌ Not read: ${sentence(text)}`),
    ...notes.map((text) => `- ⚠️ ${sentence(text)}`),
  ];
  const list = lines.length === 0 ? [] : [fittingList(lines, MOST_SENTENCES, MOST_BYTES.sentences)];
  return [...list, ...notices.slice(0, MOST_SENTENCES).map(noticeText)];
}

function sentence(text: string): string {
  return escapeMarkdown(cut(text, MOST_CHARACTERS));
}

/** Nothing where there is no base to compare with, which a notice tells. */
function accessSection({ access, notCompared }: CheckResult): string[] {
  if (access === null) return [];
  const part = accessPart(access, MOST_CHANGES, MOST_BYTES.access, isPartial(notCompared));
  return ['#### Change of access', part.trimEnd()];
}

function findingSection({ result, elsewhere }: CommentContent, options: CommentOptions): string[] {
  const { findings } = result;
  if (findings.length === 0) return [];
  const { addressOf } = options;
  const list = findingList(findings, {
    addressOf,
    maxBytes: MOST_BYTES.findings,
    heading: '####',
    isBrief: true,
  });
  const where = summaryLink('the ', options) || sentence(elsewhere);
  const rest = list.left > 0 ? `\n${count(list.left, 'more finding')} did not fit here: see ${where}.\n` : '';
  const summary = `<summary>${count(findings.length, 'finding')}</summary>`;
  return [`<details>${summary}\n${list.text}${rest}\n</details>`];
}
