import type { DifferenceData } from '../../data.js';
import type { Model } from '../model/model.js';
import { differencesOf, type ParentDifference, parentNotes, parentOf } from '../model/parents.js';
import { levelName } from '../model/words.js';
import { h } from '../ui/dom.js';
import { section } from '../ui/facts.js';
import { riskMark, table } from '../ui/parts.js';

/** A role against the standard role that it was made from; nothing where that is not known. */
export function parentPart(model: Model, role: number): Node[] {
  const parent = parentOf(model, role);
  if (!parent) return [];
  const part = (title: string, rows: readonly DifferenceData[], isOpen = false) =>
    rows.length === 0 ? [] : [differences(model, `${title} (${rows.length})`, rows, isOpen)];
  const { name, id } = parent;
  return section(`Compared with ${name === id ? name : `${name} (${id})`}, which it was made from`, [
    ...parentNotes(parent).map((note, index) => h('p', { class: index === 0 ? '' : 'quiet' }, note)),
    ...part('Beyond the standard role', parent.beyond, true),
    ...part('Lacking', parent.lacks),
    ...part('Uncertain', parent.uncertain),
  ]);
}

function differences(
  model: Model,
  title: string,
  rows: readonly DifferenceData[],
  isOpen: boolean,
): HTMLElement {
  const shown = differencesOf(model, rows).map((one) => [
    nameCell(one),
    chip(model, one.own),
    chip(model, one.base),
    riskMark(model, one.risk),
  ]);
  const head = ['Permission', 'This role', 'Standard role', 'Risk'];
  return h('details', { open: isOpen }, h('summary', {}, title), table(title, head, shown, 'stacks'));
}

function nameCell({ name, key, doubt }: ParentDifference): HTMLElement {
  return h(
    'span',
    { title: key },
    name,
    doubt !== null && h('span', { class: 'quiet' }, ` (uncertain: ${doubt})`),
  );
}

function chip(model: Model, level: number): HTMLElement {
  return h('span', { class: `level level-${level}` }, level === 0 ? 'no access' : levelName(model, level));
}
