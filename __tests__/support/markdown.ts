/** A text of GitHub's Markdown taken apart: its blocks of code, and all else without code. */
export interface TakenApart {
  readonly blocks: readonly Block[];
  /** Escapes and the marks that stand for a dollar sign are `¤`, code within a line is `x`. */
  readonly prose: string;
}

export interface Block {
  readonly language: string;
  readonly lines: readonly string[];
}

/** Takes a text apart as CommonMark does: a block of code ends at the next line of at least as many backticks alone. */
export function takeApart(markdown: string): TakenApart {
  const blocks: Block[] = [];
  const prose: string[] = [];
  let open: { readonly fence: string; readonly block: Block & { readonly lines: string[] } } | null = null;
  for (const line of markdown.split('\n')) {
    const [, fence = '', language = ''] = /^(`{3,})([^`]*)$/.exec(line) ?? [];
    if (open && fence.length >= open.fence.length && language.trim() === '') open = null;
    else if (open) open.block.lines.push(line);
    else if (fence !== '') {
      open = { fence, block: { language, lines: [] } };
      blocks.push(open.block);
    } else prose.push(withoutCode(line));
  }
  if (open) throw new Error('A block of code never ends.');
  return { blocks, prose: prose.join('\n').replaceAll('<span>$</span>', '¤').replace(ESCAPED, '¤') };
}

const ESCAPED = /\\[!-/:-@[-`{-~]/g;

/** Code spans end at the next run of as many backticks. */
function withoutCode(line: string): string {
  return line.replace(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/gu, 'x');
}

/** What of a prose somebody else could have brought in: tags, mentions, references, links, pictures and formulas. */
export function liveIn(prose: string): string[] {
  return prose.match(/<[^>]*>?|@[\w-]|#\d|\bGH-\d|:[\w+-]+:|www\.|:\/\/|\]\(|\$|&(?!(?:amp|lt|gt);)/gi) ?? [];
}
