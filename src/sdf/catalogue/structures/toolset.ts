import type { Structure } from '../structure.js';
import { PERMISSION } from './role.js';

/** The tools that AI clients are offered: only the permissions that a user must hold for it, those of roles. */
export const TOOLSET: Structure = {
  name: 'toolset',
  source: 'article_84193207470',
  complete: false,
  fields: [{ name: 'permissions', type: 'group', items: PERMISSION }],
};
