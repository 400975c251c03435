/** The first of some paragraphs, as many as there is room for in bytes: what comes last matters least. */
export function fitting(paragraphs: readonly string[], maxBytes: number): string {
  return firstOf(paragraphs, maxBytes - '\n'.length, '\n\n').join('\n\n');
}

/** The first of some items of a list, and how many more there are. */
export function fittingList(items: readonly string[], most: number, maxBytes: number): string {
  const shown = firstOf(items.slice(0, most), maxBytes, '\n');
  const left = items.length - shown.length;
  return [...shown, ...(left > 0 ? [`- and ${left} more`] : [])].join('\n');
}

function firstOf(texts: readonly string[], maxBytes: number, between: string): string[] {
  let size = 0;
  const end = texts.findIndex((text) => {
    size += Buffer.byteLength(text) + between.length;
    return size > maxBytes;
  });
  return texts.slice(0, end === -1 ? texts.length : end);
}
