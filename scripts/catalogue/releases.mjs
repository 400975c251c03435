/** A release of NetSuite. */
export const RELEASE = /^20\d\d[.][12]$/;

/**
 * The faults of releases.json: which release the catalogue describes, and which one each list reflects.
 * @param {string} text
 * @param {readonly string[]} tokens those of all known sources
 */
export function releaseFaults(text, tokens) {
  const { newest, of } = JSON.parse(text);
  const lineOf = (/** @type {string} */ word) => text.slice(0, text.indexOf(`"${word}"`)).split('\n').length;
  const faults = Object.entries(of).flatMap(([token, release]) => {
    const line = lineOf(token);
    if (!tokens.includes(token)) return { line, message: `"${token}" is no source` };
    if (!RELEASE.test(release)) return { line, message: `"${release}" is no release` };
    return release > newest ? { line, message: `"${release}" is newer than the catalogue: ${newest}` } : [];
  });
  return RELEASE.test(newest) ? faults : [{ line: lineOf('newest'), message: `"${newest}" is no release` }];
}
