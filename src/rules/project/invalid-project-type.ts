import { objectsOf } from '../../sdf/project.js';
import { openingTag } from '../../sdf/value.js';
import { nearestWord } from '../../util/nearest.js';
import { either } from '../../util/words.js';
import { say } from '../message.js';
import type { Rule } from '../rule.js';

const TYPES = ['ACCOUNTCUSTOMIZATION', 'SUITEAPP'];

export const messages = {
  unknown: ({ value }: { value: string }) =>
    `"${value}" is not a project type. SuiteCloud CLI accepts only ${either(TYPES)}, in uppercase.`,
  absent: () => `"manifest" has no projecttype attribute. SuiteCloud CLI requires ${either(TYPES)}.`,
};

export const words = {
  change: (type: string) => `Set projecttype to ${type}`,
};

export const invalidProjectType: Rule = {
  id: 'invalid-project-type',
  group: 'project',
  severity: 'error',
  summary: 'A project type that SuiteCloud CLI does not accept',
  messages,
  what: `The \`projecttype\` attribute of manifest.xml is neither \`ACCOUNTCUSTOMIZATION\` nor \`SUITEAPP\`, or is
absent.`,
  why: 'SuiteCloud CLI rejects every command in such a project.',
  fix: 'Writes the nearest project type.',
  related: ['unportable-manifest', 'invalid-dependency'],
  example: {
    bad: {
      'manifest.xml': `<manifest projecttype="ACCOUNTCUSTOMISATION">
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
  sources: ['section_1529531034', 'suitecloud-cli'],
  *check(project) {
    const { manifest } = project;
    if (!manifest) return;
    const { projectType, root } = manifest;
    if (!projectType) {
      // Files named manifest.xml with this root exist outside of SDF as well.
      if (objectsOf(project).length > 0)
        yield { ...say(messages, 'absent', {}), at: openingTag(root), subject: { detail: [''] } };
      return;
    }
    const { text, source, start, end } = projectType;
    if (TYPES.includes(text)) return;
    const near = nearestWord(text.trim(), TYPES);
    yield {
      ...say(messages, 'unknown', { value: text }),
      at: { source, start, end },
      subject: { detail: [text] },
      fixes: near
        ? [
            {
              title: words.change(near),
              applicability: 'choice',
              edits: [{ source, start, end, text: near }],
            },
          ]
        : [],
    };
  },
};
