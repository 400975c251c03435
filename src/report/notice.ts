/** Something that the reader has to know and may mend in the workflow. */
export interface Notice {
  /** In plain words, a sentence or two. */
  readonly text: string;
  /** The lines to add to the job of the workflow; empty where there are none. */
  readonly yaml: readonly string[];
}

/** Each once, and without those that ask to read what another one asks to write. */
export function distinctNotices(notices: readonly Notice[]): Notice[] {
  const byText = new Map(notices.map((notice) => [notice.text, notice]));
  const lines = new Set(notices.flatMap(({ yaml }) => yaml));
  return [...byText.values()].filter(({ yaml }) => {
    return !yaml.some((line) => line.endsWith(': read') && lines.has(line.replace(/read$/, 'write')));
  });
}
