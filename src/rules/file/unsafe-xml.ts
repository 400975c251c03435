import { MAX_DEPTH } from '../../sdf/xml/xml.js';
import type { Rule } from '../rule.js';
import { messages, reportFault } from './malformed-xml.js';

export const unsafeXml: Rule = {
  id: 'unsafe-xml',
  group: 'file',
  severity: 'error',
  summary: 'XML that is not safe to parse',
  messages,
  what: `A file with a document type or entity declaration, with elements nested more than ${MAX_DEPTH} deep, with more
than 16 Mi characters, or with an element whose name is reserved in JavaScript (\`__proto__\`, \`constructor\`).`,
  why: `Entities can make a small file expand without limit, or read other files. NetSuite never writes such content,
so it is a mistake or an attack. Nothing else in the file was checked.`,
  fix: null,
  related: ['malformed-xml', 'unread-file'],
  example: {
    bad: {
      'Objects/customrole_clerk.xml': `<!DOCTYPE role [<!ENTITY center "ACCOUNTCENTER">]>
<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>&center;</centertype>
</role>
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
  sources: ['xml-1.0'],
  *check(project) {
    for (const fault of project.faults) {
      if (fault.kind === 'unsafe') yield reportFault(fault);
    }
  },
};
