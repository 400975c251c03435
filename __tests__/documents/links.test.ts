import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { allDocuments, type Document, read } from '../support/documents.js';

const ROOT = join(import.meta.dirname, '../..');

test.each(allDocuments())('every link of $path leads to a file, and to a heading of it', (document) => {
  expect(linksOf(document).filter((link) => !leadsSomewhere(document, link))).toEqual([]);
});

/** Those within the repository. Code holds none. */
function linksOf({ text }: Document): string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^\w+:/.test(link));
}

function leadsSomewhere({ path }: Document, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const target = file === '' ? path : posix.join(posix.dirname(path), file);
  if (!existsSync(join(ROOT, target))) return false;
  return heading === undefined || anchorsOf(read(target)).includes(heading);
}

/** What GitHub makes of headings. */
function anchorsOf(text: string): string[] {
  return [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
