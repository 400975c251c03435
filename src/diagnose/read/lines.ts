/** A line of a text, or a part of one that is very long. */
export interface Line {
  /** From 1. The parts of a line have the same. */
  readonly number: number;
  readonly text: string;
}

/** A longer line is read in parts: minified JSON can be a whole log. */
const LONGEST = 4096;
/** A line is parted at a blank or a comma if one stands so near. */
const SEARCHED = 256;

/** Cuts a text that comes in chunks into lines; `end` gives out what no line break ended. */
export function lineSplitter(give: (line: Line) => void): { add(chunk: string): void; end(): void } {
  let rest = '';
  let number = 1;
  const giveParts = (text: string, isWhole: boolean) => {
    let at = 0;
    while (text.length - at > LONGEST) {
      const next = cutAt(text, at);
      give({ number, text: text.slice(at, next) });
      at = next;
    }
    if (!isWhole) return text.slice(at);
    give({ number, text: text.slice(at) });
    number += 1;
    return '';
  };
  return {
    add(chunk) {
      let at = 0;
      for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', at)) {
        rest = giveParts(rest + chunk.slice(at, end), true);
        at = end + 1;
      }
      rest = giveParts(rest + chunk.slice(at), false);
    },
    end() {
      if (rest !== '') giveParts(rest, true);
      rest = '';
    },
  };
}

function cutAt(text: string, start: number): number {
  const end = start + LONGEST;
  for (let at = end; at > end - SEARCHED; at--) if (/[\s,;}>]/.test(text[at - 1] ?? '')) return at;
  return end;
}
