/** Marks that stand on the letter before them, and the letters of Hangul that join the one before. */
const NO_COLUMN = /[\p{Mn}\p{Me}\u1160-\u11FF]/u;
/** What terminals show two columns wide. Scripts and blocks that nobody writes names in are left out. */
const TWO_COLUMNS =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Yi}\p{Emoji_Presentation}\u3000-\u303E\u3099-\u30FF\u3190-\u4DFF\uFE10-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const HALF_WIDTH = /[\uFF61-\uFFDC]/;

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

function columnsOf(character: string): number {
  if (NO_COLUMN.test(character)) return 0;
  return TWO_COLUMNS.test(character) && !HALF_WIDTH.test(character) ? 2 : 1;
}
