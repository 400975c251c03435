import { RELEASE } from './releases.mjs';

/** How texts name the release that the catalogue describes. */
const LABEL =
  /(?:as of NetSuite |up to release |, which describes |"newest": |"release": |\bRELEASE = )['"]?(20\d\d[.][12])/gi;

/** Made-up releases in tests of the checks themselves, and what is history. */
const NOT_LABELS = [
  /^CHANGELOG\.md$/,
  /^__tests__\/(?!projects\/|golden\/)/,
  /^scripts\/catalogue\/places\.mjs$/,
];

/** The section of the guide that names every place. */
const SECTION = /## What a new release changes\n([\s\S]*?)(?=\n## |$)/;

/**
 * What a new release has left behind: labels of another release, and places that the guide does not name.
 * @param {ReadonlyMap<string, string>} files the texts of the project, by path
 * @param {{ newest: string, of: Readonly<Record<string, string>> }} releases
 * @param {string} guide
 */
export function placeFaults(files, { newest, of }, guide) {
  const [, section = ''] = SECTION.exec(guide) ?? [];
  const words = [...section.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);
  const faults = [...files].flatMap(([path, text]) => {
    const isNamed = words.some((word) => word === path || (word.endsWith('/') && path.startsWith(word)));
    return [...faultsIn(path, text, isNamed, newest)];
  });
  return [...faults, ...behindFaults(of, newest, section)];
}

/**
 * @param {string} path
 * @param {string} text
 * @param {boolean} isNamed whether the guide names the file, or its folder
 * @param {string} newest
 */
function* faultsIn(path, text, isNamed, newest) {
  if (path.startsWith('src/sdf/catalogue/') && !isNamed)
    yield { path, line: 1, message: 'the guide docs/catalogue.md does not name this place' };
  if (NOT_LABELS.some((pattern) => pattern.test(path))) return;
  for (const { line, release } of labelsIn(text)) {
    if (!isNamed) yield { path, line, message: `the guide does not name this place, which says ${release}` };
    if (release !== newest && !isExample(path, release, newest))
      yield { path, line, message: `this says ${release}; the catalogue describes ${newest}` };
  }
}

/** @param {string} text */
function labelsIn(text) {
  return [...text.matchAll(LABEL)].map((found) => ({
    line: text.slice(0, found.index).split('\n').length,
    release: found[1] ?? '',
  }));
}

/**
 * The guide shows how a release that is still to come is taken in.
 * @param {string} path
 * @param {string} release
 * @param {string} newest
 */
function isExample(path, release, newest) {
  return path === 'docs/catalogue.md' && release > newest;
}

/**
 * A list that stays behind is one that nobody compared, unless the guide says so.
 * @param {Readonly<Record<string, string>>} of
 * @param {string} newest
 * @param {string} section
 */
function* behindFaults(of, newest, section) {
  const path = 'src/sdf/catalogue/releases.json';
  for (const [token, release] of Object.entries(of)) {
    const isTold = section.includes(`\`${token}\` (${release})`);
    if (release < newest && !isTold)
      yield { path, line: 1, message: `"${token}" reflects ${release}, and the guide does not say so` };
    if (release >= newest && RELEASE.test(release) && section.includes(`\`${token}\` (`))
      yield { path, line: 1, message: `"${token}" reflects ${release}, and the guide says it is older` };
  }
}
