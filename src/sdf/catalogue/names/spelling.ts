/** A name in which case and blanks do not count. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** One in which plural, marks and the spelling of the country do not count either: `Sales Orders`, `salesOrder`. */
export function keyOf(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => SPELLINGS.get(word) ?? word)
    .map((word, index, words) => (index === words.length - 1 ? singular(word) : word))
    .join('');
}

/** As `keyOf`, with every word in the singular, and without `a`, `the` and `and`: `Account Receivable`. */
export function looseKeyOf(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !/^(?:a|an|the|and|)$/i.test(word))
    .map(keyOf)
    .join('');
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['authorisation', 'authorization'],
  ['authorisations', 'authorizations'],
  ['cheque', 'check'],
  ['cheques', 'checks'],
  ['centre', 'center'],
  ['fulfilment', 'fulfillment'],
  ['fulfilments', 'fulfillments'],
  ['cancelled', 'canceled'],
  ['auth', 'authorization'],
]);

function singular(word: string): string {
  if (word.endsWith('uses')) return word.slice(0, -2);
  if (word.length <= 3 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}
