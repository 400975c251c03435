/**
 * Makes a part of a document, from what its mark says behind the name.
 * @typedef {(argument: string, scene: string) => string | Promise<string>} Maker
 */

/** `<!-- name in scene: argument -->`, what is made, `<!-- /name -->`. Scene and argument may be absent. */
const MARKED =
  /^(?<head><!-- (?<name>[a-z]+)(?: in (?<scene>[a-z]+))?(?:: (?<argument>.+?))? -->)\n[\s\S]*?^<!-- \/\k<name> -->$/gm;

/**
 * Makes anew what stands between marks, and leaves all else as it is.
 * @param {string} path
 * @param {string} text
 * @param {Readonly<Record<string, Maker>>} makers by the name of the mark
 */
export async function fillMarks(path, text, makers) {
  const marked = [...text.matchAll(MARKED)].map(({ groups = {} }) => groups);
  const names = Object.keys(makers).join('|');
  for (const edge of [`^<!-- (${names})[ :]`, '^<!-- /[a-z]+ -->']) {
    if (marked.length !== [...text.matchAll(new RegExp(edge, 'gm'))].length)
      throw new Error(`${path}: a mark has no end, no beginning, or an unknown name.`);
  }
  const made = await Promise.all(
    marked.map(({ name = '', argument = '', scene = 'repository' }) => makers[name]?.(argument, scene)),
  );
  const parts = marked.map(({ head, name }, index) => `${head}\n${made[index]}\n<!-- /${name} -->`);
  return text.replace(MARKED, () => parts.shift() ?? '');
}
