import { unreadFile } from '../../../src/rules/file/unread-file.js';
import { messages } from '../../../src/sdf/unread.js';
import { testRule } from '../../support/rule-table.js';
import { role } from '../../support/xml.js';

const FILE = 'Objects/till.xml';
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n';

testRule(unreadFile, {
  accept: [
    { name: 'a role of another name', files: { [FILE]: role('customrole_till') } },
    { name: 'a file outside of Objects', files: { 'FileCabinet/till.xml': POINTER } },
    { name: 'a file of another kind', files: { 'Objects/NOTES.md': 'notes', 'Objects/.gitkeep': '' } },
  ],
  reject: [
    { name: 'a pointer', files: { [FILE]: `«»${POINTER}` }, reports: [{ message: messages.pointer }] },
    { name: 'no element', files: { [FILE]: '«»<!-- nothing -->' }, reports: [{ message: messages.tag }] },
    { name: 'text', files: { [FILE]: '«»role' }, reports: [{ message: messages.tag }] },
  ],
});
