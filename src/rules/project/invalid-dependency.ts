import { bareDependency, type Manifest } from '../../sdf/manifest.js';
import { children, isEmpty, openingTag, placeOf } from '../../sdf/value.js';
import type { XmlElement } from '../../sdf/xml/xml.js';
import { remove, setText } from '../../sdf/xml-edit.js';
import { say } from '../message.js';
import type { Fix, Report, Rule } from '../rule.js';

export const messages = {
  brackets: ({ value, due }: { value: string; due: string }) =>
    `"${value}" is written as a reference. A manifest requires the id without brackets: "${due}".`,
  owned: ({ value }: { value: string }) =>
    `"${value}" is written as a reference to an object of a SuiteApp or bundle. A manifest lists it under "applications" or "bundles", without brackets.`,
  suiteApp: ({ group }: { group: string }) =>
    `"${group}" is not allowed in the dependencies of a SuiteApp, which can depend only on features and other SuiteApps. SDF rejects it: "The object field "${group}" is invalid or not supported."`,
};

export const words = {
  write: (bare: string) => `Write ${bare}`,
  removeRepeated: (written: string, bare: string) => `Remove ${written}: ${bare} is listed as well`,
  removeGroup: (group: string) => `Remove ${group} from the dependencies`,
};

export const invalidDependency: Rule = {
  id: 'invalid-dependency',
  group: 'project',
  severity: 'error',
  summary: 'A dependency that a manifest does not accept',
  messages,
  what: `An \`<object>\` or \`<file>\` in the dependencies of manifest.xml that is written as a reference, in brackets; or
\`objects\` or \`files\` in the dependencies of a SuiteApp.`,
  why: `SDF rejects the manifest. A SuiteApp is installed in other accounts, which do not have the objects of the account
in which it was developed.`,
  fix: `Writes the id without brackets, or removes the entry if the id is listed as well. For a SuiteApp: removes the
list.`,
  related: ['unresolved-reference', 'unknown-feature'],
  example: {
    bad: {
      'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <objects>
      <object>[scriptid=customrecord_tour]</object>
    </objects>
  </dependencies>
</manifest>
`,
    },
    good: {
      'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMIZATION">
  <projectname>Tours</projectname>
  <frameworkversion>1.0</frameworkversion>
  <dependencies>
    <objects>
      <object>customrecord_tour</object>
    </objects>
  </dependencies>
</manifest>
`,
    },
  },
  sources: ['section_1505834545', 'suitecloud-sdk-182'],
  *check({ manifest }) {
    if (!manifest) return;
    if (manifest.isSuiteApp) yield* ofSuiteApp(manifest);
    else yield* inBrackets(manifest);
  },
};

function* ofSuiteApp({ root }: Manifest): Iterable<Report> {
  const groups = children(root, 'dependencies').flatMap((dependencies) => dependencies.children);
  for (const group of groups) {
    if (!['objects', 'files'].includes(group.name) || isEmpty(group)) continue;
    yield {
      ...say(messages, 'suiteApp', { group: group.name }),
      at: openingTag(group),
      subject: { detail: [group.name] },
      fixes: [{ title: words.removeGroup(group.name), applicability: 'choice', edits: [remove(group)] }],
    };
  }
}

function* inBrackets({ entries }: Manifest): Iterable<Report> {
  for (const list of [entries.objects, entries.files]) {
    const known = new Set(list.map(({ text }) => text));
    for (const element of list) {
      if (!element.text.startsWith('[') || !element.text.endsWith(']')) continue;
      const bare = bareDependency(element.text);
      yield bracketed(element, bare, known);
      if (bare !== null) known.add(bare);
    }
  }
}

function bracketed(element: XmlElement, bare: string | null, known: ReadonlySet<string>): Report {
  const { text } = element;
  return {
    ...(bare === null
      ? say(messages, 'owned', { value: text })
      : say(messages, 'brackets', { value: text, due: bare })),
    at: placeOf(element),
    subject: { detail: [text] },
    fixes: bare === null ? [] : [fix(element, bare, known)],
  };
}

/** Of an id that is listed more than once one entry is left. */
function fix(element: XmlElement, bare: string, known: ReadonlySet<string>): Fix {
  return known.has(bare)
    ? {
        title: words.removeRepeated(element.text, bare),
        applicability: 'safe',
        edits: [remove(element)],
      }
    : { title: words.write(bare), applicability: 'safe', edits: [setText(element, bare)] };
}
