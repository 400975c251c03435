import { h } from '../ui/dom.js';
import { riskBars } from '../ui/parts.js';
import type { Grant, Model } from './model.js';

/** The index of `high` among the risks. */
export const HIGH = 2;

export function resultMark(passed: boolean | null): HTMLElement {
  if (passed === null) return h('span', { class: 'quiet' }, 'not checked');
  return h(
    'span',
    { class: `tag ${passed ? 'accepted' : 'open'}` },
    h('span', { 'aria-hidden': 'true' }, passed ? '✓ ' : '✕ '),
    passed ? 'passed' : 'failed',
  );
}

/** Nothing where nothing is held. */
export function riskOf({ data }: Model, risk: number): HTMLElement | null {
  return risk < 0 ? null : riskBars(data.risks, risk);
}

/** A level as a coloured chip, with its restriction. */
export function levelOf({ data }: Model, { level, restriction }: Grant): HTMLElement {
  const words = data.levels[level] ?? '';
  return h(
    'span',
    { class: `level level-${level}` },
    restriction === null ? words : `${words}, restriction ${restriction}`,
  );
}
