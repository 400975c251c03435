import { openingTag } from '../../sdf/value.js';
import type { XmlElement } from '../../sdf/xml/xml.js';
import type { Edit } from '../../sdf/xml-edit.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';

export const messages = {
  tag: () =>
    'The opening tag of "manifest" spans several lines. SuiteCloud CLI can read it only on one line; otherwise it reports that the manifest tag is missing.',
  after: () =>
    'Something follows "</manifest>". SuiteCloud CLI then reports that the manifest tag is missing.',
  end: () =>
    'The end tag of "manifest" is not written as "</manifest>". SuiteCloud CLI then reports that the manifest tag is missing.',
};

export const words = {
  oneLine: 'Write the opening tag on one line',
  removeRest: 'Remove what follows the manifest',
  plainEnd: 'Write "</manifest>"',
};

export const unportableManifest: Rule = {
  id: 'unportable-manifest',
  group: 'project',
  severity: 'warning',
  summary: 'A manifest that is valid XML, but not readable for SuiteCloud CLI',
  messages,
  what: `The opening tag of manifest.xml spans several lines, its end tag has spaces in it or is absent, or a comment follows
the end tag. XML allows all of that; SuiteCloud CLI looks for \`<manifest …>\` on one line and for \`</manifest>\` as the last
thing in the file.`,
  why: 'SuiteCloud CLI stops before it reads the project.',
  fix: 'Writes the opening tag on one line and the end tag without spaces, and removes what follows the end tag.',
  related: ['invalid-project-type', 'malformed-xml'],
  example: {
    bad: {
      'manifest.xml': `<manifest
    projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
    },
    good: {
      'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
</manifest>
`,
    },
  },
  sources: ['suitecloud-cli'],
  *check({ manifest }) {
    if (!manifest) return;
    yield* openingTagOf(manifest.root);
    yield* endOf(manifest.root);
  },
};

/** What ends a line for `.` of a regular expression, by which the CLI looks for the tag. */
const LINE_END = /[\n\r\u2028\u2029]/;

function* openingTagOf(root: XmlElement): Iterable<Report> {
  const at = openingTag(root);
  const text = root.source.text.slice(at.start, at.end);
  if (!LINE_END.test(text)) return;
  const tag = { start: at.start, end: at.end, source: root.source, text: onOneLine(root) };
  yield report('tag', at, words.oneLine, tag);
}

/** The values stay as they are: a line break in one of them means a space already. */
function onOneLine(root: XmlElement): string {
  const { source, selfClosing } = root;
  const attributes = root.attributes.map(({ name, start, end }) => {
    const quote = source.text[end] ?? '"';
    return ` ${name}=${quote}${source.text.slice(start, end).replace(/\r\n|[\n\r\u2028\u2029]/g, ' ')}${quote}`;
  });
  return `<${root.name}${attributes.join('')}${selfClosing ? '/>' : '>'}`;
}

function* endOf({ source, contentSpan, end, selfClosing }: XmlElement): Iterable<Report> {
  const place = selfClosing ? null : { source, start: contentSpan.end, end };
  if (place && source.text.slice(place.start, place.end) !== '</manifest>')
    yield report('end', place, words.plainEnd, { ...place, text: '</manifest>' });
  const rest = source.text.slice(end);
  if (rest.trim() === '') return;
  const start = end + rest.length - rest.trimStart().length;
  const after = { source, start, end: end + rest.trimEnd().length };
  yield report('after', after, words.removeRest, { ...after, text: '' });
}

function report(id: keyof typeof messages, at: Report['at'], title: string, edit: Edit): Report {
  return {
    ...say(messages, id, {}),
    at,
    subject: { detail: [id] },
    fixes: [{ title, applicability: 'safe', edits: [edit] }],
  };
}
