import { type Hunk, readHunks } from '../../../src/util/hunks.js';
import { door } from './door.js';
import { hurts, hurtText } from './hurts.js';

const PATCH = `@@ -1,4 +1,5 @@ <role>
 <role scriptid="customrole_a">
-  <name>A</name>
+  <name>B</name>
+  <isinactive>F</isinactive>
   <centertype>BASIC</centertype>
 </role>
@@ -40 +41,2 @@
-x
+y
+@@ -1 +1 @@
@@ -60,2 +62 @@
 a
-b
\\ No newline at end of file`;

const PIECES = [
  ...[
    '@@',
    '@@ -1 +1 @@\n',
    '@@ -0,0 +1,999999999 @@\n',
    '@@ -1,1 +999999999,1 @@\n',
    '@@ -1 +9999999999 @@\n',
  ],
  ...[
    '+',
    '-',
    ' ',
    '\n',
    '\r\n',
    '\\ No newline\n',
    '+\n',
    '\n\n',
    '+@@ -1 +1 @@\n',
    '\u2028',
    '\u0000',
    '0',
    ',',
  ],
];

/** The lines that a change shows, by which comments are placed. */
export const patchDoor = door('patch', hurts(PIECES, 6), (all) => {
  const patch = hurtText(PATCH, all);
  const hunks = readHunks(patch);
  const plus = patch.split('\n').filter((line) => line.startsWith('+')).length;
  const added = hunks.reduce((sum, hunk) => sum + hunk.added.length, 0);
  return [...(added > plus ? ['more lines were added than there are'] : []), ...hunks.flatMap(hunkFaults)];
});

function hunkFaults({ start, end, added }: Hunk): string[] {
  const isInside = added.every(
    (line, index) => line >= start && line <= end && line > (added[index - 1] ?? -1),
  );
  return [
    ...(Number.isSafeInteger(start) && end >= start ? [] : [`no lines: ${start}-${end}`]),
    ...(isInside ? [] : [`added outside of ${start}-${end}: ${added}`]),
  ];
}
