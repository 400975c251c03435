import type { Model } from '../model/model.js';
import { roleName } from '../model/words.js';
import { h } from '../ui/dom.js';
import { table } from '../ui/parts.js';

/** How roles log in, and how far their permissions reach. What all have alike is said once. */
export function settingsPart(model: Model): HTMLElement[] {
  const { roles, settings } = model.matrix;
  const shown = roles.flatMap((role, index) => (role.settings.length === 0 ? [] : [{ role, index }]));
  if (shown.length === 0) return [];
  const valueIn = (role: (typeof roles)[number], setting: number) =>
    role.settings.find(([one]) => one === setting)?.[1] ?? '–';
  const all = settings.map((_, setting) => setting);
  const isAlike = (setting: number) =>
    new Set(shown.map(({ role }) => valueIn(role, setting))).size === 1 && shown.length > 1;
  const [first] = shown;
  const alike = all.filter(isAlike).map((setting) => {
    return `${settings[setting]?.name ?? ''}: ${first ? valueIn(first.role, setting) : ''}`;
  });
  const differing = all.filter((setting) => !isAlike(setting));
  return [
    ...(alike.length === 0 ? [] : [h('p', {}, `The same in all roles: ${alike.join('; ')}.`)]),
    ...(differing.length === 0
      ? []
      : [
          table(
            'Settings of roles',
            ['Role', ...differing.map((setting) => settings[setting]?.name ?? '')],
            shown.map(({ role, index }) => [
              `${index + 1}. ${roleName(model, index)}`,
              ...differing.map((setting) => valueIn(role, setting)),
            ]),
            `printed-settings${differing.length > 7 ? ' lying' : ''}`,
          ),
        ]),
  ];
}
