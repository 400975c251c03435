import type { FindingData } from '../../data.js';
import type { Model } from '../model/model.js';
import { count, placeWords } from '../model/words.js';
import { h } from '../ui/dom.js';
import { breakable, severityMark } from '../ui/parts.js';

/** Told with the duties, role by role. */
const TOLD_WITH_DUTIES: ReadonlySet<string> = new Set(['duty-conflict', 'role-combination-conflict']);

/** The findings rule by rule, the worst first, each on as few lines as it needs. */
export function findingsPart(model: Model): HTMLElement[] {
  const { findings, conflicts } = model.data;
  if (findings.length === 0) return [h('p', {}, 'None.')];
  const groups = new Map<string, FindingData[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((group) => {
    const [{ rule = '', severity = 'notice' } = {} as Partial<FindingData>] = group;
    const isTold = TOLD_WITH_DUTIES.has(rule) && conflicts.length > 0;
    return h(
      'section',
      { class: 'printed-rule' },
      h('h3', {}, severityMark(severity), ` ${rule}: ${count(group.length, 'finding')}`),
      isTold
        ? h('p', {}, 'Listed by role under Duties.')
        : h('ul', {}, ...group.map((finding) => line(model, finding))),
    );
  });
}

function line(model: Model, finding: FindingData): HTMLElement {
  const { message, introduced, fixes } = finding;
  const titles = fixes.map(({ title }) => title);
  return h(
    'li',
    {},
    introduced === true && h('b', {}, 'New: '),
    message,
    ' ',
    h('code', {}, ...breakable(placeWords(model, finding) ?? '')),
    titles.length > 0 && h('span', { class: 'quiet' }, ` Fix: ${titles.join(' Or: ')}`),
  );
}
