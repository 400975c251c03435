import { messages, unportableManifest, words } from '../../../src/rules/project/unportable-manifest.js';
import { testRule } from '../../support/rule-table.js';
import { manifest } from '../../support/xml.js';

const MANIFEST = 'manifest.xml';
const safe = (title: string, after: string) =>
  ({ title, applicability: 'safe', files: { [MANIFEST]: after } }) as const;
const declared = `<?xml version="1.0"?>\n<!-- Tours -->\n${manifest()}`;

testRule(unportableManifest, {
  accept: [
    { name: 'an opening tag on one line, and nothing after the end', files: {} },
    { name: 'a declaration and a comment before it', files: { [MANIFEST]: declared } },
  ],
  reject: [
    {
      name: 'an opening tag of two lines',
      files: {
        [MANIFEST]: manifest().replace(
          '<manifest projecttype="ACCOUNTCUSTOMIZATION">',
          '«<manifest\n    projecttype="ACCOUNTCUSTOMIZATION">»',
        ),
      },
      reports: [{ message: messages.tag(), fixes: [safe(words.oneLine, manifest())] }],
    },
    {
      name: 'a comment after the end',
      files: { [MANIFEST]: `${manifest()}«<!-- made by hand -->»\n` },
      reports: [{ message: messages.after(), fixes: [safe(words.removeRest, `${manifest()}\n`)] }],
    },
    {
      name: 'a space in the end tag',
      files: { [MANIFEST]: manifest().replace('</manifest>', '«</manifest >»') },
      reports: [{ message: messages.end(), fixes: [safe(words.plainEnd, manifest())] }],
    },
  ],
});
