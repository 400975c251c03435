import { type Door, doorsOf } from '../model/doors.js';
import type { Model } from '../model/model.js';
import { count, placeWords, riskName } from '../model/words.js';
import { h } from '../ui/dom.js';
import { breakable } from '../ui/parts.js';
import { untouchedPart } from '../views/doors-view.js';

/** What lets people in besides permissions: by whom it lets in, the worst first. */
export function doorsPart(model: Model): HTMLElement[] {
  const doors = doorsOf(model);
  const groups = [...new Set(doors.map(({ who }) => who))];
  const untouched = untouchedPart(model);
  return [
    ...groups.map((who) => {
      const own = doors.filter((door) => door.who === who);
      return h(
        'section',
        { class: 'printed-rule' },
        h('h3', {}, `${who}: ${count(own.length, 'door')}`),
        h('ul', {}, ...own.map((door) => line(model, door))),
      );
    }),
    ...(untouched ? [untouched] : []),
  ];
}

function line(model: Model, door: Door): HTMLElement {
  const { risk, says, name, value, note } = door;
  return h(
    'li',
    {},
    h('b', {}, riskName(model, risk)),
    ` ${says}: ${name}${value === '' ? '' : ` ${value}`}${note === '' ? '' : ` (${note})`} `,
    // The object is named already: the file alone says enough, and its folders would take a line each.
    h('code', {}, ...breakable((placeWords(model, door) ?? '').replace(/^.*\//, ''))),
  );
}
