import { messages as reasons } from '../../sdf/unread.js';
import { say } from '../message.js';
import type { Rule } from '../rule.js';
import { subjectOf } from './malformed-xml.js';

export const messages = {
  link: () => reasons.link,
  pointer: () => reasons.pointer,
  encoding: () => reasons.encoding,
  tag: () => reasons.tag,
};

export const unreadFile: Rule = {
  id: 'unread-file',
  group: 'file',
  severity: 'error',
  summary: 'A file in Objects that cannot be read',
  messages,
  what: `An XML file in \`Objects\`, whatever its name, whose encoding or first element cannot be read, or a symbolic
link or a Git LFS pointer in place of a file. Other files, such as notes, are not checked.`,
  why: `SuiteCloud CLI packs everything in \`Objects\`, but what such a file defines or grants is unknown. So this is an
error, and a role in the file does not count as removed.`,
  fix: null,
  related: ['malformed-xml', 'unsafe-xml'],
  example: {
    bad: {
      'Objects/customrole_clerk.xml': `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 12345
`,
    },
    good: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER</centertype>
</role>
`,
    },
  },
  sources: ['suitecloud-cli'],
  *check(project) {
    for (const fault of project.faults) {
      if (fault.kind !== 'unread') continue;
      yield { ...say(messages, fault.why ?? 'tag', {}), at: fault, subject: subjectOf(fault) };
    }
  },
};
