import type { Source } from './source.js';
import type { WhyUnread, XmlFault } from './xml/fault.js';

export const messages: Readonly<Record<WhyUnread, string>> = {
  link: 'This is a link, so it is unknown what would be deployed in its place. Put the file itself here.',
  pointer:
    'This is a pointer of Git LFS, not the file itself. Fetch it (lfs: true at actions/checkout), or keep XML out of Git LFS.',
  encoding: 'The encoding of this file cannot be read. Save it as UTF-8.',
  tag: 'This file has no XML element that can be read. Move it out of Objects, or write the object that it defines.',
};

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER = 'version https://git-lfs.github.com/spec/';

/** Why a file has no first tag, by its first bytes. */
export function reasonUnread(bytes: Uint8Array): WhyUnread {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const hasMark = start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf;
  const text = start.toString('latin1', hasMark ? 3 : 0);
  if (text.startsWith(POINTER)) return 'pointer';
  // A zero byte is in no text but UTF-16 and UTF-32, and what is UTF-16 has been read. Text without a "<" that is not
  // ASCII can be of an encoding in which "<" is another byte, such as EBCDIC.
  const isForeign = text.includes('\0') || (!text.includes('<') && /[\x80-\xff]/.test(text));
  return isForeign ? 'encoding' : 'tag';
}

/** The fault of a file of which nobody can say what it defines. */
export function unread(source: Source, why: WhyUnread): XmlFault {
  return { source, start: 0, end: 0, kind: 'unread', message: messages[why], why };
}
