import type { Advice } from '../../saying.js';
import { type Groups, type Shape, sentence } from './shape.js';

/** A reference or a script id, with or without brackets. */
export const ID = '[\\w.\\[\\]=]{1,120}(?:, ?[\\w.\\[\\]=]{1,120}){0,2}';

/** A sentence of SDF, and what is to be done where it says so. */
export function sdfShape(anchor: string, pattern: string, advise: (groups: Groups) => Advice): Shape {
  return { anchor, pattern: sentence(pattern), say: (groups) => ({ kind: 'advice', ...advise(groups) }) };
}

/** Without the full stop of the sentence. */
export function trimmed(text: string): string {
  return text.trim().replace(/[.,]+$/, '');
}
