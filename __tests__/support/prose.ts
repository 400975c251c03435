type Range = readonly [start: number, end: number];

/** What replaces everything that people do not read, with its line breaks, so that lines can be counted. */
const HIDDEN = '\0';

/** The given ranges of a text, each on the line on which the text has it. */
function only(text: string, ranges: Iterable<Range>): string {
  const hide = (part: string) => '\n'.repeat(part.split('\n').length - 1) + HIDDEN;
  let shown = '';
  let at = 0;
  for (const [start, end] of ranges) {
    shown += hide(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return shown + hide(text.slice(at));
}

/** The prose of Markdown: without blocks and spans of code, comments and the targets of links. */
export function proseOfMarkdown(text: string): string {
  const code = /^(`{3,})[\s\S]*?^\1`*$|(`+)(?!`)[\s\S]*?[^`]\2(?!`)|<!--[\s\S]*?-->|\]\([^)\n]*\)/gm;
  const hidden = [...text.matchAll(code)].map(
    ({ index, 0: found }) => [index, index + found.length] as const,
  );
  const starts = [0, ...hidden.map(([, end]) => end)];
  const ends = [...hidden.map(([start]) => start), text.length];
  return only(
    text,
    starts.map((start, index) => [start, ends[index] ?? start]),
  );
}

/** The descriptions of YAML and JSON. */
export function proseOfDescriptions(text: string): string {
  const described = /^\s*"?description"?: *(.*)$/gm;
  const found = [...text.matchAll(described)].map(({ index, 0: line, 1: value = '' }) => {
    const end = index + line.length;
    return [end - value.length, end] as const;
  });
  return only(text, found);
}

/** The strings of JSON that have several words; keys have one. */
export function proseOfJson(text: string): string {
  const strings = [...text.matchAll(/"(?:[^"\\\n]|\\.)*"/g)].filter(({ 0: found }) => found.includes(' '));
  return only(
    text,
    strings.map(({ index, 0: found }) => [index + 1, index + found.length - 1]),
  );
}

/** The strings of a source that have several words: not its comments, its code and what templates fill in. */
export function proseOfSource(text: string): string {
  const ranges: Range[] = [];
  readCode(text, 0, (parts) => {
    const [start, end] = [parts[0]?.[0] ?? 0, parts.at(-1)?.[1] ?? 0];
    const written = text.slice(start, end);
    if (parts.length === 1 && !/\s/.test(written)) return;
    // Spans of code, which are escaped in templates.
    const spans = [...written.matchAll(/\\?`[^`]*`/g)].map(({ index, 0: { length } }) => [
      start + index,
      start + index + length,
    ]);
    for (const part of parts) ranges.push(...without(part, spans as unknown as Range[]));
  });
  return only(
    text,
    ranges.sort(([one], [other]) => one - other),
  );
}

/** What is left of a range. */
function without([start, end]: Range, others: readonly Range[]): Range[] {
  const inside = others.filter(([from, to]) => to > start && from < end);
  const starts = [start, ...inside.map(([, to]) => Math.min(to, end))];
  const ends = [...inside.map(([from]) => Math.max(from, start)), end];
  return starts.map((from, index) => [from, ends[index] ?? from]);
}

/** A comment, a string, the start of a template, a regular expression or a bracket, whichever comes first. */
const MARK =
  /\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`|\/(?<=(?:[(,=:[!&|?{;>]|return)\s*\/)(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/|[{}]/g;

/** What a template writes, up to its end or to what it fills in. */
const WRITTEN = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*/y;

type Add = (parts: readonly Range[]) => void;

/** Reads code up to the bracket that ends it, and gives the offset after that. */
function readCode(text: string, start: number, add: Add): number {
  let depth = 0;
  let at = start;
  for (;;) {
    MARK.lastIndex = at;
    const found = MARK.exec(text);
    if (!found) return text.length;
    const [mark] = found;
    at = found.index + mark.length;
    if (mark === '`') at = readTemplate(text, at, add);
    else if (mark === '{') depth += 1;
    else if (mark === '}' && depth === 0) return at;
    else if (mark === '}') depth -= 1;
    else if (/^['"]/.test(mark)) add([[found.index + 1, at - 1]]);
  }
}

/** Reads a template up to its end, and gives the offset after that. */
function readTemplate(text: string, start: number, add: Add): number {
  const parts: Range[] = [];
  let at = start;
  for (;;) {
    WRITTEN.lastIndex = at;
    const end = at + (WRITTEN.exec(text)?.[0].length ?? 0);
    parts.push([at, end]);
    if (text[end] !== '$') {
      add(parts);
      return end + 1;
    }
    at = readCode(text, end + 2, add);
  }
}
