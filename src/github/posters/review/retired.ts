import { type Mark, withMark } from '../mark.js';

/** Why a comment that somebody answered says nothing of its own any more. */
export type Retired = 'mended' | 'moved';

const WORDS: Readonly<Record<Retired, string>> = {
  mended: '✅ **Resolved:** the latest check no longer finds this.',
  moved: '➡️ **Moved:** this is still there, but no longer on these lines.',
};

/** What an answered comment says from then on: what became of the finding, and what it was, so that answers make sense. */
export function retiredText(
  { body, mark }: { readonly body: string; readonly mark: Mark },
  how: Retired,
): string {
  const said = saidIn(body, isRetired(mark));
  const text = said === '' ? WORDS[how] : `${WORDS[how]}\n\n> ${said}`;
  return withMark({ ...mark, content: how }, text);
}

/** Whether a comment was retired before. */
export function isRetired({ content }: Mark): boolean {
  return Object.hasOwn(WORDS, content);
}

/** The paragraph that tells the finding: the first one, or that which an earlier retirement has quoted. */
function saidIn(body: string, isQuoted: boolean): string {
  const [, ...lines] = body.split(/\r?\n/);
  const said = lines.find((line) => (isQuoted ? line.startsWith('> ') : line.trim() !== '')) ?? '';
  return isQuoted ? said.slice('> '.length) : said;
}
