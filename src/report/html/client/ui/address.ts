/** What a view shows, by the names of its fields; one that is absent is as at first. */
export type Values = Readonly<Record<string, string>>;

/** What the address of the page says: a view, and what it shows. */
export interface Address {
  readonly view: string;
  readonly values: Values;
}

/** `#matrix?role=clerk&level=3`: whoever follows it sees the same. */
export function readAddress(): Address {
  const [view = '', query = ''] = location.hash.slice(1).split(/\?(.*)/s);
  return { view, values: Object.fromEntries(new URLSearchParams(query)) };
}

/** Writes the address, and leaves no trace in the history: typing a word makes no ten steps back. */
export function writeAddress({ view, values }: Address): void {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString();
  const hash = `#${view}${query === '' ? '' : `?${query}`}`;
  if (hash !== location.hash) history.replaceState(null, '', hash);
}
