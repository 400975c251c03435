import type { LinePlace } from '../access/line-places.js';
import { findPermission } from '../sdf/catalogue/permissions.js';

const POLICY = ['forbidden-permission', 'level-above-limit', 'missing-required-permission', 'duty-conflict'];
const PAIR = ['missing-counterpart', 'level-mismatch', 'restriction-mismatch', 'unresolved-reference'];

/** The ids of the rules that look at what a line decides. */
export function rulesOfPlace(place: LinePlace): readonly string[] {
  switch (place.kind) {
    case 'permission':
      return [...ofPermission(place.key), 'duplicate-permission', ...POLICY, 'access-widened'];
    case 'entry':
      return [
        ...PAIR,
        'duplicate-permitted-role',
        'unused-permission-list',
        'inactive-role-reference',
        'access-left-in-account',
        'access-widened',
      ];
    case 'setting':
      return [
        'invalid-value',
        'unavailable-field',
        'required-setting',
        ...ofSetting(place.setting.field),
        'access-widened',
      ];
    case 'door':
      return [
        'access-widened',
        ...(place.door.reach === 'public' || place.door.reach === 'outsiders' ? ['open-to-the-public'] : []),
        ...(place.door.form === 'role' ? ['elevated-execution', 'online-suitelet-as-administrator'] : []),
        ...(place.door.form === 'scale' ? [] : ['unresolved-reference', 'inactive-role-reference']),
      ];
  }
}

function ofPermission(key: string): readonly string[] {
  return findPermission(key)
    ? [
        'level-not-allowed',
        'restriction-on-standard-permission',
        'bare-script-id',
        'privileged-permission',
        'privileged-role-without-2fa',
        'integration-role-excess',
        'ai-role-too-powerful',
      ]
    : ['unknown-permission', 'bare-script-id', ...PAIR];
}

function ofSetting(field: string): readonly string[] {
  if (field === 'tfarequired') return ['privileged-role-without-2fa'];
  return field === 'subsidiaryoption' ? ['subsidiaries-open-by-default', 'value-not-deployable'] : [];
}
