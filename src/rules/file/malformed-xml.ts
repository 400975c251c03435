import type { XmlFault } from '../../sdf/xml/xml.js';
import { say } from '../message.js';
import type { Report, Rule } from '../rule.js';

/** Those of an XML parser, which are too many and too rare to be told apart by an id. */
export const messages = {
  fault: ({ fault }: { fault: string }) => fault,
};

export const malformedXml: Rule = {
  id: 'malformed-xml',
  group: 'file',
  severity: 'error',
  summary: 'XML that is not well-formed',
  messages,
  what: `A role, a record type, a segment, a custom transaction type, a custom field, \`manifest.xml\` or \`deploy.xml\`
that is not well-formed: a tag that is not closed, more than one root element, text after the root, an unknown entity,
a forbidden character, or bytes that do not match the file's encoding. Only the first problem in a file is reported.
Other XML files, such as templates, are not checked.`,
  why: 'SDF cannot read the file and stops the deployment. Nothing else in the file was checked.',
  fix: null,
  related: ['unsafe-xml', 'unread-file'],
  example: {
    bad: {
      'Objects/customrole_clerk.xml': `<role scriptid="customrole_clerk">
  <name>Clerk</name>
  <centertype>ACCOUNTCENTER
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
      if (fault.kind === 'malformed') yield reportFault(fault);
    }
  },
};

/** A fault of a file: the file's name tells it from others, since the file has told no script id. */
export function reportFault(fault: XmlFault): Report {
  const said = say(messages, 'fault', { fault: fault.message });
  return { ...said, at: fault, subject: subjectOf(fault) };
}

export function subjectOf({ source }: XmlFault): Report['subject'] {
  return { detail: [source.path.split('/').at(-1) ?? source.path] };
}
