import { existsSync, readdirSync, statSync } from 'node:fs';

/** Where documents are: everything that people read. */
const PLACES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs', 'examples'];

/**
 * The paths of all documents, or of those in one folder; without the pages of rules, which are made as a whole.
 * @param {string} [place]
 * @returns {string[]}
 */
export function documents(place) {
  if (place !== undefined) return markdownIn(place);
  return PLACES.flatMap(markdownIn).filter((path) => !path.startsWith('docs/rules/'));
}

/** @param {string} place */
function markdownIn(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  const paths = readdirSync(place, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.md'))
    .map((path) => `${place}/${path.replaceAll('\\', '/')}`)
    .sort();
}
