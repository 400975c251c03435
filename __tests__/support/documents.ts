import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, blocksOf } from '../../scripts/docs/blocks.mjs';
import { documents } from '../../scripts/docs/documents.mjs';

const ROOT = join(import.meta.dirname, '../..');

export interface Document {
  /** From the top folder of the repository. */
  readonly path: string;
  readonly text: string;
}

/** A block of code, and where it stands, for the names of tests. */
export type DocumentBlock = Block & { readonly place: string };

/** Every document for people, the pages of rules included. */
export function allDocuments(): Document[] {
  return [...documents(), ...documents('docs/rules')].map((path) => ({ path, text: read(path) }));
}

/** The blocks of all documents in some language. */
export function blocksIn(language: string): DocumentBlock[] {
  return allDocuments().flatMap(({ path, text }) =>
    blocksOf(text)
      .filter((block) => block.language === language)
      .map((block) => ({ ...block, place: `${path}:${block.line}` })),
  );
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
