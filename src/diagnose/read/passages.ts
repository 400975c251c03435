import type { Line } from './lines.js';

/** Lines to be read together. Those before `from` have been read, those from `upTo` on will be. */
export interface Window {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly upTo: number;
}

/** So many lines around one that matters are read with it: sentences are wrapped. */
const CONTEXT = 3;
/** A longer passage is read in pieces. */
const MOST_CHARACTERS = 64 * 1024;

/** Takes out of a text, line by line, what matters of it, and gives it out in pieces that fit in memory. */
export function passageFinder(
  matters: (line: string) => boolean,
  give: (window: Window) => void,
): { add(line: Line): void; end(): void } {
  let recent: readonly Line[] = [];
  let lines: Line[] = [];
  let characters = 0;
  let from = 0;
  let quiet = 0;

  const take = (line: Line) => {
    lines.push(line);
    characters += line.text.length;
  };
  const close = () => {
    if (lines.length > 0) give({ lines, from, upTo: lines.length });
    recent = lines.slice(-CONTEXT);
    lines = [];
    characters = from = quiet = 0;
  };
  /** Goes on with the last lines, in which a sentence may begin, and some before them. */
  const part = () => {
    const upTo = Math.max(from + 1, lines.length - CONTEXT);
    give({ lines, from, upTo });
    const kept = lines.slice(Math.max(0, upTo - CONTEXT));
    from = kept.length - (lines.length - upTo);
    lines = [];
    characters = 0;
    kept.forEach(take);
  };
  const addToPassage = (line: Line, isQuiet: boolean) => {
    take(line);
    quiet = isQuiet ? quiet + 1 : 0;
    if (quiet > CONTEXT) close();
    else if (characters > MOST_CHARACTERS) part();
  };
  return {
    add(line) {
      const isQuiet = !matters(line.text);
      if (isQuiet && lines.length === 0) {
        recent = [...recent.slice(1 - CONTEXT), line];
        return;
      }
      if (lines.length === 0) recent.forEach(take);
      addToPassage(line, isQuiet);
    },
    end: close,
  };
}
