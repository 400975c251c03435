/**
 * A block of code in a document, with the mark on the line above it.
 * @typedef {{ language: string, text: string, line: number, mark: Mark | null }} Block
 */

/**
 * `<!-- name in scene: argument -->`
 * @typedef {{ name: string, scene: string, argument: string }} Mark
 */

const BLOCK = /^(?:<!-- (?<mark>.+?) -->\n)?^```(?<language>\w+)\n(?<text>[\s\S]*?)^```$/gm;

const MARK = /^(?<name>[a-z]+)(?: in (?<scene>[a-z]+))?(?:: (?<argument>.+))?$/;

/**
 * The blocks of a document, in their order.
 * @param {string} text
 * @returns {Block[]}
 */
export function blocksOf(text) {
  return [...text.matchAll(BLOCK)].map(({ index, groups = {} }) => ({
    language: groups.language ?? '',
    text: groups.text ?? '',
    line: text.slice(0, index).split('\n').length,
    mark: markOf(groups.mark),
  }));
}

/** @param {string | undefined} written */
function markOf(written) {
  const { groups } = MARK.exec(written ?? '') ?? {};
  if (!groups) return null;
  return { name: groups.name ?? '', scene: groups.scene ?? 'repository', argument: groups.argument ?? '' };
}
